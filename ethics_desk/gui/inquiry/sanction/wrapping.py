"""Lines of a tree that are as high as their words need."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView
from typing_extensions import override

LINE_PADDING = 8
TEXT_MARGIN = 16
TALL = 10_000


class Wrapping(QStyledItemDelegate):
    """Makes a line as high as its words need in the width of the tree."""

    def __init__(self, tree: QTreeView) -> None:
        """For the lines of one tree."""
        super().__init__(tree)
        self._tree = tree

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        width = self._tree.viewport().width() - depth * self._tree.indentation() - TEXT_MARGIN
        room = QRect(0, 0, max(width, 1), TALL)
        words = str(index.data() or "")
        needed = self._tree.fontMetrics().boundingRect(
            room, int(Qt.TextFlag.TextWordWrap.value), words
        )
        return QSize(width, needed.height() + LINE_PADDING)
