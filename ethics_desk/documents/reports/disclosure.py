"""What a reader of a report may see: small cells of persons are marked, or hidden in public.

A hidden cell must not be found by subtraction: its column's total is hidden with it, and so is the
smallest other cell when it is the only one hidden. Source: legal base 9.2 (cells under three).
"""

from dataclasses import dataclass, replace

from ethics_desk.domain.figures import FEWEST_PERSONS, Count, Figure, FigureRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A count as shown: `small` points at a person, `hidden` and `covering` are not printed.

    `covering` cells are hidden only because a hidden one could be computed from them.
    """

    count: Count
    small: bool = False
    hidden: bool = False
    covering: bool = False

    @property
    def withheld(self) -> bool:
        """Whether the count is not printed."""
        return self.hidden or self.covering


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
        return Shown(count=now.count - before.count, covering=now.withheld or before.withheld)


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
    """The figure as a reader of the internal or of the public report sees it."""
    columns = [_column(figure, place, public=public) for place in range(3)]
    rows = tuple(
        ShownRow(label=row.label, cells=(columns[0][line], columns[1][line], columns[2][line]))
        for line, row in enumerate(figure.rows)
    )
    return ShownFigure(rows=rows, total=_total(figure, columns))


def _total(figure: Figure, columns: list[list[Shown]]) -> ShownRow | None:
    """The sum of the rows, or each thing once where that was counted beside them."""
    if len(figure.rows) < 2:  # noqa: PLR2004 - one row is its own total
        return None
    if figure.whole is None and not figure.adds_up:
        return None
    known = figure.sums if figure.whole is None else figure.whole.counts
    first, second, third = (
        _whole(count, column) for count, column in zip(known, columns, strict=True)
    )
    return ShownRow(label="", cells=(first, second, third))


def _column(figure: Figure, place: int, *, public: bool) -> list[Shown]:
    """One period of all rows, with what must be covered besides what is hidden."""
    cells = [_cell(row, row.counts[place], public=public) for row in figure.rows]
    hidden = [cell.count for cell in cells if cell.hidden]
    secret = any(row.secret for row in figure.rows)
    if len(hidden) != 1 and not (secret and _told_by_sum(hidden)):
        return cells
    others = [cell.count for cell in cells if cell.count and not cell.hidden]
    if not others:
        return cells
    cover = cells.index(Shown(count=min(others)))
    return [
        replace(cell, covering=True) if line == cover else cell for line, cell in enumerate(cells)
    ]


def _told_by_sum(hidden: list[Count]) -> bool:
    """Whether hidden counts are known once their sum is: all are the least or the most possible.

    The sum of what was received stands by months too, so hiding the total does not help there.
    """
    known = sum(count or 0 for count in hidden)
    return bool(hidden) and known in (len(hidden), len(hidden) * (FEWEST_PERSONS - 1))


def _cell(row: FigureRow, count: Count, *, public: bool) -> Shown:
    small = row.persons and count is not None and 0 < count < FEWEST_PERSONS
    return Shown(count=count, small=small, hidden=small and public)


def _whole(total: Count, column: list[Shown]) -> Shown:
    covering = any(cell.withheld for cell in column)
    few = total is not None and 0 < total < FEWEST_PERSONS
    small = few and any(cell.small for cell in column)
    return Shown(count=total, small=small and not covering, covering=covering)
