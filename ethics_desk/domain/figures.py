"""What reports count: figures that trace to the inquiries behind them."""

from dataclasses import dataclass
from enum import StrEnum

Count = int | float | None


class Unit(StrEnum):
    """What a figure counts; days may be fractions (averages)."""

    INQUIRIES = "inquiries"
    PERSONS = "persons"
    DAYS = "days"
    EVENTS = "events"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """One line of a figure: this period, the one before, and the same period a year before.

    `code` is what is counted, `label` says it in words. `inquiries` are the numbers of the
    inquiries counted in `value`. `persons` says that the line counts persons, so that a small cell
    could identify one; a `secret` one counts what persons reported, so that the numbers of its
    inquiries would lead to them. A missing value was not counted.
    """

    label: str
    value: Count
    previous: Count = None
    year_before: Count = None
    inquiries: tuple[str, ...] = ()
    persons: bool = False
    secret: bool = False
    code: str = ""

    def __post_init__(self) -> None:
        """Refuse counts below nothing."""
        if any(count is not None and count < 0 for count in self.counts):
            raise ValueError("a figure counts from nought upwards")

    @property
    def counts(self) -> tuple[Count, Count, Count]:
        """The count of this period, of the previous one, of the one a year before."""
        return self.value, self.previous, self.year_before


@dataclass(frozen=True, slots=True, kw_only=True)
class CellsWithheld:
    """What the public does not see of a figure in one period: codes of rows, and the total."""

    codes: tuple[str, ...] = ()
    total: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One counted thing of a report, under its title in the language of the report.

    `section` is the code of the section it stands in. `chart` asks for a picture beside the table.
    `overlaps` says that one person or inquiry may stand in several rows; `whole` counts each once,
    where that was counted. `brief` is the title of its total alone. `basis` names the rows of the
    legal base the figure comes from and how sure they are. `missing` says why the records cannot
    know the figure: it then has no rows, and is never printed as nought. `withheld` says for each
    of the three periods what the public does not see (`publication.cells_withheld`).
    """

    code: str
    title: str
    unit: Unit
    section: str
    rows: tuple[FigureRow, ...] = ()
    whole: FigureRow | None = None
    chart: bool = False
    overlaps: bool = False
    brief: str = ""
    basis: str = ""
    missing: str = ""
    withheld: tuple[CellsWithheld, ...] = ()

    def __post_init__(self) -> None:
        """Refuse to count what the records do not know."""
        if self.missing and self.rows:
            raise ValueError("what is not kept has no count")

    @property
    def total_title(self) -> str:
        """What its total is called where the rows are not shown."""
        return self.brief or self.title

    @property
    def adds_up(self) -> bool:
        """Whether the rows may be summed: counts may, averages and overlapping rows may not."""
        return self.unit is not Unit.DAYS and not self.overlaps

    @property
    def sums(self) -> tuple[Count, Count, Count]:
        """The sum of the rows in each period; None where nothing was counted."""
        first, second, third = (
            _sum([row.counts[place] for row in self.rows]) for place in range(3)
        )
        return first, second, third

    @property
    def secret(self) -> bool:
        """Whether its rows are told by their counts only (legal base 9.2, line G).

        All of them: what the others leave over of the period's numbers would be the secret ones.
        """
        return any(row.secret and row.value for row in self.rows)


def _sum(counts: list[Count]) -> Count:
    counted = [count for count in counts if count is not None]
    return sum(counted) if counted else None
