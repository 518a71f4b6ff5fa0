"""Figures of letters and answers, of protections, and of preventive work."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.store import records
from ethics_desk.store.lists.figures.cut import (
    Counted,
    Cut,
    Tally,
    inquiry,
    of_inquiries,
    tally,
    with_person,
)

_letter = records.letter


def referrals(connection: Connection, cut: Cut) -> Tally:
    """Letters issued in the period to the bodies in `only`, but for replaced and annulled ones.

    Letters to persons are no referrals, and their numbers would lead to whoever wrote here.
    """
    return tally(connection, _standing(cut, _letter.c.addressee_kind, _letter.c.issued_on))


def answers(connection: Connection, cut: Cut) -> Tally:
    """Answers to letters that came in the period from the bodies in `only`."""
    return tally(connection, _to_bodies(cut, _letter.c.addressee_kind, _letter.c.answered_on))


def answers_due(connection: Connection, cut: Cut) -> Tally:
    """Answers asked of the bodies in `only` by a day of the period: whether they came.

    A day that is not past on the day of counting is not counted yet.
    """
    due, came = _letter.c.answer_due, _letter.c.answered_on
    label = sa.case((came <= due, "in-time"), (came.is_not(None), "late"), else_="none")
    return tally(connection, _standing(cut, label, due).where(due < cut.made_on))


def protections(connection: Connection, cut: Cut) -> Tally:
    """Whistle-blowers protected in the period, told by counts alone: no number, no person.

    Officials known as whistle-blowers in the inquiries registered then, and recommendations of the
    collegial body at the gates in `only`.
    """
    known, gate = records.circumstances, records.gate_record
    official = (
        of_inquiries(cut, sa.literal("protected"), inquiry.registered_on)
        .join(known, known.c.inquiry_id == inquiry.id)
        .where(known.c.whistle_blower)
    )
    recommended = (
        of_inquiries(cut, sa.literal("recommendation"), gate.c.met_on)
        .join(gate, gate.c.inquiry_id == inquiry.id)
        .where(gate.c.gate.in_(cut.only))
    )
    met = (
        *tally(connection, with_person(official, known.c.id)),
        *tally(connection, with_person(recommended, gate.c.party_id)),
    )
    return tuple(one._replace(number="") for one in met)


def preventive_work(connection: Connection, cut: Cut) -> Tally:
    """Events of preventive work in the period, by kind, with the people each reached."""
    table = records.preventive_work.c
    chosen = sa.select(table.kind, table.participants).where(
        table.done_on.between(cut.starts_on, cut.ends_on)
    )
    if cut.agency_ids:
        chosen = chosen.where(table.agency_id.in_(cut.agency_ids))
    rows = connection.execute(chosen)
    return tuple(Counted(str(row.kind), "", amount=row.participants) for row in rows)


def _standing(cut: Cut, label: sa.ColumnElement[Any], day: sa.ColumnElement[Any]) -> sa.Select[Any]:
    later = records.letter.alias("later")
    replaced = sa.exists().where(later.c.replaces_id == _letter.c.id, later.c.annulled_on.is_(None))
    return _to_bodies(cut, label, day).where(~replaced, _letter.c.annulled_on.is_(None))


def _to_bodies(
    cut: Cut, label: sa.ColumnElement[Any], day: sa.ColumnElement[Any]
) -> sa.Select[Any]:
    return (
        of_inquiries(cut, label, day)
        .join(_letter, _letter.c.inquiry_id == inquiry.id)
        .where(_letter.c.addressee_kind.in_(cut.only))
    )
