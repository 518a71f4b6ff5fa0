"""The forms of words in the three languages: one door to the rules of each."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.word_form import FormSource, NounForm, WordKind
from ethics_desk.grammar.found import Found
from ethics_desk.grammar.kazakh.phrases import KazakhForms
from ethics_desk.grammar.numbers import counting, spoken
from ethics_desk.grammar.russian.names import RussianNames
from ethics_desk.grammar.russian.phrases import RussianPhrases


@dataclass(frozen=True)
class Grammar:
    """The rules and the tables of one folder; each is read when it is first needed."""

    folder: Path

    def decline(self, text: str, form: NounForm, language: Language, kind: WordKind) -> Found:
        """A text in one form. English leaves it as it is, and so does the nominative.

        Raises `BadInput` `grammar.unknown-form` when no rule and no table is sure of it.
        """
        if language is Language.EN or form is NounForm.NOMINATIVE:
            return Found(text, FormSource.RULE)
        found = None
        if text == " ".join(text.split()) != "":
            found = self._rules(language, kind, text, form)
        if found is None:
            raise BadInput(
                "grammar.unknown-form", text=text, noun_form=form, language=language.value
            )
        return found

    def number_words(self, number: int, language: Language) -> str:
        """A whole number in words; raises as `spoken.number_words` does."""
        return spoken.number_words(number, language)

    def ordinal_words(
        self, number: int, language: Language, form: NounForm, *, year: bool = False
    ) -> str:
        """The place a number gives, in words; raises as `spoken.ordinal_words` does."""
        return spoken.ordinal_words(number, language, form, year=year)

    def counted(self, number: int, thing: str, language: Language) -> str:
        """What is counted, in the form its number asks for, without the number.

        Raises `BadInput` `grammar.unknown-count` for words that cannot be counted surely.
        """
        made = counting.counted(number, thing, language)
        if made is None:
            raise BadInput("grammar.unknown-count", text=thing, number=number)
        return made

    def _rules(self, language: Language, kind: WordKind, text: str, form: NounForm) -> Found | None:
        if language is Language.KK:
            return self._kazakh.decline(text, form, kind)
        if kind is WordKind.PERSON:
            return self._names.decline(text, form)
        return self._phrases.decline(text, form)

    @cached_property
    def _names(self) -> RussianNames:
        return RussianNames.read(self.folder)

    @cached_property
    def _phrases(self) -> RussianPhrases:
        return RussianPhrases.read(self.folder)

    @cached_property
    def _kazakh(self) -> KazakhForms:
        return KazakhForms.read(self.folder)
