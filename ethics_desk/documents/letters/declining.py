"""What a letter declines: its facts know what they name, and every form it used is kept for show.

A fact's field says what it names by its annotation, `Annotated[str, WordKind.PERSON]`; the facts
themselves stand in the nominative.
"""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from typing import Any, Self, get_type_hints

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.word_form import FormInLetter, FormSource, NounForm, WordForm, WordKind
from ethics_desk.grammar import Grammar


class Named(str):
    """Words of a fact that know what they name."""

    __slots__ = ("kind",)

    kind: WordKind

    def __new__(cls, text: str, kind: WordKind) -> Self:
        """A text as it is, with its kind."""
        named = super().__new__(cls, text)
        named.kind = kind
        return named


class Declension:
    """The forms one letter asks for. The office's own come before those of rules and tables."""

    def __init__(self, language: Language, grammar: Grammar, kept: Iterable[WordForm]) -> None:
        """For a letter in one language; `kept` are the forms the office wrote."""
        self.language = language
        self._grammar = grammar
        self._kept = {
            (one.text, one.noun_form): one.written for one in kept if one.language is language
        }
        self._used: dict[tuple[str, NounForm], FormInLetter] = {}

    @property
    def used(self) -> tuple[FormInLetter, ...]:
        """Every form asked for so far, in its order; English has none."""
        return tuple(self._used.values())

    def form(self, fact: str, form: NounForm) -> str:
        """A fact in one form; one nobody is sure of stays as it is and is noted as missing."""
        if self.language is Language.EN:
            return str(fact)
        found = self._used.setdefault((str(fact), form), self._found(fact, form))
        return found.written or str(fact)

    def _found(self, fact: str, form: NounForm) -> FormInLetter:
        written, source = "", FormSource.MISSING
        kept = self._kept.get((str(fact), form))
        if kept is not None:
            written, source = kept, FormSource.OFFICE
        elif isinstance(fact, Named):
            try:
                found = self._grammar.decline(str(fact), form, self.language, fact.kind)
                written, source = found.form, found.source
            except BadInput:
                written = ""
        return FormInLetter(
            language=self.language,
            text=str(fact),
            noun_form=form,
            written=written,
            source=source,
        )


def told(fact: Any, kind: WordKind | None = None) -> Any:  # noqa: ANN401 - facts are of many kinds
    """A fact whose words know what they name, as their fields say."""
    if isinstance(fact, tuple):
        return tuple(told(one, kind) for one in fact)
    if isinstance(fact, str) and kind is not None:
        return Named(fact, kind)
    if not is_dataclass(fact) or isinstance(fact, type):
        return fact
    kinds = kinds_of(type(fact))
    changed = {name: told(getattr(fact, name), kinds.get(name)) for name in _names(fact)}
    return replace(fact, **changed)


def _names(fact: Any) -> list[str]:  # noqa: ANN401 - any dataclass
    return [field.name for field in fields(fact) if field.init]


@lru_cache(maxsize=64)
def kinds_of(facts: type) -> dict[str, WordKind]:
    """What the fields of a class name, for those that say so."""
    hints = get_type_hints(facts, include_extras=True)
    return {
        name: mark
        for name, hint in hints.items()
        for mark in getattr(hint, "__metadata__", ())
        if isinstance(mark, WordKind)
    }
