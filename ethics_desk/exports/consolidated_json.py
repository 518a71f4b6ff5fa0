"""A consolidated report as JSON, by `resources/reports/consolidated.schema.json`."""

import json
from typing import Any, Final

from ethics_desk.domain.consolidated import (
    ConsolidatedAgency,
    ConsolidatedFigure,
    ConsolidatedPage,
    ConsolidatedRow,
    ConsolidatedSection,
)
from ethics_desk.exports.report_json import cell_document

FORMAT: Final = "ethics-desk-consolidated-report"
VERSION: Final = 1


def consolidated_json(page: ConsolidatedPage) -> bytes:
    """The report as one document; the same page gives the same bytes."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "language": page.language.value,
        "agency": page.agency,
        "period": {
            "title": page.period,
            "from": page.starts_on.isoformat(),
            "to": page.ends_on.isoformat(),
        },
        "made_on": page.made_on.isoformat(),
        "specimen": page.specimen,
        "headings": list(page.headings),
        "agencies": [_agency(one) for one in page.agencies],
        "together": [cell_document(one) for one in page.together],
        "missing": list(page.missing),
        "sections": [_section(one) for one in page.sections],
    }
    text = json.dumps(document, ensure_ascii=False, indent=2)
    return f"{text}\n".encode()


def _agency(one: ConsolidatedAgency) -> dict[str, Any]:
    return {
        "code": one.code,
        "name": one.name,
        "standing": one.standing.value,
        "source": one.source,
        "report": one.number or None,
        "signed_by": one.signed_by or None,
        "signed_on": None if one.signed_on is None else one.signed_on.isoformat(),
        "headlines": [cell_document(cell) for cell in one.headlines],
    }


def _section(one: ConsolidatedSection) -> dict[str, Any]:
    return {
        "code": one.code,
        "number": one.number,
        "title": one.title,
        "figures": [_figure(figure) for figure in one.figures],
    }


def _figure(one: ConsolidatedFigure) -> dict[str, Any]:
    return {
        "code": one.code,
        "number": one.number,
        "title": one.title,
        "unit": one.unit.value,
        "note": one.note or None,
        "rows": [_row(row) for row in one.rows],
        "total": None if one.total is None else _row(one.total),
    }


def _row(row: ConsolidatedRow) -> dict[str, Any]:
    return {
        "code": row.code,
        "label": row.label,
        "together": cell_document(row.total),
        "by_agency": [cell_document(cell) for cell in row.counts],
    }
