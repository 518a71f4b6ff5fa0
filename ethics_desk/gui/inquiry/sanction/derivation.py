"""Why the rules answer so: a tree of rules, each with its reasons, article and confidence."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtGui import (
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)
from typing_extensions import override

from ethics_desk.rules.derivation import DerivationStep
from ethics_desk.texts import In

LINE_PADDING = 8
TEXT_MARGIN = 16
TALL = 10_000


class DerivationTree(QTreeView):
    """One branch per rule: what follows, and beneath it because of what, by which article.

    The arrow keys open and close branches, * opens all beneath; Ctrl+C copies the branch.
    """

    def __init__(self, words: In, parent: QWidget | None = None) -> None:
        """An empty tree."""
        super().__init__(parent)
        self._words = words
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setItemDelegate(_Wrapping(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Derivation"))
        copy = QShortcut(QKeySequence.StandardKey.Copy, self, self.copy_branch)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)

    def show_steps(self, steps: Sequence[DerivationStep]) -> None:
        """Show these rules, the branches open as they were."""
        opened = [self.isExpanded(self._model.index(at, 0)) for at in range(self._model.rowCount())]
        self._model.clear()
        for step in steps:
            self._model.appendRow(self._branch(step))
        for at, was_open in enumerate(opened[: self._model.rowCount()]):
            self.setExpanded(self._model.index(at, 0), was_open)

    def as_text(self) -> str:
        """The whole tree as plain text, reasons indented."""
        branches = [self._model.item(at) for at in range(self._model.rowCount())]
        return "\n".join(line for branch in branches for line in _lines(branch))

    @Slot()
    def copy_all(self) -> None:
        """Put the whole derivation on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text())

    @Slot()
    def copy_branch(self) -> None:
        """Put the branch the keyboard stands in on the clipboard."""
        index = self.currentIndex()
        top = index.parent() if index.parent().isValid() else index
        if top.isValid():
            text = "\n".join(_lines(self._model.itemFromIndex(top)))
            QGuiApplication.clipboard().setText(text)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _branch(self, step: DerivationStep) -> QStandardItem:
        language, say = self._words.language, self._words.say
        then = step.then.in_(language)
        head = then if step.applied else self.tr("did not apply: {rule}").format(rule=then)
        branch = _item(head)
        reasons = [reason.in_(language) for reason in step.because]
        for caption, text in (
            (self.tr("Rule"), step.rule),
            *((say("derivation.because"), reason) for reason in reasons),
            (self.tr("Article"), step.citation.in_(language)),
            (say("derivation.confidence"), say(f"paper.confidence.{step.confidence}")),
        ):
            branch.appendRow(_item(f"{caption}: {text}"))
        return branch


class _Wrapping(QStyledItemDelegate):
    """Makes a line as high as its words need in the width of the tree."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option
        depth = 2 if index.parent().isValid() else 1
        width = self._tree.viewport().width() - depth * self._tree.indentation() - TEXT_MARGIN
        room = QRect(0, 0, max(width, 1), TALL)
        words = str(index.data() or "")
        needed = self._tree.fontMetrics().boundingRect(
            room, int(Qt.TextFlag.TextWordWrap.value), words
        )
        return QSize(width, needed.height() + LINE_PADDING)


def _item(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setToolTip(text)
    return item


def _lines(branch: QStandardItem) -> Iterator[str]:
    yield branch.text()
    for at in range(branch.rowCount()):
        yield f"    {branch.child(at).text()}"
