"""What the writer of a letter answered: read as what was asked for, or refused by its field."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_asks import Ask, AskedFact, AskedValue, AskKind, Paragraphs
from ethics_desk.domain.person import PersonName
from ethics_desk.names.mentions import mentions
from ethics_desk.services.wording_checks import LONGEST_LINE, LONGEST_TEXT, clean

WrittenFacts = tuple[tuple[str, str], ...]
"""Names of what was asked, each with the answer as it was written down.

A day is written 2026-06-30, a sum and a number in digits, a choice by its code; several lines stand
under each other, or under the same name again.
"""

_BLANKS = re.compile(r"[\s\u00a0\u202f]")
_LARGEST = 10**15
_SEVERAL = frozenset({AskKind.LINES, AskKind.TEXT})


def read_asked(
    asks: Sequence[Ask],
    written: WrittenFacts,
    language: Language,
    sources: Sequence[PersonName],
) -> tuple[AskedFact, ...]:
    """The answers of a letter in its language; what was left blank is left out.

    Raises `BadInput`: `letter.asked-unknown`, `letter.asked-twice`, `letter.asked-day`,
    `letter.asked-number`, `letter.asked-choice` and those of `clean`; and `RuleViolation` when an
    answer names who reported the matter (row WB-08).
    """
    known = {ask.name: ask for ask in asks}
    for name, _ in written:
        if name not in known:
            raise BadInput("letter.asked-unknown", field=f"asked.{name}", name=name)
    answers = []
    for ask in asks:
        text = _text(ask, [text for name, text in written if name == ask.name])
        if mentions(text, sources):
            raise RuleViolation("letter.asked-names-source", field=ask.field, label=ask.label)
        if text:
            answers.append(AskedFact(name=ask.name, value=_value(ask, text, language)))
    return tuple(answers)


def _text(ask: Ask, written: Sequence[str]) -> str:
    """The answer as one text, its lines without blank ones."""
    if len(written) > 1 and ask.kind not in _SEVERAL:
        raise BadInput("letter.asked-twice", field=ask.field, label=ask.label)
    limit = LONGEST_TEXT if ask.kind in _SEVERAL else LONGEST_LINE
    text = clean("\n".join(written), ask.field, limit=limit)
    lines = [" ".join(line.split()) for line in text.split("\n")]
    return ("\n" if ask.kind in _SEVERAL else " ").join(line for line in lines if line)


def _value(ask: Ask, text: str, language: Language) -> AskedValue:
    match ask.kind:
        case AskKind.LINE:
            return text
        case AskKind.TEXT:
            return Paragraphs(text)
        case AskKind.LINES:
            return tuple(text.split("\n"))
        case AskKind.DAY:
            return _day(ask, text)
        case AskKind.SUM | AskKind.NUMBER:
            return _number(ask, text)
        case AskKind.CHOICE:
            return _choice(ask, text, language)


def _day(ask: Ask, text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as fault:
        raise BadInput("letter.asked-day", field=ask.field, label=ask.label) from fault


def _number(ask: Ask, text: str) -> int:
    """Whole tenge, or a number; nought is a number of things, but no sum of money."""
    digits = _BLANKS.sub("", text)
    if not (digits.isascii() and digits.isdigit()) or not _least(ask) <= int(digits) < _LARGEST:
        raise BadInput("letter.asked-number", field=ask.field, label=ask.label)
    return int(digits)


def _least(ask: Ask) -> int:
    return 1 if ask.kind is AskKind.SUM else 0


def _choice(ask: Ask, code: str, language: Language) -> AskedValue:
    chosen = ask.chosen(code, language)
    if chosen is None:
        choices: Iterable[str] = (one.code for one in ask.choices)
        raise BadInput(
            "letter.asked-choice", field=ask.field, label=ask.label, choices=tuple(choices)
        )
    return chosen
