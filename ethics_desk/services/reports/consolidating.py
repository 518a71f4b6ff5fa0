"""The consolidated report: own agencies as recorded, other offices as they returned, added up.

Counts are added. An average is taken again over all matters, weighted by their number; a median
cannot be, and stands by agency only. A person met in two agencies is counted in each.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ethics_desk.domain.consolidated import (
    ConsolidatedAgency,
    ConsolidatedFigure,
    ConsolidatedPage,
    ConsolidatedRow,
    ConsolidatedSection,
)
from ethics_desk.domain.errors import NotFound, RuleViolation
from ethics_desk.domain.figures import Count, Unit
from ethics_desk.domain.language import Language
from ethics_desk.domain.office import Office
from ethics_desk.domain.paper import Signatory
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.report_form import FigureForm, Reckoning
from ethics_desk.domain.report_return import ReturnedRow, Standing
from ethics_desk.domain.report_table import CellMark, TableCell
from ethics_desk.domain.suppression import is_small
from ethics_desk.services.desk import Desk
from ethics_desk.services.ledger import anchor_in
from ethics_desk.services.reports.asking import period_words
from ethics_desk.services.reports.consolidated_sources import (
    AskConsolidated,
    Source,
    own_sources,
    question_about,
    returned_sources,
)
from ethics_desk.services.reports.counted import Counted
from ethics_desk.services.reports.counting import MEDIAN
from ethics_desk.services.reports.labels import Labels
from ethics_desk.services.reports.reports import counted_from
from ethics_desk.services.reports.returns import list_returns
from ethics_desk.texts import In


def consolidated_page(
    desk: Desk, asked: AskConsolidated, progress: Progress = silent
) -> ConsolidatedPage:
    """The consolidated report as a value.

    Raises `NotFound` when the records have no office yet, and `RuleViolation` for the public: its
    sums less what each agency publishes would give away what those withhold.
    """
    if asked.public:
        raise RuleViolation("consolidated.not-public")
    words = desk.texts.in_(asked.language)
    rows = list_returns(desk, asked.period, asked.language)
    with desk.read() as work:
        member = work.members.get(desk.member)
        offices = work.offices.of(agency_id=member.agency_id) or work.offices.of()
        if not offices:
            raise NotFound("report.no-office", agency_id="")
        sources = (*own_sources(desk, asked, rows, progress), *returned_sources(desk, work, asked))
        report = counted_from(desk, work, question_about(asked, offices[0].agency_id))
        adding = _Adding(report.form.figures, report.labels, sources)
        agency, sections = report.agency(), tuple(adding.sections(report))
        anchor = anchor_in(work)
    headlines = [report.form.figure(code) for code in report.form.headlines]
    return ConsolidatedPage(
        language=asked.language,
        agency=agency,
        period=period_words(words, asked.period),
        starts_on=asked.period.starts_on,
        ends_on=asked.period.ends_on,
        made_on=desk.today(),
        headings=tuple(_heading(one, asked.language) for one in headlines),
        agencies=tuple(_agency(one, headlines) for one in sources),
        together=tuple(_headline(one, sources) for one in headlines),
        sections=sections,
        missing=tuple(row.agency for row in rows if row.standing is Standing.MISSING),
        specimen=any(one.specimen for one in sources),
        anchor=anchor,
        signatory=_signatory(words, offices[0]),
    )


def _signatory(words: In, office: Office) -> Signatory:
    return Signatory(
        post=words.say("report.commissioner"), name=office.executor_name.in_(words.language)
    )


@dataclass(frozen=True, slots=True)
class _Adding:
    """Adds figures up over the agencies."""

    forms: tuple[FigureForm, ...]
    labels: Labels
    sources: tuple[Source, ...]

    def sections(self, report: Counted) -> Iterator[ConsolidatedSection]:
        """The sections in which any agency told a figure, numbered as on the page."""
        number = 0
        for section in report.form.sections:
            forms = [one for one in self.forms if one.section == section.code and one.counts]
            told = [(one, codes) for one in forms if (codes := self._codes(one))]
            if told:
                number += 1
                yield ConsolidatedSection(
                    code=section.code,
                    number=number,
                    title=section.title.in_(self.labels.words.language),
                    figures=tuple(
                        self._figure(form, f"{number}.{place}", codes)
                        for place, (form, codes) in enumerate(told, start=1)
                    ),
                )

    def _codes(self, form: FigureForm) -> list[str]:
        """The lines any agency told; the form's own first, in their order."""
        told = [one.figures[form.code] for one in self.sources if form.code in one.figures]
        met = {row.code for figure in told for row in figure.rows}
        codes = [*form.labels, *sorted(met - set(form.labels))]
        return [code for code in codes if code in met]

    def _figure(self, form: FigureForm, number: str, codes: Sequence[str]) -> ConsolidatedFigure:
        return ConsolidatedFigure(
            code=form.code,
            number=number,
            title=form.title.in_(self.labels.words.language),
            unit=form.unit,
            rows=tuple(self._row(form, code) for code in codes),
            total=self._total(form, codes),
            note=self._note(form),
        )

    def _row(self, form: FigureForm, code: str) -> ConsolidatedRow:
        rows = [one.row(form.code, code) for one in self.sources]
        persons = form.persons or form.keeps_secret(code)
        together = _together(form, code, [row for row in rows if row])
        return ConsolidatedRow(
            code=code,
            label=self.labels.word(form.family, code),
            counts=tuple(_cell(row.value if row else None, persons=persons) for row in rows),
            total=_cell(together, persons=persons),
        )

    def _total(self, form: FigureForm, codes: Sequence[str]) -> ConsolidatedRow | None:
        """All lines of each agency and of all; none where one thing may stand in several lines."""
        if len(codes) < 2 or not _adds_up(form):  # noqa: PLR2004 - one line is its own total
            return None
        told = [one.figures.get(form.code) for one in self.sources]
        return ConsolidatedRow(
            code="",
            label=self.labels.words.say("report.total"),
            counts=tuple(_counted(form, one.rows if one else ()) for one in told),
            total=_counted(form, [row for one in told if one for row in one.rows]),
        )

    def _note(self, form: FigureForm) -> str:
        if form.unit is Unit.DAYS:
            return self.labels.words.say("consolidated.note-days")
        persons = form.unit is Unit.PERSONS
        return self.labels.words.say("consolidated.note-persons") if persons else ""


def _agency(source: Source, headlines: Sequence[FigureForm]) -> ConsolidatedAgency:
    return ConsolidatedAgency(
        code=source.code,
        name=source.agency,
        standing=source.standing,
        source=source.told,
        headlines=tuple(_headline(one, [source]) for one in headlines),
        number=source.number,
        signed_by=source.signed_by,
        signed_on=source.signed_on,
    )


def _headline(form: FigureForm, sources: Sequence[Source]) -> TableCell:
    told = [one.figures[form.code] for one in sources if form.code in one.figures]
    return _counted(form, [row for figure in told for row in figure.rows])


def _counted(form: FigureForm, rows: Sequence[ReturnedRow]) -> TableCell:
    """The sum of some lines; small where it is of persons, or leaves them no doubt."""
    personal = form.persons or any(
        form.keeps_secret(row.code) and is_small(row.value) for row in rows
    )
    return _cell(_sum(rows), persons=personal)


def _cell(count: Count, *, persons: bool) -> TableCell:
    small = persons and is_small(count)
    return TableCell(count=count, mark=CellMark.SMALL if small else CellMark.OPEN)


def _together(form: FigureForm, code: str, rows: Sequence[ReturnedRow]) -> Count:
    if form.unit is not Unit.DAYS:
        return _sum(rows)
    matters = sum(row.matters for row in rows)
    if code == MEDIAN or not matters:
        return None
    return round(sum((row.value or 0) * row.matters for row in rows) / matters, 1)


def _adds_up(form: FigureForm) -> bool:
    return not form.overlaps and form.reckoning in {Reckoning.EACH, Reckoning.AMOUNTS}


def _sum(rows: Sequence[ReturnedRow]) -> Count:
    known = [row.value for row in rows if row.value is not None]
    return sum(known) if known else None


def _heading(form: FigureForm, language: Language) -> str:
    return form.brief.in_(language) or form.title.in_(language)
