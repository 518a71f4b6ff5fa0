"""The columns of the register of inquiries."""

from collections.abc import Callable
from datetime import date
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.rows import InquiryRow
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE, days_left, short_date
from ethics_desk.texts import In, say_code

translate = QCoreApplication.translate

SOON_DAYS = 3

Today: TypeAlias = Callable[[], date]


def inquiry_columns(words: In, today: Today) -> tuple[Column[InquiryRow], ...]:
    """The columns in the window's language; `today` is asked at every painting."""
    return (*_numbers_and_days(), *_words(words), *_standing(words, today))


def is_overdue(row: InquiryRow, today: date) -> bool:
    """Whether the office still works on it after its last day."""
    return row.due is not None and row.due < today and row.stage.is_open and not row.voided


def _voided(row: InquiryRow) -> bool:
    return row.voided


def _quiet_when_voided(row: InquiryRow) -> Tone:
    return Tone.QUIET if row.voided else Tone.PLAIN


def _numbers_and_days() -> tuple[Column[InquiryRow], ...]:
    return (
        Column(
            name="number",
            title=lambda: translate("InquiryList", "Number"),
            text=lambda row: row.number,
            struck=_voided,
            tone=_quiet_when_voided,
            width=12,
        ),
        Column(
            name="received",
            title=lambda: translate("InquiryList", "Received"),
            text=lambda row: short_date(row.received),
            width=11,
            shown=False,
        ),
        Column(
            name="registered",
            title=lambda: translate("InquiryList", "Registered"),
            text=lambda row: short_date(row.registered),
            width=9,
        ),
        Column(
            name="happened",
            title=lambda: translate("InquiryList", "Happened"),
            text=lambda row: short_date(row.happened),
            width=11,
            shown=False,
        ),
        Column(
            name="discovered",
            title=lambda: translate("InquiryList", "Discovered"),
            text=lambda row: short_date(row.discovered),
            width=11,
            shown=False,
        ),
    )


def _words(words: In) -> tuple[Column[InquiryRow], ...]:
    return (
        Column(
            name="channel",
            title=lambda: translate("InquiryList", "Channel"),
            text=lambda row: say_code(words, "channel", row.channel),
            width=15,
            shown=False,
        ),
        Column(
            name="subject",
            title=lambda: translate("InquiryList", "Subject"),
            text=lambda row: row.subject,
            struck=_voided,
            tone=_quiet_when_voided,
            width=34,
        ),
        Column(
            name="officials",
            title=lambda: translate("InquiryList", "Officials"),
            text=lambda row: row.officials,
            width=15,
        ),
        Column(
            name="handler",
            title=lambda: translate("InquiryList", "Handler"),
            text=lambda row: row.handler,
            sortable=False,
            width=15,
            shown=False,
        ),
    )


def _standing(words: In, today: Today) -> tuple[Column[InquiryRow], ...]:
    return (
        Column(
            name="stage",
            title=lambda: translate("InquiryList", "Stage"),
            text=lambda row: _stage(row, words),
            tone=_quiet_when_voided,
            width=15,
        ),
        Column(
            name="due",
            title=lambda: translate("InquiryList", "Due"),
            text=lambda row: _due(row, today()),
            tone=lambda row: _due_tone(row, today()),
            width=26,
        ),
        Column(
            name="agency",
            title=lambda: translate("InquiryList", "Agency"),
            text=lambda row: row.agency,
            sortable=False,
            width=24,
            shown=False,
        ),
    )


def _stage(row: InquiryRow, words: In) -> str:
    if row.voided:
        return translate("InquiryList", "voided")
    return say_code(words, "stage", row.stage)


def _due(row: InquiryRow, today: date) -> str:
    if row.due is None:
        return NO_VALUE
    if row.voided or not row.stage.is_open:
        return short_date(row.due)
    return f"{short_date(row.due)}, {days_left(row.due, today)}"


def _due_tone(row: InquiryRow, today: date) -> Tone:
    if is_overdue(row, today):
        return Tone.ALARM
    if row.due is None or row.voided or not row.stage.is_open:
        return Tone.QUIET
    return Tone.WARNING if (row.due - today).days <= SOON_DAYS else Tone.PLAIN
