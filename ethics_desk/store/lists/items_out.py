"""Physical items of evidence that are out, as the desk lists them."""

from datetime import date

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.rows import DueRow
from ethics_desk.store import records
from ethics_desk.store.lists.docket import of_member

_loan = records.loan.c
_evidence = records.evidence.c
_inquiry = records.inquiry.c


def items_due_back(connection: Connection, until: date, member_id: str) -> tuple[DueRow, ...]:
    """Items that are out and due back by a day, overdue ones among them."""
    wanted = (
        sa.select(
            _loan.inquiry_id,
            _loan.due_back,
            _loan.to_whom,
            _evidence.number.label("piece"),
            _evidence.title,
            _inquiry.number,
            _inquiry.subject,
        )
        .join_from(records.loan, records.evidence, _evidence.id == _loan.evidence_id)
        .join(records.inquiry, _inquiry.id == _loan.inquiry_id)
        .where(_loan.returned_on.is_(None), _loan.due_back <= until)
        .order_by(_loan.due_back, _loan.id)
    )
    return tuple(
        DueRow(
            inquiry_id=row.inquiry_id,
            inquiry_number=row.number,
            subject=row.subject,
            what="custody.due-back",
            due=row.due_back,
            detail=f"№ {row.piece} {row.title} – {row.to_whom}",
        )
        for row in connection.execute(of_member(wanted, member_id))
    )
