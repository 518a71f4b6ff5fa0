"""The outgoing register."""

from collections.abc import Callable
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.letter import Course
from ethics_desk.domain.rows import LetterRow, ListRequest, Window
from ethics_desk.store import records

_letter = records.letter.c
_inquiry = records.inquiry.c
_later = records.letter.alias("later")

REPLACED = sa.exists().where(_later.c.replaces_id == _letter.id, _later.c.annulled_on.is_(None))
"""Whether a letter that counts took the place of this one."""

COUNTS = _letter.annulled_on.is_(None)
AWAITED = sa.and_(COUNTS, _letter.answered_on.is_(None), ~REPLACED)
"""Letters that count, of which something may still be waited for."""

_ORDERS: dict[str, sa.ColumnElement[Any]] = {
    "issued": _letter.issued_on,
    "number": _letter.number,
    "kind": _letter.kind,
    "addressee": _letter.addressee,
    "inquiry": _inquiry.number,
    "sent": _letter.sent_on,
    "received": _letter.received_on,
    "due": _letter.answer_due,
    "answered": _letter.answered_on,
}

_STATES: dict[str, sa.ColumnElement[bool]] = {
    "to-send": sa.and_(AWAITED, _letter.sent_on.is_(None)),
    "sent": sa.and_(AWAITED, _letter.sent_on.is_not(None), _letter.received_on.is_(None)),
    "received": sa.and_(AWAITED, _letter.received_on.is_not(None)),
    "answered": sa.and_(COUNTS, _letter.answered_on.is_not(None)),
    "annulled": _letter.annulled_on.is_not(None),
}

_FILTERS: dict[str, Callable[[str], sa.ColumnElement[bool]]] = {
    "id": lambda value: _letter.id == value,
    "kind": lambda value: _letter.kind == value,
    "agency": lambda value: _letter.agency_id == value,
    "state": lambda value: _STATES[value],
    "overdue-on": lambda value: sa.and_(AWAITED, _letter.answer_due < date.fromisoformat(value)),
    "issued-from": lambda value: _letter.issued_on >= date.fromisoformat(value),
    "issued-to": lambda value: _letter.issued_on <= date.fromisoformat(value),
}


def letter_window(
    connection: Connection, request: ListRequest, offset: int, limit: int
) -> Window[LetterRow]:
    """A stretch of the outgoing register; newest first unless another order is asked for.

    `search` is a part of a letter's or an inquiry's number. `state` is one of those a letter can
    be in, `overdue-on` the day on which its answer is overdue.
    """
    counted = letters_counted(request)
    total = connection.scalar(counted)
    rows = connection.execute(letters_chosen(request).limit(limit).offset(offset)).all()
    return Window(rows=tuple(_row(row) for row in rows), total=total or 0)


def letters_counted(request: ListRequest) -> sa.Select[Any]:
    """How many letters there are; the inquiries are looked at only when searched for."""
    wanted = sa.select(sa.func.count()).select_from(records.letter)
    if request.search:
        wanted = wanted.join(records.inquiry, _letter.inquiry_id == _inquiry.id)
    return wanted.where(*_conditions(request))


def letters_chosen(request: ListRequest) -> sa.Select[Any]:
    """The letters in their order; those of one day stand in the order of their numbers."""
    downwards = request.descending if request.order_by else True
    by = (_ORDERS[request.order_by or "issued"], _letter.serial, _letter.id)
    return (
        sa.select(
            records.letter, _inquiry.number.label("inquiry_number"), REPLACED.label("replaced")
        )
        .join_from(records.letter, records.inquiry, _letter.inquiry_id == _inquiry.id)
        .where(*_conditions(request))
        .order_by(*(one.desc() if downwards else one.asc() for one in by))
    )


def _conditions(request: ListRequest) -> list[sa.ColumnElement[bool]]:
    conditions = [_FILTERS[name](value) for name, value in request.filters]
    if request.search:
        # SQLite knows no Cyrillic letter case, numbers are written in capitals.
        part = request.search.upper()
        numbers = (sa.func.instr(column, part) > 0 for column in (_letter.number, _inquiry.number))
        conditions.append(sa.or_(*numbers))
    return conditions


def _row(row: sa.Row[Any]) -> LetterRow:
    return LetterRow(
        id=row.id,
        inquiry_id=row.inquiry_id,
        inquiry_number=row.inquiry_number,
        number=row.number,
        issued_on=row.issued_on,
        kind=row.kind,
        language=row.language.value,
        addressee_kind=row.addressee_kind,
        addressee=row.addressee,
        answered_on=row.answered_on,
        answer_number=row.answer_number,
        sent_by=row.sent_by,
        course=Course(
            sent_on=row.sent_on,
            received_on=row.received_on,
            answer_due=row.answer_due,
            answered_on=row.answered_on,
            replaced=bool(row.replaced),
            annulled=row.annulled_on is not None,
        ),
        annulled_reason=row.annulled_reason,
    )
