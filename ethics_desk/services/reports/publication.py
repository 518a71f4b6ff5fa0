"""What the public does not see of a report, worked out over all that may be published beside it.

The same quarter of one agency is withheld alike wherever it is told. What spans several quarters or
several agencies withholds at least what any of its parts does: a reader may subtract one paper from
another, and would find nothing new. A period issued anew withholds what it did before.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from ethics_desk.domain.figures import CellsWithheld, Figure
from ethics_desk.domain.period import Period, published_within
from ethics_desk.domain.publication import cells_withheld
from ethics_desk.domain.report_form import FigureForm, Reckoning, ReportForm
from ethics_desk.services.reports.counting import Asked, count_figure, month_after, months_between
from ethics_desk.services.reports.frozen import read_frozen
from ethics_desk.store.work import Work

_Span = tuple[Period, tuple[str, ...]]
_Cells = dict[str, CellsWithheld]


@dataclass(frozen=True, slots=True)
class Publication:
    """Works it out once per period and agencies; `every` are the ids of all agencies counted."""

    work: Work
    form: ReportForm
    asked: Asked
    every: tuple[str, ...]
    _known: dict[_Span, _Cells] = field(default_factory=dict)

    def of_report(self, figures: Sequence[Figure]) -> tuple[Figure, ...]:
        """Figures the public may see, as counted, with what it does not see of them."""
        columns = [self._at(period) for period in self.asked.periods]
        return tuple(
            replace(figure, withheld=tuple(column[figure.code] for column in columns))
            for figure in figures
        )

    def of_point(self, period: Period, figure: Figure) -> Figure:
        """A figure of one period only, for the trend."""
        cells = self._withheld(period, self._agencies)[figure.code]
        return replace(figure, withheld=(cells, CellsWithheld(), CellsWithheld()))

    @property
    def _forms(self) -> tuple[FigureForm, ...]:
        return tuple(one for one in self.form.figures if not one.internal)

    @property
    def _agencies(self) -> tuple[str, ...]:
        return self.asked.agency_ids or self.every

    @property
    def _sums(self) -> frozenset[str]:
        """The figures of which a longer period counts what its parts count."""
        return frozenset(one.code for one in self._forms if one.reckoning is not Reckoning.PERSONS)

    def _at(self, period: Period | None) -> _Cells:
        """What a period withholds, by the codes of this report's lines."""
        if period is None:
            return {one.code: CellsWithheld() for one in self._forms}
        later = months_between(period.starts_on, self.asked.periods[0].starts_on)
        found = self._withheld(period, self._agencies)
        months = [one.code for one in self._forms if one.family == "month"]
        return found | {code: _shifted(found[code], later) for code in months}

    def _withheld(self, period: Period, agencies: tuple[str, ...]) -> _Cells:
        """What a public report of just this withholds."""
        span = period, agencies
        if span not in self._known:
            alone = replace(self.asked, periods=(period, None, None), agency_ids=agencies)
            figures = [count_figure(self.work, form, alone) for form in self._forms]
            parts = [self._withheld(*part) for part in self._parts(*span)]
            issued = list(self._issued(*span))
            sums = self._sums if parts and not issued else frozenset()
            guards = _joined([*parts, *issued])
            self._known[span] = cells_withheld(figures, 0, self.form.ties, guards, sums)
        return self._known[span]

    def _issued(self, period: Period, agencies: tuple[str, ...]) -> Iterator[_Cells]:
        """What was withheld by the public reports already issued of just this."""
        for report in self.work.issued_reports.of(public=True, period=period.code):
            about = self.every if report.about_id is None else (report.about_id,)
            if about == agencies:
                page = read_frozen(self.work, report).page
                yield {one.code: one.withheld[0] for one in page.figures if one.withheld}

    @staticmethod
    def _parts(period: Period, agencies: tuple[str, ...]) -> list[_Span]:
        parts: list[_Span] = [(shorter, agencies) for shorter in published_within(period)]
        if len(agencies) > 1:
            parts += [(period, (agency,)) for agency in agencies]
        return parts


def _joined(parts: Iterable[_Cells]) -> _Cells:
    """What any of the parts withholds."""
    found: _Cells = {}
    for part in parts:
        for code, cells in part.items():
            before = found.get(code, CellsWithheld())
            found[code] = CellsWithheld(
                codes=tuple(sorted({*before.codes, *cells.codes})),
                total=before.total or cells.total,
            )
    return found


def _shifted(cells: CellsWithheld, months: int) -> CellsWithheld:
    return replace(cells, codes=tuple(month_after(code, months) for code in cells.codes))
