"""The stops of the tour about reports that are kept: issuing, differences, returns."""

from datetime import date

from ethics_desk.domain.issued_report import IssuedReportRow
from ethics_desk.domain.period import quarter_of
from ethics_desk.gui.reports.differences import DifferencesDialog
from ethics_desk.gui.reports.issue_dialog import IssueReportDialog
from ethics_desk.gui.reports.return_dialogs import ExportReturnDialog, TakeInReturnDialog
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tour_sight import Sight, Stop
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.issued_list import list_issued_reports
from ethics_desk.services.reports.issuing import IssueReport, issue_report


def _asked(at: Sight, day: date) -> AskReport:
    return AskReport(
        period=quarter_of(day).previous,
        agency_id=at.inquiry.agency_id,
        language=at.gateway.words.language,
    )


def issued_report(at: Sight) -> IssuedReportRow:
    """The report of the last quarter, issued when it is first looked for."""
    language = at.gateway.words.language
    rows = at.asked(lambda desk: list_issued_reports(desk, language))
    if not rows:
        command = IssueReport(asked=_asked(at, today_of(at.gateway)))
        at.gateway.perform(issue_report, command)
        rows = at.asked(lambda desk: list_issued_reports(desk, language))
    return rows[0]


def _issue(at: Sight) -> IssueReportDialog:
    rows = [issued_report(at)]
    return IssueReportDialog(at.gateway, _asked(at, today_of(at.gateway)), rows, at.over)


REPORT_STOPS: tuple[Stop, ...] = (
    Stop("report-issue", IssueReportDialog, _issue),
    Stop(
        "report-differences",
        DifferencesDialog,
        lambda at: DifferencesDialog(at.gateway, issued_report(at), at.over),
    ),
    Stop(
        "return-export",
        ExportReturnDialog,
        lambda at: ExportReturnDialog(at.gateway, issued_report(at), at.over),
    ),
    Stop("return-take-in", TakeInReturnDialog, lambda at: TakeInReturnDialog(at.gateway, at.over)),
)
