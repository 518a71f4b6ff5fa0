"""Which cells of published tables are withheld, so that none of them can be computed back.

A *small* cell counts one or two persons. Whoever reads the tables may know this method. Where one
line of a table is small, all its lines that count persons are withheld, with the same mark, and
their sum alone is told: it can have come about in several ways, whichever line is looked at. Where
that sum is fewer than three, everything that counts the same things is withheld.

What is withheld depends on the counts of one period only. The same period is therefore withheld
alike in every report that tells it, in every language.

Source: legal base 9.2 (cells under three).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

FEWEST_PERSONS = 3
"""A cell counting fewer persons than this could point at one of them (legal base 9.2)."""

_FEWEST_LINES = 2
"""One line alone is its sum."""


def is_small(count: float | None) -> bool:
    """Whether a count of persons could point at one of them."""
    return count is not None and 0 < count < FEWEST_PERSONS


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One line of a table in one period.

    `persons` says that a small count points at one of them; `guarded` must be withheld whatever it
    counts, because another table or a shorter period withholds it.
    """

    code: str
    count: int
    persons: bool = False
    guarded: bool = False

    @property
    def must(self) -> bool:
        """Whether it may not be printed."""
        return self.guarded or (self.persons and is_small(self.count))


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The lines of one figure in one period.

    `kind` names what is counted: tables of one kind with one total count the same things. `whole`
    is the total where things stand in several lines, so that these do not add up; without either no
    total is printed. `guarded` says that another table or a shorter period withholds the total.
    """

    kind: str
    cells: tuple[Cell, ...]
    adds_up: bool = True
    whole: int | None = None
    guarded: bool = False

    @property
    def total(self) -> int:
        """What its lines count together."""
        return sum(cell.count for cell in self.cells) if self.whole is None else self.whole

    @property
    def totalled(self) -> bool:
        """Whether it has a total at all."""
        return self.adds_up or self.whole is not None

    @property
    def personal(self) -> bool:
        """Whether all its lines count persons, so that a small total points at one."""
        return bool(self.cells) and all(cell.persons for cell in self.cells)


@dataclass(slots=True, kw_only=True)
class Withheld:
    """What a table does not print: the codes of lines, and whether its total too."""

    codes: set[str] = field(default_factory=set)
    total: bool = False


def withheld(tables: Sequence[Table]) -> list[Withheld]:
    """What each table of a period withholds, in the order of the tables."""
    answers = [_lines(table) for table in tables]
    pairs = [pair for pair in zip(tables, answers, strict=True) if pair[0].totalled]
    for key in dict.fromkeys((table.kind, table.total) for table, _ in pairs):
        _close([pair for pair in pairs if (pair[0].kind, pair[0].total) == key])
    return answers


def _lines(table: Table) -> Withheld:
    """Every line of persons, where one of them must be withheld."""
    if not any(cell.must for cell in table.cells):
        return Withheld()
    return Withheld(codes={cell.code for cell in table.cells if cell.persons or cell.guarded})


def _close(linked: Iterable[tuple[Table, Withheld]]) -> None:
    """Withhold a total that tells of under three persons, or tells a line, wherever it stands."""
    linked = list(linked)
    if any(table.guarded or _tells(table, answer) for table, answer in linked):
        for table, answer in linked:
            answer.codes.update(cell.code for cell in table.cells)
            answer.total = True


def _tells(table: Table, answer: Withheld) -> bool:
    """Whether the total says too much: of one line, or of few persons in all that are withheld."""
    if not table.adds_up:
        return table.personal and is_small(table.total)
    rest = sum(cell.count for cell in table.cells if cell.code in answer.codes)
    return len(answer.codes) == 1 or is_small(rest)
