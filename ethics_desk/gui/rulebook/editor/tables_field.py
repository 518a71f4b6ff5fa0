"""A field for tables within an entry: conditions, sanctions offered, what follows a repetition."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QListView, QListWidget, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.field import Field
from ethics_desk.gui.rulebook.editor.values import Surroundings, ValueField, plain_field
from ethics_desk.gui.rulebook.wording import field_words
from ethics_desk.gui.theme import SMALL_SPACE
from ethics_desk.gui.wording import short_date
from ethics_desk.rules.drafts.entry_fields import FieldForm, FieldShape
from ethics_desk.rules.drafts.raw_entries import Raw

FEWEST_LINES, MOST_LINES = 2, 5
FRAME = 12
CALLED = {"offer": "offers", "condition": "conditions"}
"""What the words of inner fields call the table they stand in."""

translate = QCoreApplication.translate


def called(key: str) -> str:
    """The name under which a key's words are kept."""
    return CALLED.get(key, key)


class InnerTableDialog(FormDialog):
    """Asks for the values of one inner table."""

    def __init__(
        self,
        shape: FieldShape,
        table: Raw,
        around: Surroundings,
        keep: Callable[[Raw], None],
        parent: QWidget | None,
    ) -> None:
        """The values as they stand; `keep` takes the changed ones."""
        title = field_words(around.words, called(shape.key)).capitalize()
        super().__init__(title, translate("InnerTableDialog", "&Keep"), around.words, parent)
        self._keep = keep
        self._fields: dict[str, ValueField] = {}
        for inner in shape.inner:
            value = plain_field(inner, around)
            if value is None:
                continue
            label = field_words(around.words, f"{called(shape.key)}.{inner.key}")
            required = inner.required and inner.form is not FieldForm.NUMBER
            self.add(inner.key, label.capitalize(), value.field, required=required)
            value.fill(table.get(inner.key))
            self._fields[inner.key] = value
        self.settle()

    @override
    def send(self) -> bool:
        read = {key: value.read() for key, value in self._fields.items()}
        self._keep({key: value for key, value in read.items() if value is not None})
        return True


class TablesField(Field):
    """A list of tables in words; each is added, edited, moved up and taken away by a button."""

    def __init__(
        self, shape: FieldShape, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        """No table yet; a shape of one table takes one."""
        self.lines = QListWidget()
        super().__init__(self.lines, parent)
        self._shape = shape
        self._around = around
        self._tables: list[Raw] = []
        self.lines.setWordWrap(True)
        self.lines.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setResizeMode(QListView.ResizeMode.Adjust)
        self.lines.itemActivated.connect(self.edit)
        self.add_button = self._button(self.tr("Add…"), self.add)
        self.edit_button = self._button(self.tr("Edit…"), self.edit)
        self.up_button = self._button(self.tr("Up"), self.move_up)
        self.remove_button = self._button(self.tr("Take away"), self.take_away)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL_SPACE)
        for button in (self.add_button, self.edit_button, self.up_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.row.removeWidget(self.lines)
        column = QVBoxLayout()
        column.setSpacing(SMALL_SPACE)
        column.addWidget(self.lines)
        column.addLayout(buttons)
        self.row.addLayout(column)
        self._show(0)

    def _button(self, text: str, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(deed)
        return button

    def value(self) -> object:
        """The tables as the entry holds them; None when there are none."""
        if self._shape.form is FieldForm.TABLE:
            return dict(self._tables[0]) if self._tables else None
        return [dict(one) for one in self._tables] or None

    def set_value(self, value: object) -> None:
        """Show these tables."""
        rows = value if isinstance(value, list | tuple) else [value]
        self._tables = [dict(one) for one in rows if isinstance(one, Mapping)]
        self._show(0)

    @override
    def is_empty(self) -> bool:
        """Whether there is no table."""
        return not self._tables

    @Slot()
    def add(self) -> None:
        """Add a table at the end."""
        self._ask({}, len(self._tables))

    @Slot()
    def edit(self) -> None:
        """Change the table in sight."""
        place = self.lines.currentRow()
        if 0 <= place < len(self._tables):
            self._ask(self._tables[place], place)

    @Slot()
    def move_up(self) -> None:
        """Move the table in sight before the one above it."""
        place = self.lines.currentRow()
        if place > 0:
            self._tables[place - 1 : place + 1] = reversed(self._tables[place - 1 : place + 1])
            self._show(place - 1)
            self.edited.emit()

    @Slot()
    def take_away(self) -> None:
        """Take the table in sight away."""
        place = self.lines.currentRow()
        if 0 <= place < len(self._tables):
            del self._tables[place]
            self._show(max(0, place - 1))
            self.edited.emit()

    def _ask(self, table: Raw, place: int) -> None:
        def keep(changed: Raw) -> None:
            self._tables[place : place + 1] = [changed]
            self._show(place)
            self.edited.emit()

        InnerTableDialog(self._shape, table, self._around, keep, self).open()

    def _show(self, place: int) -> None:
        self.lines.clear()
        self.lines.addItems([self._said(table) for table in self._tables])
        if self._tables:
            self.lines.setCurrentRow(place)
        # A table in words takes two lines where the form is narrow.
        lines = min(max(2 * len(self._tables), FEWEST_LINES), MOST_LINES)
        self.lines.setFixedHeight(self.lines.fontMetrics().lineSpacing() * lines + FRAME)
        full = self._shape.form is FieldForm.TABLE and bool(self._tables)
        self.add_button.setEnabled(not full)
        for button in (self.edit_button, self.up_button, self.remove_button):
            button.setEnabled(bool(self._tables))

    def _said(self, table: Raw) -> str:
        """A table in one line: its first value by its title, then what restricts it."""
        words = self._around.words
        parts: list[str] = []
        for shape in self._shape.inner:
            value = table.get(shape.key)
            if value is None or shape.form in (FieldForm.WORDS, FieldForm.TEXT):
                continue
            said = self._title(shape, value)
            name = field_words(words, f"{called(self._shape.key)}.{shape.key}")
            named = bool(parts) or shape.form is FieldForm.NUMBER
            parts.append(f"{name}: {said}" if named else said)
        return "; ".join(parts)

    def _title(self, shape: FieldShape, value: object) -> str:
        if value is True:
            return self.tr("yes")
        if isinstance(value, date):
            return short_date(value)
        titles = {one.code: one.title for one in self._around.entries.get(shape.of, ())}
        if isinstance(value, list):
            return ", ".join(titles.get(str(one), str(one)) for one in value)
        return titles.get(str(value), str(value))
