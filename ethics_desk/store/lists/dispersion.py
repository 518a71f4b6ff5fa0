"""The decisions of a period by item, each with what its proposal was compared with."""

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.sanction import DecisionEventKind
from ethics_desk.store import records
from ethics_desk.store.lists.figures.cut import (
    AGENCIES,
    ENDS_ON,
    STARTS_ON,
    Cut,
    Whose,
    statement,
)


@dataclass(frozen=True, slots=True)
class DecidedItem:
    """One decision, that to impose no sanction included; `like_cases` is the JSON kept.

    `version` is the one whose sanctions were chosen from, empty where no answer was kept.
    """

    item: str
    version: str
    sanction: str
    number: str
    person: str
    like_cases: str
    departure_reason: str


def decided_items(connection: Connection, cut: Cut) -> tuple[DecidedItem, ...]:
    """Decisions of the period not annulled by its end, where the item is known."""
    return tuple(DecidedItem(*row) for row in _decided(connection, cut))


@statement
def _decided(whose: Whose) -> sa.Select[Any]:
    decision, inquiry = records.decision.c, records.inquiry.c
    proposal, event = records.proposal.c, records.decision_event.c
    annulled = sa.exists().where(
        event.decision_id == decision.id,
        event.kind.in_([kind for kind in DecisionEventKind if kind.annuls]),
        event.happened_on <= ENDS_ON,
    )
    kept = sa.func.json_extract(decision.evaluation, "$.en.version.sanctions")
    version = sa.case((decision.evaluation != "", sa.func.coalesce(kept, "")), else_="")
    chosen = (
        sa.select(
            decision["item"],
            version,
            decision.sanction,
            inquiry.number,
            records.party.c.person_id,
            proposal.like_cases,
            proposal.departure_reason,
        )
        .join(records.inquiry, inquiry.id == decision.inquiry_id)
        .join(records.party, records.party.c.id == decision.party_id)
        .join(records.proposal, proposal.id == decision.proposal_id)
        .where(
            decision.decided_on.between(STARTS_ON, ENDS_ON),
            decision["item"] != "",
            inquiry.void_reason == "",
            ~annulled,
        )
        .order_by(decision["item"], version, inquiry.number)
    )
    return chosen.where(inquiry.agency_id.in_(AGENCIES)) if whose is Whose.GIVEN else chosen
