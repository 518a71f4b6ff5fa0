"""The list of pages at the left of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ethics_desk.gui.icons import icon
from ethics_desk.gui.page import PageEntry
from ethics_desk.gui.theme import scaled

LEAST_WIDTH = 180
MARGIN = 40
ICON_SIZE = 20
KEYS = 9


class Navigation(QListWidget):
    """Says which page the user wants to see, by its place in the list."""

    page_wished = Signal(int)

    def __init__(self, entries: Sequence[PageEntry], parent: QWidget) -> None:
        """One line and one key, Ctrl+1 to Ctrl+9, per page."""
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAccessibleName(self.tr("Pages"))
        self.setIconSize(QSize(scaled(ICON_SIZE, self), scaled(ICON_SIZE, self)))
        for place, entry in enumerate(entries):
            item = QListWidgetItem(icon(entry.icon), entry.title())
            self.addItem(item)
            if place < KEYS:
                key = f"Ctrl+{place + 1}"
                item.setToolTip(f"{entry.title()} ({key})")
                QShortcut(QKeySequence(key), parent, lambda at=place: self.setCurrentRow(at))
        self.setFixedWidth(max(LEAST_WIDTH, self.sizeHintForColumn(0) + MARGIN))
        self.currentRowChanged.connect(self.page_wished)
