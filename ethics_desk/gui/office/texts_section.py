"""The texts of letters in the settings: every kind, and whose texts it has."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QMessageBox
from typing_extensions import override

from ethics_desk.domain.letter_template import LetterTextRow, TextState
from ethics_desk.domain.office import Office
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.letter_texts.columns import kind_columns
from ethics_desk.gui.letter_texts.editor import TextEditor
from ethics_desk.gui.letter_texts.new_kind import NewKindDialog
from ethics_desk.gui.letter_texts.resetting import ask_to_reset
from ethics_desk.gui.office.section import Section
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.services.letter_texts.copies import ResetLetterText, reset_letter_text
from ethics_desk.services.letter_texts.listing import editable_texts, list_letter_texts

translate = QCoreApplication.translate


class TextsSection(Section):
    """Lists the kinds of letters; leads to their texts."""

    def __init__(self, gateway: Gateway) -> None:
        """An empty list."""
        super().__init__(
            gateway,
            translate(
                "TextsSection",
                "Letters are written by the texts of the program until the office changes them. "
                "A change counts for new letters; what was issued stays as it is.",
            ),
        )
        self._office: Office | None = None
        title = translate("TextsSection", "Texts of letters")
        self.kinds: ListSection[LetterTextRow] = ListSection(
            title, kind_columns(gateway.words), self
        )
        self.kinds.name_it(translate("TextsSection", "There are no kinds of letters."))
        add = self.kinds.add_deed
        editing = add(translate("TextsSection", "&Edit the text…"), self.edit, _any)
        only_for(gateway, editing, "keep-letter-text")
        copying = add(translate("TextsSection", "Copy as a &new kind…"), self.copy_kind, _any)
        only_for(gateway, copying, "copy-letter-kind")
        going_back = translate("TextsSection", "&Back to the text of the program…")
        only_for(gateway, add(going_back, self.reset, _is_copy), "reset-letter-text")
        if gateway.may("keep-letter-text"):
            self.kinds.view.chosen.connect(self.edit)
        self.column.addWidget(self.kinds)
        self.column.addStretch(1)

    @override
    def show_office(self, office: Office) -> None:
        self._office = office
        rows = self.gateway.ask(lambda desk: list_letter_texts(desk, office.agency_id)) or []
        self.kinds.show_rows(rows)

    @Slot()
    def edit(self) -> TextEditor | None:
        """Open the texts of the kind in sight."""
        row = self.kinds.row()
        return None if row is None else self._open(row.kind)

    @Slot()
    def copy_kind(self) -> NewKindDialog | None:
        """Ask for the title of a kind like the one in sight; its texts are opened next."""
        row, office = self.kinds.row(), self._office
        if row is None or office is None:
            return None
        dialog = NewKindDialog(self.gateway, office.agency_id, row, self)
        dialog.begun.connect(self._open)
        dialog.open()
        return dialog

    @Slot()
    def reset(self) -> QMessageBox | None:
        """Ask before the office's own texts are dropped."""
        row, office = self.kinds.row(), self._office
        if row is None or office is None:
            return None
        key = office.agency_id
        texts = self.gateway.ask(lambda desk: editable_texts(desk, key, row.kind))
        if texts is None:
            return None
        command = ResetLetterText(agency_id=key, kind=row.kind, version=texts.version)
        own = row.state is TextState.OWN
        return ask_to_reset(
            self, lambda: self.gateway.perform(reset_letter_text, command), own_kind=own
        )

    @Slot(str)
    def _open(self, kind: str) -> TextEditor | None:
        if self._office is None:
            return None
        editor = TextEditor(self.gateway, self._office.agency_id, kind, self)
        editor.wished.connect(self.wished)
        editor.open()
        return editor


def _any(_row: LetterTextRow) -> bool:
    return True


def _is_copy(row: LetterTextRow) -> bool:
    return row.state is not TextState.SHIPPED
