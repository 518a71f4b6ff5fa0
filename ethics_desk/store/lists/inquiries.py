"""The register of inquiries, paged, sorted and filtered by the database."""

from collections.abc import Callable
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.inquiry import ENDED_STAGES, Channel, InquiryStage
from ethics_desk.domain.rows import InquiryRow, ListRequest, Window
from ethics_desk.store import records
from ethics_desk.store.search import SOURCE_ROLES, matching

_inquiry = records.inquiry.c

_ORDERS: dict[str, sa.ColumnElement[Any]] = {
    "number": _inquiry.number,
    "registered": _inquiry.registered_on,
    "received": _inquiry.received_on,
    "happened": _inquiry.happened_on,
    "discovered": _inquiry.discovered_on,
    "due": _inquiry.due_on,
    "subject": _inquiry.sort_subject,
    "officials": _inquiry.sort_officials,
    "stage": _inquiry.stage,
    "channel": _inquiry.channel,
}

_FILTERS: dict[str, Callable[[str], sa.ColumnElement[bool]]] = {
    "stage": lambda value: _inquiry.stage == InquiryStage(value),
    "channel": lambda value: _inquiry.channel == Channel(value),
    "agency": lambda value: _inquiry.agency_id == value,
    "handler": lambda value: sa.or_(_inquiry.handler_id == value, _inquiry.substitute_id == value),
    "open": lambda value: (
        _inquiry.stage.not_in(ENDED_STAGES) if value == "yes" else _inquiry.stage.in_(ENDED_STAGES)
    ),
    "voided": lambda value: (
        _inquiry.void_reason != "" if value == "yes" else _inquiry.void_reason == ""
    ),
    "registered-from": lambda value: _inquiry.registered_on >= date.fromisoformat(value),
    "registered-to": lambda value: _inquiry.registered_on <= date.fromisoformat(value),
    "due-to": lambda value: _inquiry.due_on <= date.fromisoformat(value),
    "person": lambda value: _inquiry.id.in_(
        sa.select(records.party.c.inquiry_id).where(
            records.party.c.person_id == value, records.party.c.role.not_in(SOURCE_ROLES)
        )
    ),
}


def inquiry_window(
    connection: Connection, request: ListRequest, offset: int, limit: int
) -> Window[InquiryRow]:
    """A stretch of the register; newest first unless another order is asked for.

    Unknown filters and orders are a programming error (`KeyError`).
    """
    conditions = _conditions(request)
    total = connection.scalar(
        sa.select(sa.func.count()).select_from(records.inquiry).where(*conditions)
    )
    page = (
        sa.select(_inquiry.id)
        .where(*conditions)
        .order_by(*_order(request))
        .limit(limit)
        .offset(offset)
        .subquery()
    )
    rows = connection.execute(
        _columns().where(_inquiry.id.in_(sa.select(page.c.id))).order_by(*_order(request))
    ).all()
    return Window(rows=tuple(_row(row, request) for row in rows), total=total or 0)


def _conditions(request: ListRequest) -> list[sa.ColumnElement[bool]]:
    conditions = [_FILTERS[name](value) for name, value in request.filters]
    words = matching("inquiry", request.search)
    if words is not None:
        conditions.append(sa.type_coerce(words, sa.Boolean))
    return conditions


def _order(request: ListRequest) -> tuple[sa.ColumnElement[Any], ...]:
    column = _ORDERS[request.order_by or "registered"]
    downwards = request.descending if request.order_by else True
    if downwards:
        return column.desc(), _inquiry.id.desc()
    return column.asc(), _inquiry.id.asc()


def _columns() -> sa.Select[Any]:
    agency_name = (
        sa.select(records.agency_name.c.name)
        .where(records.agency_name.c.agency_id == _inquiry.agency_id)
        .order_by(records.agency_name.c.valid_from.desc())
        .limit(1)
        .scalar_subquery()
    )
    return sa.select(
        records.inquiry,
        agency_name.label("agency_name"),
        records.member.c.name.label("handler_name"),
    ).join_from(records.inquiry, records.member, _inquiry.handler_id == records.member.c.id)


def _row(row: sa.Row[Any], request: ListRequest) -> InquiryRow:
    return InquiryRow(
        id=row.id,
        number=row.number,
        agency_id=row.agency_id,
        agency=row.agency_name.shown_in(request.language) if row.agency_name else "",
        received=row.received_on,
        registered=row.registered_on,
        happened=row.happened_on,
        discovered=row.discovered_on,
        channel=row.channel,
        subject=row.subject,
        officials=row.officials.shown_in(request.language),
        handler_id=row.handler_id,
        handler=row.handler_name.shown_in(request.language),
        stage=row.stage,
        due=row.due_on,
        voided=bool(row.void_reason),
    )


def inquiry_ids(request: ListRequest) -> sa.Select[tuple[str]]:
    """The ids of the inquiries a request asks for, for use inside another SELECT."""
    return sa.select(_inquiry.id).where(*_conditions(request))


def open_inquiries_of(connection: Connection, member_id: str) -> tuple[str, ...]:
    """The ids of the open inquiries a member handles, oldest first."""
    return tuple(
        connection.scalars(
            sa.select(_inquiry.id)
            .where(
                _inquiry.handler_id == member_id,
                _inquiry.stage.not_in(ENDED_STAGES),
                _inquiry.void_reason == "",
            )
            .order_by(_inquiry.registered_on, _inquiry.id)
        )
    )
