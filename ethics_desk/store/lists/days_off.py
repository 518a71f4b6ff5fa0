"""The days that decrees in force moved, as the working calendars take them."""

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.rules.packs.calendar import Override
from ethics_desk.store import records

_decree = records.decree.c
_journal = records.journal.c

MovedDays = tuple[tuple[str, Override], ...]


def days_in_force(connection: Connection, without: str = "") -> MovedDays:
    """(calendar, day) of every decree that was not taken back; one decree may be left out."""
    return _days(connection, _decree.withdrawn_on.is_(None), _decree.id != without)


def days_when_done(connection: Connection, subject_id: str, verbs: tuple[str, ...]) -> MovedDays:
    """The same as they stood when one of the deeds was last written of a record in the journal."""
    place: sa.ColumnElement[int] = sa.literal_column("journal.rowid")
    wanted = sa.select(sa.func.max(place)).where(
        _journal.subject_id == subject_id, _journal.verb.in_(verbs)
    )
    done = connection.scalar(wanted)
    if done is None:
        return days_in_force(connection)

    def later(verb: str) -> sa.ColumnElement[bool]:
        return sa.exists().where(
            _journal.subject_id == _decree.id, _journal.verb == verb, place > done
        )

    standing = _decree.withdrawn_on.is_(None) | later("calendar.days-withdrawn")
    return _days(connection, ~later("calendar.days-imported"), standing)


def _days(connection: Connection, *conditions: sa.ColumnElement[bool]) -> MovedDays:
    decree, day = _decree, records.calendar_day.c
    wanted = (
        sa.select(decree.calendar, decree.name, day.day, day.worked, day.title, day.source)
        .join_from(records.calendar_day, records.decree, day.decree_id == decree.id)
        .where(*conditions)
        .order_by(decree.imported_on, sa.text("decree.rowid"), day.day)
    )
    return tuple(
        (
            row.calendar,
            Override(
                day=row.day, worked=row.worked, title=row.title, source=row.source or row.name
            ),
        )
        for row in connection.execute(wanted)
    )
