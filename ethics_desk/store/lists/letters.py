"""The outgoing register, and the letters that wait for an answer."""

from collections.abc import Callable
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.rows import LetterRow, ListRequest, Window
from ethics_desk.store import records

_letter = records.letter.c
_inquiry = records.inquiry.c

_ORDERS: dict[str, sa.ColumnElement[Any]] = {
    "issued": _letter.issued_on,
    "number": _letter.number,
    "kind": _letter.kind,
    "addressee": _letter.addressee,
    "inquiry": _inquiry.number,
    "answered": _letter.answered_on,
}

_FILTERS: dict[str, Callable[[str], sa.ColumnElement[bool]]] = {
    "kind": lambda value: _letter.kind == value,
    "agency": lambda value: _letter.agency_id == value,
    "answered": lambda value: (
        _letter.answered_on.is_not(None) if value == "yes" else _letter.answered_on.is_(None)
    ),
    "issued-from": lambda value: _letter.issued_on >= date.fromisoformat(value),
    "issued-to": lambda value: _letter.issued_on <= date.fromisoformat(value),
}


def letter_window(
    connection: Connection, request: ListRequest, offset: int, limit: int
) -> Window[LetterRow]:
    """A stretch of the outgoing register; newest first unless another order is asked for.

    `search` is a part of a letter's or an inquiry's number.
    """
    conditions = [_FILTERS[name](value) for name, value in request.filters]
    if request.search:
        # SQLite knows no Cyrillic letter case, numbers are written in capitals.
        part = request.search.upper()
        numbers = (sa.func.instr(column, part) > 0 for column in (_letter.number, _inquiry.number))
        conditions.append(sa.or_(*numbers))
    joined = sa.join(records.letter, records.inquiry, _letter.inquiry_id == _inquiry.id)
    total = connection.scalar(sa.select(sa.func.count()).select_from(joined).where(*conditions))
    column = _ORDERS[request.order_by or "issued"]
    downwards = request.descending if request.order_by else True
    # Letters of one day stand in the order of their numbers.
    by = (column, _letter.serial, _letter.id)
    order = [one.desc() if downwards else one.asc() for one in by]
    rows = connection.execute(
        sa.select(records.letter, _inquiry.number.label("inquiry_number"))
        .select_from(joined)
        .where(*conditions)
        .order_by(*order)
        .limit(limit)
        .offset(offset)
    ).all()
    return Window(rows=tuple(_row(row) for row in rows), total=total or 0)


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
    )
