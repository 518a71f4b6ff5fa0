"""Days as people write them in spreadsheets: 31.12.2025, 2025-12-31, or a date cell."""

import re
from datetime import date, timedelta
from typing import Final

from ethics_desk.imports.problems import CellProblem

FIRST_YEAR: Final = 1990
LAST_YEAR: Final = 2099

_TIME = r"(?:[T ]\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?"
_YEAR_MARK = r"(?:\s*(?:г|ж|года|жыл|жылғы)\.?)?"
_POINTS = re.compile(rf"(\d{{1,2}})\.(\d{{1,2}})\.(\d{{4}}){_YEAR_MARK}{_TIME}")
_ISO = re.compile(rf"(\d{{4}})-(\d{{2}})-(\d{{2}}){_TIME}")
_SHORT_YEAR = re.compile(rf"\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2}}{_YEAR_MARK}{_TIME}")
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")


def read_day(cell: str | date, serial_start: date) -> date:
    """The day a cell means; raises `CellProblem`.

    A bare number of five digits is the day a spreadsheet program counts from `serial_start`.
    """
    day = cell if isinstance(cell, date) else _written_day(cell.strip(), serial_start)
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise CellProblem("day-out-of-range", value=day, first=str(FIRST_YEAR), last=str(LAST_YEAR))
    return day


def _written_day(text: str, serial_start: date) -> date:
    if match := _POINTS.fullmatch(text):
        day, month, year = match.groups()
        return _existing(text, year, month, day)
    if match := _ISO.fullmatch(text):
        return _existing(text, *match.groups())
    if _SERIAL.fullmatch(text):
        return serial_start + timedelta(days=int(text[:5]))
    if _SHORT_YEAR.fullmatch(text):
        raise CellProblem("day-short-year", value=text)
    raise CellProblem("day-not-understood", value=text)


def _existing(text: str, year: str, month: str, day: str) -> date:
    try:
        return date(int(year), int(month), int(day))
    except ValueError as fault:
        raise CellProblem("day-does-not-exist", value=text) from fault
