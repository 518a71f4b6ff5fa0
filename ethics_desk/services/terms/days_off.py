"""Decrees on days off: taken in from a file, taken back, and every open day counted again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from ethics_desk.domain.days_off import (
    CalendarDay,
    CalendarDayId,
    DayChange,
    Decree,
    DecreeId,
    Recount,
    RecountDeed,
    RecountId,
    as_texts,
)
from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.rules.packs.calendar import Override
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import entry, facts_of
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.terms.decree_files import DecreeFile, read_decree
from ethics_desk.services.terms.recounting import NewDays, keep_moved, moved_by
from ethics_desk.services.wording_checks import reason_given
from ethics_desk.store.lists.days_off import days_in_force
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportDaysOff:
    """Take in the days of a decree; `decree` names the act as papers will call it.

    The calendar is that of the default pack unless another is named. `replaces` is a decree that
    this one takes the place of as a whole.
    """

    path: Path
    decree: str
    calendar: str = ""
    replaces: DecreeId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawDaysOff:
    """Take a decree back with all its days, and say why."""

    decree: DecreeId
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysOffDone:
    """What a decree brought or took away: its days, and every date that moved with them."""

    decree_id: DecreeId
    days: tuple[date, ...]
    changes: tuple[DayChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysOffPreview:
    """What an import would do: the days of the file, and every date that would move.

    `idle` are days of the file that are already what it makes of them.
    """

    days: tuple[Override, ...]
    changes: tuple[DayChange, ...]
    idle: frozenset[date] = frozenset()


def preview_days_off(
    desk: Desk, command: ImportDaysOff, progress: Progress = silent
) -> DaysOffPreview:
    """Read the file and count, keeping nothing; refuses what the import would refuse."""
    file = read_decree(desk, command.path, command.calendar)
    with desk.read() as work:
        new = _coming(desk, work, command, file)
        moved = moved_by(work, new, progress)
        standing = days_in_force(work.connection, without=command.replaces or "")
    calendar = desk.shelf.with_days(standing).book.calendars[file.calendar]
    idle = frozenset(one.day for one in file.days if calendar.is_working_day(one.day) is one.worked)
    return DaysOffPreview(days=file.days, changes=tuple(one.change for one in moved), idle=idle)


def import_days_off(
    desk: Desk, command: ImportDaysOff, progress: Progress = silent
) -> Outcome[DaysOffDone]:
    """Record the days and count every open day again, in one transaction.

    Raises `BadInput` naming row, column and reason for a bad file, `RuleViolation`
    `days-off.day-taken` for a day that another decree moved. Stopping leaves nothing behind.
    """
    file = read_decree(desk, command.path, command.calendar)
    name = clean_line(command.decree, "decree", required=True)
    with desk.write(command) as work:
        new = _coming(desk, work, command, file)
        replaced = command.replaces
        if replaced is not None:
            _withdraw(desk, work, _standing(work, replaced), name)
        decree = _add(desk, work, name, file)
        changes = _count_again(work, (decree, RecountDeed.IMPORTED), new, name, progress)
    desk.shelf.renew()
    done = DaysOffDone(decree_id=decree.id, days=_days(file.days), changes=changes)
    return Outcome(done, touched=frozenset(change.inquiry_id for change in changes))


def withdraw_days_off(
    desk: Desk, command: WithdrawDaysOff, progress: Progress = silent
) -> Outcome[DaysOffDone]:
    """Let the days count as before the decree, and count every open day again."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        decree = _standing(work, command.decree)
        new = _going(desk, work, decree)
        days = new.days
        _withdraw(desk, work, decree, reason)
        told = f"{decree.name} – {reason}"
        changes = _count_again(work, (decree, RecountDeed.WITHDRAWN), new, told, progress)
    desk.shelf.renew()
    done = DaysOffDone(decree_id=decree.id, days=days, changes=changes)
    return Outcome(done, touched=frozenset(change.inquiry_id for change in changes))


def preview_withdrawal(
    desk: Desk, decree_id: DecreeId, progress: Progress = silent
) -> tuple[DayChange, ...]:
    """Every date that would move if a decree were withdrawn; nothing is kept."""
    with desk.read() as work:
        moved = moved_by(work, _going(desk, work, _standing(work, decree_id)), progress)
    return tuple(one.change for one in moved)


def _going(desk: Desk, work: Work, decree: Decree) -> NewDays:
    """The days as they would be without a decree."""
    days = tuple(one.day for one in work.calendar_days.of(decree_id=decree.id))
    after = desk.shelf.with_days(days_in_force(work.connection, without=decree.id))
    return NewDays(before=desk, after=replace(desk, shelf=after), days=days)


def _coming(desk: Desk, work: Work, command: ImportDaysOff, file: DecreeFile) -> NewDays:
    """The days as they would be with the decree; refuses one that another decree moved."""
    gone: Sequence[CalendarDay] = ()
    if command.replaces is not None:
        gone = work.calendar_days.of(decree_id=_standing(work, command.replaces).id)
    standing = days_in_force(work.connection, without=command.replaces or "")
    named = {one.day for one in file.days}
    for calendar, override in standing:
        if calendar == file.calendar and override.day in named:
            raise RuleViolation(
                "days-off.day-taken", field="path", day=override.day, decree=override.source
            )
    coming = tuple((file.calendar, one) for one in file.days)
    after = desk.shelf.with_days((*standing, *coming))
    days = sorted({*named, *(one.day for one in gone)})
    return NewDays(before=desk, after=replace(desk, shelf=after), days=tuple(days))


def _add(desk: Desk, work: Work, name: str, file: DecreeFile) -> Decree:
    decree = Decree(
        id=DecreeId(desk.new_id()),
        calendar=file.calendar,
        name=name,
        imported_on=desk.today(),
        file_name=file.name,
        sha256=sha256(file.content).hexdigest(),
    )
    work.decrees.add(decree)
    for one in file.days:
        work.calendar_days.add(
            CalendarDay(
                id=CalendarDayId(desk.new_id()),
                decree_id=decree.id,
                day=one.day,
                worked=one.worked,
                title=one.title,
                source=one.source or name,
            )
        )
    told = facts_of(decree, "name", "file_name", "sha256")
    listed = ", ".join(day.isoformat() for day in _days(file.days))
    work.journal.add(
        entry(desk, "calendar.days-imported", decree.id, changes=(*told, ("days", "", listed)))
    )
    return decree


def _withdraw(desk: Desk, work: Work, decree: Decree, reason: str) -> None:
    work.decrees.replace(replace(decree, withdrawn_on=desk.today(), withdrawn_reason=reason))
    work.journal.add(
        entry(
            desk,
            "calendar.days-withdrawn",
            decree.id,
            changes=(("name", decree.name, ""),),
            reason=reason,
        )
    )


def _count_again(
    work: Work,
    deed: tuple[Decree, RecountDeed],
    new: NewDays,
    reason: str,
    progress: Progress,
) -> tuple[DayChange, ...]:
    """Record every date that moved, and the list of them so that it can be shown again."""
    decree, what = deed
    moved = moved_by(work, new, progress)
    for one in moved:
        keep_moved(new.after, work, one, reason)
    changes = tuple(one.change for one in moved)
    work.recounts.add(
        Recount(
            id=RecountId(new.after.new_id()),
            decree_id=decree.id,
            deed=what,
            made_at=new.after.now(),
            changes=tuple(as_texts(change) for change in changes),
        )
    )
    return changes


def _standing(work: Work, key: DecreeId) -> Decree:
    """The decree; raises `RuleViolation` when it was taken back already."""
    decree = work.decrees.get(key)
    if decree.withdrawn_on is not None:
        raise RuleViolation("days-off.withdrawn-already", decree=decree.name)
    return decree


def _days(overrides: Sequence[Override]) -> tuple[date, ...]:
    return tuple(sorted(one.day for one in overrides))
