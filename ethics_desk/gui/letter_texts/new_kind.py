"""Beginning a kind of letter of the office's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.letter_template import LetterTextRow
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.name_field import TrilingualField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.services.letter_texts.copies import CopyLetterKind, copy_letter_kind


class NewKindDialog(FormDialog):
    """Asks what the new kind is called. `begun` carries its code."""

    begun = Signal(str)

    def __init__(
        self,
        gateway: Gateway,
        agency_id: AgencyId,
        row: LetterTextRow,
        parent: QWidget | None = None,
    ) -> None:
        """A copy of the kind of a row."""
        super().__init__(self.tr("A new kind of letter"), self.tr("&Begin"), gateway.words, parent)
        self._gateway = gateway
        self._agency_id = agency_id
        self._kind = row.kind
        self.title = TrilingualField()
        words = self.tr("It begins with the texts of “{kind}” and goes to the same addressee.")
        self.explain(words.format(kind=row.title.shown_in(gateway.words.language)))
        self.add("title", self.tr("&Title"), self.title, required=True)

    @override
    def send(self) -> bool:
        command = CopyLetterKind(
            agency_id=self._agency_id, kind=self._kind, title=self.title.value()
        )
        kind = self._gateway.perform(copy_letter_kind, command, self.show_problem)
        if kind is not None:
            self.begun.emit(kind)
        return kind is not None
