"""Every kind of letter about the inquiry of a demonstration: for the self-test and the tour."""

from collections.abc import Iterator
from dataclasses import replace

from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.documents.press import open_press
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import LetterPage
from ethics_desk.domain.paper import CitedText
from ethics_desk.services.demonstration import Demonstration
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.drafts import kinds_of_letters
from ethics_desk.services.letters.letters import IssueLetter, draft_page, list_letters


def every_letter(
    desk: Desk, made: Demonstration, language: Language
) -> Iterator[tuple[str, bytes]]:
    """Kind and PDF of each, printed one by one."""
    press = open_press(desk.resources)
    for page in every_page(desk, made, language):
        yield page.kind, letter_pdf(page, press)


def every_page(desk: Desk, made: Demonstration, language: Language) -> Iterator[LetterPage]:
    """What is printed on each, as on the day the inquiry's own letter went out.

    Later the term for sanctions may have run out, and a letter that names them is refused.
    """
    sent = list_letters(desk, made.inquiry_id)[-1].issued_on
    then = replace(desk, today=lambda: sent)
    words = desk.texts.in_(language)
    sign = CitedText(text=words.say("demo.crime-sign"), citation=words.say("demo.crime-article"))
    for kind in kinds_of_letters(then):
        wish = IssueLetter(
            inquiry_id=made.inquiry_id, kind=kind.kind, language=language, crime_signs=(sign,)
        )
        yield draft_page(then, wish)
