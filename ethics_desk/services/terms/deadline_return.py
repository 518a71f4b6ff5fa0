"""Deadlines of an inquiry that is open again: days off may have changed meanwhile."""

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.services.desk import Desk
from ethics_desk.services.journal import changes_between, entry
from ethics_desk.services.terms.deadline_count import counted_again, keep
from ethics_desk.store.work import Work


def recount_on_return(desk: Desk, work: Work, inquiry_id: InquiryId, reason: str) -> None:
    """Count what still waits by the calendar of now, inside a transaction.

    While an inquiry was ended, or joined to another, nobody counted its days again.
    """
    for deadline in work.deadlines.of(inquiry_id=inquiry_id):
        after = counted_again(desk, work, deadline) if deadline.running else None
        if after is None or after == deadline:
            continue
        keep(work, after)
        changes = (("clock", "", deadline.clock), *changes_between(deadline, after))
        work.journal.add(
            entry(
                desk,
                "deadline.recounted",
                deadline.id,
                inquiry_id=inquiry_id,
                changes=changes,
                reason=reason,
            )
        )
