"""A sign the font of a letter does not have is named with the fact it stands in."""

from collections.abc import Iterator
from dataclasses import fields

from ethics_desk.documents.press import open_press
from ethics_desk.documents.templates import LetterTemplate
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.letter_paper import LetterPage
from ethics_desk.services.desk import Desk
from ethics_desk.services.law_words import in_each
from ethics_desk.services.letter_texts.facts import fact_meaning
from ethics_desk.services.letters.told import texts_in

_ASKED = "asked"


def check_printable(desk: Desk, template: LetterTemplate, page: LetterPage) -> None:
    """Refuse a letter one of whose facts cannot be printed as it stands.

    Raises `BadInput` `letter.fact-unprintable` with what the fact is called, and the sign.
    """
    face = open_press(desk.resources).in_family(page.look.family).serif
    for fact, text in _told(template, page):
        try:
            face.printable(text)
        except BadInput as problem:
            raise BadInput(
                "letter.fact-unprintable",
                what=_called(desk, fact),
                character=problem.details["character"],
            ) from problem


def _told(template: LetterTemplate, page: LetterPage) -> Iterator[tuple[Trilingual | str, str]]:
    """Every text of the facts with its fact: an answer of the writer with its label."""
    labels = {ask.name: ask.label for ask in template.asks}
    for answer in page.facts.asked:
        for text in texts_in(answer.value):
            yield labels.get(answer.name, answer.name), text
    for field in (one.name for one in fields(page.facts) if one.name != _ASKED):
        for text in texts_in(getattr(page.facts, field)):
            yield field, text


def _called(desk: Desk, fact: Trilingual | str) -> Trilingual:
    if isinstance(fact, Trilingual):
        return fact
    return in_each(desk.texts, lambda words: fact_meaning(words, fact))
