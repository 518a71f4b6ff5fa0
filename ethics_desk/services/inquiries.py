"""Taking in what arrives, correcting it, voiding a number given by mistake."""

from dataclasses import dataclass, replace
from datetime import date, time
from typing import Final

from ethics_desk.domain.account import Member
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput, NotFound, RuleViolation
from ethics_desk.domain.inquiry import Channel, Inquiry, InquiryId, PartyRole
from ethics_desk.domain.office import Office
from ethics_desk.domain.person import PersonId
from ethics_desk.domain.rows import InquiryRow, ListRequest, Window
from ethics_desk.services import numbering
from ethics_desk.services.accounts import kept_from_me
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, entry, facts_of
from ethics_desk.services.parties import AddParty, OfficialNamed, add_official, add_person
from ethics_desk.services.powers import recused
from ethics_desk.services.standing import live_inquiry, office_for
from ethics_desk.services.terms.arrival import registration_day
from ethics_desk.services.terms.main_deadline import change_main, start_main
from ethics_desk.services.wording_checks import LONGEST_LINE, clean, reason_given
from ethics_desk.store.lists import inquiries as lists
from ethics_desk.store.work import Work

_TOLD: Final = (
    "number",
    "happened_on",
    "received_on",
    "registered_on",
    "discovered_on",
    "channel",
    "subject",
    "incoming_number",
    "incoming_date",
    "handler_id",
    "due_on",
)
"""What the chronology keeps of an inquiry as it was first registered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterInquiry:
    """Take in what arrived and give it its number.

    `received_at` is the time of day at the office, if known: after hours counts as the next working
    day. `discovered_on` is the day the signs of misconduct became known, the day of registration
    unless said otherwise. The handler is the acting member unless another is named.
    """

    agency_id: AgencyId
    received_on: date
    received_at: time | None = None
    happened_on: date | None = None
    discovered_on: date | None = None
    channel: Channel
    subject: str
    summary: str = ""
    incoming_number: str = ""
    incoming_date: date | None = None
    handler_id: str = ""
    substitute_id: str | None = None
    applicant_id: PersonId | None = None
    officials: tuple[OfficialNamed, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EditInquiry:
    """Correct what was written down about the matter; number and registration stay."""

    inquiry_id: InquiryId
    version: int
    happened_on: date | None = None
    discovered_on: date
    channel: Channel
    subject: str
    summary: str = ""
    incoming_number: str = ""
    incoming_date: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidInquiry:
    """Mark a number as given by mistake; it stays in the register and is never used again."""

    inquiry_id: InquiryId
    reason: str


def register_inquiry(desk: Desk, command: RegisterInquiry) -> Outcome[InquiryId]:
    """Register the matter under the next number of its agency and year."""
    _check_days(desk, command)
    key = InquiryId(desk.new_id())
    with desk.write(command) as work:
        office = office_for(work, command.agency_id)
        inquiry = _new_inquiry(desk, work, command, key, office)
        work.inquiries.add(inquiry)
        inquiry = start_main(desk, work, inquiry)
        work.journal.add(
            entry(
                desk,
                "inquiry.registered",
                key,
                inquiry_id=key,
                changes=facts_of(inquiry, *_TOLD),
            )
        )
        if command.applicant_id is not None:
            add_person(
                desk,
                work,
                AddParty(
                    inquiry_id=key,
                    person_id=command.applicant_id,
                    role=PartyRole.APPLICANT,
                ),
            )
        for official in command.officials:
            add_official(desk, work, inquiry, official)
        work.index_inquiry(key)
    return Outcome(key, touched=frozenset({key}))


def edit_inquiry(desk: Desk, command: EditInquiry) -> Outcome[InquiryId]:
    """Record the correction; the register shows the new words, the chronology both."""
    with desk.write(command) as work:
        before = live_inquiry(work, command.inquiry_id)
        after = replace(
            before,
            version=command.version,
            happened_on=command.happened_on,
            discovered_on=command.discovered_on,
            channel=command.channel,
            subject=clean(command.subject, "subject", limit=LONGEST_LINE, required=True),
            summary=clean(command.summary, "summary"),
            incoming_number=clean(command.incoming_number, "incoming_number", limit=LONGEST_LINE),
            incoming_date=command.incoming_date,
        )
        # What came after hours was registered, and so discovered, on a day still to come.
        latest = max(desk.today(), before.registered_on)
        _check_order(after.happened_on, after.discovered_on, latest)
        after = work.inquiries.replace(after)
        if after.channel is not before.channel:
            after = change_main(desk, work, after)
        work.journal.add(
            entry(
                desk,
                "inquiry.edited",
                before.id,
                inquiry_id=before.id,
                changes=changes_between(before, after),
            )
        )
        work.index_inquiry(before.id)
    return Outcome(before.id, touched=frozenset({before.id}))


def void_inquiry(desk: Desk, command: VoidInquiry) -> Outcome[InquiryId]:
    """Void the number, with the reason; refused once something was decided or sent out."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = live_inquiry(work, command.inquiry_id)
        if work.decisions.of(inquiry_id=before.id) or work.letters.of(inquiry_id=before.id):
            raise RuleViolation("inquiry.not-voidable", number=before.number)
        work.inquiries.replace(replace(before, void_reason=reason))
        work.copy_due_day(before.id)
        after = work.inquiries.get(before.id)
        work.journal.add(
            entry(
                desk,
                "inquiry.voided",
                before.id,
                inquiry_id=before.id,
                changes=changes_between(before, after),
                reason=reason,
            )
        )
    return Outcome(before.id, touched=frozenset({before.id}))


def inquiry_window(desk: Desk, request: ListRequest, offset: int, limit: int) -> Window[InquiryRow]:
    """A stretch of the register of inquiries."""
    with desk.read() as work:
        return lists.inquiry_window(work.connection, request, offset, limit)


def inquiry_numbered(desk: Desk, number: str, agency_code: str = "") -> Inquiry:
    """The inquiry with this number.

    Raises `NotFound`, or `BadInput` when several agencies have it and none is named.
    """
    with desk.read() as work:
        found = work.inquiries.of(number=number)
        if agency_code:
            found = tuple(
                one for one in found if work.agencies.get(one.agency_id).code == agency_code
            )
    if not found:
        if any(one.number == number for one in kept_from_me(desk)):
            raise recused(desk.powers)
        raise NotFound("inquiry.no-such-number", number=number)
    if len(found) > 1:
        raise BadInput("inquiry.number-not-unique", number=number)
    return found[0]


def _new_inquiry(
    desk: Desk, work: Work, command: RegisterInquiry, key: InquiryId, office: Office
) -> Inquiry:
    registered = registration_day(
        desk, office.pack, command.received_on, command.received_at, office.closes_at
    )
    agency = work.agencies.get(command.agency_id)
    serial, number = numbering.next_free(desk, work, office, agency, registered.year)
    handler = _working(work, command.handler_id or desk.member, "handler_id")
    if command.substitute_id == handler.id:
        raise BadInput("assignment.own-substitute", field="substitute_id")
    if command.substitute_id is not None:
        _working(work, command.substitute_id, "substitute_id")
    return Inquiry(
        id=key,
        agency_id=command.agency_id,
        number=number,
        year=registered.year,
        serial=serial,
        received_on=command.received_on,
        received_at=command.received_at,
        registered_on=registered,
        happened_on=command.happened_on,
        discovered_on=command.discovered_on or registered,
        channel=command.channel,
        subject=clean(command.subject, "subject", limit=LONGEST_LINE, required=True),
        summary=clean(command.summary, "summary"),
        incoming_number=clean(command.incoming_number, "incoming_number", limit=LONGEST_LINE),
        incoming_date=command.incoming_date,
        handler_id=handler.id,
        substitute_id=command.substitute_id,
        pack=office.pack,
    )


def _working(work: Work, key: str, field: str) -> Member:
    member = work.members.get(key)
    if not member.active:
        raise RuleViolation("inquiry.handler-inactive", field=field)
    return member


def _check_days(desk: Desk, command: RegisterInquiry) -> None:
    if command.received_on > desk.today():
        raise BadInput("inquiry.received-in-future", field="received_on", day=command.received_on)
    _check_order(command.happened_on, command.discovered_on, desk.today())
    sent = command.incoming_date
    if sent is not None and sent > command.received_on:
        raise BadInput("inquiry.sent-after-received", field="incoming_date", day=sent)


def _check_order(happened: date | None, discovered: date | None, today: date) -> None:
    if discovered is not None and happened is not None and discovered < happened:
        raise BadInput(
            "inquiry.discovered-before-happened",
            field="discovered_on",
            happened=happened,
            discovered=discovered,
        )
    for field, day in (("happened_on", happened), ("discovered_on", discovered)):
        if day is not None and day > today:
            raise BadInput("inquiry.day-in-future", field=field, day=day)
