"""The report of a period: figures, their comparison, and the printed page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.documents.press import open_press
from ethics_desk.documents.reports.report import report_pdf
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput, NotFound
from ethics_desk.domain.figures import Figure
from ethics_desk.domain.inquiry import InquiryId, InquiryStage
from ethics_desk.domain.office import Office
from ethics_desk.domain.paper import Signatory
from ethics_desk.domain.period import Period, publishable
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.report_page import CheckSum, ReportPage, ReportSection, SectionKind
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.services.desk import Desk
from ethics_desk.services.ledger import anchor_in
from ethics_desk.services.reports.asking import AskReport, compared_periods, period_words
from ethics_desk.services.reports.counted import Counted
from ethics_desk.services.reports.form import report_form
from ethics_desk.services.reports.narrative import paragraphs_for
from ethics_desk.services.reports.summary import Told, sentences, warnings
from ethics_desk.store.work import Work

_ALWAYS = (SectionKind.LIKE_CASES, SectionKind.TREND)
"""Sections that say so themselves when there is nothing to show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedReport:
    """One report as a value, for the screen, and as PDF."""

    page: ReportPage
    pdf: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class TracedInquiry:
    """One inquiry that a figure counts."""

    id: InquiryId
    number: str
    subject: str
    stage: InquiryStage


def report_page(desk: Desk, asked: AskReport, progress: Progress = silent) -> ReportPage:
    """The report as a value; raises `NotFound` when the records have no office yet.

    A public one is of a quarter or of several whole ones (`report.public-period` else), all over
    (`report.public-unfinished` else): two papers of a running one would tell who came in between.
    """
    if asked.public:
        _check_publishable(asked.period, desk.today())
    with desk.count() as work:
        counted = counted_from(desk, work, asked)
        figures = counted.figures(progress)
        page = _page(counted, figures)
    told = Told(
        words=desk.texts.in_(asked.language),
        figures=figures,
        dispersion=page.dispersion,
        previous=page.previous or page.year_before,
        since_year=not page.previous,
        public=asked.public,
    )
    return replace(page, told=sentences(told), warnings=warnings(told))


def counted_from(desk: Desk, work: Work, asked: AskReport) -> Counted:
    """What the report is counted from; raises `NotFound` when the records have no office yet."""
    form, offices = report_form(desk.resources), _offices(work, asked)
    return Counted(desk, work, asked, form, offices)


def report_bytes(desk: Desk, asked: AskReport) -> bytes:
    """The printed report: the same records and the same question give the same bytes."""
    return printed_report(desk, asked).pdf


def printed_report(desk: Desk, asked: AskReport, progress: Progress = silent) -> PrintedReport:
    """The report as a value and on paper; stopping between two figures leaves nothing."""
    page = report_page(desk, asked, progress)
    return PrintedReport(page=page, pdf=report_pdf(page, open_press(desk.resources)))


def traced_inquiries(
    desk: Desk, numbers: Sequence[str], agency_id: AgencyId | None = None
) -> list[TracedInquiry]:
    """The inquiries behind a figure, in the order of the numbers.

    In the report of all agencies a number two of them gave stands for both.
    """
    with desk.read() as work:
        found = [
            inquiry
            for number in numbers
            for inquiry in work.inquiries.of(number=number)
            if agency_id in (None, inquiry.agency_id)
        ]
    return [
        TracedInquiry(id=one.id, number=one.number, subject=one.subject, stage=one.stage)
        for one in found
    ]


def _check_publishable(period: Period, today: date) -> None:
    if not publishable(period):
        raise BadInput("report.public-period", field="period", period=period.code)
    if period.ends_on >= today:
        raise BadInput(
            "report.public-unfinished", field="period", period=period.code, ends_on=period.ends_on
        )


def _page(counted: Counted, figures: tuple[Figure, ...]) -> ReportPage:
    """Everything but what is told from the whole."""
    asked, words, first = counted.asked, counted.words, counted.offices[0]
    _, previous, year_before = compared_periods(asked)
    have = {one.code for one in figures}
    version = counted.labels.pack.version_on(asked.period.ends_on)
    return ReportPage(
        language=asked.language,
        agency=counted.agency(),
        period=period_words(words, asked.period),
        starts_on=asked.period.starts_on,
        ends_on=asked.period.ends_on,
        made_on=counted.desk.today(),
        sections=_sections(counted, figures),
        figures=figures,
        previous="" if previous is None else period_words(words, previous),
        year_before="" if year_before is None else period_words(words, year_before),
        dispersion=counted.dispersion(),
        trend=counted.trend(),
        checks=tuple(
            CheckSum(left=one.left, right=one.right, note=one.note.in_(asked.language))
            for one in counted.form.checks
            if {one.left, one.right} <= have
        ),
        headlines=tuple(code for code in counted.form.headlines if code in have),
        public=asked.public,
        specimen=any(office.specimen for office in counted.offices),
        anchor=anchor_in(counted.work),
        unverified=version is None or version.info.status is not Status.SEEN,
        signatory=Signatory(
            post=words.say("report.commissioner"),
            name=first.executor_name.in_(asked.language),
        ),
        head=Signatory(
            post=first.head_post.in_(asked.language), name=first.head_name.in_(asked.language)
        ),
    )


def _sections(counted: Counted, figures: tuple[Figure, ...]) -> tuple[ReportSection, ...]:
    """The sections that hold something: figures its reader may have, or words of the office."""
    asked = counted.asked
    written = paragraphs_for(
        counted.work, asked.agency_id, asked.period, asked.language, public=asked.public
    )
    holding = {one.section for one in figures} | written.keys()
    holding |= {one.code for one in counted.sections() if one.kind in _ALWAYS}
    return tuple(
        ReportSection(
            code=one.code,
            title=one.title.in_(asked.language),
            kind=one.kind,
            paragraphs=written.get(one.code, ()),
        )
        for one in counted.sections()
        if one.code in holding
    )


def _offices(work: Work, asked: AskReport) -> tuple[Office, ...]:
    """The offices whose matters are reported; raises `NotFound` when there is none."""
    if asked.agency_id is None:
        offices = work.offices.of()
    else:
        offices = work.offices.of(agency_id=asked.agency_id)
    if not offices:
        raise NotFound("report.no-office", agency_id=asked.agency_id or "")
    return offices
