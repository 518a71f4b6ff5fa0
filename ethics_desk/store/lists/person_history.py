"""What the records hold on one person: sanctions decided here, inquiries taken part in."""

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.people_rows import PersonInquiryRow, SanctionRow
from ethics_desk.domain.person import PersonId
from ethics_desk.domain.sanction import NO_SANCTION, DecisionEventKind
from ethics_desk.store import records
from ethics_desk.store.search import SOURCE_ROLES

_ANNULLING = [kind for kind in DecisionEventKind if kind.annuls]
_ENDING = [kind for kind in DecisionEventKind if kind.ends]


def decided_sanctions(connection: Connection, person_id: PersonId) -> tuple[SanctionRow, ...]:
    """The sanctions decided in these records, newest first, and when they ceased to count."""
    decision, allegation = records.decision.c, records.allegation.c
    lines = (
        sa.select(
            decision.id,
            decision.inquiry_id,
            records.inquiry.c.number,
            allegation.item,
            decision.sanction,
            decision.decided_on,
            decision.order_number,
            _first_event(_ANNULLING).label("annulled_on"),
            _first_event(_ENDING).label("ended_on"),
            decision.version,
        )
        .select_from(records.decision)
        .join(records.party, records.party.c.id == decision.party_id)
        .join(records.allegation, allegation.id == decision.allegation_id)
        .join(records.inquiry, records.inquiry.c.id == decision.inquiry_id)
        .where(
            records.party.c.person_id == person_id,
            decision.sanction != NO_SANCTION,
            records.inquiry.c.void_reason == "",
        )
        .order_by(decision.decided_on.desc(), decision.id)
    )
    return tuple(_sanction(row) for row in connection.execute(lines))


def inquiries_of_person(
    connection: Connection, person_id: PersonId
) -> tuple[PersonInquiryRow, ...]:
    """The inquiries in which the person takes part, newest first.

    Not those the person may be the source of: a card must not lead to them.
    """
    inquiry, party = records.inquiry.c, records.party.c
    lines = (
        sa.select(
            inquiry.id,
            inquiry.number,
            inquiry.subject,
            party.role,
            inquiry.stage,
            inquiry.registered_on,
            inquiry.void_reason,
        )
        .select_from(records.party.join(records.inquiry, inquiry.id == party.inquiry_id))
        .where(party.person_id == person_id, party.role.not_in(SOURCE_ROLES))
        .order_by(inquiry.registered_on.desc(), inquiry.id, party.role)
    )
    return tuple(
        PersonInquiryRow(
            id=row.id,
            number=row.number,
            subject=row.subject,
            role=row.role,
            stage=row.stage,
            registered_on=row.registered_on,
            voided=bool(row.void_reason),
        )
        for row in connection.execute(lines)
    )


def _sanction(row: Any) -> SanctionRow:  # noqa: ANN401 - a row has no type of its own
    return SanctionRow(
        id=row.id,
        inquiry_id=row.inquiry_id,
        inquiry_number=row.number,
        item=row.item,
        sanction=row.sanction,
        imposed_on=row.decided_on,
        order_number=row.order_number,
        annulled_on=row.annulled_on,
        ended_on=row.ended_on,
        version=row.version,
    )


def _first_event(kinds: list[DecisionEventKind]) -> sa.ScalarSelect[date | None]:
    event = records.decision_event.c
    return (
        sa.select(sa.func.min(event.happened_on))
        .where(event.decision_id == records.decision.c.id, event.kind.in_(kinds))
        .scalar_subquery()
    )
