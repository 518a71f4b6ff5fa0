"""Figures of misconduct and sanctions: allegations, findings, decisions, and what followed them."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.sanction import NO_SANCTION, DecisionEventKind
from ethics_desk.store import records
from ethics_desk.store.lists.figures.cut import (
    Cut,
    Tally,
    inquiry,
    of_inquiries,
    tally,
    with_person,
)

_ANNULLING = [kind for kind in DecisionEventKind if kind.annuls]


def allegations(connection: Connection, cut: Cut) -> Tally:
    """Allegations of inquiries registered in the period, by item."""
    table = records.allegation
    chosen = of_inquiries(cut, table.c["item"], inquiry.registered_on).join(
        table, table.c.inquiry_id == inquiry.id
    )
    return tally(connection, with_person(chosen, table.c.party_id))


def findings(connection: Connection, cut: Cut) -> Tally:
    """Findings made in the period, by outcome."""
    return tally(connection, _findings(cut, records.finding.c.outcome))


def substantiated(connection: Connection, cut: Cut) -> Tally:
    """Allegations found made out in the period, by item."""
    chosen = _findings(cut, records.allegation.c["item"])
    made_out = records.finding.c.outcome == FindingOutcome.SUBSTANTIATED
    return tally(connection, chosen.where(made_out))


def decisions(connection: Connection, cut: Cut) -> Tally:
    """Decisions of the period not annulled by its end: to impose a sanction, or none."""
    imposed = records.decision.c.sanction != NO_SANCTION
    label = sa.case((imposed, "imposed"), else_="not-imposed")
    return tally(connection, with_person(_decisions(cut, label), records.decision.c.party_id))


def sanctions(connection: Connection, cut: Cut) -> Tally:
    """Sanctions imposed in the period that were not annulled by its end, by kind."""
    chosen = _sanctions(cut, records.decision.c.sanction)
    return tally(connection, with_person(chosen, records.decision.c.party_id))


def sanctioned_items(connection: Connection, cut: Cut) -> Tally:
    """The items of misconduct behind the sanctions imposed in the period."""
    chosen = _sanctions(cut, records.allegation.c["item"]).join(
        records.allegation, records.allegation.c.id == records.decision.c.allegation_id
    )
    return tally(connection, with_person(chosen, records.decision.c.party_id))


def corps_of_sanctioned(connection: Connection, cut: Cut) -> Tally:
    """The kinds of service of the officials sanctioned in the period."""
    party, post = records.party, records.post
    label = sa.func.coalesce(post.c.kind, "other")
    chosen = with_person(_sanctions(cut, label), records.decision.c.party_id).outerjoin(
        post, post.c.id == party.c.post_id
    )
    return tally(connection, chosen)


def what_followed(connection: Connection, cut: Cut) -> Tally:
    """What followed earlier decisions in the period: appeals, annulments, lifting, expiry."""
    followed = records.decision_event.c.kind != DecisionEventKind.MADE_KNOWN
    return tally(connection, _events(cut).where(followed))


def restored(connection: Connection, cut: Cut) -> Tally:
    """Officials whose sanction was annulled in the period, on appeal or by a court."""
    return tally(connection, _events(cut).where(records.decision_event.c.kind.in_(_ANNULLING)))


def _findings(cut: Cut, label: sa.ColumnElement[Any]) -> sa.Select[Any]:
    table, allegation = records.finding, records.allegation
    chosen = (
        of_inquiries(cut, label, table.c.found_on)
        .join(table, table.c.inquiry_id == inquiry.id)
        .join(allegation, allegation.c.id == table.c.allegation_id)
    )
    return with_person(chosen, allegation.c.party_id)


def _events(cut: Cut) -> sa.Select[Any]:
    event, decision = records.decision_event, records.decision
    chosen = (
        of_inquiries(cut, event.c.kind, event.c.happened_on)
        .join(event, event.c.inquiry_id == inquiry.id)
        .join(decision, decision.c.id == event.c.decision_id)
    )
    return with_person(chosen, decision.c.party_id)


def _sanctions(cut: Cut, label: sa.ColumnElement[Any]) -> sa.Select[Any]:
    return _decisions(cut, label).where(records.decision.c.sanction != NO_SANCTION)


def _decisions(cut: Cut, label: sa.ColumnElement[Any]) -> sa.Select[Any]:
    decision, event = records.decision, records.decision_event
    annulled = sa.exists().where(
        event.c.decision_id == decision.c.id,
        event.c.kind.in_(_ANNULLING),
        event.c.happened_on <= cut.ends_on,
    )
    return (
        of_inquiries(cut, label, decision.c.decided_on)
        .join(decision, decision.c.inquiry_id == inquiry.id)
        .where(~annulled)
    )
