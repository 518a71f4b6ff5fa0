"""A list of terms, each of which can show its days and print its control sheet."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ethics_desk.domain.language import Language
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.terms.days_dialog import DaysDialog
from ethics_desk.gui.inquiry.terms.sheet_button import SheetButton, print_sheet
from ethics_desk.gui.tables.column import Column, Row
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.services.terms.control_sheets import AskControlSheet, control_page


class SheetSection(ListSection[Row]):
    """Lists terms; a subclass says which control sheet a row stands for.

    `wished` carries the wish to show a paper.
    """

    wished = Signal(object)

    def __init__(
        self,
        gateway: Gateway,
        title: str,
        columns: Sequence[Column[Row]],
        parent: QWidget | None = None,
    ) -> None:
        """An empty list under its title."""
        super().__init__(title, columns, parent)
        self._gateway = gateway
        self.printing = SheetButton(self)
        self.printing.setEnabled(False)
        self.printing.wanted.connect(self.print_in)
        self.view.chosen.connect(self.show_days)
        self.current.connect(self._offer_sheet)

    def sheet_of(self, row: Row, language: Language) -> AskControlSheet:
        """The control sheet of a row."""
        raise NotImplementedError

    def add_sheet_deeds(self, showing: str) -> None:
        """The button `showing` the days, and the one that prints, after those already there."""
        self.add_deed(showing, self.show_days, lambda _row: True)
        self.add_widget(self.printing)

    @Slot()
    def show_days(self) -> DaysDialog | None:
        """Show the days of the term in sight."""
        asked = self._asked(self._gateway.words.language)
        page = self._gateway.ask(lambda desk: control_page(desk, asked)) if asked else None
        if page is None:
            return None
        dialog = DaysDialog(page, self._gateway.words, self)
        dialog.open()
        return dialog

    @Slot(object)
    def print_in(self, language: Language) -> None:
        """Print the control sheet of the term in sight."""
        asked = self._asked(language)
        if asked is not None:
            print_sheet(self._gateway, asked, self.wished.emit)

    def _asked(self, language: Language) -> AskControlSheet | None:
        row = self.row()
        return None if row is None else self.sheet_of(row, language)

    @Slot(object)
    def _offer_sheet(self, row: Row | None) -> None:
        self.printing.setEnabled(row is not None)
