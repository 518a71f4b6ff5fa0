"""The three languages of the office."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Language(StrEnum):
    """A language of screens, letters and reports; the value is its ISO 639-1 code."""

    KK = "kk"
    RU = "ru"
    EN = "en"


class Worded(Protocol):
    """What can be said in each language."""

    def in_(self, language: Language) -> str:
        """The words in one language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trilingual:
    """One text in Kazakh, Russian and English."""

    kk: str
    ru: str
    en: str

    def in_(self, language: Language) -> str:
        """The text in one language."""
        match language:
            case Language.KK:
                return self.kk
            case Language.RU:
                return self.ru
            case Language.EN:
                return self.en

    def shown_in(self, language: Language) -> str:
        """The text in one language or, where that is empty, in Russian, Kazakh or English."""
        return self.in_(language) or self.ru or self.kk or self.en


NO_WORDS = Trilingual(kk="", ru="", en="")
