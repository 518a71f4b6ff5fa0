"""Single lines, and lines in three languages, made fit for the records or refused by name."""

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.services.wording_checks import LONGEST_LINE, clean

BOTH_STATE_LANGUAGES = (Language.KK, Language.RU)


def clean_line(text: str, field: str, *, limit: int = LONGEST_LINE, required: bool = False) -> str:
    """One line with single spaces; raises as `wording_checks.clean` does."""
    return " ".join(clean(text, field, limit=limit, required=required).split())


def clean_words(
    words: Trilingual, field: str, needed: tuple[Language, ...] = BOTH_STATE_LANGUAGES
) -> Trilingual:
    """A line in three languages, of which the needed ones must not be empty.

    The field of a refusal is named with its language: `name.kk`.
    """
    lines = {
        language.value: clean_line(
            words.in_(language), f"{field}.{language.value}", required=language in needed
        )
        for language in Language
    }
    return Trilingual(**lines)


def some_words(words: Trilingual, field: str) -> Trilingual:
    """A line in at least one language; raises `BadInput` `text.missing` for the first otherwise."""
    cleaned = clean_words(words, field, needed=())
    if not cleaned.shown_in(Language.KK):
        raise BadInput("text.missing", field=f"{field}.kk")
    return cleaned
