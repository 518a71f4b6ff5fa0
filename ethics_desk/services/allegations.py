"""What officials are said to have done: items of the misconduct catalogue, with their days."""

from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.inquiry import (
    Allegation,
    AllegationId,
    Inquiry,
    Party,
    PartyId,
    PartyRole,
)
from ethics_desk.rules.packs.kinds import ClosedCaseKind
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, entry, facts_of, whose
from ethics_desk.services.standing import open_inquiry
from ethics_desk.services.standing_proposals import standing_proposal
from ethics_desk.services.wording_checks import clean, reason_given
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AllegationMade:
    """What one official is said to have done: a catalogue item, when, and in what words."""

    item: str
    text: str
    committed_on: date
    discovered_on: date
    continuing: bool = False
    ended_on: date | None = None
    signs_of_crime: bool = False
    signs_of_offence: bool = False
    closed_kind: str = ""
    closed_on: date | None = None
    sanctioned_elsewhere: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AddAllegation:
    """Write down one allegation against one official."""

    party_id: PartyId
    made: AllegationMade


@dataclass(frozen=True, slots=True, kw_only=True)
class EditAllegation:
    """Correct an allegation on which nothing was proposed yet."""

    allegation_id: AllegationId
    version: int
    made: AllegationMade


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveAllegation:
    """Take an allegation back; refused once there is a finding."""

    allegation_id: AllegationId
    reason: str


def add_allegation(desk: Desk, command: AddAllegation) -> Outcome[AllegationId]:
    """Record the allegation under an item of the misconduct catalogue."""
    with desk.write(command) as work:
        party = work.parties.get(command.party_id)
        inquiry = open_inquiry(work, party.inquiry_id)
        allegation = allege(desk, work, inquiry, party, command.made)
        work.index_inquiry(inquiry.id)
    return Outcome(allegation.id, touched=frozenset({inquiry.id}))


def edit_allegation(desk: Desk, command: EditAllegation) -> Outcome[AllegationId]:
    """Record the correction."""
    with desk.write(command) as work:
        before = work.allegations.get(command.allegation_id)
        inquiry = open_inquiry(work, before.inquiry_id)
        if standing_proposal(work, before.id) is not None:
            raise RuleViolation("allegation.proposed")
        after = replace(
            _allegation(desk, inquiry, before.party_id, command.made, before.id),
            version=command.version,
        )
        work.allegations.replace(after)
        work.journal.add(
            entry(
                desk,
                "allegation.edited",
                before.id,
                inquiry_id=inquiry.id,
                changes=(*whose(work, after.party_id), *changes_between(before, after)),
            )
        )
        work.index_inquiry(inquiry.id)
    return Outcome(before.id, touched=frozenset({inquiry.id}))


def remove_allegation(desk: Desk, command: RemoveAllegation) -> Outcome[AllegationId]:
    """Take the allegation back, with the reason."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        allegation = work.allegations.get(command.allegation_id)
        open_inquiry(work, allegation.inquiry_id)
        if work.findings.of(allegation_id=allegation.id):
            raise RuleViolation("allegation.found")
        work.allegations.remove(allegation.id)
        work.journal.add(
            entry(
                desk,
                "allegation.removed",
                allegation.id,
                inquiry_id=allegation.inquiry_id,
                changes=(
                    *whose(work, allegation.party_id),
                    ("item", allegation.item, ""),
                    ("text", allegation.text, ""),
                ),
                reason=reason,
            )
        )
        work.index_inquiry(allegation.inquiry_id)
    return Outcome(allegation.id, touched=frozenset({allegation.inquiry_id}))


def check_allegation(desk: Desk, pack: str, made: AllegationMade) -> bool:
    """Yes, when an allegation can be recorded under a pack; raises `BadInput` naming the field."""
    if not desk.rules.pack(pack).knows("item", made.item):
        raise BadInput("allegation.unknown-item", field="item", item=made.item)
    _check_days(made, desk.today())
    return bool(clean(made.text, "text", required=True))


def allege(
    desk: Desk, work: Work, inquiry: Inquiry, party: Party, made: AllegationMade
) -> Allegation:
    """Record one allegation, inside a transaction; raises `BadInput` naming the field."""
    if party.role is not PartyRole.OFFICIAL:
        raise RuleViolation("allegation.not-an-official")
    allegation = _allegation(desk, inquiry, party.id, made, AllegationId(desk.new_id()))
    work.allegations.add(allegation)
    work.journal.add(
        entry(
            desk,
            "allegation.made",
            allegation.id,
            inquiry_id=inquiry.id,
            changes=(
                *whose(work, party.id),
                *facts_of(allegation, "item", "committed_on", "discovered_on", "text"),
            ),
        )
    )
    return allegation


def _allegation(
    desk: Desk, inquiry: Inquiry, party_id: PartyId, made: AllegationMade, key: AllegationId
) -> Allegation:
    check_allegation(desk, inquiry.pack, made)
    return Allegation(
        id=key,
        inquiry_id=inquiry.id,
        party_id=party_id,
        item=made.item,
        text=clean(made.text, "text", required=True),
        committed_on=made.committed_on,
        discovered_on=made.discovered_on,
        continuing=made.continuing,
        ended_on=made.ended_on,
        signs_of_crime=made.signs_of_crime,
        signs_of_offence=made.signs_of_offence,
        closed_kind=made.closed_kind,
        closed_on=made.closed_on,
        sanctioned_elsewhere=made.sanctioned_elsewhere,
    )


def _check_days(made: AllegationMade, today: date) -> None:
    if made.discovered_on > today:
        raise BadInput("inquiry.day-in-future", field="discovered_on", day=made.discovered_on)
    if made.discovered_on < made.committed_on:
        raise BadInput("allegation.discovered-before-committed", field="discovered_on")
    if made.ended_on is not None and not made.continuing:
        raise BadInput("allegation.ended-without-continuing", field="ended_on")
    if made.ended_on is not None and made.ended_on < made.committed_on:
        raise BadInput("allegation.ended-before-committed", field="ended_on")
    if bool(made.closed_kind) != (made.closed_on is not None):
        raise BadInput("allegation.closed-half-known", field="closed_on")
    if made.closed_kind and made.closed_kind not in set(ClosedCaseKind):
        raise BadInput("allegation.unknown-closed-kind", field="closed_kind", kind=made.closed_kind)
    if made.closed_on is not None and made.closed_on > today:
        raise BadInput("inquiry.day-in-future", field="closed_on", day=made.closed_on)
