"""The shapes of facts: which facts there are, what they are made of, what a list of them holds."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import date
from functools import lru_cache
from types import GenericAlias, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from ethics_desk.domain.letter_asks import Ask, AskKind, Chosen, Paragraphs
from ethics_desk.domain.letter_paper import LetterFacts

FACTS = frozenset(field.name for field in fields(LetterFacts))
"""The names a template may use."""


ASKED = "asked"
"""The name of everything the writer was asked, of which each answer is a part."""

_ANSWERS: dict[AskKind, Any] = {
    AskKind.LINE: str,
    AskKind.TEXT: Paragraphs,
    AskKind.LINES: GenericAlias(tuple, (str, ...)),
    AskKind.DAY: date,
    AskKind.SUM: int,
    AskKind.NUMBER: int,
    AskKind.CHOICE: Chosen,
}


def fact_shape(name: str) -> Any:  # noqa: ANN401 - a type as the annotations say it
    """The type of a fact; None when no letter has it."""
    return part_shape(LetterFacts, name)


def part_shape(owner: object, name: str) -> Any:  # noqa: ANN401 - a type as the annotations say it
    """The type of one part of a fact; None when it has no such part."""
    if owner is Chosen:
        return str if name == "code" else None
    if not isinstance(owner, type) or not is_dataclass(owner) or name.startswith("_"):
        return None
    worked_out = getattr(owner, name, None)
    if isinstance(worked_out, property):
        return _certain(get_type_hints(worked_out.fget)["return"])
    return _certain(_hints(owner).get(name))


def answer_shapes(asks: Iterable[Ask]) -> dict[str, Any]:
    """The types of what a kind of letter asks, by name."""
    return {ask.name: _ANSWERS[ask.kind] for ask in asks}


def element_shape(shape: object) -> Any:  # noqa: ANN401 - a type as the annotations say it
    """The type of what a list holds; None when it is no list."""
    return _certain(get_args(shape)[0]) if get_origin(shape) is tuple else None


def list_of(shape: object) -> Any:  # noqa: ANN401 - a type as the annotations say it
    """The type of a list of such things."""
    return GenericAlias(tuple, (shape, ...))


def parts_of(shape: object) -> tuple[str, ...]:
    """The names of the parts a fact has; none for a plain word, number or day."""
    if isinstance(shape, type) and is_dataclass(shape):
        return tuple(field.name for field in fields(shape))
    return ()


def is_printable(shape: object) -> bool:
    """Whether it can stand on paper as it is; a day, a list and a yes or no cannot."""
    return shape in (str, int, None, Chosen, Paragraphs)


def is_words(shape: object) -> bool:
    """Whether it is words of some kind."""
    return isinstance(shape, type) and issubclass(shape, str)


@lru_cache(maxsize=64)
def _hints(owner: type) -> dict[str, Any]:
    return get_type_hints(owner)


def _certain(hint: object) -> Any:  # noqa: ANN401 - a type as the annotations say it
    """The type without the possibility of there being nothing."""
    if get_origin(hint) in (Union, UnionType):
        return next(part for part in get_args(hint) if part is not type(None))
    return hint
