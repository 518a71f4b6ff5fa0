"""What is due, what waits, and what is new today."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from ethics_desk.domain.deadline_rows import StillRow
from ethics_desk.domain.rows import DueRow
from ethics_desk.services.desk import Desk
from ethics_desk.services.docket.due_lines import AskDocket, all_due, standing_still
from ethics_desk.services.docket.limitation_days import STANDS_STILL
from ethics_desk.store.lists import docket as lists

HORIZON = timedelta(days=60)
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Docket:
    """What lies on the desk, each group with the earliest first; all lines lie within 60 days.

    `standing_still` are deadlines whose last day is not known until a pause ends, `terms_still`
    terms for a sanction that stand still.
    """

    overdue: tuple[DueRow, ...]
    today: tuple[DueRow, ...]
    this_week: tuple[DueRow, ...]
    later: tuple[DueRow, ...]
    new_today: tuple[DueRow, ...]
    standing_still: tuple[StillRow, ...] = ()
    terms_still: tuple[DueRow, ...] = ()


def docket(desk: Desk, asked: AskDocket) -> Docket:
    """Deadlines of open inquiries and whatever else waits for a day."""
    today = desk.today()
    with desk.read() as work:
        rows = all_due(desk, work, asked, today + HORIZON)
        still = standing_still(desk, work, asked)
        new = lists.registered_on(work.connection, today, asked.member_id, asked.language)
    return grouped(rows, new, today, still)


def grouped(
    rows: Iterable[DueRow],
    new: tuple[DueRow, ...],
    today: date,
    still: tuple[StillRow, ...] = (),
) -> Docket:
    """Lines sorted into the groups of the desk."""
    lines = sorted(rows, key=lambda row: (row.due, row.inquiry_number))
    ordered = [row for row in lines if row.what != STANDS_STILL]
    week = today + WEEK
    return Docket(
        overdue=tuple(row for row in ordered if row.due < today),
        today=tuple(row for row in ordered if row.due == today),
        this_week=tuple(row for row in ordered if today < row.due <= week),
        later=tuple(row for row in ordered if row.due > week),
        new_today=new,
        standing_still=still,
        terms_still=tuple(row for row in lines if row.what == STANDS_STILL),
    )
