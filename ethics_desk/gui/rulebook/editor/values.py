"""Fields of a form made from the description of an entry: a widget, how it is read and filled."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from ethics_desk.gui.forms.check_list_field import CheckListField
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.field import Field
from ethics_desk.gui.forms.number_field import NumberField
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.rulebook.editor.words_field import WordsField
from ethics_desk.gui.rulebook.wording import FAMILIES
from ethics_desk.gui.words import code_choices
from ethics_desk.rules.drafts.entry_fields import VOCABULARIES, FieldForm, FieldShape
from ethics_desk.texts import In

MOST = 10_000
LONGEST = 4_000
NONE = ""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What fields choose from: the entries of the draft by kind, words, and the day of today."""

    words: In
    entries: Mapping[str, Sequence[Choice]]
    today: Callable[[], date]

    def choices(self, kind: str, *, optional: bool) -> list[Choice]:
        """The entries of a kind, and none of them where that may be."""
        nothing = [Choice(NONE, translate("EntryForm", "none"))] if optional else []
        return [*nothing, *self.entries.get(kind, ())]


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueField:
    """A widget for one key; `read` gives None for a key to be left out."""

    field: Field
    read: Callable[[], object]
    fill: Callable[[object], None]


def plain_field(shape: FieldShape, around: Surroundings) -> ValueField | None:
    """The field of a plain value; None for tables, which have a field of their own."""
    makers: Mapping[FieldForm, Callable[[FieldShape, Surroundings], ValueField]] = {
        FieldForm.TEXT: _text,
        FieldForm.WORDS: _words,
        FieldForm.NUMBER: _number,
        FieldForm.DAY: _day,
        FieldForm.SWITCH: _switch,
        FieldForm.CODE: _code,
        FieldForm.CODES: _codes,
        FieldForm.WORD: _word,
        FieldForm.WORD_LIST: _codes,
        FieldForm.TEXTS: _texts,
    }
    maker = makers.get(shape.form)
    return None if maker is None else maker(shape, around)


def _text(shape: FieldShape, around: Surroundings) -> ValueField:
    del around
    field = TextField(LONGEST)
    return ValueField(
        field=field,
        read=lambda: field.text() or (NONE if shape.required else None),
        fill=lambda value: field.set_text(str(value or "")),
    )


def _words(shape: FieldShape, around: Surroundings) -> ValueField:
    del around
    field = WordsField()
    return ValueField(
        field=field,
        read=lambda: None if field.is_empty() and not shape.required else field.texts(),
        fill=field.set_texts,
    )


def _number(shape: FieldShape, around: Surroundings) -> ValueField:
    del around
    field = NumberField(MOST)
    return ValueField(
        field=field,
        read=lambda: field.number() or (0 if shape.required else None),
        fill=lambda value: field.set_number(value if isinstance(value, int) else 0),
    )


def _day(shape: FieldShape, around: Surroundings) -> ValueField:
    """A day; while what is typed names none, the entry keeps the day it had."""
    del shape
    field = DayField(around.today)
    stored: list[date | None] = [None]

    def fill(value: object) -> None:
        stored[0] = value if isinstance(value, date) else None
        field.set_day(stored[0])

    return ValueField(
        field=field,
        read=lambda: stored[0] if field.is_unreadable() else field.day(),
        fill=fill,
    )


def _switch(shape: FieldShape, around: Surroundings) -> ValueField:
    del around
    field = TickField(translate("EntryForm", "yes"))

    def read() -> object:
        return field.ticked() if field.ticked() is not shape.default else None

    return ValueField(
        field=field,
        read=read,
        fill=lambda value: field.tick(on=shape.default if value is None else bool(value)),
    )


def _code(shape: FieldShape, around: Surroundings) -> ValueField:
    return _choice(around.choices(shape.of, optional=not shape.required), shape)


def _word(shape: FieldShape, around: Surroundings) -> ValueField:
    family = FAMILIES.get(shape.of, shape.of)
    words = code_choices(around.words, family, VOCABULARIES.get(shape.of, ()))
    nothing = [] if shape.required else [Choice(NONE, translate("EntryForm", "none"))]
    return _choice([*nothing, *words], shape)


def _choice(choices: list[Choice], shape: FieldShape) -> ValueField:
    field = ChoiceField(choices)

    def fill(value: object) -> None:
        code = str(value or NONE)
        if code not in {one.code for one in choices}:
            field.offer([*choices, Choice(code, code)])
        field.choose(code)

    return ValueField(
        field=field,
        read=lambda: field.code() or (NONE if shape.required else None),
        fill=fill,
    )


def _codes(shape: FieldShape, around: Surroundings) -> ValueField:
    if shape.form is FieldForm.WORD_LIST:
        family = FAMILIES.get(shape.of, shape.of)
        choices = code_choices(around.words, family, VOCABULARIES.get(shape.of, ()))
    else:
        choices = around.choices(shape.of, optional=False)
    field = CheckListField(choices)
    known = {one.code for one in choices}

    def fill(value: object) -> None:
        codes = _listed(value)
        field.offer([*choices, *(Choice(one, one) for one in codes if one not in known)])
        field.tick(codes)

    return ValueField(
        field=field,
        read=lambda: list(field.codes()) or ([] if shape.required else None),
        fill=fill,
    )


def _texts(shape: FieldShape, around: Surroundings) -> ValueField:
    """Several short texts in one line, parted by commas."""
    del around
    field = TextField(LONGEST)

    def read() -> object:
        parts = [part.strip() for part in field.text().split(",") if part.strip()]
        return parts or ([] if shape.required else None)

    return ValueField(
        field=field, read=read, fill=lambda value: field.set_text(", ".join(_listed(value)))
    )


def _listed(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list | tuple) else []
