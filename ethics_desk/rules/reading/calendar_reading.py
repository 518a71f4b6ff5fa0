"""Working calendars read from resources/calendars/*.toml.

A file has one `[calendar]` table (`code`, `title`, `country` as the holidays library calls it,
`days_off`: beginnings of the library's English names of days that are free but no holidays) and
`[[day]]` tables for days the government moved: `date`, `worked` (true for a worked day off, false
for a free working day), `title`, `source`. `[[name]]` tables say what free days are called in three
languages: `begins`, `ends` (of the library's English name), `title`; the first that fits counts.
"""

import tomllib
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.packs.calendar import DayName, Override, WorkingCalendar
from ethics_desk.rules.reading.tables import Table


def read_toml(file: Path) -> dict[str, object]:
    """A TOML file; `BadInput` when it is none."""
    try:
        return parse_toml(file.name, file.read_text(encoding="utf-8"))
    except UnicodeDecodeError as problem:
        raise BadInput("rules.not-toml", file=file.name, problem=str(problem)) from None


def parse_toml(name: str, text: str) -> dict[str, object]:
    """A TOML text called by a name; `BadInput` when it is none.

    The same text gives the same tables, which nobody changes.
    """
    try:
        return _parsed(text)
    except (tomllib.TOMLDecodeError, RecursionError) as problem:
        raise BadInput("rules.not-toml", file=name, problem=str(problem)) from None


@lru_cache(maxsize=128)
def _parsed(text: str) -> dict[str, object]:
    """Packs are read again with every folder of an office: most of their texts stay the same."""
    return tomllib.loads(text)


def read_calendars(folders: Sequence[Path]) -> dict[str, WorkingCalendar]:
    """All calendars by code; a later folder adds its days to a calendar of the same code."""
    calendars: dict[str, WorkingCalendar] = {}
    for folder in folders:
        for file in sorted(folder.glob("*.toml")):
            calendar = _read(file)
            earlier = calendars.get(calendar.code)
            calendars[calendar.code] = calendar if earlier is None else _with(earlier, calendar)
    return calendars


def _with(earlier: WorkingCalendar, later: WorkingCalendar) -> WorkingCalendar:
    return WorkingCalendar(
        code=later.code,
        title=later.title,
        country=later.country,
        days_off=later.days_off or earlier.days_off,
        overrides=MappingProxyType({**earlier.overrides, **later.overrides}),
        names=(*later.names, *earlier.names),
    )


def _read(file: Path) -> WorkingCalendar:
    whole = Table(file.name, "file", read_toml(file))
    head = whole.table("calendar")
    if head is None:
        raise BadInput("rules.missing-key", file=file.name, entry="file", key="calendar")
    overrides = moved_days(whole)
    names = tuple(_name(one) for one in whole.tables("name"))
    whole.close()
    calendar = WorkingCalendar(
        code=head.text("code"),
        title=head.trilingual("title"),
        country=head.text("country"),
        days_off=head.texts("days_off"),
        overrides=MappingProxyType(overrides),
        names=names,
    )
    head.close()
    return calendar


def _name(table: Table) -> DayName:
    name = DayName(
        begins=table.optional_text("begins") or "",
        ends=table.optional_text("ends") or "",
        title=table.trilingual("title"),
    )
    table.close()
    return name


def moved_days(whole: Table) -> dict[date, Override]:
    """The `[[day]]` tables of a file; a day named twice is refused."""
    overrides: dict[date, Override] = {}
    for one in whole.tables("day"):
        override = _override(one)
        if override.day in overrides:
            raise BadInput(
                "rules.duplicate", file=whole.file, entry="day", key=override.day.isoformat()
            )
        overrides[override.day] = override
    return overrides


def _override(table: Table) -> Override:
    override = Override(
        day=table.day("date"),
        worked=table.switch("worked", default=False),
        title=table.trilingual("title"),
        source=table.text("source"),
    )
    table.close()
    return override
