"""A form: rows of a label, a field, a hint, and what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.field import Field
from ethics_desk.gui.theme import FIELD_WIDTH, SMALL_SPACE, WIDE_SPACE, scaled
from ethics_desk.texts import In

FIELD_DETAIL = "field"
LABEL_WIDTH = 170
LABEL_DROP = 6
"""Pixels by which a label sinks so that it stands on the line of the words in its field."""


@dataclass(frozen=True, slots=True)
class _Line:
    field: Field
    stack: QWidget
    spoken: str
    problem: QLabel
    hint: str
    required: bool


class Form(QWidget):
    """Fields under each other, their labels aligned at the left.

    A field's name is the one services use in `DeskError.details["field"]`.
    """

    def __init__(self, words: In, parent: QWidget | None = None) -> None:
        """An empty form; `words` say what services refuse."""
        super().__init__(parent)
        self._words = words
        self._lines: dict[str, _Line] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(WIDE_SPACE)
        self._rows.setVerticalSpacing(WIDE_SPACE - SMALL_SPACE)
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def add(
        self, name: str, label: str, field: Field, *, required: bool = False, hint: str = ""
    ) -> None:
        """A row at the end of the form."""
        title = QLabel(f"{label} *" if required else label)
        title.setWordWrap(True)
        title.setFixedWidth(scaled(LABEL_WIDTH, self))
        title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        title.setContentsMargins(0, LABEL_DROP, 0, 0)
        title.setBuddy(field)
        problem = QLabel()
        problem.setObjectName("problem")
        problem.setWordWrap(True)
        problem.hide()
        spoken = label.replace("&", "")
        if required:
            spoken = f"{spoken}, {self.tr('required')}"
        field.introduce(spoken, hint)
        stack = self._stack(field, hint, problem)
        self._rows.addRow(title, stack)
        self._lines[name] = _Line(field, stack, spoken, problem, hint, required)
        field.edited.connect(lambda: self._clear(name))

    def add_note(self, note: QWidget) -> None:
        """A remark, a title or a line across the whole width."""
        self._rows.addRow(note)

    def show_row(self, name: str, *, shown: bool) -> None:
        """Show or hide a row; what a hidden field requires is not required."""
        line = self._lines[name]
        self._rows.setRowVisible(line.stack, shown)

    def complete(self) -> bool:
        """Whether every required field is filled; marks those that are not, and unreadable days."""
        self.clear()
        wrong = [name for name in self._lines if not self._is_in_order(name)]
        if wrong:
            self._lines[wrong[0]].field.setFocus()
        return not wrong

    def show_problem(self, problem: DeskError) -> bool:
        """Say a refusal beside its field; False when it belongs to no field of this form.

        One line of a field in three languages is named after the field: `name.kk`.
        """
        name = str(problem.details.get(FIELD_DETAIL, ""))
        if name not in self._lines:
            name = name.partition(".")[0]
        if name not in self._lines:
            return False
        self._say(name, self._words.error(problem))
        self._lines[name].field.setFocus()
        return True

    def say_problems(self, problems: Mapping[str, str]) -> None:
        """Say these words beside their fields and nothing beside the others; nobody is moved."""
        for name in self._lines:
            if name in problems:
                self._say(name, problems[name])
            else:
                self._clear(name)

    def clear(self) -> None:
        """Forget what was wrong."""
        for name in self._lines:
            self._clear(name)

    def has_entries(self) -> bool:
        """Whether the user filled in anything."""
        return any(not line.field.is_empty() for line in self._lines.values())

    def first_problem(self) -> QWidget | None:
        """The first field with something wrong, its words included."""
        wrong = (line.stack for line in self._lines.values() if line.problem.text())
        return next(wrong, None)

    def problems(self) -> dict[str, str]:
        """What is said to be wrong, by field."""
        return {
            name: line.problem.text() for name, line in self._lines.items() if line.problem.text()
        }

    def _is_in_order(self, name: str) -> bool:
        line = self._lines[name]
        if not self._rows.isRowVisible(line.stack):
            return True
        if line.required and line.field.is_empty():
            self._say(name, self.tr("Please fill this in."))
            return False
        if isinstance(line.field, DayField) and line.field.is_unreadable():
            self._say(name, self.tr("Please write the day like 31.12.2025."))
            return False
        return True

    def _say(self, name: str, words: str) -> None:
        line = self._lines[name]
        line.problem.setText(words)
        line.problem.show()
        line.field.mark(wrong=True)
        line.field.introduce(line.spoken, words)

    def _clear(self, name: str) -> None:
        line = self._lines[name]
        if line.problem.text():
            line.problem.clear()
            line.problem.hide()
            line.field.mark(wrong=False)
            line.field.introduce(line.spoken, line.hint)

    def _stack(self, field: Field, hint: str, problem: QLabel) -> QWidget:
        stack = _Stack()
        column = QVBoxLayout(stack)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL_SPACE)
        column.addWidget(field)
        if hint:
            words = QLabel(hint)
            words.setObjectName("hint")
            words.setWordWrap(True)
            column.addWidget(words)
        column.addWidget(problem)
        return stack


class _Stack(QWidget):
    """A field with its hint and its problem, as wide as a line that reads well."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setMaximumWidth(scaled(FIELD_WIDTH * 2, self))

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(FIELD_WIDTH, self), super().sizeHint().height())
