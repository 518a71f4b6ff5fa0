"""The main deadline of an inquiry extended, and the extension taken back, by the inquiry's id."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.deadline import Deadline
from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.standing import open_inquiry
from ethics_desk.services.terms.deadline_changes import (
    ExtendDeadline,
    TakeBackExtension,
    extend,
    undo,
)
from ethics_desk.services.terms.main_deadline import main_deadline
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendTerm:
    """Extend the clock of an inquiry by a reasoned decision (APPC art 76(3), row AP-05)."""

    inquiry_id: InquiryId
    decided_on: date
    until: date
    paper: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoExtension:
    """Take an extension back, with the reason."""

    inquiry_id: InquiryId
    reason: str


def extend_term(desk: Desk, command: ExtendTerm) -> Outcome[date | None]:
    """Extend the main deadline; raises `RuleViolation` `term.no-clock` when there is none."""
    with desk.write(command) as work:
        deadline = _main(work, command.inquiry_id)
        due = extend(
            desk,
            work,
            ExtendDeadline(
                deadline_id=deadline.id,
                decided_on=command.decided_on,
                until=command.until,
                paper=command.paper,
                reason=command.reason,
            ),
        )
    return Outcome(due, touched=frozenset({deadline.inquiry_id}))


def undo_extension(desk: Desk, command: UndoExtension) -> Outcome[InquiryId]:
    """Return to the last day the clock itself gives."""
    with desk.write(command) as work:
        deadline = _main(work, command.inquiry_id)
        undo(desk, work, TakeBackExtension(deadline_id=deadline.id, reason=command.reason))
    return Outcome(deadline.inquiry_id, touched=frozenset({deadline.inquiry_id}))


def _main(work: Work, inquiry_id: InquiryId) -> Deadline:
    inquiry = open_inquiry(work, inquiry_id)
    deadline = main_deadline(work, inquiry_id)
    if deadline is None:
        raise RuleViolation("term.no-clock", number=inquiry.number)
    return deadline
