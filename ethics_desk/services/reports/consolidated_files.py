"""The consolidated report as files: paper, workbook, document for programs, that one's schema."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ethics_desk.documents.press import open_press
from ethics_desk.documents.reports.consolidated import consolidated_pdf
from ethics_desk.domain.consolidated import ConsolidatedPage
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.exports.consolidated_json import consolidated_json
from ethics_desk.exports.consolidated_xlsx import consolidated_xlsx
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.reports.consolidated_sources import AskConsolidated
from ethics_desk.services.reports.consolidating import consolidated_page
from ethics_desk.services.reports.report_files import ReportFormat, format_of
from ethics_desk.services.whole_files import write_whole


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportConsolidated:
    """Add the agencies of a period up and write it to a file; its ending says which format."""

    asked: AskConsolidated
    path: Path


def export_consolidated(
    desk: Desk, command: ExportConsolidated, progress: Progress = silent
) -> Outcome[Path]:
    """Write the file whole or not at all; raises `BadInput` for another ending."""
    kind = format_of(command.path)
    page = consolidated_page(desk, command.asked, progress)
    write_whole(command.path, consolidated_file(desk, page, kind))
    return Outcome(command.path)


def consolidated_file(desk: Desk, page: ConsolidatedPage, kind: ReportFormat) -> bytes:
    """The report in one format; every format marks the same counts as small."""
    match kind:
        case ReportFormat.PDF:
            return consolidated_pdf(page, open_press(desk.resources))
        case ReportFormat.XLSX:
            return consolidated_xlsx(page, desk.texts.in_(page.language))
        case ReportFormat.JSON:
            return consolidated_json(page)


def consolidated_schema(resources: Path) -> dict[str, Any]:
    """The schema every consolidated report written as JSON keeps to."""
    path = resources / "reports" / "consolidated.schema.json"
    schema: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return schema
