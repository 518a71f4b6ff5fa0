"""What templates do to facts: the filters of `vocabulary.OWN_FILTERS`, for one letter."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from ethics_desk.documents.letters.declining import Declension
from ethics_desk.documents.letters.in_words import words_of_day, words_of_sum
from ethics_desk.documents.press import Press
from ethics_desk.documents.template_rules.vocabulary import OWN_FILTERS
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.word_form import NounForm

T = TypeVar("T")

EMPTY: tuple[object, ...] = (None, "", ())
"""What a fact is that the records do not know."""

_NUMBER_AND_WORD = re.compile(r"(?<=\d) (?=\D)")
_YEAR = re.compile(r"\bг\.$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """The filters of one letter; `declension` notes the forms it asks for."""

    kind: str
    language: Language
    press: Press
    declension: Declension

    def by_name(self) -> dict[str, Callable[..., Any]]:
        """All of them under the names templates know."""
        own = (
            self.long_day,
            _bare,
            _sentence,
            self.figures,
            self.in_words,
            self.sum_in_words,
            self.counted,
        )
        return dict(zip(OWN_FILTERS, (*own, *map(self._declining, NounForm)), strict=True))

    def present(self, fact: T | None) -> T:
        """A fact; raises `letter.fact-missing` for one that is empty."""
        if fact is None or fact in EMPTY:
            raise BadInput("letter.fact-missing", kind=self.kind, fact=f"{self.language}.txt")
        return fact

    def long_day(self, fact: date | None) -> str:
        """A day with its month; a number stays with its word, or it is read twice."""
        words = self.press.texts.in_(self.language)
        return _NUMBER_AND_WORD.sub("\u00a0", words.long_day(self.present(fact)))

    def figures(self, fact: int | None) -> str:
        """A number with its thousands apart."""
        return self.press.texts.in_(self.language).number(self.present(fact))

    def in_words(self, fact: date | int, form: str = "") -> str:
        """A day or a number in words; a Russian day stands in the genitive unless asked."""
        self.present(fact)
        if not isinstance(fact, date):
            return self.press.grammar.number_words(fact, self.language)
        usual = NounForm.GENITIVE if self.language is Language.RU else NounForm.NOMINATIVE
        words = self.press.texts.in_(self.language)
        return words_of_day(fact, NounForm(form or usual), words, self.press.grammar)

    def sum_in_words(self, fact: Decimal | int) -> str:
        """A sum in tenge, in figures and in words."""
        words = self.press.texts.in_(self.language)
        self.present(fact)
        return words_of_sum(fact, words, self.press.grammar)

    def counted(self, fact: int | None, thing: str) -> str:
        """A number with what it counts: `{{ sheets|counted('лист') }}`."""
        number = self.press.texts.in_(self.language).number(self.present(fact))
        thing = self.press.grammar.counted(self.present(fact), thing, self.language)
        return f"{number}\u00a0{thing}"

    def _declining(self, form: NounForm) -> Callable[[str | None], str]:
        return lambda fact: self.declension.form(self.present(fact), form)


def _bare(text: str) -> str:
    """A text without the full stop or semicolon it may have brought along; «г.» keeps its own."""
    stripped = text.strip().rstrip(";, ")
    return stripped if _YEAR.search(stripped) else stripped.rstrip(".;, ")


def _sentence(text: str) -> str:
    """A text that begins a sentence, without its closing stop."""
    bare = _bare(text)
    return bare[:1].upper() + bare[1:]
