"""Requests to resign, and whether the law lets them be satisfied while liability is considered."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from ethics_desk.domain.duties import Resignation, ResignationId
from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.inquiry import Allegation, Inquiry, PartyId
from ethics_desk.rules.packs.entries import HoldRule
from ethics_desk.rules.packs.kinds import HoldKind
from ethics_desk.services.circumstances import known_circumstances
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import entry, facts_of, whose
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.removals import Removal, remove_from_inquiry
from ethics_desk.services.sanction_choice import judge
from ethics_desk.services.stage_checks import AWAITED, day_past, inquiry_at, official_of
from ethics_desk.services.standing_proposals import newest_decision, stands
from ethics_desk.services.wording_checks import clean
from ethics_desk.store.work import Work

_TOLD: Final = ("requested_on", "paper", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordResignation:
    """Write down that an official asked to be dismissed at own wish, or released for another post.

    `paper` is the request's number and date.
    """

    party_id: PartyId
    requested_on: date
    paper: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveResignation:
    """Take a request that was withdrawn, or written down by mistake, out again, with the reason."""

    resignation_id: ResignationId
    version: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """Why a request may not be satisfied now, or only at a risk.

    `certain` is false where only signs of a crime or an offence speak for it: whether it is one of
    corruption has to be checked; and where resigning would itself be misconduct. `considered` are
    the allegations it rests on.
    """

    rule: HoldRule
    certain: bool
    considered: tuple[Allegation, ...]


def record_resignation(desk: Desk, command: RecordResignation) -> Outcome[ResignationId]:
    """Write the request down; whether it may be satisfied is told, not decided, here."""
    with desk.write(command) as work:
        party = official_of(work, command.party_id)
        inquiry = inquiry_at(desk, work, party.inquiry_id, AWAITED)
        resignation = Resignation(
            id=ResignationId(desk.new_id()),
            inquiry_id=inquiry.id,
            party_id=party.id,
            requested_on=day_past(desk, command.requested_on, "requested_on"),
            paper=clean_line(command.paper, "paper", required=True),
            note=clean(command.note, "note"),
        )
        if work.resignations.of(party_id=party.id, requested_on=command.requested_on):
            raise RuleViolation("resignation.twice", field="requested_on", day=command.requested_on)
        work.resignations.add(resignation)
        work.journal.add(
            entry(
                desk,
                "resignation.recorded",
                resignation.id,
                inquiry_id=inquiry.id,
                changes=(*whose(work, party.id), *facts_of(resignation, *_TOLD)),
            )
        )
    return Outcome(resignation.id, touched=frozenset({inquiry.id}))


def remove_resignation(desk: Desk, command: RemoveResignation) -> Outcome[ResignationId]:
    """Take the request out; the chronology keeps what it said and why it went."""
    removal = Removal(
        command=command,
        verb="resignation.removed",
        told=_TOLD,
        reason=command.reason,
        version=command.version,
    )
    return remove_from_inquiry(
        desk, lambda work: work.resignations, command.resignation_id, removal
    )


def resignation_held(desk: Desk, work: Work, party_id: PartyId) -> Hold | None:
    """The hold on an official's resignation today, inside a transaction; None when there is none.

    Source: CSL art 44(2), 61(1)(1) and 61(1-1), rows SN-19 and SN-20.
    """
    inquiry = work.inquiries.get(work.parties.get(party_id).inquiry_id)
    if inquiry.voided or inquiry.stage not in AWAITED:
        return None
    considered = [
        one for one in work.allegations.of(party_id=party_id) if not _is_decided(work, one)
    ]
    holds = [
        (rule, allegation, certain)
        for allegation in considered
        for rule, certain in _holding(desk, work, inquiry, allegation)
    ]
    if not holds:
        return None
    rule, _, certain = max(holds, key=_weight)
    return Hold(rule=rule, certain=certain, considered=tuple(one for _, one, _ in holds))


def _weight(hold: tuple[HoldRule, Allegation, bool]) -> tuple[bool, bool]:
    """What is certain before what is to be checked, what forbids before what only warns."""
    rule, _, certain = hold
    return certain, rule.kind is HoldKind.RESIGNATION


def held_until(desk: Desk, work: Work, hold: Hold) -> date | None:
    """The last day a sanction could be imposed by any reading, where the rules can tell it.

    A hold ends with the decision or with the inquiry, and there is no decision after that day.
    """
    days = [_latest(desk, work, allegation) for allegation in hold.considered]
    known = [day for day in days if day is not None]
    return max(known) if len(known) == len(days) else None


def _holding(
    desk: Desk, work: Work, inquiry: Inquiry, allegation: Allegation
) -> Iterator[tuple[HoldRule, bool]]:
    """The rules that hold because of one allegation, and whether that is certain."""
    pack = desk.rules.pack(inquiry.pack)
    version = pack.version_on(desk.today())
    item = pack.item(allegation.item, allegation.committed_on)
    for rule in () if version is None else version.holds.values():
        if item is not None and rule.traits & item.traits:
            yield rule, True
        elif _may_hold(rule, allegation) or _leads_to(desk, work, rule, allegation):
            yield rule, False


def _may_hold(rule: HoldRule, allegation: Allegation) -> bool:
    return rule.on_signs and (allegation.signs_of_crime or allegation.signs_of_offence)


def _leads_to(desk: Desk, work: Work, rule: HoldRule, allegation: Allegation) -> bool:
    """Whether a sanction the rule is about is possible for an allegation."""
    if not rule.for_sanctions:
        return False
    known = known_circumstances(work, work.parties.get(allegation.party_id))
    if known.dismissal_grounds:
        return True
    if allegation.discovered_on > desk.today():
        return False
    allowed = judge(desk, work, allegation, desk.today()).evaluation.sanctions
    return not rule.for_sanctions.isdisjoint(allowed)


def _is_decided(work: Work, allegation: Allegation) -> bool:
    decision = newest_decision(work, allegation.id)
    return decision is not None and stands(work, decision)


def _latest(desk: Desk, work: Work, allegation: Allegation) -> date | None:
    if allegation.discovered_on > desk.today():
        return None
    return judge(desk, work, allegation, desk.today()).evaluation.last_days.latest
