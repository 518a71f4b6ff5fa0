"""Opening a sealed identity: for one purpose, for some hours; one asks, another approves."""

from dataclasses import dataclass, replace
from datetime import timedelta

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.language import Language
from ethics_desk.domain.person import PersonId
from ethics_desk.domain.sealed import (
    IdentityOpening,
    OpeningId,
    OpeningState,
    SealedIdentity,
    SealedName,
)
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.four_eyes import check_eyes, note_alone
from ethics_desk.services.journal import changes_between, entry, facts_of, written
from ethics_desk.services.powers import keeps_out_of_person, recused
from ethics_desk.services.wording_checks import reason_given
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestOpening:
    """Ask to learn who a sealed source is; `purpose` is a code of the data, `hours` how long."""

    person_id: PersonId
    purpose: str
    reason: str
    hours: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ApproveOpening:
    """Let the member who asked look, from now on for the hours asked."""

    opening_id: OpeningId
    version: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RefuseOpening:
    """Refuse a request, with the reason."""

    opening_id: OpeningId
    version: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewIdentity:
    """Look who the source is, while an approved opening lasts."""

    opening_id: OpeningId


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseOpening:
    """End an opening before its time."""

    opening_id: OpeningId
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedSource:
    """One sealed source and every request to open it, oldest first."""

    identity: SealedIdentity
    openings: tuple[IdentityOpening, ...]


def request_opening(desk: Desk, command: RequestOpening) -> Outcome[OpeningId]:
    """Record the request; nothing is opened by it."""
    reason = reason_given(command.reason)
    if command.purpose not in desk.powers.purposes:
        raise BadInput("identity.unknown-purpose", field="purpose", purpose=command.purpose)
    longest = desk.powers.longest_hours
    if not 1 <= command.hours <= longest:
        raise BadInput("identity.hours", field="hours", longest=longest)
    with desk.write(command) as work:
        if work.sealed_identities.find(command.person_id) is None:
            raise RuleViolation("identity.not-sealed")
        _refuse_kept_out(desk, work, command.person_id)
        opening = IdentityOpening(
            id=OpeningId(desk.new_id()),
            person_id=command.person_id,
            purpose=command.purpose,
            reason=reason,
            hours=command.hours,
            asked_by=desk.member,
            asked_at=desk.now(),
        )
        work.identity_openings.add(opening)
        purpose = written(desk.powers.purposes[command.purpose])
        source = work.persons.get(opening.person_id).name_in(Language.RU).full
        told = (("source_number", "", source), ("purpose", "", purpose))
        changes = (*told, *facts_of(opening, "hours"))
        line = entry(desk, "identity.asked", opening.id, changes=changes, reason=reason)
        work.journal.add(line)
    return Outcome(opening.id)


def approve_opening(desk: Desk, command: ApproveOpening) -> Outcome[OpeningId]:
    """Open it for who asked; the one who asked does not approve (`power.four-eyes`)."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = _waiting(desk, work, command.opening_id)
        alone = check_eyes(desk, work, command, before.id)
        now = desk.now()
        after = replace(
            before,
            version=command.version,
            state=OpeningState.APPROVED,
            decided_by=desk.member,
            decided_at=now,
            decision_reason=reason,
            until=now + timedelta(hours=before.hours),
            alone=alone is not None,
        )
        _keep(desk, work, "identity.opened", (before, after), reason)
        note_alone(desk, work, alone)
    return Outcome(after.id)


def refuse_opening(desk: Desk, command: RefuseOpening) -> Outcome[OpeningId]:
    """Record the refusal."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = _waiting(desk, work, command.opening_id)
        after = replace(
            before,
            version=command.version,
            state=OpeningState.REFUSED,
            decided_by=desk.member,
            decided_at=desk.now(),
            decision_reason=reason,
        )
        _keep(desk, work, "identity.refused", (before, after), reason)
    return Outcome(after.id)


def view_identity(desk: Desk, command: ViewIdentity) -> Outcome[SealedName]:
    """Who the source is, for who asked and as long as it is open; each look is a line.

    Raises `RuleViolation`: `identity.not-yours`, `identity.not-open`, `identity.over`.
    """
    with desk.write(command) as work:
        opening = work.identity_openings.get(command.opening_id)
        _refuse_kept_out(desk, work, opening.person_id)
        if opening.asked_by != desk.member:
            raise RuleViolation("identity.not-yours")
        if opening.state is not OpeningState.APPROVED or opening.until is None:
            raise RuleViolation("identity.not-open")
        if desk.now() >= opening.until:
            raise RuleViolation("identity.over")
        work.journal.add(
            entry(desk, "identity.viewed", opening.id, changes=facts_of(opening, "until"))
        )
        return Outcome(work.sealed_names.get(opening.person_id))


def close_opening(desk: Desk, command: CloseOpening) -> Outcome[OpeningId]:
    """Nobody looks by it any more."""
    with desk.write(command) as work:
        before = work.identity_openings.get(command.opening_id)
        if before.state is not OpeningState.APPROVED:
            raise RuleViolation("identity.not-open")
        after = replace(before, version=command.version, state=OpeningState.CLOSED)
        _keep(desk, work, "identity.closed", (before, after), "")
    return Outcome(after.id)


def list_sealed_sources(desk: Desk) -> tuple[SealedSource, ...]:
    """The sealed sources by number, with all that was asked about each; no names."""
    with desk.read() as work:
        return tuple(
            SealedSource(identity=one, openings=work.identity_openings.of(person_id=one.id))
            for one in sorted(work.sealed_identities.of(), key=lambda one: one.number)
        )


def _waiting(desk: Desk, work: Work, key: OpeningId) -> IdentityOpening:
    opening = work.identity_openings.get(key)
    _refuse_kept_out(desk, work, opening.person_id)
    if opening.state is not OpeningState.REQUESTED:
        raise RuleViolation("identity.decided")
    return opening


def _keep(
    desk: Desk,
    work: Work,
    verb: str,
    change: tuple[IdentityOpening, IdentityOpening],
    reason: str,
) -> None:
    before, after = change
    work.identity_openings.replace(after)
    changes = changes_between(before, after)
    work.journal.add(entry(desk, verb, after.id, changes=changes, reason=reason))


def _refuse_kept_out(desk: Desk, work: Work, person_id: PersonId) -> None:
    """A member who keeps out of an inquiry learns nothing of its sources either."""
    if keeps_out_of_person(work, desk.powers, desk.member, person_id):
        raise recused(desk.powers)
