"""A report as JSON, by the schema in `resources/reports/report.schema.json`."""

import json
from typing import Any, Final

from ethics_desk.domain.report_page import ReportPage
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

FORMAT: Final = "ethics-desk-report"
VERSION: Final = 1


def report_json(tables: ReportTables) -> bytes:
    """The report as one document; the same tables give the same bytes."""
    page = tables.page
    document = {
        "format": FORMAT,
        "version": VERSION,
        "language": page.language.value,
        "agency": page.agency,
        "period": _period(page),
        "made_on": page.made_on.isoformat(),
        "public": page.public,
        "specimen": page.specimen,
        "unverified": page.unverified,
        "headlines": list(page.headlines),
        "told": list(page.told),
        "warnings": list(page.warnings),
        "sections": [
            {
                "code": one.code,
                "title": one.title,
                "kind": one.kind.value,
                "paragraphs": list(one.paragraphs),
            }
            for one in page.sections
        ],
        "figures": [_figure(one) for one in tables.figures],
        "decisions": [_decisions(one) for one in tables.decisions],
        "trend": {
            "periods": [] if page.trend is None else list(page.trend.periods),
            "lines": [_trend(one) for one in tables.trend],
        },
        "checks": [_check(one) for one in tables.checks],
    }
    text = json.dumps(document, ensure_ascii=False, indent=2)
    return f"{text}\n".encode()


def _period(page: ReportPage) -> dict[str, str | None]:
    return {
        "title": page.period,
        "from": page.starts_on.isoformat(),
        "to": page.ends_on.isoformat(),
        "previous": page.previous or None,
        "year_before": page.year_before or None,
    }


def _figure(one: TableFigure) -> dict[str, Any]:
    return {
        "code": one.code,
        "number": one.number,
        "title": one.title,
        "unit": one.unit,
        "section": one.section,
        "basis": one.basis,
        "missing": one.missing or None,
        "overlaps": one.overlaps,
        "numbers_withheld": one.numbers_withheld,
        "rows": [_row(row) | {"inquiries": list(row.inquiries)} for row in one.rows],
        "total": None if one.total is None else _row(one.total),
    }


def _row(row: TableRow) -> dict[str, Any]:
    value, previous, year_before = (cell_document(cell) for cell in row.cells)
    return {
        "code": row.code,
        "label": row.label,
        "value": value,
        "previous": previous,
        "year_before": year_before,
    }


def cell_document(cell: TableCell) -> dict[str, Any]:
    """A count with what is said of it."""
    return {
        "count": cell.count,
        "small": cell.mark is CellMark.SMALL,
        "withheld": cell.mark is CellMark.WITHHELD,
    }


def _decisions(one: TableDecisions) -> dict[str, Any]:
    return {
        "item": one.item,
        "decisions": cell_document(one.decisions),
        "lowest": one.lowest or None,
        "middle": one.middle or None,
        "highest": one.highest or None,
        "ranged": cell_document(one.ranged),
        "outside": cell_document(one.outside),
        "departures": cell_document(one.departures),
        "numbers_withheld": one.numbers_withheld,
        "inquiries": list(one.inquiries),
    }


def _trend(one: TableTrend) -> dict[str, Any]:
    return {
        "code": one.code,
        "title": one.title,
        "points": [cell_document(point) for point in one.points],
    }


def _check(one: TableCheck) -> dict[str, Any]:
    return {
        "left": one.left,
        "right": one.right,
        "left_total": cell_document(one.left_total),
        "right_total": cell_document(one.right_total),
        "agrees": one.agrees,
        "note": one.note or None,
    }
