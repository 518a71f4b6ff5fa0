"""The line above a list: words to find, choices that narrow it, and how many rows are left."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.search_field import SearchField
from ethics_desk.gui.theme import SPACE

CHOICE_CHARACTERS = 11
POPUP_MARGIN = 32


class FilterBar(QWidget):
    """Tells, in one signal, what the list is to be narrowed to.

    `changed` carries the words and the (column, value) pairs, as `ListRequest` takes them. Buttons
    of the page are added at the right with `add_deed`.
    """

    changed = Signal(str, object)

    def __init__(
        self, hint: str, parent: QWidget | None = None, *, two_lines: bool = False
    ) -> None:
        """A search field; `hint` says what can be found. Many choices stand on a line beneath."""
        super().__init__(parent)
        self._choices: dict[str, tuple[QComboBox, tuple[str, ...]]] = {}
        self.search = SearchField(hint, self)
        self.search.searched.connect(self._tell)
        self._count = QLabel(self)
        self._count.setObjectName("quiet")
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE)
        self._row.addWidget(self.search)
        self._row.addStretch(1)
        self._choice_row = QHBoxLayout() if two_lines else self._row
        self._choice_row.setSpacing(SPACE)
        self._choices_begin = 0 if two_lines else 1
        if two_lines:
            self._choice_row.addStretch(1)
        self._row.insertWidget(1, self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(self._row)
        if two_lines:
            column.addLayout(self._choice_row)

    def offer(self, column: str, everything: str, choices: Sequence[Choice]) -> None:
        """A choice that narrows one column; `everything` is the entry that does not."""
        box = QComboBox(self)
        box.addItems([everything, *(choice.title for choice in choices)])
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(CHOICE_CHARACTERS)
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + POPUP_MARGIN)
        box.setAccessibleName(everything)
        box.currentIndexChanged.connect(self._tell)
        self._choices[column] = box, tuple(choice.code for choice in choices)
        place = self._choices_begin + len(self._choices) - 1
        self._choice_row.insertWidget(place, box)

    def add_deed(self, button: QWidget) -> None:
        """A button at the right end."""
        self._row.addWidget(button)

    def say_count(self, words: str) -> None:
        """How many rows the list shows, in words."""
        self._count.setText(words)

    def filters(self) -> tuple[tuple[str, str], ...]:
        """The (column, value) pairs chosen."""
        return tuple(
            (column, codes[box.currentIndex() - 1])
            for column, (box, codes) in self._choices.items()
            if box.currentIndex() > 0
        )

    def choose(self, column: str, code: str | None) -> None:
        """Narrow one column to a value, or to nothing."""
        box, codes = self._choices[column]
        box.setCurrentIndex(codes.index(code) + 1 if code in codes else 0)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.search.text(), self.filters())
