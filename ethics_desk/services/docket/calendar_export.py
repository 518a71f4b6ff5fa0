"""The days of the desk as a file for other programs' calendars: numbers and terms, no names."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from ethics_desk.domain.deadline import DeadlineId
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.rows import DueRow
from ethics_desk.exports.calendar_file import DueDay, calendar_file
from ethics_desk.rules.packs.entries import Clock
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.docket.due_lines import AskDocket, all_due
from ethics_desk.services.docket.limitation_days import STANDS_STILL, limitation_days
from ethics_desk.services.law_titles import clock_titles
from ethics_desk.services.warnings import warning_day
from ethics_desk.services.whole_files import write_whole
from ethics_desk.store.work import Work
from ethics_desk.texts import In

AHEAD: Final = timedelta(days=366)
"""How far ahead days are written."""

ENDING: Final = ".ics"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportCalendar:
    """Write what is due to an iCalendar file; an empty member means the whole office."""

    path: Path
    member_id: str = ""
    language: Language


def export_calendar(
    desk: Desk, command: ExportCalendar, progress: Progress = silent
) -> Outcome[int]:
    """Write the days to a file that appears whole or not at all; the value is their number.

    Raises `BadInput` for an ending other than `.ics` and for a place that cannot be written.
    """
    ending = command.path.suffix.lower()
    if ending != ENDING:
        raise BadInput("calendar.unknown-ending", field="path", ending=ending)
    words = desk.texts.in_(command.language)
    asked = AskDocket(member_id=command.member_id, language=command.language)
    until = desk.today() + AHEAD
    limits = (
        row
        for row in limitation_days(desk, asked, progress)
        if row.due <= until and row.what != STANDS_STILL
    )
    titles = {code: one.in_(command.language) for code, one in clock_titles(desk).items()}
    with desk.read() as work:
        due = (row for row in all_due(desk, work, asked, until) if not row.secret)
        rows = sorted((*due, *limits), key=lambda row: (row.due, row.inquiry_number, row.what))
        met: Counter[str] = Counter()
        days = tuple(_day(desk, work, row, (words, titles), met) for row in rows)
    write_whole(command.path, calendar_file(words.say("calendar.title"), desk.now(), days))
    return Outcome(len(days))


def _day(
    desk: Desk, work: Work, row: DueRow, say: tuple[In, dict[str, str]], met: Counter[str]
) -> DueDay:
    words, titles = say
    return DueDay(
        key=_key(row, met),
        day=row.due,
        summary=f"{row.inquiry_number} – {_what(row, words, titles)}",
        description=row.citation.shown_in(words.language),
        warn_on=_warn_on(desk, work, row),
    )


def _key(row: DueRow, met: Counter[str]) -> str:
    """The same for the same thing in every export; it is hashed before it is written."""
    family = row.what.partition(".")[0]
    kind = row.what if family == "limitation" else family
    key = row.deadline_id or "|".join((row.inquiry_id, kind, row.detail or row.official))
    met[key] += 1
    return f"{key}|{met[key]}"


def _what(row: DueRow, words: In, titles: dict[str, str]) -> str:
    """What is due. A letter's addressee may be a person: only that an answer is due is said."""
    family, _, code = row.what.partition(".")
    key = f"calendar.{family}.{code}" if code else f"calendar.{family}"
    if family == "clock":
        return titles.get(code, code)
    return words.say(key) if words.knows(key) else words.say("calendar.other")


def _warn_on(desk: Desk, work: Work, row: DueRow) -> date | None:
    """The day of early warning, when it lies before the day itself."""
    pack = work.inquiries.get(InquiryId(row.inquiry_id)).pack
    on = warning_day(desk.rules, pack, row.due, _clock(desk, work, row, pack))
    return on if on < row.due else None


def _clock(desk: Desk, work: Work, row: DueRow, pack: str) -> Clock | None:
    if not row.deadline_id:
        return None
    deadline = work.deadlines.get(DeadlineId(row.deadline_id))
    return desk.rules.pack(pack).clock(deadline.clock, deadline.started_on)
