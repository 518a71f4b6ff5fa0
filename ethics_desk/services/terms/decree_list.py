"""Decrees on days off and the countings again they led to, as they can be shown and printed."""

from ethics_desk.domain.days_off import Decree, DecreeRow, Recount, RecountRow, day_changes
from ethics_desk.services.desk import Desk
from ethics_desk.store.work import Work


def list_decrees(desk: Desk) -> tuple[DecreeRow, ...]:
    """Every decree with its days, the newest first; those taken back stay in the list."""
    with desk.read() as work:
        rows = [_row(work, decree) for decree in work.decrees.of()]
    return tuple(reversed(rows))


def list_recounts(desk: Desk) -> tuple[RecountRow, ...]:
    """Every counting again with the dates it moved, the newest first."""
    with desk.read() as work:
        decrees = {decree.id: decree for decree in work.decrees.of()}
        rows = [_recount(recount, decrees[recount.decree_id]) for recount in work.recounts.of()]
    return tuple(reversed(rows))


def _row(work: Work, decree: Decree) -> DecreeRow:
    days = work.calendar_days.of(decree_id=decree.id)
    return DecreeRow(decree=decree, days=tuple(sorted(days, key=lambda one: one.day)))


def _recount(recount: Recount, decree: Decree) -> RecountRow:
    return RecountRow(recount=recount, decree=decree, changes=day_changes(recount))
