"""Which cells of published tables are withheld, so that none of them can be computed back.

A *small* cell counts one or two persons. Whoever reads the tables may know the method and which of
the withheld cells are the small ones; still none may be determined. Tables over the same things
have the same total, so they are judged together: a total one of them prints is known in all.

What is chosen depends on the counts of one period and the codes of its lines only. The same period
is therefore withheld alike in every report that tells it, in every language: otherwise two reports
laid side by side would give away what each of them keeps back.

Source: legal base 9.2 (cells under three); the method is complementary cell suppression as official
statistics use it, for tables whose lines stand in one sum each.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

FEWEST_PERSONS = 3
"""A cell counting fewer persons than this could point at one of them (legal base 9.2)."""

_LEAST, _MOST = 1, FEWEST_PERSONS - 1


def is_small(count: float | None) -> bool:
    """Whether a count of persons could point at one of them."""
    return count is not None and 0 < count < FEWEST_PERSONS


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One line of a table in one period.

    `small` must be withheld, and a reader may know that it is one or two; `guarded` must be
    withheld whatever it counts, because shorter periods withhold parts of it.
    """

    code: str
    count: int
    small: bool = False
    guarded: bool = False

    @property
    def must(self) -> bool:
        """Whether it may not be printed."""
        return self.small or self.guarded


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The lines of one figure in one period.

    `kind` names what is counted: tables of one kind with one total are taken to count the same
    things. With `adds_up` the total is printed; `persons` says that a small total points at one.
    """

    kind: str
    cells: tuple[Cell, ...]
    adds_up: bool = True
    persons: bool = False

    @property
    def total(self) -> int:
        """The sum of its lines."""
        return sum(cell.count for cell in self.cells)


@dataclass(slots=True, kw_only=True)
class Withheld:
    """What a table does not print: the codes of lines, and whether its total too."""

    codes: set[str] = field(default_factory=set)
    total: bool = False


def withheld(tables: Sequence[Table]) -> list[Withheld]:
    """What each table of a period withholds, in the order of the tables."""
    answers = [Withheld(codes={cell.code for cell in table.cells if cell.must}) for table in tables]
    summed = [
        (table, answer) for table, answer in zip(tables, answers, strict=True) if table.adds_up
    ]
    for key in dict.fromkeys((table.kind, table.total) for table, _ in summed):
        _withhold([pair for pair in summed if (pair[0].kind, pair[0].total) == key])
    return answers


def _withhold(linked: list[tuple[Table, Withheld]]) -> None:
    """Withhold in tables of one total until nothing can be computed back."""
    if not any(answer.codes for _, answer in linked):
        return
    small_total = any(table.persons for table, _ in linked) and is_small(linked[0][0].total)
    if small_total or not (_cover_sums(linked) or _cover_total(linked)):
        for table, answer in linked:
            answer.codes.update(cell.code for cell in table.cells)
            answer.total = True


def _cover_sums(linked: Iterable[tuple[Table, Withheld]]) -> bool:
    """Cover the lines of each table behind others, so that the total may be printed."""
    return all(_covered(table, answer) for table, answer in linked if answer.codes)


def _covered(table: Table, answer: Withheld) -> bool:
    """Withhold further lines, the least first, until their sum tells none of them."""
    for cell in [None, *_spare(table, answer)]:
        if cell is not None:
            answer.codes.add(cell.code)
        if _sum_tells_nothing(table, answer):
            return True
    return False


def _sum_tells_nothing(table: Table, answer: Withheld) -> bool:
    """Whether a known sum leaves every withheld line open.

    One line is its sum. Several small ones are known when all must be ones, or all twos; a line
    that may be anything leaves room unless the small ones already take up the whole sum.
    """
    hidden = [cell for cell in table.cells if cell.code in answer.codes]
    room = sum(cell.count for cell in hidden) - _least(hidden)
    if len(hidden) <= 1 or room <= 0:
        return False
    most = _most(hidden)
    return most is None or room < most - _least(hidden)


def _cover_total(linked: Sequence[tuple[Table, Withheld]]) -> bool:
    """Withhold the total, and in every table a line, until the total cannot be told either."""
    for table, answer in linked:
        spare = _spare(table, answer)
        if not answer.codes and not spare:
            return False
        if not answer.codes:
            answer.codes.add(spare[0].code)
        answer.total = True
    if _total_is_open(linked):
        return True
    for table, answer in linked:
        for cell in _spare(table, answer)[:1]:
            answer.codes.add(cell.code)
    return _total_is_open(linked)


def _total_is_open(linked: Iterable[tuple[Table, Withheld]]) -> bool:
    """Whether at least two totals agree with everything that is printed."""
    lowest, highest = 0, None
    for table, answer in linked:
        hidden = [cell for cell in table.cells if cell.code in answer.codes]
        printed = table.total - sum(cell.count for cell in hidden)
        lowest = max(lowest, printed + _least(hidden))
        most = _most(hidden)
        if most is not None:
            highest = printed + most if highest is None else min(highest, printed + most)
    return highest is None or highest > lowest


def _least(hidden: Iterable[Cell]) -> int:
    return sum(_LEAST for cell in hidden if cell.small)


def _most(hidden: Sequence[Cell]) -> int | None:
    """The most the lines can sum up to; None when one of them may be anything."""
    return _MOST * len(hidden) if all(cell.small for cell in hidden) else None


def _spare(table: Table, answer: Withheld) -> list[Cell]:
    """Lines that could be withheld besides, the least first.

    Empty lines never are: whether a report prints one hangs on its other periods.
    """
    free = [cell for cell in table.cells if cell.count and cell.code not in answer.codes]
    return sorted(free, key=lambda cell: (cell.count, cell.code))
