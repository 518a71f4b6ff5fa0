"""How a letter leaves the office and arrives: by which way, when, who took it, all corrigible."""

from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.letter import LetterId, SentBy
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.letters.course import check_day, counting_letter, keep_letter
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.wording_checks import clean, reason_given


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDispatch:
    """Write down by which way and when a letter was sent; again to correct it."""

    letter_id: LetterId
    version: int
    sent_by: SentBy
    sent_on: date
    tracking: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBackDispatch:
    """The letter was not sent after all, with the reason."""

    letter_id: LetterId
    version: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordReceipt:
    """Write down when a letter arrived, who took it and its number there (row RF-06)."""

    letter_id: LetterId
    version: int
    received_on: date
    received_by: str = ""
    received_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBackReceipt:
    """The letter did not arrive after all, with the reason."""

    letter_id: LetterId
    version: int
    reason: str


def record_dispatch(desk: Desk, command: RecordDispatch) -> Outcome[LetterId]:
    """Record the way and the day; raises `BadInput` for days in an impossible order."""
    tracking = clean_line(command.tracking, "tracking")
    note = clean(command.note, "note")
    with desk.write(command) as work:
        before = counting_letter(work, command.letter_id)
        after = replace(
            before,
            version=command.version,
            sent_by=command.sent_by,
            sent_on=command.sent_on,
            tracking=tracking,
            dispatch_note=note,
        )
        check_day(desk, after, "sent_on")
        return keep_letter(desk, work, "letter.sent", (before, after))


def take_back_dispatch(desk: Desk, command: TakeBackDispatch) -> Outcome[LetterId]:
    """Let the letter wait to be sent again.

    Raises `RuleViolation`: `letter.not-sent`, and `letter.arrived` once it arrived.
    """
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = counting_letter(work, command.letter_id)
        if before.sent_on is None:
            raise RuleViolation("letter.not-sent", number=before.number)
        if before.received_on is not None:
            raise RuleViolation("letter.arrived", number=before.number)
        after = replace(
            before,
            version=command.version,
            sent_by=None,
            sent_on=None,
            tracking="",
            dispatch_note="",
        )
        return keep_letter(desk, work, "letter.sending-undone", (before, after), reason)


def record_receipt(desk: Desk, command: RecordReceipt) -> Outcome[LetterId]:
    """Record the arrival; raises `RuleViolation` `letter.not-sent` for a letter not sent yet."""
    person = clean_line(command.received_by, "received_by")
    number = clean_line(command.received_number, "received_number")
    with desk.write(command) as work:
        before = counting_letter(work, command.letter_id)
        if before.sent_on is None:
            raise RuleViolation("letter.not-sent", number=before.number)
        after = replace(
            before,
            version=command.version,
            received_on=command.received_on,
            received_by=person,
            received_number=number,
        )
        check_day(desk, after, "received_on")
        return keep_letter(desk, work, "letter.received", (before, after))


def take_back_receipt(desk: Desk, command: TakeBackReceipt) -> Outcome[LetterId]:
    """Let the letter be on its way again; raises `RuleViolation` `letter.not-received`."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = counting_letter(work, command.letter_id)
        if before.received_on is None:
            raise RuleViolation("letter.not-received", number=before.number)
        after = replace(
            before,
            version=command.version,
            received_on=None,
            received_by="",
            received_number="",
        )
        return keep_letter(desk, work, "letter.receipt-undone", (before, after), reason)
