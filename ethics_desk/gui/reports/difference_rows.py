"""Differences as rows of lists, with a place to find them again by."""

from dataclasses import dataclass

from ethics_desk.domain.differences import DifferenceLine, DifferencePage, EntryLine


@dataclass(frozen=True, slots=True)
class LineRow:
    """One count that differs."""

    id: int
    line: DifferenceLine


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry that makes counts differ; `place` is its number on paper."""

    place: int
    line: EntryLine

    @property
    def id(self) -> int:
        """What it is known by."""
        return self.place


def line_rows(page: DifferencePage) -> list[LineRow]:
    """The counts that differ, in the order of the report."""
    return [LineRow(place, line) for place, line in enumerate(page.lines)]


def entry_rows(page: DifferencePage) -> list[EntryRow]:
    """The entries behind them, in the order they were recorded."""
    return [EntryRow(place, line) for place, line in enumerate(page.entries, start=1)]
