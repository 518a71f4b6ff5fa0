"""A report as files: paper, workbook, document for other programs, and that one's schema."""

import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from ethics_desk.documents.press import open_press
from ethics_desk.documents.reports.report import report_pdf
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.report_page import ReportPage
from ethics_desk.exports.report_json import report_json
from ethics_desk.exports.report_xlsx import report_xlsx
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.reports.tables import report_tables
from ethics_desk.services.whole_files import write_whole


class ReportFormat(StrEnum):
    """What a report is written as; the value is the ending of its file."""

    PDF = "pdf"
    XLSX = "xlsx"
    JSON = "json"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """Write a report that was made to a file; its ending says which format."""

    page: ReportPage
    path: Path


def export_report(desk: Desk, command: ExportReport, progress: Progress = silent) -> Outcome[Path]:
    """Write the file whole or not at all; raises `BadInput` for another ending."""
    progress(0, 1)
    write_whole(command.path, report_file(desk, command.page, format_of(command.path)))
    progress(1, 1)
    return Outcome(command.path)


def format_of(path: Path) -> ReportFormat:
    """The format a file's ending asks for; raises `BadInput` for another ending."""
    ending = path.suffix.lower().removeprefix(".")
    if ending not in set(ReportFormat):
        raise BadInput("report.unknown-ending", field="path", ending=path.suffix)
    return ReportFormat(ending)


def report_file(desk: Desk, page: ReportPage, kind: ReportFormat) -> bytes:
    """One report in one format; every format withholds the same."""
    match kind:
        case ReportFormat.PDF:
            return report_pdf(page, open_press(desk.resources))
        case ReportFormat.XLSX:
            return report_xlsx(report_tables(page), desk.texts.in_(page.language))
        case ReportFormat.JSON:
            return report_json(report_tables(page))


def report_schema(resources: Path) -> dict[str, Any]:
    """The schema every report written as JSON keeps to."""
    path = resources / "reports" / "report.schema.json"
    schema: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return schema
