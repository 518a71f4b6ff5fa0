"""A field for any number of known things: a list to tick."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.forms.field import Field

LEAST_LINES = 2
MOST_LINES = 7
LINE_PADDING = 6
LINE_SPACING = 2

CODE_ROLE = int(Qt.ItemDataRole.UserRole)


class CheckListField(Field):
    """Things to tick, each on its line; Space ticks the line the keyboard stands on."""

    def __init__(self, choices: Sequence[Choice] = (), parent: QWidget | None = None) -> None:
        """Offer these choices, none of them ticked."""
        self.lines = QListWidget()
        super().__init__(self.lines, parent)
        self.lines.setWordWrap(True)
        self.lines.setSpacing(LINE_SPACING)
        self.lines.itemChanged.connect(self.edited)
        self.offer(choices)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer other choices; what was ticked stays ticked when it is among them."""
        former = set(self.codes())
        self.lines.clear()
        for choice in choices:
            item = QListWidgetItem(choice.title)
            item.setData(CODE_ROLE, choice.code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_mark(on=choice.code in former))
            self.lines.addItem(item)
        shown = min(max(len(choices), LEAST_LINES), MOST_LINES)
        high = self.lines.fontMetrics().lineSpacing() + 2 * LINE_SPACING
        self.lines.setFixedHeight(shown * high + LINE_PADDING)

    def tick(self, codes: Iterable[str]) -> None:
        """Tick just these."""
        wanted = set(codes)
        for item in self._items():
            item.setCheckState(_mark(on=item.data(CODE_ROLE) in wanted))

    def codes(self) -> tuple[str, ...]:
        """The codes of what is ticked, from top to bottom."""
        return tuple(
            str(item.data(CODE_ROLE))
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        )

    @override
    def is_empty(self) -> bool:
        """Whether nothing is ticked."""
        return not self.codes()

    def _items(self) -> list[QListWidgetItem]:
        return [self.lines.item(place) for place in range(self.lines.count())]


def _mark(*, on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
