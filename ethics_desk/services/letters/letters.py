"""Referral letters: issued in one transaction, kept byte for byte as issued."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from typing import TypeAlias

from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.finished import page_count
from ethics_desk.domain.errors import BadInput, NotFound, RuleViolation, StoreUnavailable
from ethics_desk.domain.inquiry import Inquiry, InquiryId, PartyId
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter import Letter, LetterContent, LetterId, SentBy
from ethics_desk.domain.letter_paper import Annex, LetterPage
from ethics_desk.domain.paper import CitedText
from ethics_desk.domain.rows import LetterRow, ListRequest, Window
from ethics_desk.services import numbering
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.gates.invitations import note_invitations
from ethics_desk.services.journal import entry, facts_of
from ethics_desk.services.letter_texts.overlay import office_press
from ethics_desk.services.letters.annulment import check_not_replaced
from ethics_desk.services.letters.asked import WrittenFacts
from ethics_desk.services.letters.course import check_day, counting_letter, keep_letter
from ethics_desk.services.letters.kept import keep_beside
from ethics_desk.services.letters.page import LetterNumber, Written, check_blank, write_page
from ethics_desk.services.letters.recipients import OtherBody
from ethics_desk.services.standing import live_inquiry, office_for, refuse_erased
from ethics_desk.services.wording_checks import LONGEST_LINE, clean
from ethics_desk.store.lists import letters as lists
from ethics_desk.store.work import Work

Printer: TypeAlias = Callable[[LetterPage, Press], bytes]
"""Makes a PDF of a page; raises as `letter_pdf` does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueLetter:
    """Issue a letter of one kind in one language; it gets the next outgoing number.

    Without `annexes` the files of evidence are annexed, but for those that would tell who reported;
    an empty list annexes nothing. `crime_signs` pair what was seen with the article, by its code in
    the rules or in words; without them those noted in the inquiry are told by the kinds that tell
    them. `offences` are codes of administrative offences. `to` is the id of a dated recipient, for
    the redirect of an appeal the code of the body recorded, which may be typed in other words as
    `other_body`; empty means the usual one. `to_party` is the party a letter to a person goes to,
    and `source_reason` says why one goes to a source who used the hotline or blew the whistle, or
    why an appeal by the hotline is redirected; `reminds_id` is the letter a reminder is about.
    `asked` answers what the kind asks of its writer. `replaces_id` names an issued letter this one
    takes the place of.
    """

    inquiry_id: InquiryId
    kind: str
    language: Language
    to: str = ""
    other_body: OtherBody | None = None
    to_party: PartyId | None = None
    source_reason: str = ""
    reminds_id: LetterId | None = None
    crime_signs: tuple[CitedText, ...] = ()
    offences: tuple[str, ...] = ()
    annexes: tuple[Annex, ...] | None = None
    asked: WrittenFacts = ()
    reply_by: date | None = None
    official_use: bool = False
    blank_number: str = ""
    replaces_id: LetterId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordAnswer:
    """Write down the answer to a letter: its day and registration number (row RF-06).

    Of a letter nobody recorded as sent, the way and the day it left are told along.
    """

    letter_id: LetterId
    version: int
    answered_on: date
    answer_number: str
    note: str = ""
    sent_by: SentBy | None = None
    sent_on: date | None = None


def issue_letter(desk: Desk, command: IssueLetter) -> Outcome[LetterId]:
    """Number, print and keep the letter; a missing fact refuses it by name, and nothing is kept.

    So does the number of the blank missing, where the office's blanks are numbered.
    """
    return issue_printed(desk, command, letter_pdf)


def issue_printed(desk: Desk, wanted: IssueLetter, printed: Printer) -> Outcome[LetterId]:
    """Issue a letter which `printed` turns into a PDF, perhaps one that lies ready for its page."""
    with desk.write(wanted) as work:
        inquiry = live_inquiry(work, wanted.inquiry_id)
        press = office_press(desk, work, inquiry.agency_id)
        replaced = _replaced(work, inquiry, wanted)
        office = office_for(work, inquiry.agency_id)
        year = desk.today().year
        serial = numbering.next_serial(desk, work, inquiry.agency_id, numbering.LETTERS, year)
        number = numbering.written(
            office.letter_pattern,
            agency=work.agencies.get(inquiry.agency_id).code,
            year=year,
            serial=serial,
        )
        written = write_page(desk, work, inquiry, wanted, LetterNumber(number, desk.today()))
        check_blank(written.page)
        content = printed(written.page, press)
        letter = _letter(desk, inquiry, wanted, written, content)
        letter = replace(letter, number=number, year=year, serial=serial)
        work.letters.add(letter)
        work.letter_content.add(LetterContent(id=letter.id, content=content))
        keep_beside(desk, work, letter, written.page, press)
        work.journal.add(
            entry(
                desk,
                "letter.issued",
                letter.id,
                inquiry_id=inquiry.id,
                changes=(
                    *facts_of(letter, "number", "kind", "language", *_to_whom(letter), "sha256"),
                    *facts_of(letter, "blank_number"),
                    *((("replaces", replaced.number, number),) if replaced else ()),
                ),
                reason=written.receiver.reason,
            )
        )
        note_invitations(desk, work, inquiry, letter, written.page.facts)
    return Outcome(letter.id, touched=frozenset({inquiry.id}))


def preview_letter(desk: Desk, command: IssueLetter) -> bytes:
    """The letter as it would be issued now, without a number of its own; nothing is kept."""
    page = draft_page(desk, command)
    with desk.read() as work:
        inquiry = live_inquiry(work, command.inquiry_id)
        press = office_press(desk, work, inquiry.agency_id)
    return letter_pdf(page, press)


def draft_page(desk: Desk, command: IssueLetter) -> LetterPage:
    """What `preview_letter` prints."""
    with desk.read() as work:
        inquiry = live_inquiry(work, command.inquiry_id)
        draft = desk.texts.in_(command.language).say("letter.draft-number")
        number = LetterNumber(draft, desk.today())
        return write_page(desk, work, inquiry, command, number).page


def record_answer(desk: Desk, command: RecordAnswer) -> Outcome[LetterId]:
    """Record what the addressee answered; a dispatch recorded before stays as it is.

    Raises `RuleViolation` `letter.not-sent` when neither the records nor the command know how and
    when the letter left.
    """
    with desk.write(command) as work:
        before = counting_letter(work, command.letter_id)
        sent_by, sent_on = before.sent_by, before.sent_on
        if sent_on is None:
            sent_by, sent_on = command.sent_by, command.sent_on
        if command.answered_on < before.issued_on or command.answered_on > desk.today():
            raise BadInput("letter.answer-day", field="answered_on", day=command.answered_on)
        after = replace(
            before,
            version=command.version,
            sent_by=sent_by,
            sent_on=sent_on,
            answered_on=command.answered_on,
            answer_number=clean(
                command.answer_number, "answer_number", limit=LONGEST_LINE, required=True
            ),
            answer_note=clean(command.note, "note"),
        )
        if after.sent_by is None or after.sent_on is None:
            raise RuleViolation("letter.not-sent", number=before.number)
        check_day(desk, after, "sent_on")
        check_day(desk, after, "answered_on")
        return keep_letter(desk, work, "letter.answered", (before, after))


def letter_content(desk: Desk, letter_id: LetterId) -> bytes:
    """The PDF as it was issued; raises `StoreUnavailable` when it is not what was issued.

    Raises `RuleViolation` `retention.erased` when it was erased with its inquiry.
    """
    with desk.read() as work:
        letter = work.letters.get(letter_id)
        refuse_erased(work, work.inquiries.get(letter.inquiry_id))
        content = work.letter_content.get(letter_id).content
    if sha256(content).hexdigest() != letter.sha256:
        raise StoreUnavailable("letter.altered", number=letter.number)
    return content


def letter_with_number(desk: Desk, number: str, agency_code: str = "") -> Letter:
    """The letter with this outgoing number.

    Raises `NotFound`, or `BadInput` when several agencies have it and none is named.
    """
    with desk.read() as work:
        found = work.letters.of(number=number)
        if agency_code:
            found = tuple(
                one for one in found if work.agencies.get(one.agency_id).code == agency_code
            )
    if not found:
        raise NotFound("letter.number-unknown", number=number)
    if len(found) > 1:
        raise BadInput("letter.number-not-unique", number=number)
    return found[0]


def list_letters(desk: Desk, inquiry_id: InquiryId) -> tuple[Letter, ...]:
    """The letters of one inquiry in the order they were issued."""
    with desk.read() as work:
        return work.letters.of(inquiry_id=inquiry_id)


def letter_of(desk: Desk, letter_id: LetterId) -> Letter:
    """One letter as it is recorded now; raises `NotFound`."""
    with desk.read() as work:
        return work.letters.get(letter_id)


def letter_window(desk: Desk, request: ListRequest, offset: int, limit: int) -> Window[LetterRow]:
    """A stretch of the outgoing register."""
    with desk.read() as work:
        return lists.letter_window(work.connection, request, offset, limit)


def _replaced(work: Work, inquiry: Inquiry, command: IssueLetter) -> Letter | None:
    if command.replaces_id is None:
        return None
    replaced = counting_letter(work, command.replaces_id)
    if replaced.inquiry_id != inquiry.id or replaced.kind != command.kind:
        raise BadInput("letter.replaces-other", field="replaces_id")
    check_not_replaced(work, replaced)
    return replaced


def _to_whom(letter: Letter) -> tuple[str, ...]:
    """A body is told by its name, a person by what the person is in the inquiry."""
    return ("addressee",) if letter.addressee else ("addressee_kind",)


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
        addressee_kind=written.receiver.kind,
        addressee=written.receiver.name,
        sha256=sha256(content).hexdigest(),
        size=len(content),
        pages=page_count(content),
        replaces_id=command.replaces_id,
        answer_due=command.reply_by,
        blank_number=written.page.blank_number,
    )
