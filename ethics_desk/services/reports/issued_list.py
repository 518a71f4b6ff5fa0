"""The reports that were issued, as a list."""

from ethics_desk.domain.issued_report import IssuedReport, IssuedReportRow
from ethics_desk.domain.language import Language
from ethics_desk.domain.period import read_period
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.desk import Desk
from ethics_desk.services.reports.asking import period_words
from ethics_desk.store.work import Work


def list_issued_reports(desk: Desk, language: Language) -> list[IssuedReportRow]:
    """Every issued report, the newest first, with what became of it."""
    with desk.read() as work:
        reports = work.issued_reports.of()
        numbers = {one.id: one.number for one in reports}
        replaced = {one.replaces_id: numbers[one.id] for one in reports if one.replaces_id}
        return [
            _row(desk, work, one, replaced.get(one.id, ""), language) for one in reversed(reports)
        ]


def _row(
    desk: Desk, work: Work, report: IssuedReport, replaced_by: str, language: Language
) -> IssuedReportRow:
    words = desk.texts.in_(language)
    if report.about_id is None:
        agency = words.say("report.scope.all")
    else:
        agency = agency_name_on(work, report.about_id, report.issued_on).shown_in(language)
    return IssuedReportRow(
        id=report.id,
        number=report.number,
        period_code=report.period,
        period=period_words(words, read_period(report.period)),
        agency=agency,
        language=report.language,
        public=report.public,
        issued_on=report.issued_on,
        issued_by=work.members.get(report.issued_by).name.shown_in(language),
        cut_at=report.cut_at,
        sha256=report.sha256,
        replaced_by=replaced_by,
        withdrawn_on=report.withdrawn_on,
        withdrawn_reason=report.withdrawn_reason,
        version=report.version,
    )
