"""What the records hold on sanctions that count, and on crimes that were noted."""

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.inquiry import PartyRole
from ethics_desk.domain.liability_rows import KnownOutcome, StandingDecision
from ethics_desk.domain.person import PersonId
from ethics_desk.domain.sanction import NO_SANCTION, DecisionEventKind
from ethics_desk.store import records

_ENDING = [kind for kind in DecisionEventKind if kind.ends]


def standing_decisions(
    connection: Connection, since: date, member_id: str
) -> tuple[StandingDecision, ...]:
    """Those decided on or after `since`, of one member's inquiries or of all; the oldest first."""
    wanted = _of_member(_standing().where(records.decision.c.decided_on >= since), member_id)
    return tuple(
        StandingDecision(
            inquiry_id=row.id,
            inquiry_number=row.number,
            subject=row.subject,
            pack=row.pack,
            person_id=row.person_id,
            sanction=row.sanction,
            decided_on=row.decided_on,
        )
        for row in connection.execute(wanted)
    )


def standing_prior(
    connection: Connection, since: date, member_id: str
) -> tuple[StandingDecision, ...]:
    """Sanctions imposed elsewhere on or after `since` that nothing annulled.

    Each lies with the newest inquiry its official is in; one of a person in none is left out.
    """
    newest = {
        row.prior_id: StandingDecision(
            inquiry_id=row.id,
            inquiry_number=row.number,
            subject=row.subject,
            pack=row.pack,
            person_id=row.person_id,
            sanction=row.sanction,
            decided_on=row.imposed_on,
        )
        for row in connection.execute(_of_member(_prior(since), member_id))
    }
    return tuple(newest.values())


def _prior(since: date) -> sa.Select[Any]:
    """Sanctions imposed elsewhere, with every inquiry of their official, the newest last."""
    prior, party, inquiry = records.prior_sanction.c, records.party.c, records.inquiry.c
    return (
        sa.select(
            prior.id.label("prior_id"),
            inquiry.id,
            inquiry.number,
            inquiry.subject,
            inquiry.pack,
            prior.person_id,
            prior.sanction,
            prior.imposed_on,
        )
        .select_from(records.prior_sanction)
        .join(records.party, party.person_id == prior.person_id)
        .join(records.inquiry, inquiry.id == party.inquiry_id)
        .where(
            prior.imposed_on >= since,
            prior.annulled_on.is_(None),
            party.role == PartyRole.OFFICIAL,
            inquiry.void_reason == "",
        )
        .order_by(prior.imposed_on, prior.id, inquiry.registered_on, inquiry.id)
    )


def _of_member(wanted: sa.Select[Any], member_id: str) -> sa.Select[Any]:
    inquiry = records.inquiry.c
    if not member_id:
        return wanted
    return wanted.where(sa.or_(inquiry.handler_id == member_id, inquiry.substitute_id == member_id))


def _standing() -> sa.Select[tuple[Any, ...]]:
    """Decisions that imposed a sanction which no event ended."""
    decision, inquiry, event = records.decision.c, records.inquiry.c, records.decision_event.c
    return (
        sa.select(
            inquiry.id,
            inquiry.number,
            inquiry.subject,
            inquiry.pack,
            records.party.c.person_id,
            decision.sanction,
            decision.decided_on,
        )
        .select_from(records.decision)
        .join(records.inquiry, inquiry.id == decision.inquiry_id)
        .join(records.party, records.party.c.id == decision.party_id)
        .where(
            decision.sanction != NO_SANCTION,
            inquiry.void_reason == "",
            ~sa.exists().where(event.decision_id == decision.id, event.kind.in_(_ENDING)),
        )
        .order_by(decision.decided_on, decision.id)
    )


def known_outcomes(
    connection: Connection, person_id: PersonId | None = None
) -> tuple[KnownOutcome, ...]:
    """The outcomes recorded for one person, or for all, by their day."""
    outcome, sign, party = records.court_outcome.c, records.crime_sign.c, records.party.c
    wanted = (
        sa.select(outcome.id.label("outcome_id"), sign.allegation_id, party.person_id)
        .select_from(records.court_outcome)
        .join(records.crime_sign, sign.id == outcome.crime_sign_id)
        .join(records.allegation, records.allegation.c.id == sign.allegation_id)
        .join(records.party, party.id == records.allegation.c.party_id)
        .join(records.inquiry, records.inquiry.c.id == outcome.inquiry_id)
        .where(records.inquiry.c.void_reason == "", sign.withdrawn_reason == "")
        .order_by(outcome.final_on, outcome.id)
    )
    if person_id is not None:
        wanted = wanted.where(party.person_id == person_id)
    return tuple(
        KnownOutcome(
            outcome_id=row.outcome_id, allegation_id=row.allegation_id, person_id=row.person_id
        )
        for row in connection.execute(wanted)
    )
