"""The register of state bodies, paged, sorted and filtered by the database."""

from collections.abc import Callable
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy import ColumnElement, Connection

from ethics_desk.domain.agency import AgencyType
from ethics_desk.domain.language import Language
from ethics_desk.domain.rows import AgencyRow, ListRequest, Window
from ethics_desk.names.folding import search_terms
from ethics_desk.store import records

_agency = records.agency.c
_shown = records.agency_name.alias("shown")
_above = records.agency_name.alias("above")

_SORT_COLUMNS = {
    Language.KK: _shown.c.sort_kk,
    Language.RU: _shown.c.sort_ru,
    Language.EN: _shown.c.sort_en,
}

_ORDERS: dict[str, Callable[[Language], ColumnElement[Any]]] = {
    "name": _SORT_COLUMNS.__getitem__,
    "length": lambda language: sa.func.length(_SORT_COLUMNS[language]),
    "code": lambda _: _agency.code,
    "type": lambda _: _agency.type,
    "region": lambda _: _agency.region,
    "exists_from": lambda _: _agency.exists_from,
    "exists_to": lambda _: _agency.exists_to,
}

_FILTERS: dict[str, Callable[[str, date], ColumnElement[bool]]] = {
    "type": lambda value, _: _agency.type == AgencyType(value),
    "region": lambda value, _: _agency.region == value,
    "parent": lambda value, _: _agency.parent_id == value,
    "alive": lambda value, day: alive_on(day) if value == "yes" else sa.not_(alive_on(day)),
}


def agency_window(
    connection: Connection, request: ListRequest, day: date, offset: int, limit: int
) -> Window[AgencyRow]:
    """A stretch of the register as it stands on a day; by name unless another order is asked for.

    Unknown filters and orders are a programming error (`KeyError`).
    """
    conditions = [_FILTERS[name](value, day) for name, value in request.filters]
    conditions += [_found_by(term.exact, term.soft) for term in search_terms(request.search)]
    total = connection.scalar(
        sa.select(sa.func.count()).select_from(records.agency).where(*conditions)
    )
    rows = connection.execute(
        _lines(day).where(*conditions).order_by(*_order(request)).limit(limit).offset(offset)
    ).all()
    return Window(rows=tuple(_row(row, request.language) for row in rows), total=total or 0)


def alive_on(day: date) -> ColumnElement[bool]:
    """The condition that a body exists on a day."""
    return sa.and_(
        sa.or_(_agency.exists_from.is_(None), _agency.exists_from <= day),
        sa.or_(_agency.exists_to.is_(None), _agency.exists_to >= day),
    )


def name_id_on(
    agency_id: ColumnElement[Any], day: date | ColumnElement[date]
) -> sa.ScalarSelect[Any]:
    """The name a body bears on a day or, when it bears none, its last one."""
    name = records.agency_name.alias()
    held = sa.and_(
        sa.or_(name.c.valid_from.is_(None), name.c.valid_from <= day),
        sa.or_(name.c.valid_to.is_(None), name.c.valid_to >= day),
    )
    return (
        sa.select(name.c.id)
        .where(name.c.agency_id == agency_id)
        .order_by(held.desc(), name.c.valid_from.desc())
        .limit(1)
        .correlate_except(name)
        .scalar_subquery()
    )


def _found_by(exact: str, soft: str) -> ColumnElement[bool]:
    """One word begins a word of any of the body's names, past ones too, or its code or BIN."""
    name = records.agency_name.alias()
    named = sa.select(name.c.agency_id).where(
        sa.or_(
            sa.func.instr(name.c.search, f" {exact}") > 0,
            sa.func.instr(name.c.search, f" {soft}") > 0,
        )
    )
    return sa.or_(
        _agency.id.in_(named),
        sa.func.instr(_agency.code, exact) > 0,
        sa.func.instr(_agency.bin, exact) == 1,
    )


def _lines(day: date) -> sa.Select[Any]:
    posts = (
        sa.select(sa.func.count())
        .select_from(records.post)
        .where(
            records.post.c.agency_id == _agency.id,
            sa.or_(records.post.c.held_from.is_(None), records.post.c.held_from <= day),
            sa.or_(records.post.c.held_to.is_(None), records.post.c.held_to >= day),
        )
        .scalar_subquery()
    )
    inquiries = (
        sa.select(sa.func.count())
        .select_from(records.inquiry)
        .where(records.inquiry.c.agency_id == _agency.id, records.inquiry.c.void_reason == "")
        .scalar_subquery()
    )
    return sa.select(
        records.agency,
        _shown.c.name.label("name"),
        _above.c.name.label("parent"),
        posts.label("posts"),
        inquiries.label("inquiries"),
    ).select_from(
        records.agency.outerjoin(_shown, _shown.c.id == name_id_on(_agency.id, day)).outerjoin(
            _above, _above.c.id == name_id_on(_agency.parent_id, day)
        )
    )


def _order(request: ListRequest) -> tuple[ColumnElement[Any], ...]:
    wanted = _ORDERS[request.order_by or "name"](request.language)
    by_name = _SORT_COLUMNS[request.language]
    first = wanted.desc() if request.descending else wanted.asc()
    return first, by_name.asc(), _agency.id.asc()


def _row(row: sa.Row[Any], language: Language) -> AgencyRow:
    return AgencyRow(
        id=row.id,
        code=row.code,
        name=row.name.shown_in(language) if row.name else row.code,
        type=row.type,
        region=row.region,
        parent=row.parent.shown_in(language) if row.parent else "",
        exists_from=row.exists_from,
        exists_to=row.exists_to,
        posts=row.posts,
        inquiries=row.inquiries,
    )
