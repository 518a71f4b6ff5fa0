"""The list of persons, paged, sorted and filtered by the database."""

from collections.abc import Callable
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy import ColumnElement, Connection

from ethics_desk.domain.inquiry import PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.person import Person
from ethics_desk.domain.rows import ListRequest, PersonRow, Window
from ethics_desk.store import records
from ethics_desk.store.lists.agencies import name_id_on
from ethics_desk.store.search import SOURCE_ROLES, matching

_person = records.person.c
_post = records.post.alias("held")
_agency_name = records.agency_name.alias("shown")

_SORT_COLUMNS: dict[str, ColumnElement[Any]] = {
    Language.KK: _person.sort_kk,
    Language.RU: _person.sort_ru,
    Language.EN: _person.sort_en,
}

_FILTERS: dict[str, Callable[[str, date], ColumnElement[bool]]] = {
    "agency": lambda value, day: _person.id.in_(_holders(day, value)),
    "official": lambda value, day: (
        _person.id.in_(_holders(day)) if value == "yes" else _person.id.not_in(_holders(day))
    ),
    "inquiry": lambda value, _: _person.id.in_(
        sa.select(records.party.c.person_id).where(
            records.party.c.inquiry_id == value, records.party.c.role.not_in(SOURCE_ROLES)
        )
    ),
}


def person_window(
    connection: Connection, request: ListRequest, day: date, offset: int, limit: int
) -> Window[PersonRow]:
    """A stretch of the list with the posts held on a day, ordered by name or `iin`.

    Unknown filters and orders are a programming error (`KeyError`).
    """
    conditions: list[ColumnElement[bool] | sa.TextClause] = [
        _FILTERS[name](value, day) for name, value in request.filters
    ]
    found = matching("person", request.search)
    if found is not None:
        conditions.append(found)
    total = connection.scalar(
        sa.select(sa.func.count()).select_from(records.person).where(*conditions)
    )
    page = (
        sa.select(_person.id)
        .where(*conditions)
        .order_by(*_order(request))
        .limit(limit)
        .offset(offset)
        .subquery()
    )
    rows = connection.execute(
        _lines(day).where(_person.id.in_(sa.select(page.c.id))).order_by(*_order(request))
    ).all()
    return Window(rows=tuple(_row(row, request.language) for row in rows), total=total or 0)


def _holders(day: date, agency_id: str | None = None) -> sa.Select[Any]:
    """The persons who hold a post on a day, in one agency or in any."""
    holders = sa.select(records.post.c.person_id).where(_held_on(records.post, day))
    return holders if agency_id is None else holders.where(records.post.c.agency_id == agency_id)


def _held_on(post: sa.FromClause, day: date) -> ColumnElement[bool]:
    return sa.and_(
        sa.or_(post.c.held_from.is_(None), post.c.held_from <= day),
        sa.or_(post.c.held_to.is_(None), post.c.held_to >= day),
    )


def _lines(day: date) -> sa.Select[Any]:
    newest = (
        sa.select(records.post.c.id)
        .where(records.post.c.person_id == _person.id, _held_on(records.post, day))
        .order_by(records.post.c.held_from.desc(), records.post.c.id.desc())
        .limit(1)
        .correlate_except(records.post)
        .scalar_subquery()
    )
    inquiries = (
        sa.select(sa.func.count())
        .select_from(records.party.join(records.inquiry))
        .where(
            records.party.c.person_id == _person.id,
            records.party.c.role == PartyRole.OFFICIAL,
            records.inquiry.c.void_reason == "",
        )
        .scalar_subquery()
    )
    joined = records.person.outerjoin(_post, _post.c.id == newest).outerjoin(
        _agency_name, _agency_name.c.id == name_id_on(_post.c.agency_id, day)
    )
    return sa.select(
        _person.id,
        _person.kk,
        _person.ru,
        _person.latin,
        _person.iin,
        _post.c.title,
        _agency_name.c.name.label("agency"),
        inquiries.label("inquiries"),
    ).select_from(joined)


def _order(request: ListRequest) -> tuple[ColumnElement[Any], ...]:
    by_name = _SORT_COLUMNS[request.language]
    orders = {"": by_name, "name": by_name, "iin": _person.iin}
    column = orders[request.order_by]
    if request.descending:
        return column.desc(), _person.id.desc()
    return column.asc(), _person.id.asc()


def _row(row: sa.Row[Any], language: Language) -> PersonRow:
    person = Person(id=row.id, kk=row.kk, ru=row.ru, latin=row.latin)
    return PersonRow(
        id=row.id,
        name=person.name_in(language).full,
        iin=row.iin,
        post=row.title.shown_in(language) if row.title else "",
        agency=row.agency.shown_in(language) if row.agency else "",
        inquiries=row.inquiries,
    )
