"""Letters before they are issued: what a kind asks of its writer, and how the letter would look."""

from dataclasses import dataclass

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_asks import Ask
from ethics_desk.domain.letter_paper import AddresseeKind, Annex
from ethics_desk.domain.word_form import FormInLetter
from ethics_desk.services.desk import Desk
from ethics_desk.services.letter_texts.overlay import every_template, office_press
from ethics_desk.services.letters.advice import Advice, letter_advice
from ethics_desk.services.letters.issued_already import issued_before
from ethics_desk.services.letters.letters import IssueLetter, preview_letter
from ethics_desk.services.letters.redirects import annexes_to
from ethics_desk.services.letters.word_forms import forms_in_letter


@dataclass(frozen=True, slots=True, kw_only=True)
class KindOfLetter:
    """A kind of letter, whom it goes to, the facts it is not written without and those it tells.

    `asks` are those only its writer knows.
    """

    kind: str
    title: Trilingual
    addressee: AddresseeKind
    needs: frozenset[str]
    tells: frozenset[str]
    asks: tuple[Ask, ...]

    @property
    def any_body(self) -> bool:
        """Whether it goes to whichever body is competent."""
        return self.addressee is AddresseeKind.COMPETENT_BODY


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDraft:
    """A letter as it would be issued now, or why it cannot be.

    With the forms of words it uses, and what its writer is told before it is issued.
    """

    pdf: bytes = b""
    problem: DeskError | None = None
    forms: tuple[FormInLetter, ...] = ()
    advice: tuple[Advice, ...] = ()


def kinds_of_letters(desk: Desk, agency_id: AgencyId | None = None) -> tuple[KindOfLetter, ...]:
    """The kinds of letters one office has texts for, with what each of them needs.

    Without an agency the shipped kinds, and those any office of these records has of its own.
    """
    with desk.read() as work:
        templates = (
            every_template(desk, work)
            if agency_id is None
            else office_press(desk, work, agency_id).templates
        )
    return tuple(
        KindOfLetter(
            kind=kind,
            title=template.title,
            addressee=template.addressee,
            needs=frozenset(fact for need in template.needs for fact in need.split("|")),
            tells=template.tells,
            asks=template.asks,
        )
        for kind, template in templates.items()
    )


def draft_letter(desk: Desk, command: IssueLetter) -> LetterDraft:
    """The letter as it would be printed; what it lacks is an answer here, not a failure."""
    asked = forms_in_letter(desk, command)
    try:
        pdf = preview_letter(desk, command)
        advice = letter_advice(desk, command)
    except DeskError as problem:
        earlier = issued_before(desk, command)
        return LetterDraft(problem=problem, forms=asked.forms, advice=earlier)
    return LetterDraft(pdf=pdf, forms=asked.forms, advice=advice)


def suggested_annexes(
    desk: Desk, inquiry_id: InquiryId, kind: str, language: Language
) -> tuple[Annex, ...]:
    """What a kind of letter annexes by itself, as it is named in one language."""
    with desk.read() as work:
        inquiry = work.inquiries.get(inquiry_id)
        template = office_press(desk, work, inquiry.agency_id).template(kind)
        return annexes_to(desk, work, inquiry, template, language)
