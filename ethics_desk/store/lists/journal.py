"""The journal: one inquiry's chronology, and the whole office's, paged."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy import ColumnElement, Connection

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.domain.office_rows import NoteRow
from ethics_desk.domain.reasoning import Established
from ethics_desk.domain.rows import JournalRow, ListRequest, Window
from ethics_desk.names.folding import clean
from ethics_desk.store import records
from ethics_desk.texts.speech import KAZAKHSTAN_TIME

_journal = records.journal.c
_IN_ORDER: ColumnElement[Any] = sa.literal_column("journal.rowid")

_FILTERS: dict[str, Callable[[str], ColumnElement[bool]]] = {
    "member": lambda value: _journal.member_id == value,
    "verb": lambda value: _journal.verb == value,
    "inquiry": lambda value: _journal.inquiry_id == value,
    "subject": lambda value: _journal.subject_id == value,
    "from": lambda value: _journal.at >= _begin(date.fromisoformat(value)),
    "to": lambda value: _journal.at < _begin(date.fromisoformat(value) + timedelta(days=1)),
}


def chronology(
    connection: Connection, inquiry_id: InquiryId, language: Language
) -> list[JournalRow]:
    """Everything done in one inquiry, in the order it was done."""
    lines = _lines().where(_journal.inquiry_id == inquiry_id).order_by(_IN_ORDER)
    return [_row(row, language) for row in connection.execute(lines)]


def last_reason(connection: Connection, subject_id: str, verb: str) -> str:
    """The reason given when a deed was last done to a record; empty when it never was."""
    wanted = (
        sa.select(_journal.reason)
        .where(_journal.subject_id == subject_id, _journal.verb == verb)
        .order_by(_IN_ORDER.desc())
        .limit(1)
    )
    return connection.scalar(wanted) or ""


def journal_window(
    connection: Connection, request: ListRequest, offset: int, limit: int
) -> Window[JournalRow]:
    """A stretch of the office's journal, newest first unless `at` is asked for upwards.

    `search` is the beginning of an inquiry's number. Unknown filters are a programming error
    (`KeyError`).
    """
    conditions = [_FILTERS[name](value) for name, value in request.filters]
    number = clean(request.search)
    if number:
        begins = sa.func.instr(records.inquiry.c.number, number) == 1
        conditions.append(_journal.inquiry_id.in_(sa.select(records.inquiry.c.id).where(begins)))
    total = connection.scalar(
        sa.select(sa.func.count()).select_from(records.journal).where(*conditions)
    )
    order = (
        (_journal.at.asc(), _IN_ORDER.asc())
        if request.order_by and not request.descending
        else (_journal.at.desc(), _IN_ORDER.desc())
    )
    page = (
        sa.select(_journal.id).where(*conditions).order_by(*order).limit(limit).offset(offset)
    ).subquery()
    lines = _lines().where(_journal.id.in_(sa.select(page.c.id))).order_by(*order)
    rows = connection.execute(lines).all()
    return Window(rows=tuple(_row(row, request.language) for row in rows), total=total or 0)


def told_of(connection: Connection, subjects: Iterable[str]) -> list[Established]:
    """Who wrote which fields of these records, and when, in the order it was done."""
    lines = (
        sa.select(_journal.subject_id, _journal.at, _journal.changes, records.member.c.name)
        .join_from(records.journal, records.member, _journal.member_id == records.member.c.id)
        .where(_journal.subject_id.in_(list(subjects)))
        .order_by(_IN_ORDER)
    )
    return [
        Established(
            subject_id=row.subject_id,
            at=row.at,
            member=row.name,
            fields=tuple(field for field, _, _ in row.changes),
        )
        for row in connection.execute(lines)
    ]


def entries_at(
    connection: Connection, places: Iterable[int], language: Language
) -> dict[int, JournalRow]:
    """Entries by their place in the journal, as the record of changes names them."""
    place = _IN_ORDER.label("place")
    lines = _lines().add_columns(place).where(_IN_ORDER.in_(sorted(places)))
    return {row.place: _row(row, language) for row in connection.execute(lines)}


def notes_of(connection: Connection, inquiry_id: InquiryId, language: Language) -> list[NoteRow]:
    """The working notes of one inquiry with their authors, in the order they were begun."""
    note = records.note.c
    lines = (
        sa.select(records.note, records.member.c.name)
        .join_from(records.note, records.member, note.member_id == records.member.c.id)
        .where(note.inquiry_id == inquiry_id)
        .order_by(sa.literal_column("note.rowid"))
    )
    return [
        NoteRow(
            id=row.id,
            member_id=row.member_id,
            member=row.name.shown_in(language),
            text=row.text,
            saved_at=row.saved_at,
            version=row.version,
        )
        for row in connection.execute(lines)
    ]


def _begin(day: date) -> datetime:
    """The first moment of a day by the clock of the office."""
    return datetime.combine(day, time.min, KAZAKHSTAN_TIME)


def _lines() -> sa.Select[Any]:
    return sa.select(
        records.journal,
        records.member.c.name.label("member_name"),
        records.inquiry.c.number,
    ).select_from(
        records.journal.join(records.member, _journal.member_id == records.member.c.id).outerjoin(
            records.inquiry, _journal.inquiry_id == records.inquiry.c.id
        )
    )


def _row(row: sa.Row[Any], language: Language) -> JournalRow:
    return JournalRow(
        id=row.id,
        at=row.at,
        member=row.member_name.shown_in(language),
        verb=row.verb,
        changes=row.changes,
        reason=row.reason,
        inquiry_id=row.inquiry_id,
        inquiry_number=row.number or "",
    )
