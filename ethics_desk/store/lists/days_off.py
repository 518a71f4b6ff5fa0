"""The days that decrees in force moved, as the working calendars take them."""

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.rules.packs.calendar import Override
from ethics_desk.store import records


def days_in_force(connection: Connection, without: str = "") -> tuple[tuple[str, Override], ...]:
    """(calendar, day) of every decree that was not taken back; one decree may be left out."""
    decree, day = records.decree.c, records.calendar_day.c
    wanted = (
        sa.select(decree.calendar, decree.name, day.day, day.worked, day.title, day.source)
        .join_from(records.calendar_day, records.decree, day.decree_id == decree.id)
        .where(decree.withdrawn_on.is_(None), decree.id != without)
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
