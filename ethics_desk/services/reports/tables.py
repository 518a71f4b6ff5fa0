"""A report as tables for other programs: the same values, withheld by the same rule as on paper."""

from ethics_desk.documents.reports.annex import agreement
from ethics_desk.documents.reports.disclosure import Shown, ShownRow
from ethics_desk.documents.reports.figure_tables import Numbered, numbered
from ethics_desk.documents.reports.trend import point_of
from ethics_desk.domain.dispersion import DispersionRow
from ethics_desk.domain.report_page import CheckSum, ReportPage
from ethics_desk.domain.report_table import (
    CellMark,
    ReportTables,
    TableCell,
    TableCheck,
    TableDecisions,
    TableFigure,
    TableRow,
    TableTrend,
)
from ethics_desk.domain.traced import untold_decisions, untold_figures

_NOTHING = TableCell(count=None)


def report_tables(page: ReportPage) -> ReportTables:
    """Every table of a report as its reader may see it."""
    figures = numbered(page)
    titles = {section.code: section.title for section in page.sections}
    by_code = {one.figure.code: one for one in figures}
    lines = () if page.trend is None else page.trend.lines
    untold = _untold(page)
    silent = untold_decisions(page.figures, page.dispersion)
    return ReportTables(
        page=page,
        figures=tuple(_figure(one, titles, told=one.figure.code not in untold) for one in figures),
        decisions=tuple(_decisions(row, told=not silent) for row in page.dispersion),
        trend=tuple(
            TableTrend(
                code=line.code,
                title=line.title,
                points=tuple(_cell(point_of(one, public=page.public)) for one in line.points),
            )
            for line in lines
        ),
        checks=tuple(
            _check(check, by_code[check.left], by_code[check.right]) for check in page.checks
        ),
    )


def _untold(page: ReportPage) -> frozenset[str]:
    """The figures whose inquiries are not told; to the public none are."""
    every = frozenset(one.code for one in page.figures)
    return every if page.public else untold_figures(page.figures)


def _figure(one: Numbered, titles: dict[str, str], *, told: bool) -> TableFigure:
    figure = one.figure
    return TableFigure(
        code=figure.code,
        number=one.number,
        title=figure.title,
        total_title=figure.total_title,
        unit=figure.unit.value,
        section=figure.section,
        section_title=titles[figure.section],
        basis=figure.basis,
        missing=figure.missing,
        overlaps=figure.overlaps,
        numbers_withheld=not told,
        rows=tuple(
            _row(seen, row.code, row.inquiries if told else ())
            for seen, row in zip(one.shown.rows, figure.rows, strict=True)
        ),
        total=None if one.shown.total is None else _row(one.shown.total, "", ()),
    )


def _row(seen: ShownRow, code: str, inquiries: tuple[str, ...]) -> TableRow:
    first, second, third = (_cell(cell) for cell in seen.cells)
    return TableRow(code=code, label=seen.label, cells=(first, second, third), inquiries=inquiries)


def _cell(cell: Shown) -> TableCell:
    if cell.withheld:
        return TableCell(count=None, mark=CellMark.WITHHELD)
    return TableCell(count=cell.count, mark=CellMark.SMALL if cell.small else CellMark.OPEN)


def _decisions(row: DispersionRow, *, told: bool) -> TableDecisions:
    return TableDecisions(
        item=row.item,
        decisions=TableCell(count=row.decisions),
        lowest=row.lowest,
        middle=row.middle,
        highest=row.highest,
        ranged=TableCell(count=row.ranged),
        outside=TableCell(count=row.outside),
        departures=TableCell(count=row.departures),
        numbers_withheld=not told,
        inquiries=row.inquiries if told else (),
    )


def _check(check: CheckSum, left: Numbered, right: Numbered) -> TableCheck:
    totals = [_NOTHING if one.total is None else _cell(one.total.cells[0]) for one in (left, right)]
    return TableCheck(
        left=check.left,
        right=check.right,
        left_total=totals[0],
        right_total=totals[1],
        agrees=None if check.note else agreement(left.total, right.total),
        note=check.note,
    )
