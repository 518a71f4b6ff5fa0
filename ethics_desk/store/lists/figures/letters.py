"""Figures of letters and answers, of protections, and of preventive work."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.store import records
from ethics_desk.store.lists.figures.cut import (
    AGENCIES,
    ENDS_ON,
    MADE_ON,
    ONLY,
    STARTS_ON,
    Counted,
    Cut,
    Tally,
    Whose,
    counted,
    inquiry,
    of_inquiries,
    statement,
    with_person,
)

_letter = records.letter


@counted
def referrals(whose: Whose) -> sa.Select[Any]:
    """Letters issued in the period to the bodies in `only`, but for replaced and annulled ones.

    Letters to persons are no referrals, and their numbers would lead to whoever wrote here.
    """
    return _standing(whose, _letter.c.addressee_kind, _letter.c.issued_on)


@counted
def answers(whose: Whose) -> sa.Select[Any]:
    """Answers to letters that came in the period from the bodies in `only`."""
    return _to_bodies(whose, _letter.c.addressee_kind, _letter.c.answered_on)


@counted
def answers_due(whose: Whose) -> sa.Select[Any]:
    """Answers asked of the bodies in `only` by a day of the period: whether they came.

    A day that is not past on the day of counting is not counted yet.
    """
    due, came = _letter.c.answer_due, _letter.c.answered_on
    label = sa.case((came <= due, "in-time"), (came.is_not(None), "late"), else_="none")
    return _standing(whose, label, due).where(due < MADE_ON)


def protections(connection: Connection, cut: Cut) -> Tally:
    """Whistle-blowers protected in the period, told by counts alone: no number, no person.

    Officials known as whistle-blowers in the inquiries registered then, and recommendations of the
    collegial body at the gates in `only`.
    """
    met = (*_protected(connection, cut), *_recommended(connection, cut))
    return tuple(one._replace(number="") for one in met)


def preventive_work(connection: Connection, cut: Cut) -> Tally:
    """Events of preventive work in the period, by kind, with the people each reached."""
    rows = _work_done(connection, cut)
    return tuple(Counted(str(row.kind), "", amount=row.participants) for row in rows)


@counted
def _protected(whose: Whose) -> sa.Select[Any]:
    """The officials known as whistle-blowers."""
    known = records.circumstances
    official = (
        of_inquiries(whose, sa.literal("protected"), inquiry.registered_on)
        .join(known, known.c.inquiry_id == inquiry.id)
        .where(known.c.whistle_blower)
    )
    return with_person(official, known.c.id)


@counted
def _recommended(whose: Whose) -> sa.Select[Any]:
    """The officials the collegial body gave its recommendation about."""
    gate = records.gate_record
    recommended = (
        of_inquiries(whose, sa.literal("recommendation"), gate.c.met_on)
        .join(gate, gate.c.inquiry_id == inquiry.id)
        .where(gate.c.gate.in_(ONLY))
    )
    return with_person(recommended, gate.c.party_id)


@statement
def _work_done(whose: Whose) -> sa.Select[Any]:
    table = records.preventive_work.c
    chosen = sa.select(table.kind, table.participants).where(
        table.done_on.between(STARTS_ON, ENDS_ON)
    )
    return chosen.where(table.agency_id.in_(AGENCIES)) if whose is Whose.GIVEN else chosen


def _standing(
    whose: Whose, label: sa.ColumnElement[Any], day: sa.ColumnElement[Any]
) -> sa.Select[Any]:
    later = records.letter.alias("later")
    replaced = sa.exists().where(later.c.replaces_id == _letter.c.id, later.c.annulled_on.is_(None))
    return _to_bodies(whose, label, day).where(~replaced, _letter.c.annulled_on.is_(None))


def _to_bodies(
    whose: Whose, label: sa.ColumnElement[Any], day: sa.ColumnElement[Any]
) -> sa.Select[Any]:
    return (
        of_inquiries(whose, label, day)
        .join(_letter, _letter.c.inquiry_id == inquiry.id)
        .where(_letter.c.addressee_kind.in_(ONLY))
    )
