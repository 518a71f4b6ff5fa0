"""What the public does not see of a report, worked out over all that may be published beside it.

The same quarter of one agency is withheld alike wherever it is told. What spans several quarters or
several agencies withholds at least what any part of it does: a reader may subtract one paper from
another.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from ethics_desk.domain.figures import CellsWithheld, Figure
from ethics_desk.domain.period import Period, published_within
from ethics_desk.domain.publication import Guards, cells_withheld, published
from ethics_desk.domain.report_form import FigureForm, ReportForm
from ethics_desk.services.reports.counting import Asked, count_figure, month_after, months_between
from ethics_desk.store.work import Work

_Span = tuple[Period, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Publication:
    """Works it out once per period and agencies; `every` are the ids of all agencies counted."""

    work: Work
    form: ReportForm
    asked: Asked
    every: tuple[str, ...]
    _known: dict[_Span, dict[str, CellsWithheld]] = field(default_factory=dict)

    @property
    def forms(self) -> tuple[FigureForm, ...]:
        """The figures the public may see at all."""
        return tuple(one for one in self.form.figures if not one.internal)

    def of_report(self, figures: Sequence[Figure]) -> tuple[Figure, ...]:
        """All figures the public may see, as counted, with what it does not see of them."""
        first, second, third = (self._guards_at(period) for period in self.asked.periods)
        return published(figures, self.form.ties, (first, second, third))

    def of_point(self, period: Period, code: str, figure: Figure) -> Figure:
        """A figure of one period only, for the trend."""
        cells = self._withheld(period, self._agencies)[code]
        return replace(figure, withheld=(cells, CellsWithheld(), CellsWithheld()))

    @property
    def _agencies(self) -> tuple[str, ...]:
        return self.asked.agency_ids or self.every

    def _guards_at(self, period: Period | None) -> Guards:
        """What parts of a period withhold, by the codes of this report's lines."""
        if period is None:
            return {}
        later = months_between(period.starts_on, self.asked.periods[0].starts_on)
        by_month = {one.code for one in self.form.figures if one.family == "month"}
        return {
            code: _shifted(cells, later) if code in by_month else cells
            for code, cells in self._guards(period, self._agencies).items()
        }

    def _guards(self, period: Period, agencies: tuple[str, ...]) -> dict[str, CellsWithheld]:
        parts: list[_Span] = [(shorter, agencies) for shorter in published_within(period)]
        if len(agencies) > 1:
            parts += [(period, (agency,)) for agency in agencies]
        return _joined(self._withheld(*part) for part in parts)

    def _withheld(self, period: Period, agencies: tuple[str, ...]) -> dict[str, CellsWithheld]:
        """What a public report of just this withholds."""
        if (period, agencies) not in self._known:
            alone = replace(self.asked, periods=(period, None, None), agency_ids=agencies)
            figures = [count_figure(self.work, form, alone) for form in self.forms]
            guards = self._guards(period, agencies)
            found = cells_withheld(figures, 0, self.form.ties, guards)
            self._known[period, agencies] = found
        return self._known[period, agencies]


def _joined(parts: Iterable[dict[str, CellsWithheld]]) -> dict[str, CellsWithheld]:
    found: dict[str, CellsWithheld] = {}
    for part in parts:
        for code, cells in part.items():
            before = found.get(code, CellsWithheld())
            codes = tuple(sorted({*before.codes, *cells.codes}))
            found[code] = CellsWithheld(codes=codes, total=before.total or cells.total)
    return found


def _shifted(cells: CellsWithheld, months: int) -> CellsWithheld:
    return replace(cells, codes=tuple(month_after(code, months) for code in cells.codes))
