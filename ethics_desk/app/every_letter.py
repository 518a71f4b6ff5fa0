"""Every kind of letter about the inquiries of a demonstration: for the self-test and the tour."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.documents.press import open_press
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_asks import AskKind, examples
from ethics_desk.domain.letter_paper import AddresseeKind, LetterPage
from ethics_desk.domain.paper import CitedText
from ethics_desk.services.demonstration import Demonstration
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.drafts import kinds_of_letters
from ethics_desk.services.letters.letters import IssueLetter, draft_page, list_letters
from ethics_desk.services.letters.persons import goes_to_person

DAYS_TO_REPLY = timedelta(days=10)
_OFFENCES = ("cao-677",)


def every_letter(
    desk: Desk, made: Demonstration, language: Language
) -> Iterator[tuple[str, bytes]]:
    """Kind and PDF of each, printed one by one."""
    press = open_press(desk.resources)
    for page in every_page(desk, made, language):
        yield page.kind, letter_pdf(page, press)


def every_page(desk: Desk, made: Demonstration, language: Language) -> Iterator[LetterPage]:
    """What is printed on each, as on the day the main inquiry's own letter went out.

    Later the term for sanctions may have run out, and a letter that names them is refused. Letters
    to persons, reminders and invitations are about the appeal, today; so is the redirect, on the
    day it was recorded.
    """
    sent = list_letters(desk, made.inquiry_id)[-1].issued_on
    then = replace(desk, today=lambda: sent)
    with desk.store.read() as work:
        moved = work.redirections.of(inquiry_id=made.appeal_id)[0].redirected_on
    words = desk.texts.in_(language)
    sign = CitedText(text=words.say("demo.crime-sign"), citation=words.say("demo.crime-article"))
    for kind in kinds_of_letters(then):
        of_appeal = kind.addressee is AddresseeKind.REMINDED or "meetings" in kind.needs
        of_appeal = of_appeal or kind.any_body or goes_to_person(kind.addressee)
        today = replace(desk, today=lambda: moved) if kind.any_body else desk
        on_day = today if of_appeal else then
        day = on_day.today()
        wish = IssueLetter(
            inquiry_id=made.appeal_id if of_appeal else made.inquiry_id,
            kind=kind.kind,
            language=language,
            crime_signs=(sign,),
            offences=_OFFENCES if "offences" in kind.tells else (),
            asked=tuple(
                (ask.name, str(day + DAYS_TO_REPLY) if ask.kind is AskKind.DAY else text)
                for ask, (_, text) in zip(kind.asks, examples(kind.asks, language), strict=True)
            ),
            reply_by=day + DAYS_TO_REPLY if "reply_by" in kind.needs else None,
        )
        yield draft_page(on_day, wish)
