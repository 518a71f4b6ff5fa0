"""Every count of a report's page by its cell, so that two pages can be laid beside each other."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ethics_desk.domain.differences import Cell, Place
from ethics_desk.domain.figures import Count, Figure
from ethics_desk.domain.report_page import ReportPage
from ethics_desk.services.reports.tallying import LIKE_CASES

Shows = tuple[Count, tuple[str, ...]]
"""What is seen of a cell: the count, and the inquiries or other words beside it."""


@dataclass(frozen=True, slots=True)
class Line:
    """One cell of a page: the title of its figure, its label, its count, what stands beside it.

    A `secret` one counts what persons reported.
    """

    figure: str
    label: str
    count: Count
    beside: tuple[str, ...] = ()
    secret: bool = False


def cells_of(page: ReportPage, outer: Sequence[str]) -> dict[Cell, Line]:
    """The cells of a page; `outer` are the codes of the trend's periods (`outer_codes`)."""
    cells: dict[Cell, Line] = {}
    for figure in page.figures:
        cells.update(_figure(figure))
    cells.update(_trend(page, outer))
    for row in page.dispersion:
        beside = (row.lowest, row.middle, row.highest, str(row.outside), str(row.departures))
        line = Line(LIKE_CASES, row.item, row.decisions, (*beside, *row.inquiries))
        cells[Cell(LIKE_CASES, row.item, Place.VALUE)] = line
    return cells


def shows(lines: Mapping[Cell, Line], cell: Cell) -> Shows:
    """What a cell shows; a line that is not there counts nothing."""
    line = lines.get(cell)
    return (0, ()) if line is None else (line.count, line.beside)


def _figure(figure: Figure) -> Iterator[tuple[Cell, Line]]:
    for row in figure.rows:
        for place, count in zip(Place, row.counts, strict=True):
            beside = row.inquiries if place is Place.VALUE else ()
            cell = Cell(figure.code, row.code, place)
            yield cell, Line(figure.title, row.label, count, beside, row.secret)


def _trend(page: ReportPage, outer: Sequence[str]) -> Iterator[tuple[Cell, Line]]:
    """The points of the trend, by the codes of their periods, but for those without a code."""
    for line in page.trend.lines if page.trend else ():
        for code, point in zip(outer, line.points, strict=False):
            for row in point.rows if code else ():
                cell = Cell(line.code, row.code, code)
                yield cell, Line(line.title, row.label, row.value, (), row.secret)
