"""By when an answer is due, and an answer that was written down by mistake."""

from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.deadline import Deadline, DeadlineId
from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.letter import Letter, LetterId
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.letters.course import counting_letter, keep_letter
from ethics_desk.services.terms.deadline_count import counted
from ethics_desk.services.wording_checks import reason_given
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAnswerDue:
    """By which day an answer is due, or by which clock that day is counted.

    A clock counts from the day the letter arrived, else from the day it was sent, else from the
    day it was issued. With neither a day nor a clock no answer is waited for any more.
    """

    letter_id: LetterId
    version: int
    due: date | None = None
    clock: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBackAnswer:
    """The answer did not come after all, or belongs to another letter, with the reason."""

    letter_id: LetterId
    version: int
    reason: str


def set_answer_due(desk: Desk, command: SetAnswerDue) -> Outcome[LetterId]:
    """Record the day.

    Raises `BadInput`: `day.too-early` before the letter, `letter.due-twice` for a day and a clock,
    and for a clock the law of that day does not know.
    """
    if command.clock and command.due is not None:
        raise BadInput("letter.due-twice", field="due")
    with desk.write(command) as work:
        before = counting_letter(work, command.letter_id)
        due = _counted(desk, work, before, command.clock) if command.clock else command.due
        if due is not None and due < before.issued_on:
            raise BadInput("day.too-early", field="due", day=due, earliest=before.issued_on)
        after = replace(before, version=command.version, answer_due=due, answer_clock=command.clock)
        return keep_letter(desk, work, "letter.answer-due", (before, after))


def take_back_answer(desk: Desk, command: TakeBackAnswer) -> Outcome[LetterId]:
    """Let the answer be waited for again; raises `RuleViolation` `letter.not-answered`."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = counting_letter(work, command.letter_id)
        if before.answered_on is None:
            raise RuleViolation("letter.not-answered", number=before.number)
        after = replace(
            before, version=command.version, answered_on=None, answer_number="", answer_note=""
        )
        return keep_letter(desk, work, "letter.answer-undone", (before, after), reason)


def answer_day(desk: Desk, letter_id: LetterId, clock: str) -> date | None:
    """The day a clock would give for the answer to a letter; raises `BadInput` as counting does."""
    with desk.read() as work:
        return _counted(desk, work, work.letters.get(letter_id), clock)


def _counted(desk: Desk, work: Work, letter: Letter, clock: str) -> date | None:
    inquiry = work.inquiries.get(letter.inquiry_id)
    start = letter.received_on or letter.sent_on or letter.issued_on
    running = Deadline(
        id=DeadlineId(letter.id), inquiry_id=InquiryId(inquiry.id), clock=clock, started_on=start
    )
    return counted(desk.rules, inquiry.pack, running, ()).due
