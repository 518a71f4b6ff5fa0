"""Referral letters: issued in one transaction, kept byte for byte as issued."""

from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.documents.press import open_press
from ethics_desk.domain.errors import BadInput, RuleViolation, StoreUnavailable
from ethics_desk.domain.inquiry import Inquiry, InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter import Letter, LetterContent, LetterId
from ethics_desk.domain.letter_paper import Annex, LetterPage
from ethics_desk.domain.paper import CitedText
from ethics_desk.domain.rows import LetterRow, ListRequest, Window
from ethics_desk.services import numbering
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, entry, facts_of
from ethics_desk.services.letters.page import LetterNumber, Written, write_page
from ethics_desk.services.standing import live_inquiry, office_for
from ethics_desk.services.wording_checks import LONGEST_LINE, clean
from ethics_desk.store.lists import letters as lists
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueLetter:
    """Issue a letter of one kind in one language; it gets the next outgoing number.

    Without `annexes` the files of evidence are annexed, but for those that would tell who reported;
    an empty list annexes nothing. `crime_signs` pair what was seen with the article of the Criminal
    Code; without them those noted in the inquiry are told by the kinds that tell them.
    `replaces_id` names an issued letter this one takes the place of.
    """

    inquiry_id: InquiryId
    kind: str
    language: Language
    crime_signs: tuple[CitedText, ...] = ()
    annexes: tuple[Annex, ...] | None = None
    reply_by: date | None = None
    official_use: bool = False
    replaces_id: LetterId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordAnswer:
    """Write down the answer to a letter: its day and registration number (row RF-06)."""

    letter_id: LetterId
    version: int
    answered_on: date
    answer_number: str
    note: str = ""


def issue_letter(desk: Desk, command: IssueLetter) -> Outcome[LetterId]:
    """Number, print and keep the letter; a missing fact refuses it by name, and nothing is kept."""
    press = open_press(desk.resources)
    with desk.store.write() as work:
        inquiry = live_inquiry(work, command.inquiry_id)
        replaced = _replaced(work, inquiry, command)
        office = office_for(work, inquiry.agency_id)
        year = desk.today().year
        serial = numbering.next_serial(desk, work, inquiry.agency_id, numbering.LETTERS, year)
        number = numbering.written(
            office.letter_pattern,
            agency=work.agencies.get(inquiry.agency_id).code,
            year=year,
            serial=serial,
        )
        written = write_page(desk, work, inquiry, command, LetterNumber(number, desk.today()))
        content = letter_pdf(written.page, press)
        letter = _letter(desk, inquiry, command, written, content)
        letter = replace(letter, number=number, year=year, serial=serial)
        work.letters.add(letter)
        work.letter_content.add(LetterContent(id=letter.id, content=content))
        work.journal.add(
            entry(
                desk,
                "letter.issued",
                letter.id,
                inquiry_id=inquiry.id,
                changes=(
                    *facts_of(letter, "number", "kind", "language", "addressee", "sha256"),
                    *((("replaces", replaced.number, number),) if replaced else ()),
                ),
            )
        )
    return Outcome(letter.id, touched=frozenset({inquiry.id}))


def preview_letter(desk: Desk, command: IssueLetter) -> bytes:
    """The letter as it would be issued now, without a number of its own; nothing is kept."""
    return letter_pdf(draft_page(desk, command), open_press(desk.resources))


def draft_page(desk: Desk, command: IssueLetter) -> LetterPage:
    """What `preview_letter` prints."""
    with desk.store.read() as work:
        inquiry = live_inquiry(work, command.inquiry_id)
        draft = desk.texts.in_(command.language).say("letter.draft-number")
        number = LetterNumber(draft, desk.today())
        return write_page(desk, work, inquiry, command, number).page


def record_answer(desk: Desk, command: RecordAnswer) -> Outcome[LetterId]:
    """Record what the addressee answered."""
    with desk.store.write() as work:
        before = work.letters.get(command.letter_id)
        if command.answered_on < before.issued_on or command.answered_on > desk.today():
            raise BadInput("letter.answer-day", field="answered_on", day=command.answered_on)
        after = replace(
            before,
            version=command.version,
            answered_on=command.answered_on,
            answer_number=clean(
                command.answer_number, "answer_number", limit=LONGEST_LINE, required=True
            ),
            answer_note=clean(command.note, "note"),
        )
        work.letters.replace(after)
        work.journal.add(
            entry(
                desk,
                "letter.answered",
                before.id,
                inquiry_id=before.inquiry_id,
                changes=changes_between(before, after),
            )
        )
    return Outcome(before.id, touched=frozenset({before.inquiry_id}))


def letter_content(desk: Desk, letter_id: LetterId) -> bytes:
    """The PDF as it was issued; raises `StoreUnavailable` when it is not what was issued."""
    with desk.store.read() as work:
        letter = work.letters.get(letter_id)
        content = work.letter_content.get(letter_id).content
    if sha256(content).hexdigest() != letter.sha256:
        raise StoreUnavailable("letter.altered", number=letter.number)
    return content


def list_letters(desk: Desk, inquiry_id: InquiryId) -> tuple[Letter, ...]:
    """The letters of one inquiry in the order they were issued."""
    with desk.store.read() as work:
        return work.letters.of(inquiry_id=inquiry_id)


def letter_window(desk: Desk, request: ListRequest, offset: int, limit: int) -> Window[LetterRow]:
    """A stretch of the outgoing register."""
    with desk.store.read() as work:
        return lists.letter_window(work.connection, request, offset, limit)


def _replaced(work: Work, inquiry: Inquiry, command: IssueLetter) -> Letter | None:
    if command.replaces_id is None:
        return None
    replaced = work.letters.get(command.replaces_id)
    if replaced.inquiry_id != inquiry.id or replaced.kind != command.kind:
        raise BadInput("letter.replaces-other", field="replaces_id")
    if work.letters.of(replaces_id=replaced.id):
        raise RuleViolation("letter.replaced-already", number=replaced.number)
    return replaced


def _letter(
    desk: Desk, inquiry: Inquiry, command: IssueLetter, written: Written, content: bytes
) -> Letter:
    return Letter(
        id=LetterId(desk.new_id()),
        inquiry_id=inquiry.id,
        agency_id=inquiry.agency_id,
        kind=command.kind,
        language=command.language,
        number=written.page.number,
        year=desk.today().year,
        serial=0,
        issued_on=written.page.day,
        addressee_kind=written.addressee_kind,
        addressee=written.addressee,
        sha256=sha256(content).hexdigest(),
        size=len(content),
        replaces_id=command.replaces_id,
        answer_due=command.reply_by,
    )
