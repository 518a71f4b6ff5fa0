"""Figures of conflicts of interest, of duties that run by a clock, and of deadlines."""

from typing import Any

import sqlalchemy as sa

from ethics_desk.domain.inquiry import Channel
from ethics_desk.store import records
from ethics_desk.store.lists.figures.cut import (
    MADE_ON,
    ONLY,
    Whose,
    counted,
    inquiry,
    of_inquiries,
    with_person,
)
from ethics_desk.store.lists.figures.inquiries import joined_by

_deadline = records.deadline.c


@counted
def conflicts(whose: Whose) -> sa.Select[Any]:
    """Conflicts of interest in the inquiries registered in the period: disclosed, or from others.

    From other sources is what no official gave notice of, where an item in `only` is alleged or a
    head took a measure.
    """
    allegation, measure = records.allegation.c, records.measure.c
    noticed = inquiry.channel == Channel.CONFLICT_NOTICE
    concerned = sa.or_(
        noticed,
        sa.exists().where(allegation.inquiry_id == inquiry.id, allegation["item"].in_(ONLY)),
        sa.exists().where(measure.inquiry_id == inquiry.id),
    )
    label = sa.case((noticed, "disclosed"), else_="other-sources")
    return of_inquiries(whose, label, inquiry.registered_on).where(concerned)


@counted
def measures(whose: Whose) -> sa.Select[Any]:
    """Measures the heads took in the period, by kind."""
    table = records.measure
    chosen = of_inquiries(whose, table.c.kind, table.c.taken_on).join(
        table, table.c.inquiry_id == inquiry.id
    )
    return with_person(chosen, table.c.party_id)


@counted
def duties_begun(whose: Whose) -> sa.Select[Any]:
    """Clocks in `only` that began to run in the period, by clock."""
    chosen = _deadlines(whose, _deadline.clock, _deadline.started_on)
    return chosen.where(_deadline.clock.in_(ONLY))


@counted
def deadlines(whose: Whose) -> sa.Select[Any]:
    """Deadlines that ended in the period before the day of counting: kept, met late, or missed.

    The main one of a matter that ended by its last day is kept; one of a matter that by then went
    on in another does not count by itself.
    """
    return _due(whose, _how_kept())


@counted
def deadlines_missed(whose: Whose) -> sa.Select[Any]:
    """The deadlines of the period that were met late or missed, by clock."""
    return _due(whose, _deadline.clock).where(_how_kept() != "kept")


@counted
def extensions(whose: Whose) -> sa.Select[Any]:
    """Extensions decided in the period, by clock."""
    return _deadlines(whose, _deadline.clock, _deadline.extension_decided_on)


def _how_kept() -> sa.Case[Any]:
    ended = _deadline.main & (inquiry.finished_on <= _deadline.due_on)
    return sa.case(
        (_deadline.fulfilled_on <= _deadline.due_on, "kept"),
        (ended, "kept"),
        (_deadline.fulfilled_on.is_not(None), "met-late"),
        (_deadline.main & inquiry.finished_on.is_not(None), "met-late"),
        else_="missed",
    )


def _due(whose: Whose, label: sa.ColumnElement[Any]) -> sa.Select[Any]:
    return _deadlines(whose, label, _deadline.due_on).where(
        _deadline.due_on < MADE_ON, ~joined_by(_deadline.due_on)
    )


def _deadlines(
    whose: Whose, label: sa.ColumnElement[Any], day: sa.ColumnElement[Any]
) -> sa.Select[Any]:
    return (
        of_inquiries(whose, label, day)
        .join(records.deadline, _deadline.inquiry_id == inquiry.id)
        .where(_deadline.withdrawn_reason == "")
    )
