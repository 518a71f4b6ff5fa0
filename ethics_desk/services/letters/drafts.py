"""Letters before they are issued: what a kind asks of its writer, and how the letter would look."""

from dataclasses import dataclass

from ethics_desk.documents.press import open_press
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_paper import AddresseeKind, Annex
from ethics_desk.domain.word_form import FormInLetter
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.annexes import annexes_from_evidence
from ethics_desk.services.letters.letters import IssueLetter, preview_letter
from ethics_desk.services.letters.word_forms import forms_in_letter


@dataclass(frozen=True, slots=True, kw_only=True)
class KindOfLetter:
    """A kind of letter, whom it goes to, the facts it is not written without and those it tells."""

    kind: str
    title: Trilingual
    addressee: AddresseeKind
    needs: frozenset[str]
    tells: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDraft:
    """A letter as it would be issued now, or why it cannot be; with the forms of words it uses."""

    pdf: bytes = b""
    problem: DeskError | None = None
    forms: tuple[FormInLetter, ...] = ()


def kinds_of_letters(desk: Desk) -> tuple[KindOfLetter, ...]:
    """The kinds of letters the office has texts for, with what each of them needs."""
    press = open_press(desk.resources)
    return tuple(
        KindOfLetter(
            kind=kind,
            title=template.title,
            addressee=template.addressee,
            needs=frozenset(fact for need in template.needs for fact in need.split("|")),
            tells=template.tells,
        )
        for kind, template in press.templates.items()
    )


def draft_letter(desk: Desk, command: IssueLetter) -> LetterDraft:
    """The letter as it would be printed; what it lacks is an answer here, not a failure."""
    asked = forms_in_letter(desk, command)
    try:
        return LetterDraft(pdf=preview_letter(desk, command), forms=asked.forms)
    except DeskError as problem:
        return LetterDraft(problem=problem, forms=asked.forms)


def suggested_annexes(desk: Desk, inquiry_id: InquiryId, language: Language) -> tuple[Annex, ...]:
    """The files of evidence as annexes, as they are named in one language."""
    with desk.store.read() as work:
        return annexes_from_evidence(desk, work, work.inquiries.get(inquiry_id), language)
