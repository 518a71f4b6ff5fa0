"""Reports are issued in one transaction: numbered, frozen, kept byte for byte."""

from dataclasses import dataclass, replace
from hashlib import sha256

from ethics_desk import __version__
from ethics_desk.documents.press import open_press
from ethics_desk.documents.reports.report import report_pdf
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.issued_report import (
    Issue,
    IssuedReport,
    IssuedReportContent,
    IssuedReportId,
)
from ethics_desk.domain.period import Period
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.report_page import ReportPage
from ethics_desk.services import numbering
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, entry, facts_of
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.freezing import frozen_text
from ethics_desk.services.reports.frozen import SCHEMA, Frozen
from ethics_desk.services.reports.reports import report_page
from ethics_desk.services.wording_checks import clean
from ethics_desk.store.former import Moment, moment_now
from ethics_desk.store.work import Work

PATTERN = "{serial:02d}/{year}"
STEPS = 2

_TOLD = ("number", "period", "language", "public", "cut_at", "sha256", "frozen_sha256")


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueReport:
    """Issue a report; it gets the next number of the agency's reports of this year.

    `replaces_id` names an issued report of the same period and readers this one takes the place of.
    """

    asked: AskReport
    replaces_id: IssuedReportId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawReport:
    """Take an issued report back; it stays in the records with the reason."""

    report_id: IssuedReportId
    version: int
    reason: str


def issue_report(
    desk: Desk, command: IssueReport, progress: Progress = silent
) -> Outcome[IssuedReportId]:
    """Count, number, print and keep the report; nobody writes meanwhile.

    What was asked and every figure are frozen beside the PDF, with the moment up to which the
    records were read. A period that has not begun is refused, and so is a second report beside
    one that stands.
    """
    press = open_press(desk.resources)
    _check_begun(desk, command.asked.period)
    with desk.write(command) as work:
        progress(0, STEPS)
        replaced = _replaced(work, command)
        _check_alone(work, command)
        moment = moment_now(work)
        page = report_page(desk, command.asked)
        progress(1, STEPS)
        draft = _numbered(desk, work, command.asked, moment)
        frozen = _frozen(command.asked, page, draft, replaced)
        content, text = report_pdf(frozen.page, press), frozen_text(frozen)
        report = replace(
            draft,
            sha256=sha256(content).hexdigest(),
            frozen_sha256=sha256(text.encode()).hexdigest(),
            size=len(content),
            replaces_id=command.replaces_id,
        )
        work.issued_reports.add(report)
        work.issued_report_content.add(
            IssuedReportContent(id=report.id, content=content, frozen=text)
        )
        told = (("replaces", replaced.number, report.number),) if replaced else ()
        changes = (*facts_of(report, *_TOLD), *told)
        work.journal.add(entry(desk, "report.issued", report.id, changes=changes))
        progress(STEPS, STEPS)
    return Outcome(report.id)


def standing_report(desk: Desk, asked: AskReport) -> IssuedReport | None:
    """The issued report that already answers the question, in the same language."""
    with desk.read() as work:
        standing = _standing(work, asked)
    return standing[-1] if standing else None


def withdraw_report(desk: Desk, command: WithdrawReport) -> Outcome[IssuedReportId]:
    """Record that an issued report no longer stands, and why."""
    reason = clean(command.reason, "reason", required=True)
    with desk.write(command) as work:
        before = work.issued_reports.get(command.report_id)
        if before.withdrawn_on is not None:
            raise RuleViolation("report.withdrawn-already", number=before.number)
        after = replace(
            before, version=command.version, withdrawn_on=desk.today(), withdrawn_reason=reason
        )
        work.issued_reports.replace(after)
        changes = changes_between(before, after)
        work.journal.add(entry(desk, "report.withdrawn", before.id, changes=changes, reason=reason))
    return Outcome(before.id)


def _check_begun(desk: Desk, period: Period) -> None:
    """Refuse to number a report of days that are all still to come."""
    if period.starts_on > desk.today():
        begins, today = period.starts_on, desk.today()
        raise BadInput("report.not-begun", field="period", day=begins, today=today)


def _frozen(
    asked: AskReport, page: ReportPage, draft: IssuedReport, replaced: IssuedReport | None
) -> Frozen:
    """What is kept beside the paper: the question with its sections, the page with its issue."""
    issue = Issue(
        number=draft.number,
        issued_on=draft.issued_on,
        cut_at=draft.cut_at,
        cut_entry=draft.cut_entry,
        replaces=replaced.number if replaced else "",
    )
    sections = tuple(section.code for section in page.sections)
    return Frozen(
        schema=SCHEMA, asked=replace(asked, sections=sections), page=replace(page, issue=issue)
    )


def _replaced(work: Work, command: IssueReport) -> IssuedReport | None:
    if command.replaces_id is None:
        return None
    replaced, asked = work.issued_reports.get(command.replaces_id), command.asked
    same = (asked.period.code, asked.agency_id, asked.public)
    if (replaced.period, replaced.about_id, replaced.public) != same:
        raise BadInput("report.replaces-other", field="replaces_id", number=replaced.number)
    if work.issued_reports.of(replaces_id=replaced.id):
        raise RuleViolation("report.replaced-already", number=replaced.number)
    return replaced


def _check_alone(work: Work, command: IssueReport) -> None:
    """Refuse two reports that stand side by side and may tell different figures."""
    for one in _standing(work, command.asked):
        if one.id != command.replaces_id:
            raise RuleViolation("report.stands-already", field="replaces_id", number=one.number)


def _standing(work: Work, asked: AskReport) -> list[IssuedReport]:
    """Those of the same period, agency, readers and language, neither withdrawn nor replaced."""
    issued = work.issued_reports.of(
        period=asked.period.code,
        about_id=asked.agency_id,
        public=asked.public,
        language=asked.language,
        withdrawn_on=None,
    )
    return [one for one in issued if not work.issued_reports.of(replaces_id=one.id)]


def _numbered(desk: Desk, work: Work, asked: AskReport, moment: Moment) -> IssuedReport:
    """The report with its number and its data cut, before it is printed."""
    issuer, year = _issuer(desk, work, asked), desk.today().year
    serial = numbering.next_serial(desk, work, issuer, numbering.REPORTS, year)
    code = work.agencies.get(issuer).code
    return IssuedReport(
        id=IssuedReportId(desk.new_id()),
        agency_id=issuer,
        number=numbering.written(PATTERN, agency=code, year=year, serial=serial),
        year=year,
        serial=serial,
        about_id=asked.agency_id,
        period=asked.period.code,
        language=asked.language,
        public=asked.public,
        issued_on=desk.today(),
        issued_by=desk.member,
        cut_at=desk.now(),
        cut_entry=moment.entry,
        cut_change=moment.change,
        program=__version__,
        schema=SCHEMA,
        sha256="",
        frozen_sha256="",
        size=0,
    )


def _issuer(desk: Desk, work: Work, asked: AskReport) -> AgencyId:
    """Whose number it gets: the agency it is about, or that of who issues one about all."""
    return asked.agency_id or work.members.get(desk.member).agency_id
