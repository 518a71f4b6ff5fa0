"""Backups of the records: what one is, which are kept, when the office is to be warned."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path


class Occasion(StrEnum):
    """What a backup was made for."""

    ASKED = "asked"
    CLOSE = "close"
    DAILY = "daily"
    RESTORE = "restore"
    UPGRADE = "upgrade"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup; `checked_at` is when it was last opened and found whole, if ever.

    `entries` and `head` are the ledger's in it, 0 and empty for records of an older program;
    `faults` is in how many ways the records were altered behind the program's back before.
    """

    path: Path
    made_at: datetime
    occasion: Occasion
    size: int
    sha256: str = ""
    entries: int = 0
    head: str = ""
    faults: int = 0
    checked_at: datetime | None = None
    second_place: bool = False
    encrypted: bool = False

    @property
    def number(self) -> str:
        """What it is called on a terminal: its file's name."""
        return self.path.name


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupPlan:
    """How this computer keeps backups: the second folder, how many stay, when to warn (days)."""

    second_place: Path | None = None
    daily: int = 7
    weekly: int = 5
    monthly: int = 12
    warn_after: int = 3


LEAST, MOST = 1, 366
"""What a number of the plan may be."""

_PREFIX = "backup."


def read_plan(recall: Callable[[str], str | None]) -> BackupPlan:
    """The plan kept by name among the settings; what is missing or wrong is as usual."""
    place = recall(f"{_PREFIX}second_place")
    numbers: dict[str, int] = {}
    for one in fields(BackupPlan):
        kept = recall(_PREFIX + one.name) or ""
        if kept.isdecimal() and LEAST <= int(kept) <= MOST and one.name != "second_place":
            numbers[one.name] = int(kept)
    return BackupPlan(second_place=Path(place) if place else None, **numbers)


def written_plan(plan: BackupPlan) -> Mapping[str, str]:
    """A plan as texts by name, for `read_plan`."""
    values = ((one.name, getattr(plan, one.name)) for one in fields(BackupPlan))
    return {_PREFIX + name: "" if value is None else str(value) for name, value in values}


def superfluous(backups: Iterable[Backup], plan: BackupPlan, now: datetime) -> list[Backup]:
    """Those that may go: neither of the newest day nor the newest of a day, week or month to keep.

    Days are those of the time zone of `now`. One that was never found whole neither goes nor
    stands for its day: whoever wonders about it still has it.
    """
    whole = sorted((one for one in backups if one.checked_at), key=lambda one: one.made_at)
    whole.reverse()
    if not whole:
        return []
    days = {one.path: one.made_at.astimezone(now.tzinfo).date() for one in whole}
    newest_day = days[whole[0].path]
    kept = {one.path for one in whole if days[one.path] == newest_day}
    for wanted, span in (
        (plan.daily, lambda day: (day,)),
        (plan.weekly, lambda day: day.isocalendar()[:2]),
        (plan.monthly, lambda day: (day.year, day.month)),
    ):
        kept |= _newest_of_each(whole, days, span, wanted)
    return [one for one in whole if one.path not in kept]


def _newest_of_each(
    newest_first: Sequence[Backup],
    days: Mapping[Path, date],
    span: Callable[[date], tuple[object, ...]],
    wanted: int,
) -> set[Path]:
    found: dict[tuple[object, ...], Path] = {}
    for one in newest_first:
        found.setdefault(span(days[one.path]), one.path)
    return set(list(found.values())[:wanted])


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupState:
    """What the office has: the last whole backup here, and in the second place when one is set."""

    here: Backup | None
    there: Backup | None
    plan: BackupPlan

    def too_old(self, now: datetime) -> bool:
        """Whether the newest whole backup in either place is older than the office allows."""
        limit = timedelta(days=self.plan.warn_after)
        looked_at = [self.here] if self.plan.second_place is None else [self.here, self.there]
        return any(one is None or now - one.made_at > limit for one in looked_at)

    def warning(self, now: datetime) -> tuple[str, datetime | None] | None:
        """What the office is warned of: the key of the words and how old the last backup is."""
        if not self.too_old(now):
            return None
        oldest, where = self.here, ""
        if self.here is not None and self.plan.second_place is not None:
            oldest, where = self.there, "-there"
        if oldest is None:
            return f"backup.never{where}", None
        return f"backup.too-old{where}", oldest.made_at

    @property
    def lags_behind(self) -> bool:
        """Whether the second place lacks the newest whole backup."""
        if self.plan.second_place is None or self.here is None:
            return False
        return self.there is None or self.there.sha256 != self.here.sha256

    def due_today(self, now: datetime) -> bool:
        """Whether no backup was made on the day of `now` yet."""
        if self.here is None:
            return True
        return self.here.made_at.astimezone(now.tzinfo).date() < now.date()


def last_whole(backups: Iterable[Backup]) -> Backup | None:
    """The newest backup that was found whole."""
    whole = (one for one in backups if one.checked_at)
    return max(whole, key=lambda one: one.made_at, default=None)
