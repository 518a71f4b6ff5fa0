"""The register as rows for a spreadsheet: one per official and allegation of each inquiry."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.inquiry import PartyRole
from ethics_desk.domain.register import RegisterRow
from ethics_desk.domain.rows import ListRequest
from ethics_desk.store import records
from ethics_desk.store.lists.inquiries import inquiry_ids

_inquiry = records.inquiry.c
_post = records.post.c
_allegation = records.allegation.c
_decision = records.decision.c


def register_rows(
    connection: Connection, request: ListRequest
) -> tuple[tuple[RegisterRow, ...], Mapping[str, str]]:
    """The rows a list shows, in the order of their numbers, and the agencies' names by code.

    A voided number stands among them with the reason, so that no number is missing.
    """
    chosen = _joined().where(_inquiry.id.in_(inquiry_ids(request)))
    rows = connection.execute(
        chosen.order_by(_inquiry.registered_on, _inquiry.number, _inquiry.id)
    ).all()
    names = connection.execute(
        sa.select(records.agency.c.code, records.agency_name.c.name)
        .join_from(records.agency, records.agency_name)
        .where(records.agency.c.id.in_(sa.select(records.office.c.agency_id)))
        .order_by(records.agency_name.c.valid_from)
    ).all()
    agencies = {row.code: row.name.in_(request.language) for row in names}
    return tuple(_row(row, request) for row in rows), agencies


def _joined() -> sa.Select[Any]:
    return (
        sa.select(
            records.inquiry,
            records.agency.c.code.label("agency_code"),
            records.member.c.name.label("handler"),
            records.person.c.ru.label("name"),
            records.person.c.kk.label("name_kk"),
            records.person.c.iin,
            _post.title.label("post_title"),
            _post.unit.label("post_unit"),
            _allegation["item"].label("alleged"),
            records.finding.c.outcome,
            _decision.sanction,
            _decision.order_number,
            _decision.order_date,
        )
        .select_from(records.inquiry)
        .join(records.agency, records.agency.c.id == _inquiry.agency_id)
        .join(records.member, records.member.c.id == _inquiry.handler_id)
        .outerjoin(
            records.party,
            sa.and_(
                records.party.c.inquiry_id == _inquiry.id,
                records.party.c.role == PartyRole.OFFICIAL,
            ),
        )
        .outerjoin(records.person, records.person.c.id == records.party.c.person_id)
        .outerjoin(records.post, _post.id == records.party.c.post_id)
        .outerjoin(records.allegation, _allegation.party_id == records.party.c.id)
        .outerjoin(records.finding, records.finding.c.allegation_id == _allegation.id)
        .outerjoin(records.decision, _decision.allegation_id == _allegation.id)
    )


def _row(row: sa.Row[Any], request: ListRequest) -> RegisterRow:
    name = (row.name if row.name.full else row.name_kk) if row.name is not None else None
    decided: date | None = row.order_date
    return RegisterRow(
        number=row.number,
        agency=row.agency_code,
        received=row.received_on,
        registered=row.registered_on,
        happened=row.happened_on,
        discovered=row.discovered_on,
        channel=row.channel,
        subject=row.subject,
        surname=name.surname if name is not None else "",
        given=name.given if name is not None else "",
        patronymic=name.patronymic if name is not None else "",
        iin=row.iin or "",
        post=row.post_title.in_(request.language) if row.post_title is not None else "",
        unit=row.post_unit.in_(request.language) if row.post_unit is not None else "",
        item=row.alleged or "",
        handler=row.handler.in_(request.language),
        stage=row.stage,
        finding=row.outcome,
        sanction=row.sanction or "",
        order_number=row.order_number or "",
        order_date=decided if row.sanction else None,
        note=row.summary,
        void_reason=row.void_reason,
    )
