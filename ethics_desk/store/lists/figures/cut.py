"""Which records a figure is counted from, and what a question about them answers.

A report asks the same few questions of many periods and agencies. Their statements are therefore
built once, with parameters in the place of days and codes.
"""

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from datetime import date
from enum import Enum
from functools import cache, wraps
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


class Whose(Enum):
    """Whose matters a statement counts: those of all agencies, or of the ones it is given."""

    ALL = "all"
    GIVEN = "given"

    @classmethod
    def of(cls, cut: Cut) -> "Whose":
        """The one that fits a cut."""
        return cls.GIVEN if cut.agency_ids else cls.ALL


Build = Callable[[Whose], sa.Select[Any]]
"""How the statement of a question is built."""

STARTS_ON: sa.BindParameter[Any] = sa.bindparam("starts_on")
ENDS_ON: sa.BindParameter[Any] = sa.bindparam("ends_on")
MADE_ON: sa.BindParameter[Any] = sa.bindparam("made_on")
ONLY: sa.BindParameter[Any] = sa.bindparam("only", expanding=True)
AGENCIES: sa.BindParameter[Any] = sa.bindparam("agency_ids", expanding=True)
"""The fields of a cut as parameters of a statement."""

Question = Callable[[Connection, Cut], Tally]
"""One figure's question to the records."""

inquiry = records.inquiry.c


def counted(build: Build) -> Question:
    """A question out of how its statement is built: it answers a line per row."""
    asked = statement(build)

    @wraps(build)
    def question(connection: Connection, cut: Cut) -> Tally:
        return tuple(Counted(str(row[0]), *row[1:]) for row in asked(connection, cut))

    return question


def statement(build: Build) -> Callable[[Connection, Cut], Iterable[Any]]:
    """The rows of a statement that is built once for all cuts."""
    built = cache(build)

    def ask(connection: Connection, cut: Cut) -> Iterable[Any]:
        return connection.execute(built(Whose.of(cut)), asdict(cut))

    return ask


def of_inquiries(
    whose: Whose, label: sa.ColumnElement[Any], day: sa.ColumnElement[Any]
) -> sa.Select[Any]:
    """(label, number) of what happened to inquiries on a day of the period."""
    return of_all(whose, label).where(day.between(STARTS_ON, ENDS_ON))


def of_all(whose: Whose, label: sa.ColumnElement[Any]) -> sa.Select[Any]:
    """(label, number) of the inquiries of the agencies, whatever the day."""
    chosen = (
        sa.select(label, inquiry.number)
        .select_from(records.inquiry)
        .where(inquiry.void_reason == "")
        .order_by(inquiry.number)
    )
    return chosen.where(inquiry.agency_id.in_(AGENCIES)) if whose is Whose.GIVEN else chosen


def with_person(chosen: sa.Select[Any], party_id: sa.ColumnElement[str]) -> sa.Select[Any]:
    """The same with the person a party is."""
    party = records.party
    return chosen.join(party, party.c.id == party_id).add_columns(party.c.person_id)
