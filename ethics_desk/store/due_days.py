"""The copy of a main deadline's last day by which the register of inquiries is ordered."""

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.store import records


def copy_due_day(connection: Connection, inquiry_id: str) -> None:
    """Write into an inquiry the day its main deadline waits for; nothing when none waits.

    A deadline that is fulfilled or withdrawn waits for nothing, and so does all of a voided
    inquiry. The inquiry's version stays: nobody edited it.
    """
    inquiry, deadline = records.inquiry, records.deadline.c
    waiting = (
        sa.select(deadline.due_on)
        .where(
            deadline.inquiry_id == inquiry_id,
            deadline.main,
            deadline.fulfilled_on.is_(None),
            deadline.withdrawn_reason == "",
            inquiry.c.void_reason == "",
        )
        .correlate(inquiry)
        .scalar_subquery()
    )
    connection.execute(sa.update(inquiry).where(inquiry.c.id == inquiry_id).values(due_on=waiting))
