"""What is due: deadlines of open inquiries, answers waited for, what arrived on a day."""

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.deadline_rows import StillRow, Waiting
from ethics_desk.domain.inquiry import ENDED_STAGES, InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.domain.rows import DueRow
from ethics_desk.store import records
from ethics_desk.store.lists.letters import AWAITED

_inquiry = records.inquiry.c
_deadline = records.deadline.c
_pause = records.deadline_pause.c
_letter = records.letter.c

AWAITED_STAGES = frozenset(InquiryStage) - ENDED_STAGES | {InquiryStage.REFERRED}

UNDECIDED_STAGES = frozenset(
    {
        InquiryStage.REGISTERED,
        InquiryStage.PRELIMINARY_REVIEW,
        InquiryStage.INQUIRY,
        InquiryStage.FINDINGS,
        InquiryStage.PROPOSAL,
        InquiryStage.REFERRED,
    }
)


def deadlines_due(
    connection: Connection, until: date, member_id: str, language: Language
) -> tuple[Waiting, ...]:
    """Running deadlines of open inquiries that end by a day; an empty member means all."""
    wanted = _running().where(_deadline.due_on <= until).order_by(_deadline.due_on, _deadline.id)
    return tuple(
        Waiting(
            row=DueRow(
                inquiry_id=row.inquiry_id,
                inquiry_number=row.number,
                subject=row.subject,
                what=f"clock.{row.clock}",
                due=row.due_on,
                official=row.officials.in_(language),
                deadline_id=row.id,
                detail=row.start_paper,
            ),
            pack=row.pack,
            clock=row.clock,
            started_on=row.started_on,
        )
        for row in connection.execute(of_member(wanted, member_id))
    )


def standing_still(
    connection: Connection, member_id: str, language: Language
) -> tuple[tuple[StillRow, str, date], ...]:
    """Deadlines that stand still, each with the pack of its inquiry and the day it started."""
    wanted = (
        _running()
        .add_columns(_pause.starts_on, _pause.reason)
        .join(records.deadline_pause, _pause.deadline_id == _deadline.id)
        .where(_pause.ends_on.is_(None))
        .order_by(_pause.starts_on, _deadline.id)
    )
    return tuple(
        (
            StillRow(
                inquiry_id=row.inquiry_id,
                inquiry_number=row.number,
                subject=row.subject,
                deadline_id=row.id,
                what=f"clock.{row.clock}",
                since=row.starts_on,
                official=row.officials.in_(language),
                detail=row.reason,
            ),
            row.pack,
            row.started_on,
        )
        for row in connection.execute(of_member(wanted, member_id))
    )


def running_deadlines(connection: Connection) -> tuple[str, ...]:
    """The ids of all running deadlines of open inquiries, those that stand still among them."""
    wanted = _running().with_only_columns(_deadline.id).order_by(_inquiry.number, _deadline.id)
    return tuple(connection.scalars(wanted))


def _running() -> sa.Select[Any]:
    return (
        sa.select(
            _deadline.id,
            _deadline.inquiry_id,
            _deadline.clock,
            _deadline.started_on,
            _deadline.start_paper,
            _deadline.due_on,
            _inquiry.number,
            _inquiry.subject,
            _inquiry.pack,
            _inquiry.officials,
        )
        .join_from(records.deadline, records.inquiry, _deadline.inquiry_id == _inquiry.id)
        .where(
            _deadline.fulfilled_on.is_(None),
            _deadline.withdrawn_reason == "",
            _inquiry.stage.not_in(ENDED_STAGES),
            _inquiry.void_reason == "",
            _inquiry.joined_to_id.is_(None),
        )
    )


def answers_due(connection: Connection, until: date, member_id: str) -> tuple[Waiting, ...]:
    """Letters asked to be answered by a day that count and were not answered yet."""
    wanted = (
        sa.select(
            _inquiry.id,
            _inquiry.number,
            _inquiry.subject,
            _inquiry.pack,
            _letter.answer_due,
            _letter.id.label("letter_id"),
            _letter.number.label("letter"),
            _letter.addressee,
        )
        .join_from(records.letter, records.inquiry, _letter.inquiry_id == _inquiry.id)
        .where(AWAITED, _letter.answer_due <= until)
        .order_by(_letter.answer_due, _letter.id)
    )
    return tuple(
        Waiting(
            row=DueRow(
                inquiry_id=row.id,
                inquiry_number=row.number,
                subject=row.subject,
                what="answer",
                due=row.answer_due,
                letter_id=row.letter_id,
                detail=" – ".join(part for part in (row.letter, row.addressee) if part),
            ),
            pack=row.pack,
        )
        for row in connection.execute(of_member(wanted, member_id))
    )


def registered_on(
    connection: Connection, day: date, member_id: str, language: Language
) -> tuple[DueRow, ...]:
    """What was registered on a day."""
    wanted = (
        sa.select(_inquiry.id, _inquiry.number, _inquiry.subject, _inquiry.officials)
        .where(_inquiry.registered_on == day, _inquiry.void_reason == "")
        .order_by(_inquiry.number)
    )
    return tuple(
        DueRow(
            inquiry_id=row.id,
            inquiry_number=row.number,
            subject=row.subject,
            what="new",
            due=day,
            official=row.officials.in_(language),
        )
        for row in connection.execute(of_member(wanted, member_id))
    )


def officials_asking_to_resign(connection: Connection, member_id: str) -> tuple[str, ...]:
    """The ids of the officials with a request to resign in an inquiry that is not over."""
    asked = records.resignation.c
    wanted = (
        sa.select(asked.party_id)
        .distinct()
        .join_from(records.resignation, records.inquiry, asked.inquiry_id == _inquiry.id)
        .where(_inquiry.stage.in_(AWAITED_STAGES), _inquiry.void_reason == "")
        .order_by(asked.party_id)
    )
    return tuple(connection.scalars(of_member(wanted, member_id)))


def suspensions_ending(
    connection: Connection, days: tuple[date, date], member_id: str
) -> tuple[str, ...]:
    """The ids of suspensions that end within the days, both included."""
    suspension = records.suspension.c
    wanted = (
        sa.select(suspension.id)
        .join_from(records.suspension, records.inquiry, suspension.inquiry_id == _inquiry.id)
        .where(suspension.ends_on.between(*days), _inquiry.void_reason == "")
        .order_by(suspension.ends_on, suspension.id)
    )
    return tuple(connection.scalars(of_member(wanted, member_id)))


def copies_unsent(connection: Connection, member_id: str) -> tuple[str, ...]:
    """The ids of what was recorded for gates with a decision of which no copy was sent."""
    done = records.gate_record.c
    wanted = (
        sa.select(done.id)
        .join_from(records.gate_record, records.inquiry, done.inquiry_id == _inquiry.id)
        .where(
            done.met_on.is_not(None),
            done.agrees.is_not(None),
            done.copy_sent_on.is_(None),
            _inquiry.void_reason == "",
        )
        .order_by(done.met_on, done.id)
    )
    return tuple(connection.scalars(of_member(wanted, member_id)))


def undecided_allegations(connection: Connection, member_id: str) -> tuple[str, ...]:
    """The ids of the allegations of open inquiries on which nothing was decided yet.

    An old register may not say under which item an act falls: no term can be counted for it.
    """
    allegation, decision = records.allegation.c, records.decision.c
    wanted = (
        sa.select(allegation.id)
        .join_from(records.allegation, records.inquiry, allegation.inquiry_id == _inquiry.id)
        .where(
            _inquiry.stage.in_(UNDECIDED_STAGES),
            _inquiry.void_reason == "",
            allegation["item"] != "",
            ~sa.exists().where(decision.allegation_id == allegation.id),
        )
        .order_by(allegation.discovered_on, allegation.id)
    )
    return tuple(connection.scalars(of_member(wanted, member_id)))


def of_member(
    wanted: sa.Select[*tuple[object, ...]], member_id: str
) -> sa.Select[*tuple[object, ...]]:
    """Only what belongs to inquiries a member handles or stands in for; nobody means everybody."""
    if not member_id:
        return wanted
    return wanted.where(
        sa.or_(_inquiry.handler_id == member_id, _inquiry.substitute_id == member_id)
    )
