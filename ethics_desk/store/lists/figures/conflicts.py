"""Figures of conflicts of interest, of duties that run by a clock, and of deadlines."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.inquiry import Channel
from ethics_desk.store import records
from ethics_desk.store.lists.figures.cut import (
    Cut,
    Tally,
    inquiry,
    of_inquiries,
    tally,
    with_person,
)
from ethics_desk.store.lists.figures.inquiries import joined_by

_deadline = records.deadline.c


def conflicts(connection: Connection, cut: Cut) -> Tally:
    """Conflicts of interest in the inquiries registered in the period: disclosed, or from others.

    From other sources is what no official gave notice of, where an item in `only` is alleged or a
    head took a measure.
    """
    allegation, measure = records.allegation.c, records.measure.c
    noticed = inquiry.channel == Channel.CONFLICT_NOTICE
    concerned = sa.or_(
        noticed,
        sa.exists().where(allegation.inquiry_id == inquiry.id, allegation["item"].in_(cut.only)),
        sa.exists().where(measure.inquiry_id == inquiry.id),
    )
    label = sa.case((noticed, "disclosed"), else_="other-sources")
    return tally(connection, of_inquiries(cut, label, inquiry.registered_on).where(concerned))


def measures(connection: Connection, cut: Cut) -> Tally:
    """Measures the heads took in the period, by kind."""
    table = records.measure
    chosen = of_inquiries(cut, table.c.kind, table.c.taken_on).join(
        table, table.c.inquiry_id == inquiry.id
    )
    return tally(connection, with_person(chosen, table.c.party_id))


def duties_begun(connection: Connection, cut: Cut) -> Tally:
    """Clocks in `only` that began to run in the period, by clock."""
    chosen = _deadlines(cut, _deadline.clock, _deadline.started_on)
    return tally(connection, chosen.where(_deadline.clock.in_(cut.only)))


def deadlines(connection: Connection, cut: Cut) -> Tally:
    """Deadlines that ended in the period before the day of counting: kept, met late, or missed.

    The main one of a matter that ended by its last day is kept; one of a matter that by then went
    on in another does not count by itself.
    """
    chosen = _due(cut, _how_kept())
    return tally(connection, chosen)


def deadlines_missed(connection: Connection, cut: Cut) -> Tally:
    """The deadlines of the period that were met late or missed, by clock."""
    return tally(connection, _due(cut, _deadline.clock).where(_how_kept() != "kept"))


def extensions(connection: Connection, cut: Cut) -> Tally:
    """Extensions decided in the period, by clock."""
    return tally(connection, _deadlines(cut, _deadline.clock, _deadline.extension_decided_on))


def _how_kept() -> sa.Case[Any]:
    ended = _deadline.main & (inquiry.finished_on <= _deadline.due_on)
    return sa.case(
        (_deadline.fulfilled_on <= _deadline.due_on, "kept"),
        (ended, "kept"),
        (_deadline.fulfilled_on.is_not(None), "met-late"),
        (_deadline.main & inquiry.finished_on.is_not(None), "met-late"),
        else_="missed",
    )


def _due(cut: Cut, label: sa.ColumnElement[Any]) -> sa.Select[Any]:
    return _deadlines(cut, label, _deadline.due_on).where(
        _deadline.due_on < cut.made_on, ~joined_by(_deadline.due_on)
    )


def _deadlines(
    cut: Cut, label: sa.ColumnElement[Any], day: sa.ColumnElement[Any]
) -> sa.Select[Any]:
    return (
        of_inquiries(cut, label, day)
        .join(records.deadline, _deadline.inquiry_id == inquiry.id)
        .where(_deadline.withdrawn_reason == "")
    )
