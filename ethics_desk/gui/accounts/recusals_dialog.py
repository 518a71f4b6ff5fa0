"""Who keeps out of which inquiry: withdrawals, decisions on them, the notice to participants."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.recusal import Recusal, RecusalState
from ethics_desk.gui.accounts.basis import basis_of
from ethics_desk.gui.accounts.record_list import RecordList
from ethics_desk.gui.accounts.recusal_dialogs import (
    DecideRecusalDialog,
    DeclareRecusalDialog,
    RecusalToldDialog,
)
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.choices import members
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE, short_date
from ethics_desk.services.recusals import RecusalRow, list_recusals
from ethics_desk.texts import In

translate = QCoreApplication.translate


class RecusalsDialog(RecordList):
    """The withdrawals from one inquiry, or from all of them; those kept out see theirs too."""

    def __init__(self, gateway: Gateway, inquiry: Inquiry | None, parent: QWidget | None) -> None:
        """Newest first; without an inquiry nothing is declared here."""
        super().__init__(
            gateway,
            translate("RecusalsDialog", "Recusal"),
            translate(
                "RecusalsDialog",
                "Who withdraws keeps out of the inquiry at once, until it is refused. A superior "
                "decides, the participants are told; until when stands among the inquiry's terms. "
                "Basis: {basis}",
            ).format(basis=basis_of(gateway, "recusal")),
            parent,
        )
        self._inquiry = inquiry
        names = {one.code: one.title for one in members(gateway, active_only=False)}
        self.recusals: ListSection[RecusalRow] = ListSection(
            self.tr("Withdrawals"), _columns(gateway, names), self
        )
        self.recusals.name_it(self.tr("Nobody withdrew."))
        add = self.recusals.add_deed
        self.declaring = only_for(
            gateway, add(self.tr("&Declare…"), self.declare), "declare-recusal"
        )
        self.declaring.setEnabled(inquiry is not None)
        self.deciding = only_for(
            gateway, add(self.tr("D&ecide…"), self.decide, _waits), "decide-recusal"
        )
        self.telling = only_for(
            gateway, add(self.tr("Participants &told…"), self.tell, _untold), "note-recusal-told"
        )
        self.column.addWidget(self.recusals)
        self.refresh()

    @override
    def refresh(self) -> None:
        key = self._inquiry.id if self._inquiry else None
        rows = self.gateway.ask(lambda desk: list_recusals(desk, key)) or ()
        self.recusals.show_rows(tuple(reversed(rows)))

    @Slot()
    def declare(self) -> DeclareRecusalDialog | None:
        """Write a withdrawal down."""
        if self._inquiry is None:
            return None
        dialog = DeclareRecusalDialog(self.gateway, self._inquiry, self)
        dialog.open()
        return dialog

    @Slot()
    def decide(self) -> DecideRecusalDialog | None:
        """Write the decision on the one in sight down."""
        row = self.recusals.row()
        if row is None:
            return None
        dialog = DecideRecusalDialog(self.gateway, row.recusal, self)
        dialog.open()
        return dialog

    @Slot()
    def tell(self) -> RecusalToldDialog | None:
        """Write down when the participants were told."""
        row = self.recusals.row()
        if row is None:
            return None
        dialog = RecusalToldDialog(self.gateway, row.recusal, self)
        dialog.open()
        return dialog


def _waits(row: RecusalRow) -> bool:
    return row.recusal.state is RecusalState.DECLARED


def _untold(row: RecusalRow) -> bool:
    return row.recusal.decided_on is not None and row.recusal.told_on is None


def _columns(gateway: Gateway, names: Mapping[str, str]) -> tuple[Column[RecusalRow], ...]:
    grounds = gateway.ask(lambda desk: desk.powers.grounds) or {}
    return (*_who_and_why(gateway.words, names, grounds), *_how_far(gateway.words))


def _who_and_why(
    words: In, names: Mapping[str, str], grounds: Mapping[str, Trilingual]
) -> tuple[Column[RecusalRow], ...]:
    def ground(one: Recusal) -> str:
        title = grounds.get(one.ground)
        return one.ground if title is None else title.in_(words.language)

    return (
        Column(
            name="number",
            title=lambda: translate("RecusalsDialog", "Inquiry"),
            text=lambda row: row.number,
            sort_key=lambda row: row.number,
            width=12,
        ),
        Column(
            name="member",
            title=lambda: translate("RecusalsDialog", "Member"),
            text=lambda row: names.get(row.recusal.member_id, NO_VALUE),
        ),
        Column(
            name="ground",
            title=lambda: translate("RecusalsDialog", "Ground"),
            text=lambda row: ground(row.recusal),
            tip=lambda row: row.recusal.reason,
            width=30,
        ),
    )


def _how_far(words: In) -> tuple[Column[RecusalRow], ...]:
    return (
        Column(
            name="declared_on",
            title=lambda: translate("RecusalsDialog", "Declared"),
            text=lambda row: short_date(row.recusal.declared_on),
            sort_key=lambda row: row.recusal.declared_on,
            width=11,
        ),
        Column(
            name="state",
            title=lambda: translate("RecusalsDialog", "State"),
            text=lambda row: words.say(f"recusal-state.{row.recusal.state}"),
            tip=lambda row: row.recusal.decision_reason,
            tone=lambda row: Tone.WARNING if _waits(row) else Tone.PLAIN,
        ),
        Column(
            name="told_on",
            title=lambda: translate("RecusalsDialog", "Told"),
            text=lambda row: short_date(row.recusal.told_on),
            sort_key=lambda row: row.recusal.told_on,
            width=11,
        ),
    )
