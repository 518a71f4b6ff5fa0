"""A long form in a few calm steps: steps at the left, one screen of fields, one main deed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.icons import icon
from ethics_desk.gui.keyboard import first_stop
from ethics_desk.gui.labels import line, main_button, page_title, quiet
from ethics_desk.gui.notices import NoticeBar
from ethics_desk.gui.problems import ask_to_discard
from ethics_desk.gui.theme import PAGE_MARGIN, SPACE, WIDE_SPACE, scaled

SIZE = (880, 600)
STEPS_WIDTH = 210


class Step(QWidget):
    """One screen of a long form. Subclasses fill `column` and answer the questions below."""

    def __init__(self, title: str, purpose: str = "") -> None:
        """A screen with its title and a sentence on what it is for."""
        super().__init__()
        self.title = title
        whole = QVBoxLayout(self)
        whole.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_SPACE)
        self.column = QVBoxLayout()
        self.column.setSpacing(WIDE_SPACE)
        whole.addLayout(self.column)
        self._rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        whole.addItem(self._rest)
        self.column.addWidget(page_title(title))
        if purpose:
            self.column.addWidget(quiet(purpose))

    def fill(self, widget: QWidget) -> None:
        """Add a widget that takes all the room that is left: a list, a text."""
        self.column.addWidget(widget, 1)
        self._rest.changeSize(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

    def enter(self) -> None:
        """Get ready to be seen: former steps may have changed what is to be offered."""

    def complete(self) -> bool:
        """Whether the user may go on; says what is missing beside the fields."""
        return True

    def has_entries(self) -> bool:
        """Whether something would be lost by leaving."""
        return False

    def show_problem(self, problem: DeskError) -> bool:
        """Say a refusal beside its field; False when it belongs to no field of this step."""
        del problem
        return False


class StepsDialog(QDialog):
    """Leads through the steps and keeps what was entered in each.

    `finish` does the deed (usually `gateway.perform(..., on_problem=dialog.show_problem)`) and says
    whether it is done; the dialog then closes. `deed` is the text of the last step's button.
    """

    def __init__(
        self, steps: Sequence[Step], deed: str, finish: Callable[[], bool], parent: QWidget | None
    ) -> None:
        """Open at the first step."""
        super().__init__(parent)
        self.resize(scaled(SIZE[0], self), scaled(SIZE[1], self))
        self._steps = tuple(steps)
        self._deed = deed
        self._finish = finish
        self.notice = NoticeBar(self)
        self._list = self._make_list()
        self._stack = QStackedWidget(self)
        for step in self._steps:
            self._stack.addWidget(_scrolling(step))
        self.back = QPushButton(icon("back"), self.tr("&Back"), self)
        self.next = main_button(self.tr("&Next"), self)
        self.back.setAutoDefault(False)
        self.next.setDefault(True)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return), self, self.go_on)
        self._lay_out()
        self._show(0)

    @property
    def place(self) -> int:
        """Which step is in sight, from 0."""
        return self._stack.currentIndex()

    def show_problem(self, problem: DeskError) -> bool:
        """Go to the step whose field a refusal belongs to; False when there is none."""
        for place, step in enumerate(self._steps):
            if step.show_problem(problem):
                wrong = step.focusWidget()
                self._show(place)
                if wrong is not None:
                    wrong.setFocus()
                    self._bring_into_sight(wrong)
                return True
        return False

    @property
    def count(self) -> int:
        """How many steps there are."""
        return len(self._steps)

    def go_to(self, place: int) -> None:
        """Bring one step into sight, whatever is still missing in those before it."""
        self._show(place)

    @Slot()
    def go_back(self) -> None:
        """Go to the former step; nothing entered is lost."""
        self._show(max(0, self.place - 1))

    @Slot()
    def go_on(self) -> None:
        """Go to the next step, or do the deed, when this step is complete."""
        if not self._steps[self.place].complete():
            self._bring_into_sight(self.focusWidget())
            return
        if self.place + 1 < len(self._steps):
            self._show(self.place + 1)
        elif self._finish():
            self.accept()

    @override
    def reject(self) -> None:
        """Leave; asks first when something was entered."""
        if any(step.has_entries() for step in self._steps):
            ask_to_discard(self, super().reject)
        else:
            super().reject()

    def _show(self, place: int) -> None:
        step = self._steps[place]
        step.enter()
        self._stack.setCurrentIndex(place)
        self._list.setCurrentRow(place)
        for row in range(self._list.count()):
            self._list.item(row).setIcon(icon(_mark(row, place)))
        self.back.setEnabled(place > 0)
        last = place + 1 == len(self._steps)
        self.next.setText(self._deed if last else self.tr("&Next"))
        (first_stop(step) or self.next).setFocus()
        self._scroll_to_title()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._scroll_to_title()

    def _scroll_to_title(self) -> None:
        """The first field has the keyboard, but the title above it is what is read first."""
        area = self._stack.currentWidget()
        if isinstance(area, QScrollArea):
            area.verticalScrollBar().setValue(0)

    def _bring_into_sight(self, field: QWidget | None) -> None:
        area = self._stack.currentWidget()
        if field is not None and isinstance(area, QScrollArea):
            area.ensureWidgetVisible(field)

    def _make_list(self) -> QListWidget:
        names = QListWidget(self)
        names.setObjectName("steps")
        names.setFixedWidth(scaled(STEPS_WIDTH, self))
        names.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        names.setSelectionMode(QListWidget.SelectionMode.SingleSelection)
        names.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        names.setAccessibleName(self.tr("Steps"))
        names.setWordWrap(True)
        for step in self._steps:
            names.addItem(QListWidgetItem(step.title))
        return names

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.setContentsMargins(PAGE_MARGIN, WIDE_SPACE, PAGE_MARGIN, WIDE_SPACE)
        leave = QPushButton(self.tr("Cancel"), self)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        right = QVBoxLayout()
        right.setSpacing(0)
        for part in (self.notice, self._stack, line(self)):
            right.addWidget(part)
        right.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addLayout(right, 1)


def _mark(row: int, place: int) -> str:
    """The icon of a step: done, in sight, or still to come."""
    if row < place:
        return "check"
    return "step-now" if row == place else "step"


def _scrolling(step: Step) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(step)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
