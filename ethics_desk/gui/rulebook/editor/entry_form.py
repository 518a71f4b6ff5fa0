"""The form of one entry, made from the description of its kind."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.rulebook.editor.tables_field import TablesField, called
from ethics_desk.gui.rulebook.editor.values import Surroundings, ValueField, plain_field
from ethics_desk.gui.rulebook.wording import field_words
from ethics_desk.gui.theme import SPACE
from ethics_desk.rules.drafts.draft_view import DraftEntry, DraftMark
from ethics_desk.rules.drafts.entry_fields import (
    FieldForm,
    FieldShape,
    shapes_of,
    undescribed,
    unseen_of,
)
from ethics_desk.rules.drafts.raw_entries import Raw
from ethics_desk.rules.reading.layers import EXAMPLE
from ethics_desk.rules.reading.toml_writing import write_entry

REST_BEFORE_STEP = 500
"""Milliseconds without a key after which what was typed becomes a step of the draft."""
LONGEST_UNKEPT = 1000
"""Milliseconds after which it becomes one although keys go on coming."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Built:
    """The form of one kind, and the entries its fields choose from."""

    held: QWidget
    form: Form
    fields: dict[str, ValueField]
    note: QLabel
    entries: Mapping[str, Sequence[Choice]]


class EntryForm(QScrollArea):
    """Shows one entry's fields. `typed` says that it is another one now, after a rest in typing.

    `example_wished` asks for the form of the example in sight.
    """

    typed = Signal()
    example_wished = Signal()

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
        self._built: dict[str, _Built] = {}
        self._sight: QWidget | None = None
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._holder)
        self._wrong: dict[tuple[str, str], dict[str, str]] = {}
        self._filling = False
        self._rest = QTimer(self, singleShot=True, interval=REST_BEFORE_STEP)
        self._rest.timeout.connect(self.typed)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_UNKEPT)
        self._longest.timeout.connect(self.typed)

    def show_entry(self, entry: DraftEntry, around: Surroundings) -> None:
        """Show an entry; what was typed of the former one has been taken over before."""
        self.settle()
        self._note_wrong_days()
        self.entry = entry
        self._filling = True
        if entry.kind == EXAMPLE:
            self.form, self.fields, self._shown = Form(around.words), {}, {}
            self._put(self._example(entry))
        else:
            built = self._built_for(entry.kind, around)
            self.form, self.fields, self._shown = built.form, built.fields, {}
            self._fill(entry, built.note)
            self._put(built.held)
        self._holder.setEnabled(entry.mark is not DraftMark.DROPPED)
        for key, text in self._wrong.get((entry.kind, entry.code), {}).items():
            field = self._day_of(key)
            if field is not None:
                field.line.setText(text)
        self._filling = False
        self.verticalScrollBar().setValue(0)
        self.say({})

    def _built_for(self, kind: str, around: Surroundings) -> "_Built":
        """The form of a kind: made once, and anew when there are other entries to choose from."""
        built = self._built.get(kind)
        if built is not None and built.entries == around.entries:
            return built
        if built is not None and built.held is not self._sight:
            built.held.deleteLater()
        held, note, form = self._new(), quiet(""), Form(around.words)
        column = _column(held)
        fields = {shape.key: self._add(form, shape, around) for shape in shapes_of(kind)}
        column.addWidget(form)
        column.addWidget(note)
        column.addStretch(1)
        self._built[kind] = _Built(held, form, fields, note, around.entries)
        return self._built[kind]

    def _new(self) -> QWidget:
        held = QWidget(self._holder)
        held.hide()
        self._column.addWidget(held)
        return held

    def _fill(self, entry: DraftEntry, note: QLabel) -> None:
        for key, value in self.fields.items():
            value.fill(entry.table.get(key))
            self._shown[key] = value.read()
        others = undescribed(entry.kind, entry.table)
        words = translate(
            "EntryForm",
            "There is no field for: {keys}. What stands there is kept; “As text…” changes it.",
        )
        note.setText(words.format(keys=", ".join(others)))
        note.setVisible(bool(others))

    def _put(self, held: QWidget) -> None:
        """Bring a form into sight; the former one waits for the next entry of its kind.

        All stand in one widget: one that changed its parent would be dressed anew.
        """
        if held is self._sight:
            return
        former, self._sight = self._sight, held
        if former is not None:
            former.hide()
            if all(former is not one.held for one in self._built.values()):
                former.deleteLater()
        held.show()

    def _example(self, entry: DraftEntry) -> QWidget:
        """The text of an example; the draft's own ones are edited by a button above it."""
        held = self._new()
        column = _column(held)
        if entry.mark is not DraftMark.CARRIED:
            button = QPushButton(translate("EntryForm", "Edit the example…"))
            button.setAutoDefault(False)
            button.clicked.connect(self.example_wished)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(quiet(write_entry(entry.kind, entry.table)))
        column.addStretch(1)
        return held

    def _add(self, form: Form, shape: FieldShape, around: Surroundings) -> ValueField:
        value = _field(shape, around)
        label = field_words(around.words, called(shape.key)).capitalize()
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
        return value

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
        if DraftMark.DROPPED in {entry.mark, self.entry.mark}:
            return False
        if _said(entry.kind, self.table()) != _said(entry.kind, entry.table):
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
        self._longest.stop()

    def say(self, problems: Mapping[str, str]) -> None:
        """Say beside its field what the check finds in the entry, and which day is none."""
        if self.form is None:
            return
        days = translate("EntryForm", "Please write the day like 31.12.2025. The former one stays.")
        self.form.say_problems({**problems, **dict.fromkeys(self._unread(), days)})

    def with_wrong_days(self) -> tuple[tuple[str, str, str], ...]:
        """Where a day was typed that is none: kind, code and field of each."""
        self._note_wrong_days()
        return tuple((*place, key) for place, texts in self._wrong.items() for key in texts)

    def _note_wrong_days(self) -> None:
        """Keep what was typed and names no day: it stands there again when one comes back."""
        if self.entry is not None:
            place = (self.entry.kind, self.entry.code)
            self._wrong.pop(place, None)
            if unread := self._unread():
                self._wrong[place] = unread

    def _unread(self) -> dict[str, str]:
        days = {key: self._day_of(key) for key in self.fields}
        return {
            key: day.line.text()
            for key, day in days.items()
            if day is not None and day.is_unreadable()
        }

    def _day_of(self, key: str) -> DayField | None:
        value = self.fields.get(key)
        return value.field if value is not None and isinstance(value.field, DayField) else None

    def go_to(self, key: str) -> None:
        """Put the keyboard into the field of a key."""
        value = self.fields.get(key)
        if value is not None:
            value.field.setFocus()
            self.ensureWidgetVisible(value.field)

    @Slot()
    def _note(self) -> None:
        if self._filling:
            return
        self._rest.start()
        if not self._longest.isActive():
            self._longest.start()


def _column(held: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(held)
    column.setContentsMargins(SPACE, 0, SPACE, 0)
    column.setSpacing(SPACE)
    return column


def _said(kind: str, table: Raw) -> Raw:
    """What an entry says itself, without what the draft adds."""
    unseen = unseen_of(kind)
    return {key: value for key, value in table.items() if key not in unseen}


def _field(shape: FieldShape, around: Surroundings) -> ValueField:
    plain = plain_field(shape, around)
    if plain is not None:
        return plain
    tables = TablesField(shape, around)
    return ValueField(field=tables, read=tables.value, fill=tables.set_value)
