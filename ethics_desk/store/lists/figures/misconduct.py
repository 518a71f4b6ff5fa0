"""Figures of misconduct and sanctions: allegations, findings, decisions, and what followed them."""

from typing import Any

import sqlalchemy as sa

from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.sanction import NO_SANCTION, DecisionEventKind
from ethics_desk.store import records
from ethics_desk.store.lists.figures.cut import (
    ENDS_ON,
    Whose,
    counted,
    inquiry,
    of_inquiries,
    with_person,
)

_ANNULLING = [kind for kind in DecisionEventKind if kind.annuls]


@counted
def allegations(whose: Whose) -> sa.Select[Any]:
    """Allegations of inquiries registered in the period, by item."""
    table = records.allegation
    chosen = of_inquiries(whose, table.c["item"], inquiry.registered_on).join(
        table, table.c.inquiry_id == inquiry.id
    )
    return with_person(chosen, table.c.party_id)


@counted
def findings(whose: Whose) -> sa.Select[Any]:
    """Findings made in the period, by outcome."""
    return _findings(whose, records.finding.c.outcome)


@counted
def substantiated(whose: Whose) -> sa.Select[Any]:
    """Allegations found made out in the period, by item."""
    chosen = _findings(whose, records.allegation.c["item"])
    made_out = records.finding.c.outcome == FindingOutcome.SUBSTANTIATED
    return chosen.where(made_out)


@counted
def decisions(whose: Whose) -> sa.Select[Any]:
    """Decisions of the period not annulled by its end: to impose a sanction, or none."""
    imposed = records.decision.c.sanction != NO_SANCTION
    label = sa.case((imposed, "imposed"), else_="not-imposed")
    return with_person(_decisions(whose, label), records.decision.c.party_id)


@counted
def sanctions(whose: Whose) -> sa.Select[Any]:
    """Sanctions imposed in the period that were not annulled by its end, by kind."""
    chosen = _sanctions(whose, records.decision.c.sanction)
    return with_person(chosen, records.decision.c.party_id)


@counted
def sanctioned_items(whose: Whose) -> sa.Select[Any]:
    """The items of misconduct behind the sanctions imposed in the period."""
    chosen = _sanctions(whose, records.allegation.c["item"]).join(
        records.allegation, records.allegation.c.id == records.decision.c.allegation_id
    )
    return with_person(chosen, records.decision.c.party_id)


@counted
def corps_of_sanctioned(whose: Whose) -> sa.Select[Any]:
    """The kinds of service of the officials sanctioned in the period."""
    party, post = records.party, records.post
    label = sa.func.coalesce(post.c.kind, "other")
    return with_person(_sanctions(whose, label), records.decision.c.party_id).outerjoin(
        post, post.c.id == party.c.post_id
    )


@counted
def what_followed(whose: Whose) -> sa.Select[Any]:
    """What followed earlier decisions in the period: appeals, annulments, lifting, expiry."""
    followed = records.decision_event.c.kind != DecisionEventKind.MADE_KNOWN
    return _events(whose).where(followed)


@counted
def restored(whose: Whose) -> sa.Select[Any]:
    """Officials whose sanction was annulled in the period, on appeal or by a court."""
    return _events(whose).where(records.decision_event.c.kind.in_(_ANNULLING))


def _findings(whose: Whose, label: sa.ColumnElement[Any]) -> sa.Select[Any]:
    table, allegation = records.finding, records.allegation
    chosen = (
        of_inquiries(whose, label, table.c.found_on)
        .join(table, table.c.inquiry_id == inquiry.id)
        .join(allegation, allegation.c.id == table.c.allegation_id)
    )
    return with_person(chosen, allegation.c.party_id)


def _events(whose: Whose) -> sa.Select[Any]:
    event, decision = records.decision_event, records.decision
    chosen = (
        of_inquiries(whose, event.c.kind, event.c.happened_on)
        .join(event, event.c.inquiry_id == inquiry.id)
        .join(decision, decision.c.id == event.c.decision_id)
    )
    return with_person(chosen, decision.c.party_id)


def _sanctions(whose: Whose, label: sa.ColumnElement[Any]) -> sa.Select[Any]:
    return _decisions(whose, label).where(records.decision.c.sanction != NO_SANCTION)


def _decisions(whose: Whose, label: sa.ColumnElement[Any]) -> sa.Select[Any]:
    decision, event = records.decision, records.decision_event
    annulled = sa.exists().where(
        event.c.decision_id == decision.c.id,
        event.c.kind.in_(_ANNULLING),
        event.c.happened_on <= ENDS_ON,
    )
    return (
        of_inquiries(whose, label, decision.c.decided_on)
        .join(decision, decision.c.inquiry_id == inquiry.id)
        .where(~annulled)
    )
