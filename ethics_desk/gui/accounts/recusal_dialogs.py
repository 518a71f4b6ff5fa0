"""Declaring a withdrawal, deciding on it, noting that the participants were told."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.recusal import Recusal
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.choices import members
from ethics_desk.gui.today import today_of
from ethics_desk.services.recusals import (
    DecideRecusal,
    DeclareRecusal,
    NoteRecusalTold,
    decide_recusal,
    declare_recusal,
    note_recusal_told,
)

translate = QCoreApplication.translate

GRANTED, REFUSED = "granted", "refused"
NOBODY = ""


class DeclareRecusalDialog(FormDialog):
    """Asks who withdraws from an inquiry, or is asked to, and on which ground."""

    def __init__(self, gateway: Gateway, inquiry: Inquiry, parent: QWidget | None) -> None:
        """Begin with the member at the desk."""
        super().__init__(
            translate("DeclareRecusalDialog", "Declare a recusal"),
            translate("DeclareRecusalDialog", "&Declare"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._inquiry = inquiry
        grounds = gateway.ask(lambda desk: desk.powers.grounds) or {}
        language = gateway.words.language
        self.member = ChoiceField(members(gateway))
        self.member.choose(gateway.ask(lambda desk: desk.member))
        self.ground = ChoiceField(
            [Choice(code, title.in_(language)) for code, title in grounds.items()]
        )
        self.reason = LongTextField(lines=3)
        self.explain(
            self.tr("From then on the member cannot open the inquiry, until it is refused.")
        )
        self.add("member_id", self.tr("&Member"), self.member, required=True)
        self.add("ground", self.tr("&Ground"), self.ground, required=True)
        self.add("reason", self.tr("&Reason"), self.reason, required=True)
        self.settle()

    @override
    def send(self) -> bool:
        command = DeclareRecusal(
            inquiry_id=self._inquiry.id,
            ground=self.ground.code() or "",
            reason=self.reason.text(),
            member_id=MemberId(self.member.code() or ""),
        )
        return self._gateway.perform(declare_recusal, command, self.show_problem) is not None


class DecideRecusalDialog(FormDialog):
    """Asks what the superior decided, and who takes the inquiry over."""

    def __init__(self, gateway: Gateway, recusal: Recusal, parent: QWidget | None) -> None:
        """About one withdrawal."""
        super().__init__(
            translate("DecideRecusalDialog", "Decide on a recusal"),
            translate("DecideRecusalDialog", "&Record"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._recusal = recusal
        others = [one for one in members(gateway) if one.code != recusal.member_id]
        self.decision = ChoiceField(
            [Choice(one, gateway.words.say(f"recusal-state.{one}")) for one in (GRANTED, REFUSED)]
        )
        self.decision.choose(GRANTED)
        self.handler = ChoiceField([Choice(NOBODY, self.tr("as before")), *others])
        self.decided_by = TextField()
        self.reason = LongTextField(lines=3)
        self.explain(recusal.reason)
        self.add("granted", self.tr("&Decision"), self.decision, required=True)
        self.add("handler_id", self.tr("&Handler from now on"), self.handler)
        hint = self.tr("Name and post of the superior who decided.")
        self.add("decided_by", self.tr("Decided &by"), self.decided_by, required=True, hint=hint)
        self.add("reason", self.tr("&Reason"), self.reason, required=True)
        self.decision.edited.connect(self._offer_handler)
        self.settle()

    @override
    def send(self) -> bool:
        handler = self.handler.code()
        command = DecideRecusal(
            recusal_id=self._recusal.id,
            version=self._recusal.version,
            granted=self._granted(),
            decided_by=self.decided_by.text(),
            reason=self.reason.text(),
            handler_id=MemberId(handler) if handler and self._granted() else None,
        )
        return self._gateway.perform(decide_recusal, command, self.show_problem) is not None

    def _granted(self) -> bool:
        return self.decision.code() == GRANTED

    def _offer_handler(self) -> None:
        self.form.show_row("handler_id", shown=self._granted())


class RecusalToldDialog(FormDialog):
    """Asks on which day, and by which paper, the participants learned of the decision."""

    def __init__(self, gateway: Gateway, recusal: Recusal, parent: QWidget | None) -> None:
        """About one decision; today is offered."""
        super().__init__(
            translate("RecusalToldDialog", "Participants told"),
            translate("RecusalToldDialog", "&Record"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._recusal = recusal
        today = today_of(gateway)
        self.told = DayField(lambda: today)
        self.told.set_day(today)
        self.paper = TextField()
        self.add("told_on", self.tr("&Day"), self.told, required=True)
        self.add("paper", self.tr("&Paper"), self.paper, required=True)
        self.settle()

    @override
    def send(self) -> bool:
        day = self.told.day()
        if day is None:
            return False
        command = NoteRecusalTold(
            recusal_id=self._recusal.id,
            version=self._recusal.version,
            told_on=day,
            paper=self.paper.text(),
        )
        return self._gateway.perform(note_recusal_told, command, self.show_problem) is not None
