"""The tools above a paper: which page is in sight, turning pages, zoom."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from ethics_desk.gui.icons import icon
from ethics_desk.gui.paper.view import PaperView
from ethics_desk.gui.theme import SMALL_SPACE, WIDE_SPACE


class PaperTools(QWidget):
    """Works on the view it was given last; without one it is disabled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without a view yet."""
        super().__init__(parent)
        self._view: PaperView | None = None
        self.page = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL_SPACE)
        self.former = self._button(
            self.tr("Former page (Page Up)"), lambda view: view.turn_to(view.page() - 1)
        )
        self.former.setArrowType(Qt.ArrowType.UpArrow)
        self.following = self._button(
            self.tr("Next page (Page Down)"), lambda view: view.turn_to(view.page() + 1)
        )
        self.following.setArrowType(Qt.ArrowType.DownArrow)
        for button in (self.former, self.following):
            row.addWidget(button)
        row.addWidget(self.page)
        row.addStretch(1)
        for name, text, deed in (
            ("zoom-out", self.tr("Smaller (-)"), PaperView.zoom_out),
            ("zoom-in", self.tr("Larger (+)"), PaperView.zoom_in),
            ("fit-width", self.tr("Fit the width (0)"), PaperView.fit_width),
        ):
            button = self._button(text, deed)
            button.setIcon(icon(name))
            row.addWidget(button)
        row.addSpacing(WIDE_SPACE)
        self.setEnabled(False)

    def work_on(self, view: PaperView | None) -> None:
        """Follow the pages of a view, or of none."""
        self._view = view
        self.setEnabled(view is not None)
        if view is None:
            self.page.clear()
            return
        view.turned.connect(self._show_page)
        self._show_page(view.page())

    @Slot(int)
    def _show_page(self, page: int) -> None:
        if self._view is None:
            return
        pages = self._view.count()
        self.page.setText(self.tr("Page {page} of {pages}").format(page=page, pages=pages))
        self.former.setEnabled(page > 1)
        self.following.setEnabled(page < pages)

    def _button(self, text: str, deed: Callable[[PaperView], object]) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: self._do(deed))
        return button

    def _do(self, deed: Callable[[PaperView], object]) -> None:
        if self._view is not None:
            deed(self._view)
