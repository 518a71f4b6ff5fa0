"""What a reader of a report may see: small cells of persons are marked, or withheld in public.

What the public does not see was worked out before, over the whole report (`domain.publication`).
"""

from dataclasses import dataclass

from ethics_desk.domain.figures import CellsWithheld, Count, Figure, FigureRow
from ethics_desk.domain.suppression import is_small


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A count as shown: a `small` one points at a person, a `withheld` one is not printed.

    All withheld ones look alike: which of them is small would say how to compute it.
    """

    count: Count
    small: bool = False
    withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRow:
    """A row as shown: this period, the previous one, a year before."""

    label: str
    cells: tuple[Shown, Shown, Shown]

    def change_since(self, place: int) -> Shown:
        """The change since one of the former periods, withheld with either of the two."""
        now, before = self.cells[0], self.cells[place]
        if now.count is None or before.count is None:
            return Shown(count=None)
        return Shown(count=now.count - before.count, withheld=now.withheld or before.withheld)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFigure:
    """A figure as shown; `total` is missing where rows have none or are fewer than two."""

    rows: tuple[ShownRow, ...]
    total: ShownRow | None

    @property
    def withholds(self) -> bool:
        """Whether any of its cells is not printed."""
        return any(cell.withheld for row in self.rows for cell in row.cells)

    @property
    def marks(self) -> bool:
        """Whether any of its cells is marked as small."""
        return any(cell.small for row in self.rows for cell in row.cells)

    @property
    def empty(self) -> bool:
        """Whether nothing at all was counted in this period."""
        return not any(row.cells[0].count for row in self.rows)


def shown(figure: Figure, *, public: bool) -> ShownFigure:
    """The figure as a reader of the internal or of the public report sees it.

    Raises `ValueError` for a figure of persons that the public would see without anything having
    been worked out for it.
    """
    if public and not figure.withheld and any(row.persons for row in figure.rows):
        raise ValueError(f"nothing was worked out for the public of {figure.code}")
    known = (figure.withheld if public else ()) or (CellsWithheld(),) * 3
    rows = tuple(_row(row, known, public=public) for row in figure.rows)
    return ShownFigure(rows=rows, total=_total(figure, known, rows))


def _row(row: FigureRow, known: tuple[CellsWithheld, ...], *, public: bool) -> ShownRow:
    first, second, third = (
        _cell(row, count, cells, public=public)
        for count, cells in zip(row.counts, known, strict=True)
    )
    return ShownRow(label=row.label, cells=(first, second, third))


def _cell(row: FigureRow, count: Count, cells: CellsWithheld, *, public: bool) -> Shown:
    if public:
        return Shown(count=count, withheld=row.code in cells.codes)
    return Shown(count=count, small=row.persons and is_small(count))


def _total(
    figure: Figure, known: tuple[CellsWithheld, ...], rows: tuple[ShownRow, ...]
) -> ShownRow | None:
    """The sum of the rows, or each thing once where that was counted beside them."""
    if len(rows) < 2:  # noqa: PLR2004 - one row is its own total
        return None
    if figure.whole is None and not figure.adds_up:
        return None
    counts = figure.sums if figure.whole is None else figure.whole.counts
    first, second, third = (
        Shown(
            count=count,
            small=is_small(count) and any(row.cells[place].small for row in rows),
            withheld=known[place].total,
        )
        for place, count in enumerate(counts)
    )
    return ShownRow(label="", cells=(first, second, third))
