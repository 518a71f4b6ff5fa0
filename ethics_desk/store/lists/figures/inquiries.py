"""Figures of inquiries: what arrived, was opened, ended, how long it took, what is late."""

from functools import partial
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.store import records
from ethics_desk.store.lists.figures.cut import (
    ENDS_ON,
    MADE_ON,
    ONLY,
    STARTS_ON,
    Build,
    Counted,
    Cut,
    Tally,
    Whose,
    counted,
    inquiry,
    of_all,
    of_inquiries,
    statement,
)


@counted
def received(whose: Whose) -> sa.Select[Any]:
    """Inquiries registered in the period, by channel."""
    return of_inquiries(whose, inquiry.channel, inquiry.registered_on)


@counted
def received_by_month(whose: Whose) -> sa.Select[Any]:
    """Inquiries registered in the period, by month (`2026-07`)."""
    month = sa.func.substr(sa.cast(inquiry.registered_on, sa.Text), 1, 7)
    return of_inquiries(whose, month, inquiry.registered_on)


def appeals(connection: Connection, cut: Cut) -> Tally:
    """What came by the channels in `only`: received, considered, redirected, overdue, in hand.

    One appeal stands in each line it belongs to. Considered means ended other than by redirecting.
    """
    return tuple(one for part in _APPEALS for one in part(connection, cut))


@counted
def opened(whose: Whose) -> sa.Select[Any]:
    """Inquiries proper begun in the period."""
    return of_inquiries(whose, sa.literal("opened"), inquiry.opened_on)


@counted
def finished(whose: Whose) -> sa.Select[Any]:
    """Inquiries that ended in the period, by how they ended."""
    return of_inquiries(whose, inquiry.stage, inquiry.finished_on)


@counted
def in_hand(whose: Whose) -> sa.Select[Any]:
    """Inquiries that had not ended by the last day of the period, joined ones aside."""
    return _in_hand(whose)


@counted
def redirected(whose: Whose) -> sa.Select[Any]:
    """Inquiries redirected in the period to another agency, in whole or in part."""
    return _redirected(whose)


@counted
def overdue(whose: Whose) -> sa.Select[Any]:
    """Inquiries whose main deadline ended in the period and passed while it waited."""
    return _overdue(whose)


def days_taken(connection: Connection, cut: Cut) -> Tally:
    """Calendar days from registration to the end of each inquiry that ended in the period."""
    rows = _ended(connection, cut)
    return tuple(Counted("days", row[1], amount=(row[2] - row[0]).days) for row in rows)


def joined_by(day: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """Whether the inquiry went on in another one on that day."""
    joining = records.joining.c
    return sa.exists().where(
        joining.inquiry_id == inquiry.id,
        joining.joined_on <= day,
        sa.or_(joining.reversed_on.is_(None), joining.reversed_on > day),
    )


@statement
def _ended(whose: Whose) -> sa.Select[Any]:
    chosen = of_inquiries(whose, inquiry.registered_on, inquiry.finished_on)
    return chosen.add_columns(inquiry.finished_on)


def _came(whose: Whose) -> sa.Select[Any]:
    return of_inquiries(whose, sa.literal("received"), inquiry.registered_on)


def _considered(whose: Whose) -> sa.Select[Any]:
    return of_inquiries(whose, sa.literal("considered"), inquiry.finished_on).where(
        inquiry.stage != InquiryStage.REDIRECTED
    )


def _in_hand(whose: Whose) -> sa.Select[Any]:
    unfinished = sa.or_(inquiry.finished_on.is_(None), inquiry.finished_on > ENDS_ON)
    return of_all(whose, sa.literal("in-hand")).where(
        inquiry.registered_on <= ENDS_ON,
        unfinished,
        ~joined_by(ENDS_ON),
    )


def _redirected(whose: Whose) -> sa.Select[Any]:
    moved = records.redirection.c
    return of_all(whose, sa.literal("redirected")).where(
        sa.exists().where(
            moved.inquiry_id == inquiry.id,
            moved.redirected_on.between(STARTS_ON, ENDS_ON),
            sa.or_(moved.reversed_on.is_(None), moved.reversed_on > ENDS_ON),
        )
    )


def _overdue(whose: Whose) -> sa.Select[Any]:
    """One that was joined to another by its last day went on there, and is not late by itself."""
    main = records.deadline.c
    unfulfilled = sa.or_(main.fulfilled_on.is_(None), main.fulfilled_on > main.due_on)
    late = sa.or_(inquiry.finished_on.is_(None), inquiry.finished_on > main.due_on)
    return (
        of_inquiries(whose, sa.literal("overdue"), main.due_on)
        .join(records.deadline, main.inquiry_id == inquiry.id)
        .where(main.main, main.withdrawn_reason == "")
        .where(unfulfilled, late, main.due_on < MADE_ON, ~joined_by(main.due_on))
    )


def _by_channel(build: Build, whose: Whose) -> sa.Select[Any]:
    return build(whose).where(inquiry.channel.in_(ONLY))


_APPEALS = tuple(
    counted(partial(_by_channel, build))
    for build in (_came, _considered, _redirected, _overdue, _in_hand)
)
"""The lines of the figure of appeals: the same questions, confined to some channels."""
