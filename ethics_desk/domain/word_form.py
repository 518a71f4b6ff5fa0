"""Forms of words: what a letter may ask of a name, a post or a body, and the office's own forms."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.language import Language

WordFormId = NewType("WordFormId", str)


class NounForm(StrEnum):
    """A form of a noun, in the order the grammars of both languages give them.

    Russian has the prepositional; Kazakh has the locative and the ablative.
    """

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    INSTRUMENTAL = "instrumental"
    PREPOSITIONAL = "prepositional"
    LOCATIVE = "locative"
    ABLATIVE = "ablative"


_COMMON = (NounForm.GENITIVE, NounForm.DATIVE, NounForm.ACCUSATIVE, NounForm.INSTRUMENTAL)


def forms_of(language: Language) -> tuple[NounForm, ...]:
    """The forms a language has besides the nominative; English has none."""
    match language:
        case Language.KK:
            return (*_COMMON, NounForm.LOCATIVE, NounForm.ABLATIVE)
        case Language.RU:
            return (*_COMMON, NounForm.PREPOSITIONAL)
        case Language.EN:
            return ()


class WordKind(StrEnum):
    """What words name: it decides by which rules they are declined."""

    PERSON = "person"
    POST = "post"
    BODY = "body"


class FormSource(StrEnum):
    """Where a form comes from; `MISSING` is one nobody is sure of."""

    RULE = "rule"
    EXCEPTION = "exception"
    OFFICE = "office"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class WordForm:
    """A form the office wrote itself; it stands in every letter in place of what a rule gives."""

    id: WordFormId
    language: Language
    text: str
    noun_form: NounForm
    written: str
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class FormInLetter:
    """A form one letter uses; `written` is empty where the form is missing."""

    language: Language
    text: str
    noun_form: NounForm
    written: str
    source: FormSource
