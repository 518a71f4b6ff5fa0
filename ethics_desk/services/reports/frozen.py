"""What is kept of an issued report: question, figures, paper; told only if unaltered."""

from dataclasses import dataclass
from hashlib import sha256

from ethics_desk.documents.press import open_press
from ethics_desk.documents.reports.report import report_pdf
from ethics_desk.domain.errors import NotFound, StoreUnavailable
from ethics_desk.domain.issued_report import IssuedReport, IssuedReportId
from ethics_desk.domain.report_page import ReportPage
from ethics_desk.services.desk import Desk
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.freezing import thawed
from ethics_desk.store.work import Work

SCHEMA = 1
"""The version of the form in which figures are frozen; fields that are added do not change it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """The question a report answered and the page it was printed from."""

    schema: int
    asked: AskReport
    page: ReportPage


def issued_report_pdf(desk: Desk, report_id: IssuedReportId) -> bytes:
    """The report as it was issued; raises `StoreUnavailable` when it is not what was issued."""
    with desk.read() as work:
        report = work.issued_reports.get(report_id)
        content = work.issued_report_content.get(report_id).content
    _check(content, report.sha256, report)
    return content


def read_frozen(work: Work, report: IssuedReport) -> Frozen:
    """The frozen question and figures; raises `StoreUnavailable` when they were altered."""
    text = work.issued_report_content.get(report.id).frozen
    _check(text.encode(), report.frozen_sha256, report)
    try:
        return thawed(Frozen, text)
    except ValueError as fault:
        raise StoreUnavailable("report.altered", number=report.number) from fault


def issued_page(desk: Desk, report_id: IssuedReportId) -> ReportPage:
    """The figures an issued report was printed from; raises `StoreUnavailable` when altered."""
    with desk.read() as work:
        return read_frozen(work, work.issued_reports.get(report_id)).page


def printed_again(desk: Desk, report_id: IssuedReportId) -> bytes:
    """The report printed anew from its frozen figures.

    The program that issued it gives the same bytes; where a later one prints otherwise, the kept
    bytes are the report.
    """
    return report_pdf(issued_page(desk, report_id), open_press(desk.resources))


def issued_report_numbered(desk: Desk, number: str) -> IssuedReport:
    """The issued report with a number; raises `NotFound`."""
    with desk.read() as work:
        found = work.issued_reports.of(number=number)
    if not found:
        raise NotFound("report.no-such-number", number=number)
    return found[0]


def _check(kept: bytes, expected: str, report: IssuedReport) -> None:
    if sha256(kept).hexdigest() != expected:
        raise StoreUnavailable("report.altered", number=report.number)
