"""Entries of the rule book in the words of the window."""

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from ethics_desk.gui.wording import short_date
from ethics_desk.rules.comparing.entry_words import EntryField
from ethics_desk.texts import In, say_code

FAMILIES: Mapping[str, str] = MappingProxyType(
    {
        "confidence": "confidence",
        "status": "rule-status",
        "condition": "condition-kind",
        "principle": "principle-kind",
        "closed-kind": "closed-kind",
        "unit": "clock-unit",
        "channel": "channel",
        "rolls": "rolls",
        "gate-kind": "gate-kind",
        "hold-kind": "hold-kind",
        "concern": "concern",
        "outcome": "outcome",
    }
)
"""Lists of words the program understands, and the family of codes their words stand in."""

CODED: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("principle", "kind"): "principle-kind",
        ("principle", "closed_kinds"): "closed-kind",
        ("sanction", "conditions.kind"): "condition-kind",
        ("clock", "unit"): "clock-unit",
        ("clock", "channels"): "channel",
        ("clock", "rolls"): "rolls",
        ("gate", "kind"): "gate-kind",
        ("gate", "only_for"): "concern",
        ("gate", "unit"): "clock-unit",
        ("hold", "kind"): "hold-kind",
        ("consequence", "for_outcomes"): "outcome",
    }
)
"""Fields whose values are such words, by the kind of entry."""


def kind_words(words: In, kind: str) -> str:
    """What a kind of entry is called."""
    return say_code(words, "entry-kind", kind)


def field_words(words: In, name: str) -> str:
    """What a field of an entry is called."""
    return say_code(words, "entry-field", name)


def value_words(words: In, kind: str, field: EntryField) -> str:
    """The value of a field in the window's language."""
    family = CODED.get((kind, field.name))
    if isinstance(field.value, date):
        said = short_date(field.value)
    elif family is None:
        said = field.words.shown_in(words.language)
    else:
        said = ", ".join(say_code(words, family, code) for code in _codes(field.value))
    about = field.about.shown_in(words.language)
    return f"{about}: {said}" if about and about != said else said


def hash_words(digits: str) -> str:
    """A hash in groups of eight digits, so that it wraps and can be read out."""
    return " ".join(digits[place : place + 8] for place in range(0, len(digits), 8))


def _codes(value: object) -> Iterable[str]:
    if isinstance(value, frozenset | tuple):
        return sorted(str(one) for one in value)
    return (str(value),)
