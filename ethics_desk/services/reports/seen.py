"""What the reader of a report sees of its figures: counts in words, withheld ones only marked."""

from dataclasses import dataclass

from ethics_desk.documents.reports.disclosure import ShownRow, shown
from ethics_desk.documents.reports.figure_tables import cell_text, change_text
from ethics_desk.domain.figures import Count, Figure, FigureRow
from ethics_desk.texts import In


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenRow:
    """A row as its reader sees it: now, before, a year before; what is withheld has no count.

    `change` is since the first period compared with.
    """

    row: FigureRow
    counts: tuple[Count, Count, Count]
    texts: tuple[str, str, str]
    change: str


def seen_rows(figure: Figure, words: In, *, public: bool) -> tuple[SeenRow, ...]:
    """The rows of a figure as the head or the public sees them."""
    rows = shown(figure, public=public).rows
    return tuple(_seen(row, one, words) for row, one in zip(figure.rows, rows, strict=True))


def _seen(row: FigureRow, one: ShownRow, words: In) -> SeenRow:
    now, before, year_before = one.cells
    compared = 2 if before.count is None else 1
    return SeenRow(
        row=row,
        counts=(
            None if now.withheld else now.count,
            None if before.withheld else before.count,
            None if year_before.withheld else year_before.count,
        ),
        texts=(cell_text(now, words), cell_text(before, words), cell_text(year_before, words)),
        change=change_text(one.change_since(compared), words),
    )
