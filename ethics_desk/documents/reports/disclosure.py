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
    """A row as shown: this period, the previous one, a year before, and the change."""

    label: str
    cells: tuple[Shown, Shown, Shown]
    change: Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFigure:
    """A figure as shown; `total` is missing where rows do not add up or are fewer than two."""

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
        _row(row.label, (columns[0][line], columns[1][line], columns[2][line]))
        for line, row in enumerate(figure.rows)
    )
    adds_up = figure.adds_up and len(rows) > 1
    total = _row("", (_sum(columns[0]), _sum(columns[1]), _sum(columns[2]))) if adds_up else None
    return ShownFigure(rows=rows, total=total)


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


def _row(label: str, cells: tuple[Shown, Shown, Shown]) -> ShownRow:
    now, before, _ = cells
    if now.count is None or before.count is None:
        return ShownRow(label=label, cells=cells, change=Shown(count=None))
    change = Shown(count=now.count - before.count, covering=now.withheld or before.withheld)
    return ShownRow(label=label, cells=cells, change=change)


def _sum(column: list[Shown]) -> Shown:
    counted = [cell.count for cell in column if cell.count is not None]
    total = sum(counted) if counted else None
    covering = any(cell.withheld for cell in column)
    few = total is not None and 0 < total < FEWEST_PERSONS
    small = few and any(cell.small for cell in column)
    return Shown(count=total, small=small and not covering, covering=covering)
