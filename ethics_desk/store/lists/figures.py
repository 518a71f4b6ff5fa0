"""What reports count: for each figure the labels and the inquiries behind them, by one SELECT.

Voided numbers never count. Every function answers one line per counted thing: its label, which is a
code, the number of its inquiry, and the person it concerns where persons are counted.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.sanction import NO_SANCTION, DecisionEventKind
from ethics_desk.store import records


class Counted(NamedTuple):
    """One counted thing; `person` is an id, or empty where no persons are counted."""

    label: str
    number: str
    person: str = ""


Tally = tuple[Counted, ...]

_inquiry = records.inquiry.c
_NUMBERED = _inquiry.number


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """Which days and whose matters are counted; no agencies means all of them.

    `made_on` is the day of counting: what falls due later is not late yet.
    """

    starts_on: date
    ends_on: date
    made_on: date
    agency_ids: tuple[str, ...] = ()


Question = Callable[[Connection, Cut], Tally]
"""One figure's question to the records."""


def received(connection: Connection, cut: Cut) -> Tally:
    """Inquiries registered in the period, by channel."""
    return _tally(connection, _of_inquiries(cut, _inquiry.channel, _inquiry.registered_on))


def received_by_month(connection: Connection, cut: Cut) -> Tally:
    """Inquiries registered in the period, by month (`2026-07`)."""
    month = sa.func.substr(sa.cast(_inquiry.registered_on, sa.Text), 1, 7)
    return _tally(connection, _of_inquiries(cut, month, _inquiry.registered_on))


def opened(connection: Connection, cut: Cut) -> Tally:
    """Inquiries proper begun in the period."""
    return _tally(connection, _of_inquiries(cut, sa.literal("opened"), _inquiry.opened_on))


def finished(connection: Connection, cut: Cut) -> Tally:
    """Inquiries that ended in the period, by how they ended."""
    return _tally(connection, _of_inquiries(cut, _inquiry.stage, _inquiry.finished_on))


def overdue(connection: Connection, cut: Cut) -> Tally:
    """Inquiries whose main deadline ended in the period and passed while it waited.

    One that was joined to another by its last day went on there, and is not late by itself.
    """
    main, joining = records.deadline.c, records.joining.c
    unfulfilled = sa.or_(main.fulfilled_on.is_(None), main.fulfilled_on > main.due_on)
    late = sa.or_(_inquiry.finished_on.is_(None), _inquiry.finished_on > main.due_on)
    joined = sa.exists().where(
        joining.inquiry_id == _inquiry.id,
        joining.joined_on <= main.due_on,
        sa.or_(joining.reversed_on.is_(None), joining.reversed_on > main.due_on),
    )
    chosen = (
        _of_inquiries(cut, sa.literal("overdue"), main.due_on)
        .join(records.deadline, main.inquiry_id == _inquiry.id)
        .where(main.main, main.withdrawn_reason == "")
        .where(unfulfilled, late, main.due_on < cut.made_on, ~joined)
    )
    return _tally(connection, chosen)


def days_taken(connection: Connection, cut: Cut) -> tuple[tuple[int, str], ...]:
    """Calendar days from registration to the end of each inquiry that ended in the period."""
    chosen = _of_inquiries(cut, _inquiry.registered_on, _inquiry.finished_on)
    rows: Iterable[Any] = connection.execute(chosen.add_columns(_inquiry.finished_on))
    return tuple(((row[2] - row[0]).days, row[1]) for row in rows)


def allegations(connection: Connection, cut: Cut) -> Tally:
    """Allegations of inquiries registered in the period, by item."""
    table = records.allegation
    chosen = _of_inquiries(cut, table.c["item"], _inquiry.registered_on).join(
        table, table.c.inquiry_id == _inquiry.id
    )
    return _tally(connection, _with_person(chosen, table.c.party_id))


def findings(connection: Connection, cut: Cut) -> Tally:
    """Findings made in the period, by outcome."""
    table = records.finding
    chosen = (
        _of_inquiries(cut, table.c.outcome, table.c.found_on)
        .join(table, table.c.inquiry_id == _inquiry.id)
        .join(records.allegation, records.allegation.c.id == table.c.allegation_id)
    )
    return _tally(connection, _with_person(chosen, records.allegation.c.party_id))


def sanctions(connection: Connection, cut: Cut) -> Tally:
    """Sanctions imposed in the period that were not annulled by its end, by kind."""
    chosen = _of_decisions(cut, records.decision.c.sanction)
    return _tally(connection, _with_person(chosen, records.decision.c.party_id))


def sanctioned_items(connection: Connection, cut: Cut) -> Tally:
    """The items of misconduct behind the sanctions imposed in the period."""
    chosen = _of_decisions(cut, records.allegation.c["item"]).join(
        records.allegation, records.allegation.c.id == records.decision.c.allegation_id
    )
    return _tally(connection, _with_person(chosen, records.decision.c.party_id))


def corps_of_sanctioned(connection: Connection, cut: Cut) -> Tally:
    """The kinds of service of the officials sanctioned in the period."""
    party, post = records.party, records.post
    chosen = _with_person(
        _of_decisions(cut, sa.func.coalesce(post.c.kind, "other")), records.decision.c.party_id
    ).outerjoin(post, post.c.id == party.c.post_id)
    return _tally(connection, chosen)


def what_followed(connection: Connection, cut: Cut) -> Tally:
    """What followed earlier decisions in the period: appeals, annulments, lifting, expiry."""
    event = records.decision_event
    chosen = (
        _of_inquiries(cut, event.c.kind, event.c.happened_on)
        .join(event, event.c.inquiry_id == _inquiry.id)
        .join(records.decision, records.decision.c.id == event.c.decision_id)
        .where(event.c.kind != DecisionEventKind.MADE_KNOWN)
    )
    return _tally(connection, _with_person(chosen, records.decision.c.party_id))


def conflicts(connection: Connection, cut: Cut) -> Tally:
    """Conflicts of interest of the inquiries registered in the period: disclosed or found."""
    chosen = _of_inquiries(cut, _inquiry.channel, _inquiry.registered_on).where(
        _inquiry.channel == "conflict-notice"
    )
    return tuple(Counted("disclosed", one.number) for one in _tally(connection, chosen))


def measures(connection: Connection, cut: Cut) -> Tally:
    """Measures the heads took in the period, by kind."""
    table = records.measure
    chosen = _of_inquiries(cut, table.c.kind, table.c.taken_on).join(
        table, table.c.inquiry_id == _inquiry.id
    )
    return _tally(connection, _with_person(chosen, table.c.party_id))


def referrals(connection: Connection, cut: Cut) -> Tally:
    """Letters issued in the period, by addressee; replaced and annulled ones do not count."""
    table = records.letter
    later = records.letter.alias("later")
    replaced = sa.exists().where(later.c.replaces_id == table.c.id, later.c.annulled_on.is_(None))
    chosen = (
        _of_inquiries(cut, table.c.addressee_kind, table.c.issued_on)
        .join(table, table.c.inquiry_id == _inquiry.id)
        .where(~replaced, table.c.annulled_on.is_(None))
    )
    return _tally(connection, chosen)


def answers(connection: Connection, cut: Cut) -> Tally:
    """Answers to letters that came in the period, by addressee."""
    table = records.letter
    chosen = _of_inquiries(cut, table.c.addressee_kind, table.c.answered_on).join(
        table, table.c.inquiry_id == _inquiry.id
    )
    return _tally(connection, chosen)


def preventive_work(connection: Connection, cut: Cut) -> tuple[tuple[str, int], ...]:
    """(kind, participants) of each event of preventive work in the period."""
    table = records.preventive_work.c
    chosen = sa.select(table.kind, table.participants).where(
        table.done_on.between(cut.starts_on, cut.ends_on)
    )
    if cut.agency_ids:
        chosen = chosen.where(table.agency_id.in_(cut.agency_ids))
    return tuple((str(row.kind), row.participants) for row in connection.execute(chosen))


def _of_inquiries(
    cut: Cut, label: sa.ColumnElement[Any], day: sa.ColumnElement[Any]
) -> sa.Select[Any]:
    chosen = (
        sa.select(label, _NUMBERED)
        .select_from(records.inquiry)
        .where(_inquiry.void_reason == "", day.between(cut.starts_on, cut.ends_on))
        .order_by(_NUMBERED)
    )
    return chosen.where(_inquiry.agency_id.in_(cut.agency_ids)) if cut.agency_ids else chosen


def _of_decisions(cut: Cut, label: sa.ColumnElement[Any]) -> sa.Select[Any]:
    decision, event = records.decision, records.decision_event
    annulling = [kind for kind in DecisionEventKind if kind.annuls]
    annulled = sa.exists().where(
        event.c.decision_id == decision.c.id,
        event.c.kind.in_(annulling),
        event.c.happened_on <= cut.ends_on,
    )
    return (
        _of_inquiries(cut, label, decision.c.decided_on)
        .join(decision, decision.c.inquiry_id == _inquiry.id)
        .where(decision.c.sanction != NO_SANCTION, ~annulled)
    )


def _with_person(chosen: sa.Select[Any], party_id: sa.ColumnElement[str]) -> sa.Select[Any]:
    party = records.party
    return chosen.join(party, party.c.id == party_id).add_columns(party.c.person_id)


def _tally(connection: Connection, chosen: sa.Select[Any]) -> Tally:
    rows: Iterable[Any] = connection.execute(chosen)
    return tuple(Counted(str(row[0]), *row[1:]) for row in rows)
