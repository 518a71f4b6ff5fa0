"""Letters on their way: not sent yet, sent and not known to have arrived."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.letter import SentBy
from ethics_desk.domain.rows import DueRow
from ethics_desk.store import records
from ethics_desk.store.lists.docket import of_member
from ethics_desk.store.lists.letters import AWAITED

_letter = records.letter.c
_inquiry = records.inquiry.c

TRACED = _letter.pages > 0
"""Letters issued since their way is kept; of older ones nobody knows whether they were sent."""


def letters_to_send(connection: Connection, member_id: str) -> tuple[DueRow, ...]:
    """Letters that were not sent yet, each with the day it was issued on."""
    wanted = _lines().where(AWAITED, TRACED, _letter.sent_on.is_(None))
    return tuple(
        _line(row, "letter.to-send", row.issued_on) for row in _rows(connection, wanted, member_id)
    )


def letters_on_their_way(
    connection: Connection, member_id: str
) -> tuple[tuple[DueRow, SentBy], ...]:
    """Letters sent that did not arrive yet as far as known, each with its day and way."""
    wanted = _lines().where(
        AWAITED, TRACED, _letter.sent_on.is_not(None), _letter.received_on.is_(None)
    )
    return tuple(
        (_line(row, "letter.to-arrive", row.sent_on), row.sent_by or SentBy.POST)
        for row in _rows(connection, wanted, member_id)
    )


def _rows(
    connection: Connection, wanted: sa.Select[Any], member_id: str
) -> Sequence[sa.Row[*tuple[object, ...]]]:
    return connection.execute(of_member(wanted, member_id)).all()


def _lines() -> sa.Select[Any]:
    return (
        sa.select(
            _letter.id,
            _letter.inquiry_id,
            _letter.number,
            _letter.addressee,
            _letter.issued_on,
            _letter.sent_on,
            _letter.sent_by,
            _inquiry.number.label("inquiry_number"),
            _inquiry.subject,
        )
        .join_from(records.letter, records.inquiry, _letter.inquiry_id == _inquiry.id)
        .order_by(_letter.issued_on, _letter.serial, _letter.id)
    )


def _line(row: sa.Row[*tuple[object, ...]], what: str, since: date) -> DueRow:
    return DueRow(
        inquiry_id=row.inquiry_id,
        inquiry_number=row.inquiry_number,
        subject=row.subject,
        what=what,
        due=since,
        letter_id=row.id,
        detail=" – ".join(part for part in (row.number, row.addressee) if part),
    )
