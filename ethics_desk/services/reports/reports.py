"""The report of a period: figures, their comparison, and the printed page."""

from collections.abc import Sequence
from dataclasses import dataclass

from ethics_desk.documents.press import open_press
from ethics_desk.documents.reports.report import report_pdf
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.dispersion import DispersionRow
from ethics_desk.domain.errors import NotFound
from ethics_desk.domain.figures import Figure, ReportPage
from ethics_desk.domain.inquiry import InquiryId, InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.domain.office import Office
from ethics_desk.domain.paper import Signatory
from ethics_desk.domain.period import Period, PeriodKind
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.rules.packs.pack import Pack, PackVersion
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.desk import Desk
from ethics_desk.services.ledger import anchor_in
from ethics_desk.services.likeness.dispersion import Wording, dispersion
from ethics_desk.services.reports.counting import Asked, count_figures
from ethics_desk.services.sanction_choice import sanction_title
from ethics_desk.store.lists.figures import Cut
from ethics_desk.store.work import Work
from ethics_desk.texts import In

STEPS = 2
HEADLINES = ("received", "opened", "finished", "overdue", "sanctions", "referrals")


@dataclass(frozen=True, slots=True, kw_only=True)
class AskReport:
    """Which report is wanted: a period, one agency or all, a language, for whom.

    A public report hides cells under three persons and leaves the annex out. `remarks` are the
    office's own paragraphs.
    """

    period: Period
    agency_id: AgencyId | None = None
    language: Language
    public: bool = False
    remarks: tuple[str, ...] = ()


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


def report_page(desk: Desk, asked: AskReport) -> ReportPage:
    """The report as a value; raises `NotFound` when the records have no office yet."""
    words = desk.texts.in_(asked.language)
    with desk.store.read() as work:
        offices = _offices(work, asked)
        figures = _figures(desk, work, asked, offices[0])
        items = _dispersion(desk, work, asked, offices[0])
        anchor = anchor_in(work)
        first = offices[0]
        if asked.agency_id is None and len(offices) > 1:
            agency = words.say("report.all-agencies", count=len(offices))
        else:
            day = asked.period.ends_on
            agency = agency_name_on(work, first.agency_id, day).in_(asked.language)
    version = desk.rules.pack(first.pack).version_on(asked.period.ends_on)
    return ReportPage(
        language=asked.language,
        agency=agency,
        period=period_words(words, asked.period),
        starts_on=asked.period.starts_on,
        ends_on=asked.period.ends_on,
        made_on=desk.today(),
        figures=figures,
        dispersion=items,
        headlines=HEADLINES,
        remarks=asked.remarks,
        public=asked.public,
        specimen=any(office.specimen for office in offices),
        anchor=anchor,
        unverified=version is None or version.info.status is not Status.SEEN,
        signatory=Signatory(
            post=words.say("report.commissioner"),
            name=first.executor_name.in_(asked.language),
        ),
    )


def report_bytes(desk: Desk, asked: AskReport) -> bytes:
    """The printed report: the same records and the same question give the same bytes."""
    return printed_report(desk, asked).pdf


def printed_report(desk: Desk, asked: AskReport, progress: Progress = silent) -> PrintedReport:
    """The report as a value and on paper; stopping between counting and printing leaves nothing."""
    progress(0, STEPS)
    page = report_page(desk, asked)
    progress(1, STEPS)
    pdf = report_pdf(page, open_press(desk.resources))
    progress(STEPS, STEPS)
    return PrintedReport(page=page, pdf=pdf)


def traced_inquiries(
    desk: Desk, numbers: Sequence[str], agency_id: AgencyId | None = None
) -> list[TracedInquiry]:
    """The inquiries behind a figure, in the order of the numbers.

    In the report of all agencies a number two of them gave stands for both.
    """
    with desk.store.read() as work:
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


def period_words(words: In, period: Period) -> str:
    """A period in words: «III тоқсан 2026 ж.», "third quarter of 2026"."""
    if period.kind is PeriodKind.MONTH:
        return words.say(f"period.month.{period.number}", year=str(period.year))
    return words.say(f"period.{period.kind}.{period.number}", year=str(period.year))


def _offices(work: Work, asked: AskReport) -> tuple[Office, ...]:
    if asked.agency_id is None:
        offices = work.offices.of()
    else:
        offices = work.offices.of(agency_id=asked.agency_id)
    if not offices:
        raise NotFound("report.no-office", agency_id=asked.agency_id or "")
    return offices


def _figures(desk: Desk, work: Work, asked: AskReport, office: Office) -> tuple[Figure, ...]:
    pack = desk.rules.pack(office.pack)
    version = pack.version_on(asked.period.ends_on) or pack.versions[0]
    labels = _Labels(desk.texts.in_(asked.language), pack, version)
    return count_figures(
        work,
        Asked(
            period=asked.period,
            made_on=desk.today(),
            agency_ids=() if asked.agency_id is None else (asked.agency_id,),
            word=labels.word,
            group_of=labels.group_of,
            sanctions=version.mildest_first(version.sanctions),
            groups=tuple(version.groups),
            measures=tuple(version.measures),
        ),
    )


def _dispersion(
    desk: Desk, work: Work, asked: AskReport, office: Office
) -> tuple[DispersionRow, ...]:
    pack = desk.rules.pack(office.pack)
    version = pack.version_on(asked.period.ends_on) or pack.versions[0]
    words = desk.texts.in_(asked.language)
    labels = _Labels(words, pack, version)
    none = words.say("like-cases.no-sanction")
    return dispersion(
        work,
        Cut(
            starts_on=asked.period.starts_on,
            ends_on=asked.period.ends_on,
            made_on=desk.today(),
            agency_ids=() if asked.agency_id is None else (asked.agency_id,),
        ),
        pack,
        Wording(
            item=labels.item_of,
            sanction=lambda code: labels.word("sanction", code) if code else none,
        ),
    )


@dataclass(frozen=True, slots=True)
class _Labels:
    """From codes to words: the catalogues for the office's own, the pack for the law's."""

    words: In
    pack: Pack
    version: PackVersion

    def word(self, family: str, code: str) -> str:
        """The words of one code."""
        language = self.words.language
        match family:
            case "sanction":
                return sanction_title(self.pack, code, self.version.code).in_(language)
            case "group" if code in self.version.groups:
                return self.version.groups[code].title.in_(language)
            case "measure" if code in self.version.measures:
                return self.version.measures[code].title.in_(language)
            case "item":
                return self.item(code)
            case "month":
                year, month = code.split("-")
                return self.words.say(f"period.month.{int(month)}", year=year)
            case _:
                return self.words.say(f"{family}.{code}")

    def item(self, code: str) -> str:
        """An item of misconduct by its article; an old register may not have stated it."""
        if not code:
            return self.words.say("item.none")
        found, language = self.pack.item(code, self.version.info.valid_from), self.words.language
        if found is None:
            return code
        return f"{found.citation.in_(language)}: {found.title.in_(language)}"

    def item_of(self, code: str, version: str) -> str:
        """An item as it is called, with the version it was decided by if it is not the newest."""
        titles = {one.code: one.info.title for one in self.pack.versions}
        named = titles.get(version)
        if named is None or version == self.version.code:
            return self.item(code)
        return f"{self.item(code)} ({named.in_(self.words.language)})"

    def group_of(self, item: str) -> str:
        """The group of an item of misconduct, or `none`."""
        found = self.pack.item(item, self.version.info.valid_from)
        return found.group or "none" if found is not None else "none"
