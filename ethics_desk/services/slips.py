"""The acknowledgement slip of an inquiry, printed from its records as often as it is asked for."""

from dataclasses import dataclass
from typing import Final

from ethics_desk.documents.press import open_press
from ethics_desk.documents.slip import slip_pdf
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.inquiry import Channel, Inquiry, InquiryId, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import Signatory
from ethics_desk.domain.slip_paper import ClockOnSlip, SlipPage
from ethics_desk.services.desk import Desk
from ethics_desk.services.law_words import source_on_letter
from ethics_desk.services.letters.legal_ground import articles_on
from ethics_desk.services.letters.persons import guards_its_source, is_guarded
from ethics_desk.services.standing import live_inquiry
from ethics_desk.services.terms.control_lines import sheet_head_of
from ethics_desk.services.terms.deadline_count import counted, pauses_of_deadline
from ethics_desk.store.work import Work
from ethics_desk.texts import In

MOST_SHEETS = 9_999
REGISTERED = "inquiry.registered"
ARTICLE = "appc-64"
"""The article that has a slip given, by its code in the pack."""

_TELLING: Final = frozenset({Channel.WHISTLE_BLOWER})
"""A clock that runs on these channels alone tells by its name what came by them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskSlip:
    """Whose slip, in which language, and how many sheets were handed in, if counted."""

    inquiry_id: InquiryId
    language: Language
    sheets: int | None = None


def slip_page(desk: Desk, asked: AskSlip) -> SlipPage:
    """The slip as a value; raises `BadInput` `slip.sheets` for a number that cannot be."""
    if asked.sheets is not None and not 0 < asked.sheets <= MOST_SHEETS:
        raise BadInput("slip.sheets", field="sheets", most=MOST_SHEETS)
    words = desk.texts.in_(asked.language)
    with desk.read() as work:
        inquiry = live_inquiry(work, asked.inquiry_id)
        head = sheet_head_of(desk, work, inquiry, words)
        liability = desk.rules.pack(inquiry.pack).liability
        cited = ARTICLE in articles_on(liability, inquiry.registered_on)
        return SlipPage(
            language=asked.language,
            agency=head.agency.shown_in(asked.language),
            number=inquiry.number,
            registered_on=inquiry.registered_on,
            received_on=inquiry.received_on,
            received_at=inquiry.received_at,
            taken_in_by=_taken_in_by(work, inquiry, head.signatory, asked.language),
            applicant=_applicant(work, inquiry, asked.language),
            sheets=asked.sheets,
            clock=_clock(desk, work, inquiry, words),
            basis=words.say("slip.basis") if cited else "",
            specimen=head.specimen,
            signed_for=not guards_its_source(inquiry),
        )


def slip_bytes(desk: Desk, asked: AskSlip) -> bytes:
    """The slip as PDF; it is not kept. The same records give the same bytes."""
    return slip_pdf(slip_page(desk, asked), open_press(desk.resources))


def _taken_in_by(
    work: Work, inquiry: Inquiry, printing: Signatory, language: Language
) -> Signatory:
    """The member who registered it; of an imported inquiry the one who prints."""
    for entry in work.journal.of(inquiry_id=inquiry.id, verb=REGISTERED):
        member = work.members.get(entry.member_id)
        return Signatory(post=member.post.shown_in(language), name=member.name.shown_in(language))
    return printing


def _applicant(work: Work, inquiry: Inquiry, language: Language) -> str:
    """The applicants by initials; nobody where the slip could betray a source."""
    parties = work.parties.of(inquiry_id=inquiry.id, role=PartyRole.APPLICANT)
    return ", ".join(
        work.persons.get(party.person_id).name_in(language).initials
        for party in parties
        if not is_guarded(inquiry, party)
    )


def _clock(desk: Desk, work: Work, inquiry: Inquiry, words: In) -> ClockOnSlip | None:
    """The main clock with its last day; none where no clock runs, or its name says who reports."""
    for deadline in work.deadlines.of(inquiry_id=inquiry.id, main=True):
        clock = desk.rules.pack(inquiry.pack).clock(deadline.clock, deadline.started_on)
        if clock is None or clock.channels == _TELLING:
            continue
        if not deadline.withdrawn:
            count = counted(desk.rules, inquiry.pack, deadline, pauses_of_deadline(work, deadline))
            return ClockOnSlip(
                title=clock.title.in_(words.language),
                source=source_on_letter(words, clock),
                due=deadline.due_on,
                estimated=any(step.estimated for step in count.steps),
            )
    return None
