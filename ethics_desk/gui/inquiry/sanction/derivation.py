"""Why the rules answer so: conclusion, rules, facts, what was not applied, what would change it."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import (
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget
from typing_extensions import override

from ethics_desk.domain.reasoning import Reasoning
from ethics_desk.gui.inquiry.sanction.derivation_branches import branches
from ethics_desk.gui.inquiry.sanction.wrapping import Wrapping
from ethics_desk.gui.theme import scaled
from ethics_desk.texts import In

LEAST_WIDTH = 350


class DerivationTree(QTreeView):
    """The conclusion, the rules applied, those not applied, what would change it, like cases.

    Beneath a rule stand its reasons, article, wording, and facts with their sources. The arrow
    keys open and close branches, * opens all beneath; Ctrl+C copies the branch.
    """

    def __init__(self, words: In, parent: QWidget | None = None) -> None:
        """An empty tree."""
        super().__init__(parent)
        self._words = words
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setHeaderHidden(True)
        self.setMinimumWidth(scaled(LEAST_WIDTH, self))
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setItemDelegate(Wrapping(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Derivation"))
        copy = QShortcut(QKeySequence.StandardKey.Copy, self, self.copy_branch)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)

    def show_reasoning(self, reasoning: Reasoning) -> None:
        """Show a derivation, the branches open as they were; at first the upper ones are."""
        opened = None if self._model.rowCount() == 0 else set(self._open())
        self._model.clear()
        for branch in branches(reasoning, self._words):
            self._model.appendRow(branch)
        for index in self._indexes():
            at_start = not index.parent().isValid() and index.row() <= 1
            self.setExpanded(index, at_start if opened is None else _place(index) in opened)

    def go_to(self, text: str) -> bool:
        """Go to the next line with the text, from the one the keyboard stands in; round the end."""
        lines = list(self._indexes())
        sought = text.casefold()
        if not sought or not lines:
            return False
        here = lines.index(self.currentIndex()) + 1 if self.currentIndex() in lines else 0
        for index in (*lines[here:], *lines[:here]):
            if sought in str(index.data()).casefold():
                self.setCurrentIndex(index)
                self.scrollTo(index)
                return True
        return False

    def as_text(self) -> str:
        """The whole tree as plain text, what is beneath indented."""
        tops = [self._model.item(at) for at in range(self._model.rowCount())]
        return "\n".join(line for top in tops for line in _lines(top, 0))

    @Slot()
    def copy_all(self) -> None:
        """Put the whole derivation on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text())

    @Slot()
    def copy_branch(self) -> None:
        """Put the branch the keyboard stands in on the clipboard: a rule with all beneath it."""
        index = self.currentIndex()
        while index.parent().parent().isValid():
            index = index.parent()
        if index.isValid():
            text = "\n".join(_lines(self._model.itemFromIndex(index), 0))
            QGuiApplication.clipboard().setText(text)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _open(self) -> Iterator[tuple[int, ...]]:
        return (_place(index) for index in self._indexes() if self.isExpanded(index))

    def _indexes(self) -> Iterator[QModelIndex]:
        """Every line from top to bottom."""
        for at in range(self._model.rowCount()):
            yield from _with_beneath(self._model.item(at))


def _with_beneath(item: QStandardItem) -> Iterator[QModelIndex]:
    yield item.index()
    for at in range(item.rowCount()):
        yield from _with_beneath(item.child(at))


def _place(index: QModelIndex) -> tuple[int, ...]:
    """Where a line stands: rows from the top down."""
    upper = _place(index.parent()) if index.parent().isValid() else ()
    return (*upper, index.row())


def _lines(item: QStandardItem, depth: int) -> Iterator[str]:
    yield "    " * depth + item.text()
    for at in range(item.rowCount()):
        yield from _lines(item.child(at), depth + 1)
