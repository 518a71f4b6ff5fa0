"""Temporary suspension from duties: by which act, from when until when, and how long at most."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from ethics_desk.domain.duties import Suspension, SuspensionGround, SuspensionId
from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.inquiry import Inquiry, PartyId
from ethics_desk.rules.judging.clocks import ClockFacts
from ethics_desk.services.circumstances import first_discovery
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, entry, facts_of, whose
from ethics_desk.services.law_words import in_each, source_in
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.removals import Removal, remove_from_inquiry
from ethics_desk.services.stage_checks import AWAITED, inquiry_at, official_of
from ethics_desk.services.wording_checks import clean, reason_given
from ethics_desk.store.work import Work

CLOCK: Final = "suspension-from-duties"
"""The clock of the packs that limits a suspension during a service inquiry (row PR-04)."""

_TOLD: Final = ("ground", "starts_on", "ends_on", "act", "ordered_by", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSuspension:
    """Write down that an official was suspended from duties by a written act."""

    party_id: PartyId
    ground: SuspensionGround = SuspensionGround.SERVICE_INQUIRY
    starts_on: date
    ends_on: date
    act: str
    ordered_by: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortenSuspension:
    """Write down that a suspension ended earlier, with the reason."""

    suspension_id: SuspensionId
    version: int
    ends_on: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveSuspension:
    """Take a suspension written down by mistake out again, with the reason."""

    suspension_id: SuspensionId
    version: int
    reason: str


def record_suspension(desk: Desk, command: RecordSuspension) -> Outcome[SuspensionId]:
    """Write the suspension; one longer than the law allows is refused with the article."""
    with desk.write(command) as work:
        party = official_of(work, command.party_id)
        inquiry = inquiry_at(desk, work, party.inquiry_id, AWAITED)
        suspension = Suspension(
            id=SuspensionId(desk.new_id()),
            inquiry_id=inquiry.id,
            party_id=party.id,
            ground=command.ground,
            starts_on=command.starts_on,
            ends_on=command.ends_on,
            act=clean_line(command.act, "act", required=True),
            ordered_by=clean_line(command.ordered_by, "ordered_by", required=True),
            note=clean(command.note, "note"),
        )
        _check_days(suspension, first_discovery(work, party))
        _check_length(desk, work, inquiry, suspension)
        work.suspensions.add(suspension)
        work.journal.add(
            entry(
                desk,
                "suspension.recorded",
                suspension.id,
                inquiry_id=inquiry.id,
                changes=(*whose(work, party.id), *facts_of(suspension, *_TOLD)),
            )
        )
    return Outcome(suspension.id, touched=frozenset({inquiry.id}))


def shorten_suspension(desk: Desk, command: ShortenSuspension) -> Outcome[SuspensionId]:
    """Write the earlier last day; a suspension is not made longer this way."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = work.suspensions.get(command.suspension_id)
        inquiry_at(desk, work, before.inquiry_id, AWAITED)
        if not before.starts_on <= command.ends_on < before.ends_on:
            raise BadInput(
                "suspension.not-shorter",
                field="ends_on",
                starts=before.starts_on,
                ends=before.ends_on,
            )
        after = replace(before, ends_on=command.ends_on, version=command.version)
        work.suspensions.replace(after)
        work.journal.add(
            entry(
                desk,
                "suspension.shortened",
                after.id,
                inquiry_id=after.inquiry_id,
                changes=changes_between(before, after),
                reason=reason,
            )
        )
    return Outcome(after.id, touched=frozenset({after.inquiry_id}))


def remove_suspension(desk: Desk, command: RemoveSuspension) -> Outcome[SuspensionId]:
    """Take the suspension out; the chronology keeps what it said and why it went."""
    removal = Removal(
        command=command,
        verb="suspension.removed",
        told=_TOLD,
        reason=command.reason,
        version=command.version,
    )
    return remove_from_inquiry(desk, lambda work: work.suspensions, command.suspension_id, removal)


def longest_suspension(desk: Desk, pack: str, starts_on: date) -> date | None:
    """The last day to which a suspension during a service inquiry may run."""
    return desk.rules.count(ClockFacts(clock=CLOCK, start=starts_on), pack).last_day


def suspensions_of(work: Work, party_id: PartyId) -> tuple[Suspension, ...]:
    """The suspensions of one official by their first day, inside a transaction."""
    return tuple(sorted(work.suspensions.of(party_id=party_id), key=lambda one: one.starts_on))


def _check_days(suspension: Suspension, earliest: date | None) -> None:
    if suspension.ends_on < suspension.starts_on:
        raise BadInput("suspension.reversed", field="ends_on", starts=suspension.starts_on)
    if earliest is not None and suspension.starts_on < earliest:
        raise BadInput(
            "day.too-early", field="starts_on", day=suspension.starts_on, earliest=earliest
        )


def _check_length(desk: Desk, work: Work, inquiry: Inquiry, suspension: Suspension) -> None:
    """All suspensions of one service inquiry lie within the term of the first: none renews it."""
    others = suspensions_of(work, suspension.party_id)
    for other in others:
        if other.starts_on <= suspension.ends_on and suspension.starts_on <= other.ends_on:
            raise RuleViolation(
                "suspension.twice", field="starts_on", starts=other.starts_on, ends=other.ends_on
            )
    if suspension.ground is not SuspensionGround.SERVICE_INQUIRY:
        return
    of_ground = [one for one in (*others, suspension) if one.ground is suspension.ground]
    starts = min(one.starts_on for one in of_ground)
    last = longest_suspension(desk, inquiry.pack, starts)
    rule = desk.rules.pack(inquiry.pack).clock(CLOCK, starts)
    ends = max(one.ends_on for one in of_ground)
    if rule is not None and last is not None and ends > last:
        raise RuleViolation(
            "suspension.too-long",
            field="ends_on",
            starts=starts,
            last=last,
            rule=in_each(desk.texts, lambda words: source_in(words, rule)),
        )
