"""The stops of the tour about reports that are kept: issuing, differences, returns."""

from datetime import date

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.issued_report import IssuedReportRow
from ethics_desk.domain.office_rows import PreventiveRow
from ethics_desk.domain.period import quarter_of, read_period
from ethics_desk.domain.prevention import PreventiveWorkId
from ethics_desk.domain.rows import ListRequest
from ethics_desk.gui.reports.differences import DifferencesDialog
from ethics_desk.gui.reports.issue_dialog import IssueReportDialog
from ethics_desk.gui.reports.return_dialogs import ExportReturnDialog, TakeInReturnDialog
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tour_sight import Sight, Stop
from ethics_desk.services.prevention import (
    EditPreventiveWork,
    edit_preventive_work,
    preventive_window,
)
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.issued_list import list_issued_reports
from ethics_desk.services.reports.issuing import IssueReport, issue_report

MORE = 40
"""So many people more than were reported."""


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


def differing_report(at: Sight) -> IssuedReportRow:
    """The same, after a count of its period was corrected."""
    report = issued_report(at)
    period = read_period(report.period_code)
    within = (("from", period.starts_on.isoformat()), ("to", period.ends_on.isoformat()))
    request = ListRequest(filters=within)
    rows = at.asked(lambda desk: preventive_window(desk, request, 0, 1)).rows
    for one in rows:
        at.gateway.perform(edit_preventive_work, _more_reached(one))
    return report


def _more_reached(row: PreventiveRow) -> EditPreventiveWork:
    return EditPreventiveWork(
        work_id=PreventiveWorkId(row.id),
        version=row.version,
        agency_id=AgencyId(row.agency_id),
        kind=row.kind,
        done_on=row.done_on,
        subject=row.subject,
        participants=row.participants + MORE,
        note=row.note,
    )


def _issue(at: Sight) -> IssueReportDialog:
    rows = [issued_report(at)]
    return IssueReportDialog(at.gateway, _asked(at, today_of(at.gateway)), rows, at.over)


REPORT_STOPS: tuple[Stop, ...] = (
    Stop("report-issue", IssueReportDialog, _issue),
    Stop(
        "report-differences",
        DifferencesDialog,
        lambda at: DifferencesDialog(at.gateway, differing_report(at), at.over),
    ),
    Stop(
        "return-export",
        ExportReturnDialog,
        lambda at: ExportReturnDialog(at.gateway, issued_report(at), at.over),
    ),
    Stop("return-take-in", TakeInReturnDialog, lambda at: TakeInReturnDialog(at.gateway, at.over)),
)
