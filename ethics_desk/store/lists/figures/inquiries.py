"""Figures of inquiries: what arrived, was opened, ended, how long it took, what is late."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.store import records
from ethics_desk.store.lists.figures.cut import (
    Counted,
    Cut,
    Tally,
    inquiry,
    of_all,
    of_inquiries,
    tally,
)


def received(connection: Connection, cut: Cut) -> Tally:
    """Inquiries registered in the period, by channel."""
    return tally(connection, of_inquiries(cut, inquiry.channel, inquiry.registered_on))


def received_by_month(connection: Connection, cut: Cut) -> Tally:
    """Inquiries registered in the period, by month (`2026-07`)."""
    month = sa.func.substr(sa.cast(inquiry.registered_on, sa.Text), 1, 7)
    return tally(connection, of_inquiries(cut, month, inquiry.registered_on))


def appeals(connection: Connection, cut: Cut) -> Tally:
    """What came by the channels in `only`: received, considered, redirected, overdue, in hand.

    One appeal stands in each line it belongs to. Considered means ended other than by redirecting.
    """
    chosen = [
        of_inquiries(cut, sa.literal("received"), inquiry.registered_on),
        of_inquiries(cut, sa.literal("considered"), inquiry.finished_on).where(
            inquiry.stage != InquiryStage.REDIRECTED
        ),
        _redirected(cut),
        _overdue(cut),
        _in_hand(cut),
    ]
    by_channel = inquiry.channel.in_(cut.only)
    return tuple(one for part in chosen for one in tally(connection, part.where(by_channel)))


def opened(connection: Connection, cut: Cut) -> Tally:
    """Inquiries proper begun in the period."""
    return tally(connection, of_inquiries(cut, sa.literal("opened"), inquiry.opened_on))


def finished(connection: Connection, cut: Cut) -> Tally:
    """Inquiries that ended in the period, by how they ended."""
    return tally(connection, of_inquiries(cut, inquiry.stage, inquiry.finished_on))


def in_hand(connection: Connection, cut: Cut) -> Tally:
    """Inquiries that had not ended by the last day of the period, joined ones aside."""
    return tally(connection, _in_hand(cut))


def redirected(connection: Connection, cut: Cut) -> Tally:
    """Inquiries redirected in the period to another agency, in whole or in part."""
    return tally(connection, _redirected(cut))


def overdue(connection: Connection, cut: Cut) -> Tally:
    """Inquiries whose main deadline ended in the period and passed while it waited."""
    return tally(connection, _overdue(cut))


def days_taken(connection: Connection, cut: Cut) -> Tally:
    """Calendar days from registration to the end of each inquiry that ended in the period."""
    chosen = of_inquiries(cut, inquiry.registered_on, inquiry.finished_on)
    rows: Iterable[Any] = connection.execute(chosen.add_columns(inquiry.finished_on))
    return tuple(Counted("days", row[1], amount=(row[2] - row[0]).days) for row in rows)


def joined_by(day: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """Whether the inquiry went on in another one on that day."""
    joining = records.joining.c
    return sa.exists().where(
        joining.inquiry_id == inquiry.id,
        joining.joined_on <= day,
        sa.or_(joining.reversed_on.is_(None), joining.reversed_on > day),
    )


def _in_hand(cut: Cut) -> sa.Select[Any]:
    unfinished = sa.or_(inquiry.finished_on.is_(None), inquiry.finished_on > cut.ends_on)
    return of_all(cut, sa.literal("in-hand")).where(
        inquiry.registered_on <= cut.ends_on,
        unfinished,
        ~joined_by(sa.literal(cut.ends_on)),
    )


def _redirected(cut: Cut) -> sa.Select[Any]:
    moved = records.redirection.c
    return of_all(cut, sa.literal("redirected")).where(
        sa.exists().where(
            moved.inquiry_id == inquiry.id,
            moved.redirected_on.between(cut.starts_on, cut.ends_on),
            sa.or_(moved.reversed_on.is_(None), moved.reversed_on > cut.ends_on),
        )
    )


def _overdue(cut: Cut) -> sa.Select[Any]:
    """One that was joined to another by its last day went on there, and is not late by itself."""
    main = records.deadline.c
    unfulfilled = sa.or_(main.fulfilled_on.is_(None), main.fulfilled_on > main.due_on)
    late = sa.or_(inquiry.finished_on.is_(None), inquiry.finished_on > main.due_on)
    return (
        of_inquiries(cut, sa.literal("overdue"), main.due_on)
        .join(records.deadline, main.inquiry_id == inquiry.id)
        .where(main.main, main.withdrawn_reason == "")
        .where(unfulfilled, late, main.due_on < cut.made_on, ~joined_by(main.due_on))
    )
