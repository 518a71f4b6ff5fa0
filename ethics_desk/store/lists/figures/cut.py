"""Which records a figure is counted from, and what a question about them answers."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.store import records


class Counted(NamedTuple):
    """One counted thing: its label, which is a code, and the number of its inquiry.

    `person` is an id, or empty where no persons are counted; `amount` is what it weighs: people
    reached, calendar days. The number is empty where no inquiry stands behind it, or none may be
    named.
    """

    label: str
    number: str
    person: str = ""
    amount: int = 1


Tally = tuple[Counted, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """Which days and whose matters are counted; no agencies means all of them.

    `made_on` is the day of counting: what falls due later is not late yet. `only` are the codes a
    question is confined to, where it takes some: channels, items, clocks, gates.
    """

    starts_on: date
    ends_on: date
    made_on: date
    agency_ids: tuple[str, ...] = ()
    only: tuple[str, ...] = ()


Question = Callable[[Connection, Cut], Tally]
"""One figure's question to the records."""

inquiry = records.inquiry.c


def of_inquiries(
    cut: Cut, label: sa.ColumnElement[Any], day: sa.ColumnElement[Any]
) -> sa.Select[Any]:
    """(label, number) of what happened to inquiries on a day of the period."""
    return of_all(cut, label).where(day.between(cut.starts_on, cut.ends_on))


def of_all(cut: Cut, label: sa.ColumnElement[Any]) -> sa.Select[Any]:
    """(label, number) of the inquiries of the agencies, whatever the day."""
    chosen = (
        sa.select(label, inquiry.number)
        .select_from(records.inquiry)
        .where(inquiry.void_reason == "")
        .order_by(inquiry.number)
    )
    return chosen.where(inquiry.agency_id.in_(cut.agency_ids)) if cut.agency_ids else chosen


def with_person(chosen: sa.Select[Any], party_id: sa.ColumnElement[str]) -> sa.Select[Any]:
    """The same with the person a party is."""
    party = records.party
    return chosen.join(party, party.c.id == party_id).add_columns(party.c.person_id)


def tally(connection: Connection, chosen: sa.Select[Any]) -> Tally:
    """What a SELECT of label, number and perhaps person answers."""
    rows: Iterable[Any] = connection.execute(chosen)
    return tuple(Counted(str(row[0]), *row[1:]) for row in rows)
