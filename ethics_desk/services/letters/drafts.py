"""Letters before they are issued: what a kind asks of its writer, and how the letter would look."""

from dataclasses import dataclass

from ethics_desk.documents.press import open_press
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_asks import Ask
from ethics_desk.domain.letter_paper import AddresseeKind, Annex
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.letters import IssueLetter, preview_letter
from ethics_desk.services.letters.redirects import annexes_to


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


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDraft:
    """A letter as it would be issued now, or why it cannot be."""

    pdf: bytes = b""
    problem: DeskError | None = None


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
            asks=template.asks,
        )
        for kind, template in press.templates.items()
    )


def draft_letter(desk: Desk, command: IssueLetter) -> LetterDraft:
    """The letter as it would be printed; what it lacks is an answer here, not a failure."""
    try:
        return LetterDraft(pdf=preview_letter(desk, command))
    except DeskError as problem:
        return LetterDraft(problem=problem)


def suggested_annexes(
    desk: Desk, inquiry_id: InquiryId, kind: str, language: Language
) -> tuple[Annex, ...]:
    """What a kind of letter annexes by itself, as it is named in one language."""
    template = open_press(desk.resources).template(kind)
    with desk.store.read() as work:
        return annexes_to(desk, work, work.inquiries.get(inquiry_id), template, language)
