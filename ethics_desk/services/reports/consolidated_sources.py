"""Where the figures of a consolidated report come from: own agencies, and what others returned."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.language import Language
from ethics_desk.domain.period import Period
from ethics_desk.domain.progress import Progress
from ethics_desk.domain.report_form import Comparison
from ethics_desk.domain.report_page import SectionKind
from ethics_desk.domain.report_return import (
    ReportReturn,
    ReturnedFigure,
    ReturnedRow,
    ReturnRow,
    Standing,
)
from ethics_desk.services.desk import Desk
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.form import report_form
from ethics_desk.services.reports.reports import report_page
from ethics_desk.services.reports.returns import return_content, returned_figures, standing_returns
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AskConsolidated:
    """Which period, in which language; there is none for the public."""

    period: Period
    language: Language
    public: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One agency's figures by their codes, where they come from, and who signed them off."""

    code: str
    agency: str
    standing: Standing
    told: str
    figures: dict[str, ReturnedFigure]
    specimen: bool
    number: str = ""
    signed_by: str = ""
    signed_on: date | None = None

    def row(self, figure: str, line: str) -> ReturnedRow | None:
        """One line of a figure, if the agency told it."""
        told = self.figures.get(figure)
        return next((row for row in told.rows if row.code == line), None) if told else None


def own_sources(
    desk: Desk, asked: AskConsolidated, rows: Sequence[ReturnRow], progress: Progress
) -> Iterator[Source]:
    """The figures of the agencies whose records are kept here."""
    own = [row for row in rows if row.standing is Standing.OWN]
    for done, row in enumerate(own):
        progress(done, len(own))
        yield _own(desk, asked, row)


def returned_sources(desk: Desk, work: Work, asked: AskConsolidated) -> list[Source]:
    """The figures other offices returned, the newest return of each."""
    return [_returned(desk, work, asked, taken) for taken in standing_returns(work, asked.period)]


def question_about(asked: AskConsolidated, agency_id: AgencyId, *sections: str) -> AskReport:
    """The report of one agency the figures are taken from; all sections without any."""
    return AskReport(
        period=asked.period,
        agency_id=agency_id,
        language=asked.language,
        compared=Comparison.NONE,
        sections=sections or None,
    )


def _own(desk: Desk, asked: AskConsolidated, row: ReturnRow) -> Source:
    form = report_form(desk.resources)
    sections = [one.code for one in form.sections if one.kind is SectionKind.FIGURES]
    page = report_page(desk, question_about(asked, AgencyId(row.id), *sections))
    return Source(
        code=row.agency_code,
        agency=row.agency,
        standing=Standing.OWN,
        told=desk.texts.in_(asked.language).say("consolidated.own"),
        figures={one.code: one for one in returned_figures(page.figures)},
        specimen=page.specimen,
    )


def _returned(desk: Desk, work: Work, asked: AskConsolidated, taken: ReportReturn) -> Source:
    words, said = desk.texts.in_(asked.language), return_content(work, taken)
    told = words.say("consolidated.return", number=taken.number, day=taken.issued_on)
    if taken.signed_by:
        signed = taken.signed_on or taken.issued_on
        told += words.say("consolidated.signed-off", name=taken.signed_by, day=signed)
    return Source(
        code=taken.agency_code,
        agency=taken.agency.in_(asked.language),
        standing=Standing.SENT,
        told=told,
        figures={one.code: one for one in said.figures},
        specimen=said.specimen,
        number=taken.number,
        signed_by=taken.signed_by,
        signed_on=taken.signed_on,
    )
