"""The register of preventive work, paged, sorted and filtered by the database."""

from collections.abc import Callable
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy import ColumnElement, Connection

from ethics_desk.domain.language import Language
from ethics_desk.domain.office_rows import PreventiveRow
from ethics_desk.domain.prevention import PreventiveKind
from ethics_desk.domain.rows import ListRequest, Window
from ethics_desk.names.folding import search_terms
from ethics_desk.store import records
from ethics_desk.store.lists.agencies import name_id_on

_work = records.preventive_work.c
_agency_name = records.agency_name.alias("shown")

_ORDERS: dict[str, ColumnElement[Any]] = {
    "done_on": _work.done_on,
    "kind": _work.kind,
    "subject": _work.sort_subject,
    "participants": _work.participants,
}

_FILTERS: dict[str, Callable[[str], ColumnElement[bool]]] = {
    "agency": lambda value: _work.agency_id == value,
    "kind": lambda value: _work.kind == PreventiveKind(value),
    "from": lambda value: _work.done_on >= date.fromisoformat(value),
    "to": lambda value: _work.done_on <= date.fromisoformat(value),
}


def preventive_window(
    connection: Connection, request: ListRequest, offset: int, limit: int
) -> Window[PreventiveRow]:
    """A stretch of the register, newest first unless another order is asked for.

    The agency is called as on the day of the event. Unknown filters and orders are a programming
    error (`KeyError`).
    """
    conditions = [_FILTERS[name](value) for name, value in request.filters]
    for term in search_terms(request.search):
        starts = (sa.func.instr(_work.search, f" {word}") > 0 for word in (term.exact, term.soft))
        conditions.append(sa.or_(*starts))
    total = connection.scalar(
        sa.select(sa.func.count()).select_from(records.preventive_work).where(*conditions)
    )
    called = _agency_name.c.id == name_id_on(_work.agency_id, _work.done_on)
    lines = (
        sa.select(records.preventive_work, _agency_name.c.name.label("agency"))
        .select_from(records.preventive_work.outerjoin(_agency_name, called))
        .where(*conditions)
        .order_by(*_order(request))
        .limit(limit)
        .offset(offset)
    )
    rows = connection.execute(lines).all()
    return Window(rows=tuple(_row(row, request.language) for row in rows), total=total or 0)


def _order(request: ListRequest) -> tuple[ColumnElement[Any], ...]:
    column = _ORDERS[request.order_by or "done_on"]
    if request.descending or not request.order_by:
        return column.desc(), _work.id.desc()
    return column.asc(), _work.id.asc()


def _row(row: sa.Row[Any], language: Language) -> PreventiveRow:
    return PreventiveRow(
        id=row.id,
        agency_id=row.agency_id,
        agency=row.agency.shown_in(language) if row.agency else "",
        kind=row.kind,
        done_on=row.done_on,
        subject=row.subject,
        participants=row.participants,
        note=row.note,
        version=row.version,
    )
