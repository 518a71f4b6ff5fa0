"""The consolidated report: own agencies as recorded, other offices as they returned, added up.

Counts are added. An average is taken again over all matters, weighted by their number; a median
cannot be, and stands by agency only. A person met in two agencies is counted in each.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ethics_desk.documents.press import open_press
from ethics_desk.documents.reports.consolidated import consolidated_pdf
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.consolidated import (
    ConsolidatedAgency,
    ConsolidatedFigure,
    ConsolidatedPage,
    ConsolidatedRow,
)
from ethics_desk.domain.errors import NotFound
from ethics_desk.domain.figures import Count, Unit
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import Signatory
from ethics_desk.domain.period import Period
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.report_form import Comparison, FigureForm
from ethics_desk.domain.report_page import SectionKind
from ethics_desk.domain.report_return import ReturnedFigure, ReturnedRow, ReturnRow, Standing
from ethics_desk.services.desk import Desk
from ethics_desk.services.ledger import anchor_in
from ethics_desk.services.reports.asking import AskReport, period_words
from ethics_desk.services.reports.counting import MEDIAN
from ethics_desk.services.reports.difference_words import counted
from ethics_desk.services.reports.form import report_form
from ethics_desk.services.reports.labels import Labels
from ethics_desk.services.reports.reports import counted_from, report_page
from ethics_desk.services.reports.returns import (
    list_returns,
    return_content,
    returned_figures,
    standing_returns,
)
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AskConsolidated:
    """Which period, in which language."""

    period: Period
    language: Language


@dataclass(frozen=True, slots=True)
class _Source:
    """One agency's figures by their codes, and where they come from."""

    agency: str
    source: str
    figures: dict[str, ReturnedFigure]
    specimen: bool

    def row(self, figure: str, line: str) -> ReturnedRow | None:
        """One line of a figure, if the agency told it."""
        told = self.figures.get(figure)
        return next((row for row in told.rows if row.code == line), None) if told else None


def page_pdf(desk: Desk, page: ConsolidatedPage) -> bytes:
    """The consolidated report on paper."""
    return consolidated_pdf(page, open_press(desk.resources))


def consolidated_page(
    desk: Desk, asked: AskConsolidated, progress: Progress = silent
) -> ConsolidatedPage:
    """The consolidated report as a value; raises `NotFound` when the records have no office yet."""
    words = desk.texts.in_(asked.language)
    rows = list_returns(desk, asked.period, asked.language)
    with desk.read() as work:
        member = work.members.get(desk.member)
        offices = work.offices.of(agency_id=member.agency_id) or work.offices.of()
        if not offices:
            raise NotFound("report.no-office", agency_id="")
        sources = [*_owned(desk, asked, rows, progress), *_returned(desk, work, asked)]
        report = counted_from(desk, work, _question(asked, offices[0].agency_id))
        form, labels = report.form, report.labels
        agency, anchor = report.agency(), anchor_in(work)
    headlines = [form.figure(code) for code in form.headlines]
    return ConsolidatedPage(
        language=asked.language,
        agency=agency,
        period=period_words(words, asked.period),
        starts_on=asked.period.starts_on,
        ends_on=asked.period.ends_on,
        made_on=desk.today(),
        headings=tuple(
            one.brief.in_(asked.language) or one.title.in_(asked.language) for one in headlines
        ),
        agencies=tuple(_agency(labels, one, headlines) for one in sources),
        figures=tuple(
            figure
            for one in form.figures
            if one.counts and (figure := _figure(labels, one, sources)).rows
        ),
        missing=tuple(row.agency for row in rows if row.standing is Standing.MISSING),
        specimen=any(one.specimen for one in sources),
        anchor=anchor,
        signatory=Signatory(
            post=words.say("report.commissioner"),
            name=offices[0].executor_name.in_(asked.language),
        ),
    )


def _question(asked: AskConsolidated, agency_id: AgencyId) -> AskReport:
    return AskReport(
        period=asked.period,
        agency_id=agency_id,
        language=asked.language,
        compared=Comparison.NONE,
    )


def _owned(
    desk: Desk, asked: AskConsolidated, rows: Sequence[ReturnRow], progress: Progress
) -> Iterator[_Source]:
    own = [row for row in rows if row.standing is Standing.OWN]
    for done, row in enumerate(own):
        progress(done, len(own))
        yield _own(desk, asked, AgencyId(row.id), row.agency)


def _own(desk: Desk, asked: AskConsolidated, agency_id: AgencyId, name: str) -> _Source:
    sections = tuple(
        one.code for one in report_form(desk.resources).sections if one.kind is SectionKind.FIGURES
    )
    page = report_page(
        desk,
        AskReport(
            period=asked.period,
            agency_id=agency_id,
            language=asked.language,
            compared=Comparison.NONE,
            sections=sections,
        ),
    )
    words = desk.texts.in_(asked.language)
    figures = {one.code: one for one in returned_figures(page.figures)}
    return _Source(name, words.say("consolidated.own"), figures, page.specimen)


def _returned(desk: Desk, work: Work, asked: AskConsolidated) -> list[_Source]:
    words, found = desk.texts.in_(asked.language), []
    for taken in standing_returns(work, asked.period):
        said = return_content(work, taken)
        told = words.say("consolidated.return", number=taken.number, day=taken.issued_on)
        if taken.signed_by:
            signed = taken.signed_on or taken.issued_on
            told += words.say("consolidated.signed-off", name=taken.signed_by, day=signed)
        figures = {one.code: one for one in said.figures}
        found.append(_Source(taken.agency.in_(asked.language), told, figures, said.specimen))
    return found


def _agency(labels: Labels, source: _Source, headlines: Sequence[FigureForm]) -> ConsolidatedAgency:
    told = [source.figures.get(one.code) for one in headlines]
    return ConsolidatedAgency(
        name=source.agency,
        source=source.source,
        headlines=tuple(
            counted(labels.words, None if one is None else _sum(one.rows)) for one in told
        ),
    )


def _figure(labels: Labels, form: FigureForm, sources: Sequence[_Source]) -> ConsolidatedFigure:
    """The lines any agency told; the form's own first, in their order."""
    met = {row.code for one in sources if (told := one.figures.get(form.code)) for row in told.rows}
    codes = [*form.labels, *sorted(met - set(form.labels))]
    return ConsolidatedFigure(
        title=form.title.in_(labels.words.language),
        rows=tuple(_row(labels, form, code, sources) for code in codes if code in met),
        note=_note(labels, form),
    )


def _row(
    labels: Labels, form: FigureForm, code: str, sources: Sequence[_Source]
) -> ConsolidatedRow:
    rows = [one.row(form.code, code) for one in sources]
    return ConsolidatedRow(
        label=labels.word(form.family, code),
        counts=tuple(counted(labels.words, row.value if row else None) for row in rows),
        total=counted(labels.words, _together(form, code, [row for row in rows if row])),
    )


def _together(form: FigureForm, code: str, rows: Sequence[ReturnedRow]) -> Count:
    if form.unit is not Unit.DAYS:
        return _sum(rows)
    matters = sum(row.matters for row in rows)
    if code == MEDIAN or not matters:
        return None
    return round(sum((row.value or 0) * row.matters for row in rows) / matters, 1)


def _sum(rows: Sequence[ReturnedRow]) -> Count:
    known = [row.value for row in rows if row.value is not None]
    return sum(known) if known else None


def _note(labels: Labels, form: FigureForm) -> str:
    if form.unit is Unit.DAYS:
        return labels.words.say("consolidated.note-days")
    return labels.words.say("consolidated.note-persons") if form.unit is Unit.PERSONS else ""


def _heading(form: FigureForm, language: Language) -> str:
    return form.brief.in_(language) or form.title.in_(language)
