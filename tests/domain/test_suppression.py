"""No withheld cell can be computed back by a reader who knows the method: every view is solved."""

from collections import defaultdict
from itertools import product

import pytest

from ethics_desk.domain.suppression import Cell, Table, is_small, withheld

MOST = 7


def table(*counts, persons=True, guarded=(), adds_up=True, whole=None, closed=False):
    """`persons` may say it line by line."""
    kinds = persons if isinstance(persons, tuple) else (persons,) * len(counts)
    return Table(
        kind="x",
        adds_up=adds_up,
        whole=whole,
        guarded=closed,
        cells=tuple(
            Cell(
                code=f"line-{place}",
                count=count,
                persons=kinds[place],
                guarded=place in guarded,
            )
            for place, count in enumerate(counts)
        ),
    )


def view(tables):
    """What a reader sees: printed counts, marks in place of the others."""
    return tuple(
        (
            tuple(None if cell.code in kept.codes else cell.count for cell in one.cells),
            None if kept.total or not one.totalled else one.total,
        )
        for one, kept in zip(tables, withheld(tables), strict=True)
    )


def told(every):
    """The withheld cells that are the same in all tables with one view."""
    seen = defaultdict(list)
    for tables in every:
        seen[view(tables)].append([[cell.count for cell in one.cells] for one in tables])
    found = []
    for sight, ways in seen.items():
        for place, (cells, _) in enumerate(sight):
            for line, printed in enumerate(cells):
                values = {way[place][line] for way in ways}
                if printed is None and len(values) == 1:
                    found.append((sight, place, line, values))
    return found


def sums_to(total, lines):
    return [counts for counts in product(range(total + 1), repeat=lines) if sum(counts) == total]


@pytest.mark.parametrize("lines", [2, 3, 4])
def test_no_line_of_persons_can_be_computed_back(lines):
    every = [[table(*counts)] for counts in product(range(MOST if lines < 4 else 5), repeat=lines)]

    assert told(every) == []


@pytest.mark.parametrize("others", [1, 2])
def test_nor_one_beside_lines_that_count_no_persons(others):
    persons = (True, True, True) + (False,) * others
    every = [[table(*counts, persons=persons)] for counts in product(range(4), repeat=len(persons))]

    assert told(every) == []


@pytest.mark.parametrize("kinds", [(True, True), (True, False)])
def test_nor_in_two_tables_over_the_same_persons(kinds):
    every = [
        [table(*first, persons=kinds[0]), table(*second, persons=kinds[1])]
        for total in range(MOST)
        for first in sums_to(total, 3)
        for second in sums_to(total, 2)
    ]

    assert told(every) == []


def test_nothing_is_withheld_where_nothing_is_small():
    (kept,) = withheld([table(3, 7, 0)])

    assert (kept.codes, kept.total) == (set(), False)


def test_where_one_line_is_small_all_lines_of_persons_are_withheld_and_the_total_stays():
    (kept,) = withheld([table(1, 7, 5, 9, persons=(True, True, True, False))])

    assert (kept.codes, kept.total) == ({"line-0", "line-1", "line-2"}, False)


def test_a_small_total_of_persons_is_withheld_wherever_it_stands():
    kept = withheld([table(2, 0, 0), table(2, 0, persons=False)])

    assert [(len(one.codes), one.total) for one in kept] == [(3, True), (2, True)]


def test_lines_that_do_not_add_up_are_withheld_together_and_what_they_count_once_is_told():
    (kept,) = withheld([table(1, 5, adds_up=False, whole=5)])

    assert (kept.codes, kept.total) == ({"line-0", "line-1"}, False)


def test_a_guarded_line_is_withheld_with_all_others():
    (kept,) = withheld([table(9, 4, 6, guarded=(0,))])

    assert kept.codes == {"line-0", "line-1", "line-2"}


def test_one_guarded_line_among_others_takes_the_total_along():
    (kept,) = withheld([table(9, 4, persons=False, guarded=(0,))])

    assert (len(kept.codes), kept.total) == (2, True)


def test_a_guarded_total_is_withheld_with_its_lines():
    (kept,) = withheld([table(9, 4, persons=False, closed=True)])

    assert (len(kept.codes), kept.total) == (2, True)


@pytest.mark.parametrize(("count", "small"), [(0, False), (1, True), (2, True), (3, False)])
def test_one_or_two_persons_are_few(count, small):
    assert is_small(count) is small
