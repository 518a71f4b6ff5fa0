"""A field for lines of a few columns, as many as are needed: annexes, signs with their article."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QIntValidator, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from ethics_desk.gui.forms.field import Field

LEAST_LINES = 2
MOST_LINES = 5
TEXT_LINES = 2
"""Of the words of one line, before they are cut."""
LARGEST_NUMBER = 9_999
LINE_PADDING = 12
FRAME = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class LineColumn:
    """One column: its heading, and whether it takes a number only, in so many characters."""

    title: str
    number: bool = False
    characters: int = 0
    """0 lets the column share the room that is left."""
    offered: tuple[str, ...] = ()
    """Texts to choose from; others may be typed."""


class LinesField(Field):
    """Lines typed into a small table. The last line is always free; Del takes a line away.

    A long text goes on beneath itself once; all of it is told beside the mouse.
    """

    def __init__(self, columns: Sequence[LineColumn], parent: QWidget | None = None) -> None:
        """One free line."""
        self.table = QTableWidget(0, len(columns))
        super().__init__(self.table, parent)
        self._columns = tuple(columns)
        self._settling = False
        self._settle()
        self.table.itemChanged.connect(self._note)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self.take_away)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.set_rows(())

    def rows(self) -> list[tuple[str, ...]]:
        """The lines with any words, each with the words of its columns."""
        every = [self._texts(place) for place in range(self.table.rowCount())]
        return [texts for texts in every if any(texts)]

    def set_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these lines and a free one."""
        self._settling = True
        self.table.setRowCount(0)
        for texts in (*rows, ("",) * len(self._columns)):
            self._append(texts)
        self._settling = False
        self._fit()
        self.edited.emit()

    @override
    def is_empty(self) -> bool:
        """Whether no line has a word."""
        return not self.rows()

    @Slot()
    def take_away(self) -> None:
        """Take the line the keyboard stands on away."""
        place = self.table.currentRow()
        if 0 <= place < self.table.rowCount() - 1:
            self.table.removeRow(place)
            self._fit()
            self.edited.emit()

    def _settle(self) -> None:
        self.table.setHorizontalHeaderLabels([column.title for column in self._columns])
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(
            trigger.DoubleClicked
            | trigger.SelectedClicked
            | trigger.EditKeyPressed
            | trigger.AnyKeyPressed
        )
        width = self.table.fontMetrics().averageCharWidth()
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for place, column in enumerate(self._columns):
            if column.characters:
                header.resizeSection(place, column.characters * width + 2 * LINE_PADDING)
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            if column.number:
                self.table.setItemDelegateForColumn(place, _Numbers(self.table))
            if column.offered:
                self.table.setItemDelegateForColumn(place, _Offered(column, self.table))

    def _append(self, texts: Sequence[str]) -> None:
        place = self.table.rowCount()
        self.table.insertRow(place)
        for at, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            self.table.setItem(place, at, item)

    def _texts(self, place: int) -> tuple[str, ...]:
        items = (self.table.item(place, at) for at in range(len(self._columns)))
        return tuple("" if item is None else " ".join(item.text().split()) for item in items)

    @Slot(QTableWidgetItem)
    def _note(self, item: QTableWidgetItem) -> None:
        if self._settling:
            return
        self._settling = True
        item.setToolTip(item.text())
        self._settling = False
        if any(self._texts(self.table.rowCount() - 1)):
            self._settling = True
            self._append(("",) * len(self._columns))
            self._settling = False
            self._fit()
        self.edited.emit()

    def _fit(self) -> None:
        high = TEXT_LINES * self.table.fontMetrics().lineSpacing() + LINE_PADDING
        self.table.verticalHeader().setDefaultSectionSize(high)
        lines = min(max(self.table.rowCount(), LEAST_LINES), MOST_LINES)
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(lines * high + head + FRAME)


class _Numbers(QStyledItemDelegate):
    """Lets only a count be typed."""

    @override
    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        del option, index
        line = QLineEdit(parent)
        line.setValidator(QIntValidator(1, LARGEST_NUMBER, line))
        return line


class _Offered(QStyledItemDelegate):
    """Offers texts in a list that narrows to what is typed; others may be typed as well."""

    def __init__(self, column: LineColumn, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = column

    @override
    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        del option, index
        box = QComboBox(parent)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setAccessibleName(self._column.title)
        box.addItems(self._column.offered)
        box.setCurrentIndex(-1)
        completer = QCompleter(self._column.offered, box)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        box.setCompleter(completer)
        view = box.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + FRAME)
        box.activated.connect(lambda: self.commitData.emit(box))
        return box

    @override
    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        if isinstance(editor, QComboBox):
            editor.setEditText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    @override
    def setModelData(
        self,
        editor: QWidget,
        model: QAbstractItemModel,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
