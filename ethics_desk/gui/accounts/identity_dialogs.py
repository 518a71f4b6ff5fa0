"""Sealing who a source is, asking to learn it, and the short look at it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.person import PersonId
from ethics_desk.domain.sealed import SealedIdentity, SealedName
from ethics_desk.gui.accounts.record_list import RecordList
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.name_field import PersonNameField
from ethics_desk.gui.forms.number_field import NumberField
from ethics_desk.gui.forms.text_field import IinField, LongTextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.wording import moment
from ethics_desk.services.identity_openings import RequestOpening, request_opening
from ethics_desk.services.sealed_identities import (
    Sealed,
    SealIdentity,
    TakeInSealedSource,
    seal_identity,
    take_in_sealed_source,
)

translate = QCoreApplication.translate

MILLISECONDS = 1_000
LONGEST_LOOK = 10 * 60 * MILLISECONDS
"""A window with a name closes by itself after ten minutes, or earlier when the opening is over."""


class SealDialog(FormDialog):
    """Asks why the identity of a person is sealed; `sealed` carries what became of it."""

    sealed = Signal(object)

    def __init__(self, gateway: Gateway, person_id: PersonId, parent: QWidget | None) -> None:
        """About one person of the records."""
        super().__init__(
            translate("SealDialog", "Seal the identity"),
            translate("SealDialog", "&Seal"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._person_id = person_id
        self.reason = LongTextField(lines=3)
        self.explain(
            self.tr(
                "The name, the number and the note leave the records and every list, letter and "
                "search; a number stands in their place. It cannot be undone. Papers issued "
                "before stay as they are."
            )
        )
        self.add("reason", self.tr("&Reason"), self.reason, required=True)
        self.settle()

    @override
    def send(self) -> bool:
        command = SealIdentity(person_id=self._person_id, reason=self.reason.text())
        made = self._gateway.perform(seal_identity, command, self.show_problem)
        if made is not None:
            self.sealed.emit(made)
        return made is not None


class SealedSourceDialog(FormDialog):
    """Takes in a source whose name no record but the sealed one ever has."""

    sealed = Signal(object)

    def __init__(self, gateway: Gateway, inquiry: Inquiry, parent: QWidget | None) -> None:
        """Into one inquiry."""
        super().__init__(
            translate("SealedSourceDialog", "Sealed source"),
            translate("SealedSourceDialog", "&Seal and add"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._inquiry = inquiry
        self.name = PersonNameField()
        self.iin = IinField()
        self.note = LongTextField(lines=2)
        self.reason = LongTextField(lines=2)
        self.explain(
            self.tr(
                "Who they are stands only under seal. Everywhere else there is a number, "
                "in the chronology too."
            )
        )
        self.add("name", self.tr("&Name"), self.name, required=True)
        self.add("iin", self.tr("&IIN"), self.iin)
        self.add("note", self.tr("How to &reach them"), self.note)
        self.add("reason", self.tr("R&eason for the seal"), self.reason, required=True)
        self.settle()

    @override
    def send(self) -> bool:
        kk, ru, latin = self.name.value()
        command = TakeInSealedSource(
            inquiry_id=self._inquiry.id,
            kk=kk,
            ru=ru,
            latin=latin,
            iin=self.iin.text(),
            note=self.note.text(),
            reason=self.reason.text(),
        )
        made = self._gateway.perform(take_in_sealed_source, command, self.show_problem)
        if made is not None:
            self.sealed.emit(made)
        return made is not None


class OpeningRequestDialog(FormDialog):
    """Asks to learn who a source is: for what, why, for how long."""

    def __init__(self, gateway: Gateway, identity: SealedIdentity, parent: QWidget | None) -> None:
        """About one source."""
        super().__init__(
            translate("OpeningRequestDialog", "Ask to open an identity"),
            translate("OpeningRequestDialog", "&Ask"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._identity = identity
        table = gateway.ask(lambda desk: desk.powers)
        language = gateway.words.language
        purposes = {} if table is None else table.purposes
        longest = 1 if table is None else table.longest_hours
        self.purpose = ChoiceField(
            [Choice(code, title.in_(language)) for code, title in purposes.items()]
        )
        self.hours = NumberField(longest)
        self.hours.set_number(1)
        self.reason = LongTextField(lines=3)
        source = gateway.words.say("identity.source", number=identity.number)
        self.explain(
            self.tr("{source}. A second member approves; only you may look then.").format(
                source=source
            )
        )
        self.add("purpose", self.tr("&Purpose"), self.purpose, required=True)
        self.add("hours", self.tr("&Hours"), self.hours, required=True)
        self.add("reason", self.tr("&Reason"), self.reason, required=True)
        self.settle()

    @override
    def send(self) -> bool:
        command = RequestOpening(
            person_id=self._identity.id,
            purpose=self.purpose.code() or "",
            reason=self.reason.text(),
            hours=self.hours.number(),
        )
        return self._gateway.perform(request_opening, command, self.show_problem) is not None


class IdentityDialog(RecordList):
    """Who the source is, in a window that closes by itself."""

    def __init__(
        self,
        gateway: Gateway,
        seen: SealedName,
        until: datetime | None,
        parent: QWidget | None,
    ) -> None:
        """What the opening let the member see, and until when."""
        end = "" if until is None else moment(until)
        super().__init__(
            gateway,
            translate("IdentityDialog", "Who the source is"),
            translate(
                "IdentityDialog", "Open until {end}. The chronology says that you looked."
            ).format(end=end),
            parent,
        )
        self.sheet = FactSheet(self)
        self.sheet.show_facts(
            [
                Fact(self.tr("In Kazakh"), seen.kk.full),
                Fact(self.tr("In Russian"), seen.ru.full),
                Fact(self.tr("In Latin letters"), seen.latin.full),
                Fact(self.tr("IIN"), seen.iin),
                Fact(self.tr("How to reach them"), seen.note),
            ]
        )
        self.column.addWidget(self.sheet)
        self.resize(self.sizeHint())
        now = gateway.ask(lambda desk: desk.now())
        rest = LONGEST_LOOK
        if until is not None and now is not None:
            rest = min(rest, int((until - now).total_seconds() * MILLISECONDS))
        QTimer.singleShot(max(rest, 0), self, self.reject)


def sealed_words(gateway: Gateway, made: Sealed) -> str:
    """What sealing did, and where the name still stands in words of the office's own."""
    source = gateway.words.say("identity.source", number=made.number)
    if not made.elsewhere:
        return translate("SealDialog", "Sealed: {source}.").format(source=source)
    return translate(
        "SealDialog",
        "Sealed: {source}. The name still stands in {count} texts the office wrote or issued.",
    ).format(source=source, count=sum(made.elsewhere.values()))
