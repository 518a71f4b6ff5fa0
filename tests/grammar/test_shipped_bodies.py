"""Every body of the shipped register is declined in both languages, or is known not to be."""

import tomllib
from pathlib import Path

import pytest

from ethics_desk.domain.language import Language
from ethics_desk.domain.word_form import WordKind, forms_of

REGISTER = Path(__file__).parents[2] / "resources" / "agencies" / "kz.toml"


def names(found, language):
    """Every name of the register in one language, wherever it stands."""
    match found:
        case {"kk": str(), "ru": str()}:
            yield found[language.value]
        case dict():
            for part in found.values():
                yield from names(part, language)
        case list():
            for part in found:
                yield from names(part, language)


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_bodies_are_declined_unless_something_stands_in_brackets_behind(formed, language):
    bodies = set(names(tomllib.loads(REGISTER.read_text("utf-8")), language))

    assert len(bodies) > 100
    for body in bodies:
        for form in forms_of(language):
            made = formed(body, form, language, WordKind.BODY)
            if made is None:
                assert language is Language.KK
                assert body.endswith(")")
