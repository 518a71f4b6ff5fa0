"""Which figures of a report tell the inquiries behind them, and which keep them back.

Every figure is traced to its inquiries, however few they are: the internal report is read by those
who may look them up. Kept back are the numbers of what persons reported, and those of a figure
that counts just the same inquiries: told there, they would lead to the persons all the same.
"""

from collections.abc import Iterable, Sequence

from ethics_desk.domain.dispersion import DispersionRow
from ethics_desk.domain.figures import Figure


def untold_figures(figures: Sequence[Figure]) -> frozenset[str]:
    """The codes of the figures whose inquiries are not told."""
    reported = _reported(figures)
    return frozenset(
        one.code
        for one in figures
        if one.secret or _leads_there((row.inquiries for row in one.rows), reported)
    )


def untold_decisions(figures: Sequence[Figure], decisions: Iterable[DispersionRow]) -> bool:
    """Whether the inquiries behind the lines on decisions are not told."""
    return _leads_there((row.inquiries for row in decisions), _reported(figures))


def _reported(figures: Iterable[Figure]) -> frozenset[frozenset[str]]:
    """The inquiries of each line that counts what persons reported."""
    return frozenset(
        frozenset(row.inquiries)
        for figure in figures
        for row in figure.rows
        if row.secret and row.inquiries
    )


def _leads_there(lines: Iterable[tuple[str, ...]], reported: frozenset[frozenset[str]]) -> bool:
    """Whether a line, or all together, counts just the inquiries of what persons reported."""
    counted = [frozenset(line) for line in lines]
    return any(one in reported for one in [*counted, frozenset().union(*counted)])
