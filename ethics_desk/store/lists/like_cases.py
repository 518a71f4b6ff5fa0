"""Decisions of one item of misconduct judged by one version of the law, to be compared with."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.sanction import DecisionEventKind
from ethics_desk.rules.likeness.like_cases import Decided
from ethics_desk.store import records


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """Which decisions are wanted: of one item and version, up to a day, of other inquiries."""

    item: str
    version: str
    until: date
    but: InquiryId


def alike(connection: Connection, wanted: Alike) -> tuple[Decided, ...]:
    """The decisions that were not annulled, of inquiries neither voided nor joined to another."""
    rows: Iterable[Any] = connection.execute(alike_select(wanted)).all()
    return tuple(
        Decided(
            key=key,
            inquiry_id=inquiry_id,
            number=number,
            agency_id=agency_id,
            sanction=sanction,
            decided_on=decided_on,
            traits=traits,
        )
        for key, inquiry_id, number, agency_id, sanction, decided_on, traits in rows
    )


def alike_select(wanted: Alike) -> sa.Select[Any]:
    """The question, answered by the index over item, version and day."""
    decision, inquiry = records.decision.c, records.inquiry.c
    event = records.decision_event.c
    annulled = sa.exists().where(
        event.decision_id == decision.id,
        event.kind.in_([kind for kind in DecisionEventKind if kind.annuls]),
    )
    return (
        sa.select(
            decision.id,
            decision.inquiry_id,
            inquiry.number,
            inquiry.agency_id,
            decision.sanction,
            decision.decided_on,
            decision.traits,
        )
        .join(records.inquiry, inquiry.id == decision.inquiry_id)
        .where(
            decision["item"] == wanted.item,
            decision.judged_by == wanted.version,
            decision.decided_on <= wanted.until,
            decision.inquiry_id != wanted.but,
            decision.traits != "",
            inquiry.void_reason == "",
            inquiry.joined_to_id.is_(None),
            ~annulled,
        )
    )
