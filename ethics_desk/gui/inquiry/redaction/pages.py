"""The pages of an original, one at a time, with what turns them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ethics_desk.gui.inquiry.redaction.page_canvas import PageCanvas
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.theme import SPACE


class PagesPanel(QWidget):
    """Shows one page; `wanted` carries the number of a page whose picture is to be made."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without an original yet."""
        super().__init__(parent)
        self._sizes: tuple[tuple[int, int], ...] = ()
        self._number = 0
        self.canvas = PageCanvas()
        self.back = QPushButton(self.tr("&Previous page"), self)
        self.forth = QPushButton(self.tr("&Next page"), self)
        self._place = QLabel(self)
        area = QScrollArea(self)
        area.setWidget(self.canvas)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for piece in (self.back, self._place, self.forth):
            row.addWidget(piece)
        row.addStretch(1)
        for words, step in ((self.tr("&Larger"), 1), (self.tr("S&maller"), -1)):
            button = QPushButton(words, self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, step=step: self.canvas.zoom(step))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        hint = self.tr(
            "Draw a box with the mouse, or move a frame with the arrows and press Enter."
        )
        column.addWidget(quiet(hint, self))
        column.addWidget(area, 1)
        for button, step in ((self.back, -1), (self.forth, 1)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, step=step: self.turn_to(self._number + step))

    def show_original(self, sizes: Sequence[tuple[int, int]]) -> None:
        """Show an original with pages of these sizes, at the page that was in sight."""
        if tuple(sizes) != self._sizes:
            self._sizes = tuple(sizes)
            self._number = 0
            self.turn_to(1)

    @Slot(int)
    def turn_to(self, number: int) -> None:
        """Go to a page, counted from 1; nothing where there is none."""
        if number == self._number or not 1 <= number <= len(self._sizes):
            return
        self._number = number
        told = self.tr("Page {number} of {count}")
        self._place.setText(told.format(number=number, count=len(self._sizes)))
        self.back.setEnabled(number > 1)
        self.forth.setEnabled(number < len(self._sizes))
        self.canvas.show_page(number, QImage(), self._sizes[number - 1])
        self.wanted.emit(number)

    def show_picture(self, number: int, picture: QImage) -> None:
        """Show the picture of a page when it is still the one in sight."""
        if number == self._number:
            self.canvas.show_page(number, picture, self._sizes[number - 1])
