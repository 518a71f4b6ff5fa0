"""Correcting what is written about evidence, and keeping a thing elsewhere."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.evidence import Evidence
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.today import today_of
from ethics_desk.services.evidence import EditEvidence, MoveItem, edit_evidence, move_item


class EditEvidenceDialog(FormDialog):
    """Corrects title, source and day; the content itself never changes."""

    def __init__(self, gateway: Gateway, piece: Evidence, parent: QWidget | None = None) -> None:
        """Show one piece to be corrected."""
        super().__init__(
            self.tr("Correct evidence no. {number}").format(number=piece.number),
            self.tr("&Keep"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._piece = piece
        self.title_field = TextField()
        self.source = TextField()
        self.received = DayField(lambda: today_of(gateway))
        self.add("title", self.tr("T&itle"), self.title_field, required=True)
        self.add("source", self.tr("&From whom"), self.source)
        self.add("received_on", self.tr("&Received on"), self.received, required=True)
        self.title_field.set_text(piece.title)
        self.source.set_text(piece.source)
        self.received.set_day(piece.received_on)
        self.settle()

    @override
    def send(self) -> bool:
        received = self.received.day()
        if received is None:
            return False
        command = EditEvidence(
            evidence_id=self._piece.id,
            version=self._piece.version,
            title=self.title_field.text(),
            source=self.source.text(),
            received_on=received,
        )
        return self._gateway.perform(edit_evidence, command, self.show_problem) is not None


class MoveItemDialog(FormDialog):
    """Keeps a thing at another place or under another seal; the chronology keeps the former."""

    def __init__(self, gateway: Gateway, piece: Evidence, parent: QWidget | None = None) -> None:
        """Show where one thing is kept."""
        super().__init__(
            self.tr("Move item no. {number}").format(number=piece.number),
            self.tr("&Move"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._piece = piece
        self.place = TextField()
        self.seal = TextField()
        self.reason = LongTextField(lines=3)
        self.add("place", self.tr("&Place"), self.place, required=True)
        self.add("seal", self.tr("&Seal"), self.seal)
        self.add("reason", self.tr("&Reason"), self.reason, required=True)
        self.place.set_text(piece.place)
        self.seal.set_text(piece.seal)
        self.settle()

    @override
    def send(self) -> bool:
        command = MoveItem(
            evidence_id=self._piece.id,
            version=self._piece.version,
            place=self.place.text(),
            seal=self.seal.text(),
            reason=self.reason.text(),
        )
        return self._gateway.perform(move_item, command, self.show_problem) is not None
