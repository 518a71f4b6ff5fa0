"""The form of one entry, made from the description of its kind."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.rulebook.editor.tables_field import TablesField, called
from ethics_desk.gui.rulebook.editor.values import Surroundings, ValueField, plain_field
from ethics_desk.gui.rulebook.wording import field_words
from ethics_desk.gui.theme import SPACE
from ethics_desk.rules.drafts.draft_view import DraftEntry, DraftMark
from ethics_desk.rules.drafts.entry_fields import (
    UNSEEN,
    FieldForm,
    FieldShape,
    shapes_of,
    undescribed,
)
from ethics_desk.rules.drafts.raw_entries import Raw
from ethics_desk.rules.reading.layers import EXAMPLE
from ethics_desk.rules.reading.toml_writing import write_entry

REST_BEFORE_STEP = 500
"""Milliseconds without a key after which what was typed becomes a step of the draft."""

translate = QCoreApplication.translate


class EntryForm(QScrollArea):
    """Shows one entry's fields. `typed` says that it is another one now, after a rest in typing."""

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """No entry is shown."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entry: DraftEntry | None = None
        self.fields: dict[str, ValueField] = {}
        self.form: Form | None = None
        self._shown: dict[str, object] = {}
        self._filling = False
        self._rest = QTimer(self, singleShot=True, interval=REST_BEFORE_STEP)
        self._rest.timeout.connect(self.typed)

    def show_entry(self, entry: DraftEntry, around: Surroundings) -> None:
        """Show an entry; what was typed of the former one has been taken over before."""
        self._rest.stop()
        self.entry = entry
        self._filling = True
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(SPACE, 0, SPACE, 0)
        column.setSpacing(SPACE)
        form = Form(around.words)
        self.form, self.fields, self._shown = form, {}, {}
        if entry.kind == EXAMPLE:
            column.addWidget(quiet(write_entry(entry.kind, entry.table)))
        else:
            for shape in shapes_of(entry.kind):
                self._add(form, shape, entry.table, around)
            column.addWidget(form)
            self._say_what_has_no_field(entry, column)
        column.addStretch(1)
        self.setWidget(held)
        held.setEnabled(entry.mark is not DraftMark.DROPPED)
        self._filling = False

    def _say_what_has_no_field(self, entry: DraftEntry, column: QVBoxLayout) -> None:
        others = undescribed(entry.kind, entry.table)
        if others:
            words = translate(
                "EntryForm",
                "There is no field for: {keys}. What stands there is kept; “As text…” changes it.",
            )
            column.addWidget(quiet(words.format(keys=", ".join(others)), self))

    def _add(self, form: Form, shape: FieldShape, table: Raw, around: Surroundings) -> None:
        value = _field(shape, around)
        value.fill(table.get(shape.key))
        label = field_words(around.words, called(shape.key)).capitalize()
        self.fields[shape.key] = value
        self._shown[shape.key] = value.read()
        required = shape.required and shape.form is not FieldForm.NUMBER
        hint = translate("EntryForm", "Several are parted by commas.")
        form.add(
            shape.key,
            label,
            value.field,
            required=required,
            hint=hint if shape.form is FieldForm.TEXTS else "",
        )
        value.field.edited.connect(self._note)

    def table(self) -> Raw:
        """The entry as the fields say it; what nobody touched stands as it was written."""
        if self.entry is None:
            return {}
        table = dict(self.entry.table)
        for key, value in self.fields.items():
            read = value.read()
            if read == self._shown[key]:
                continue
            if read is None:
                table.pop(key, None)
            else:
                table[key] = read
        return table

    def adopt(self, entry: DraftEntry) -> bool:
        """Take an entry for the one shown, when the fields say it already; the keyboard stays."""
        if self.entry is None or (entry.kind, entry.code) != (self.entry.kind, self.entry.code):
            return False
        if entry.mark is DraftMark.DROPPED or _said(self.table()) != _said(entry.table):
            return False
        self.entry = entry
        self._shown = {key: value.read() for key, value in self.fields.items()}
        return True

    def is_pending(self) -> bool:
        """Whether something was typed that is no step yet."""
        return self._rest.isActive()

    def settle(self) -> None:
        """What was typed has been taken over."""
        self._rest.stop()

    def say(self, problems: Mapping[str, str]) -> None:
        """Say beside its field what the check finds in the entry."""
        if self.form is not None:
            self.form.say_problems(problems)

    def go_to(self, key: str) -> None:
        """Put the keyboard into the field of a key."""
        value = self.fields.get(key)
        if value is not None:
            value.field.setFocus()
            self.ensureWidgetVisible(value.field)

    @Slot()
    def _note(self) -> None:
        if not self._filling:
            self._rest.start()


def _said(table: Raw) -> Raw:
    """What an entry says itself, without what the draft adds."""
    return {key: value for key, value in table.items() if key not in UNSEEN}


def _field(shape: FieldShape, around: Surroundings) -> ValueField:
    plain = plain_field(shape, around)
    if plain is not None:
        return plain
    tables = TablesField(shape, around)
    return ValueField(field=tables, read=tables.value, fill=tables.set_value)
