"""The statutory clock that runs on an inquiry, and the day it was registered."""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.inquiry import Channel, Inquiry, InquiryId
from ethics_desk.rules.clocks import ClockFacts, Extension
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, entry
from ethics_desk.services.stage_checks import day_past
from ethics_desk.services.standing import open_inquiry
from ethics_desk.services.wording_checks import reason_given


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendTerm:
    """Extend the clock of an inquiry by a reasoned decision (APPC art 76(3), row AP-05)."""

    inquiry_id: InquiryId
    decided_on: date
    until: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoExtension:
    """Take an extension back, with the reason."""

    inquiry_id: InquiryId
    reason: str


def extend_term(desk: Desk, command: ExtendTerm) -> Outcome[date]:
    """Record the new last day; the rules refuse an extension that is too long."""
    reason = reason_given(command.reason)
    with desk.store.write() as work:
        before = open_inquiry(work, command.inquiry_id)
        day_past(desk, command.decided_on, "decided_on", earliest=before.registered_on)
        if not before.clock:
            raise RuleViolation("term.no-clock", number=before.number)
        facts = ClockFacts(
            clock=before.clock,
            start=before.registered_on,
            extension=Extension(decided=command.decided_on, until=command.until),
        )
        due = desk.rules.count(facts, before.pack).due
        plain = due_day(desk, replace(before, extended_until=None))
        if plain is not None and due <= plain:
            raise BadInput("term.not-longer", field="until", day=command.until, due=plain)
        after = replace(before, extended_until=due, due_on=due)
        work.inquiries.replace(after)
        work.journal.add(
            entry(
                desk,
                "inquiry.term-extended",
                before.id,
                inquiry_id=before.id,
                changes=changes_between(before, after),
                reason=reason,
            )
        )
    return Outcome(due, touched=frozenset({before.id}))


def undo_extension(desk: Desk, command: UndoExtension) -> Outcome[InquiryId]:
    """Return to the last day the clock itself gives."""
    reason = reason_given(command.reason)
    with desk.store.write() as work:
        before = open_inquiry(work, command.inquiry_id)
        if before.extended_until is None:
            raise RuleViolation("term.not-extended", number=before.number)
        after = replace(before, extended_until=None)
        after = replace(after, due_on=due_day(desk, after))
        work.inquiries.replace(after)
        work.journal.add(
            entry(
                desk,
                "inquiry.extension-undone",
                before.id,
                inquiry_id=before.id,
                changes=changes_between(before, after),
                reason=reason,
            )
        )
    return Outcome(before.id, touched=frozenset({before.id}))


def registration_day(desk: Desk, pack: str, received: date, at: time | None, closes: time) -> date:
    """The day of arrival, or the next working day after hours or on a day off.

    Source: APPC art 64(1)-(3), row AP-01.
    """
    calendar = desk.rules.calendars[desk.rules.pack(pack).calendar]
    late = at is not None and at > closes
    if calendar.is_working_day(received) and not late:
        return received
    return calendar.next_working_day(received + timedelta(days=1))


def clock_of(desk: Desk, pack: str, channel: Channel, day: date) -> str:
    """The code of the clock that runs on what arrives this way, or nothing."""
    for clock in desk.rules.pack(pack).clocks:
        if channel.value in clock.channels and clock.in_force_on(day):
            return clock.code
    return ""


def due_day(desk: Desk, inquiry: Inquiry) -> date | None:
    """The last day of the clock that runs on an inquiry, with its extension."""
    if not inquiry.clock:
        return None
    if inquiry.extended_until is not None:
        return inquiry.extended_until
    facts = ClockFacts(clock=inquiry.clock, start=inquiry.registered_on)
    return desk.rules.count(facts, inquiry.pack).due
