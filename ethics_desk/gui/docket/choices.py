"""What the desk is narrowed to, and how it is shown: whose, which kind, a list or a month."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QToolButton, QWidget

from ethics_desk.domain.rows import DueRow
from ethics_desk.gui.icons import icon
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.theme import SMALL_SPACE, SPACE

WHOSE = "docket.whose"
KIND = "docket.kind"
VIEW = "docket.view"
MINE, WHOLE_OFFICE = "mine", "whole-office"
LIST, MONTH = "list", "month"
ALL = "all"
CHARACTERS = 17
STILL = "still"

translate = QCoreApplication.translate

KINDS: Mapping[str, Callable[[], str]] = MappingProxyType(
    {
        ALL: lambda: translate("Docket", "Everything"),
        "clock": lambda: translate("Docket", "Deadlines"),
        "limitation": lambda: translate("Docket", "Terms for a sanction"),
        "answer": lambda: translate("Docket", "Answers"),
        "letter": lambda: translate("Docket", "Letters on their way"),
        "sanction": lambda: translate("Docket", "Sanctions in force"),
        "custody": lambda: translate("Docket", "Items handed out"),
        "new": lambda: translate("Docket", "What is new"),
    }
)


def of_kind(rows: Iterable[DueRow], kind: str) -> tuple[DueRow, ...]:
    """The lines of one kind; deadlines that stand still are deadlines."""
    return tuple(row for row in rows if kind in {ALL, kind_of(row)})


def kind_of(row: DueRow) -> str:
    """The kind of a line, as the choice knows it."""
    return row.what.removeprefix(f"{STILL}.").partition(".")[0]


class DocketChoices(QWidget):
    """Three choices in a row, as they were made last.

    `whose_changed`, `kind_changed` and `view_changed` say which one the user made.
    """

    whose_changed = Signal()
    kind_changed = Signal()
    view_changed = Signal()

    def __init__(self, memory: Memory, parent: QWidget | None = None) -> None:
        """Begin with what is remembered."""
        super().__init__(parent)
        self._memory = memory
        self.whose = self._combo(
            self.tr("Whose inquiries"),
            {MINE: self.tr("My inquiries"), WHOLE_OFFICE: self.tr("Whole office")},
            WHOSE,
        )
        self.kinds = self._combo(
            self.tr("What is due"), {code: title() for code, title in KINDS.items()}, KIND
        )
        self._views = QButtonGroup(self)
        self.list = self._view(LIST, "inquiries", self.tr("Show a list"))
        self.month = self._view(MONTH, "calendar", self.tr("Show a month"))
        (self.month if memory.recall(VIEW) == MONTH else self.list).setChecked(True)
        self._lay_out()
        self.whose.currentIndexChanged.connect(self._keep_whose)
        self.kinds.currentIndexChanged.connect(self._keep_kind)
        self._views.buttonClicked.connect(self._keep_view)

    def mine(self) -> bool:
        """Whether only the inquiries of the member at the desk are wanted."""
        return bool(self.whose.currentData() == MINE)

    def kind(self) -> str:
        """The kind of lines wanted."""
        return str(self.kinds.currentData())

    def by_month(self) -> bool:
        """Whether a month is to be shown."""
        return self.month.isChecked()

    def _combo(self, name: str, titles: Mapping[str, str], remembered: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(CHARACTERS)
        for code, title in titles.items():
            combo.addItem(title, code)
        combo.setCurrentIndex(max(0, combo.findData(self._memory.recall(remembered))))
        return combo

    def _view(self, name: str, picture: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setCheckable(True)
        button.setIcon(icon(picture))
        button.setToolTip(words)
        button.setAccessibleName(words)
        self._views.addButton(button)
        return button

    def _lay_out(self) -> None:
        views = QHBoxLayout()
        views.setSpacing(SMALL_SPACE)
        views.addWidget(self.list)
        views.addWidget(self.month)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addLayout(views)
        row.addWidget(self.kinds)
        row.addWidget(self.whose)

    @Slot()
    def _keep_whose(self) -> None:
        self._memory.keep(WHOSE, str(self.whose.currentData()))
        self.whose_changed.emit()

    @Slot()
    def _keep_kind(self) -> None:
        self._memory.keep(KIND, self.kind())
        self.kind_changed.emit()

    @Slot()
    def _keep_view(self) -> None:
        self._memory.keep(VIEW, MONTH if self.by_month() else LIST)
        self.view_changed.emit()
