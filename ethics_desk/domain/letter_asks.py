"""Facts only the writer of a letter knows: what a kind of letter asks for, and what was written."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from ethics_desk.domain.language import Language, Trilingual


class AskKind(StrEnum):
    """What kind of answer is asked for.

    A line; a text of paragraphs; several lines, a day; a sum in whole tenge; a number; one of
    several choices.
    """

    LINE = "line"
    TEXT = "text"
    LINES = "lines"
    DAY = "day"
    SUM = "sum"
    NUMBER = "number"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskChoice:
    """One answer of several, by the code it is written down with."""

    code: str
    words: Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One fact a kind of letter asks of its writer; a letter without a `required` one is refused.

    `example` is an answer as it is written down, for trying the letter out. A day with
    `notice_days` is one to come, of which the law has somebody told so many working days before.
    """

    name: str
    kind: AskKind
    label: Trilingual
    hint: Trilingual
    example: Trilingual
    required: bool = False
    choices: tuple[AskChoice, ...] = ()
    notice_days: int | None = None

    @property
    def field(self) -> str:
        """What the fact is called where one is refused."""
        return f"asked.{self.name}"

    def chosen(self, code: str, language: Language) -> "Chosen | None":
        """One of the choices in words; None when there is no such code."""
        words = (one.words.in_(language) for one in self.choices if one.code == code)
        found = next(words, None)
        return None if found is None else Chosen(found, code)


class Chosen(str):
    """The words of what was chosen; a template may ask for its `code` as well."""

    __slots__ = ("code",)
    code: str

    def __new__(cls, words: str, code: str = "") -> Self:
        """The words, with the code they stand for.

        The code may be set later: so it is when an answer travels to another process.
        """
        made = super().__new__(cls, words)
        made.code = code
        return made


class Paragraphs(str):
    """A text of paragraphs, one per line; a template prints each by itself."""

    __slots__ = ()


AskedValue = str | tuple[str, ...] | date | int
"""A line, a text or a choice; lines; a day; a number or whole tenge."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedFact:
    """What the writer of a letter answered."""

    name: str
    value: AskedValue


def examples(asks: tuple[Ask, ...], language: Language) -> tuple[tuple[str, str], ...]:
    """An answer to everything asked, as it is written down."""
    return tuple(
        (ask.name, ask.example.in_(language) or _any_answer(ask, language)) for ask in asks
    )


_ANY_ANSWER = {AskKind.DAY: "2026-06-30", AskKind.SUM: "1250000", AskKind.NUMBER: "3"}


def _any_answer(ask: Ask, language: Language) -> str:
    """An answer to what has no example: what is asked itself serves as words."""
    if ask.kind is AskKind.CHOICE:
        return ask.choices[0].code
    return _ANY_ANSWER.get(ask.kind, ask.label.in_(language))
