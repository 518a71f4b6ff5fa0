"""No withheld cell can be computed back: every table is solved, in whole numbers."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from ethics_desk.domain.suppression import Cell, Table, is_small, withheld

MOST = 9
"""A solver tries counts up to this: the least that shows two answers where there are two."""


def table(*counts, kind="persons", persons=True, guarded=(), adds_up=True):
    return Table(
        kind=kind,
        persons=persons,
        adds_up=adds_up,
        cells=tuple(
            Cell(
                code=f"line-{place}",
                count=count,
                small=persons and is_small(count),
                guarded=place in guarded,
            )
            for place, count in enumerate(counts)
        ),
    )


def answers_of(one, kept_back, total, *, knows_small=True):
    """All ways to fill a table's withheld cells that its printed cells and a total allow."""
    hidden = [cell for cell in one.cells if cell.code in kept_back.codes]
    printed = one.total - sum(cell.count for cell in hidden)
    ranges = [
        range(1, 3) if cell.small and knows_small else range(MOST + cell.count + 1)
        for cell in hidden
    ]
    return {filled for filled in product(*ranges) if printed + sum(filled) == total}


def determined(tables):
    """The cells a reader can compute who knows the method and which cells are small."""
    kept_back = withheld(tables)
    found = []
    for key in {(one.kind, one.total) for one in tables if one.adds_up}:
        linked = [
            (one, kept)
            for one, kept in zip(tables, kept_back, strict=True)
            if one.adds_up and (one.kind, one.total) == key
        ]
        whole = all(len(kept.codes) == len(one.cells) for one, kept in linked)
        totals = range(key[1] + MOST) if all(kept.total for _, kept in linked) else [key[1]]
        ways = {
            total: [answers_of(one, kept, total, knows_small=not whole) for one, kept in linked]
            for total in totals
        }
        possible = {total: answers for total, answers in ways.items() if all(answers)}
        for place, (one, kept) in enumerate(linked):
            hidden = [cell.code for cell in one.cells if cell.code in kept.codes]
            for line, code in enumerate(hidden):
                values = {way[line] for answers in possible.values() for way in answers[place]}
                if len(values) < 2:
                    found.append((one, code, values))
    return found


def test_nothing_is_withheld_where_nothing_is_small():
    (kept,) = withheld([table(3, 7, 0)])

    assert (kept.codes, kept.total) == (set(), False)


def test_a_small_line_is_covered_by_the_least_other_one_and_the_total_stays():
    (kept,) = withheld([table(1, 7, 5)])

    assert (kept.codes, kept.total) == ({"line-0", "line-2"}, False)


def test_two_small_lines_cover_each_other_when_their_sum_leaves_both_open():
    (kept,) = withheld([table(1, 2, 5)])

    assert (kept.codes, kept.total) == ({"line-0", "line-1"}, False)


def test_two_ones_are_told_by_their_sum_and_need_a_third():
    (kept,) = withheld([table(1, 1, 5)])

    assert kept.codes == {"line-0", "line-1", "line-2"}
    assert not kept.total


def test_ones_alone_withhold_their_total():
    (kept,) = withheld([table(1, 1, 1, 0)])

    assert kept.total
    assert "line-3" not in kept.codes


def test_a_total_printed_elsewhere_would_tell_it_so_a_line_there_is_withheld_too():
    small, months = table(1, 1, 1), table(3, 0, 0, persons=False)

    kept = withheld([small, months])

    assert all(one.total for one in kept)
    assert kept[1].codes == {"line-0"}
    assert determined([small, months]) == []


def test_a_small_total_of_persons_withholds_everything_over_it():
    kinds, groups = table(1, 0, 0), table(1, 0)

    kept = withheld([kinds, groups])

    assert [(len(one.codes), one.total) for one in kept] == [(3, True), (2, True)]


def test_twos_in_one_table_and_ones_in_another_do_not_tell_each_other():
    tables = [table(2, 2, 0), table(1, 1, 1, 1)]

    assert determined(tables) == []


def test_lines_that_do_not_add_up_withhold_only_themselves():
    (kept,) = withheld([table(1, 5, adds_up=False)])

    assert (kept.codes, kept.total) == ({"line-0"}, False)


def test_a_guarded_line_is_withheld_and_covered():
    (kept,) = withheld([table(9, 4, 6, guarded=(0,))])

    assert kept.codes == {"line-0", "line-1"}


def test_the_order_of_the_lines_changes_nothing():
    lines = table(1, 4, 4, 9)
    turned = Table(kind="persons", persons=True, cells=lines.cells[::-1])

    assert withheld([lines])[0].codes == withheld([turned])[0].codes


def test_an_empty_line_more_changes_nothing():
    with_empty = withheld([table(1, 1, 1, 0)])[0]

    assert with_empty.codes == withheld([table(1, 1, 1)])[0].codes


COUNTS = st.lists(st.integers(0, 6), min_size=1, max_size=4)


@st.composite
def linked_tables(draw):
    """Up to three tables over the same things, cut differently, some of them of persons."""
    first = draw(COUNTS)
    tables = [table(*first, persons=draw(st.booleans()))]
    for _ in range(draw(st.integers(0, 2))):
        left, counts = sum(first), []
        while left and len(counts) < 3:
            counts.append(draw(st.integers(0, left)))
            left -= counts[-1]
        tables.append(table(*counts, left, persons=draw(st.booleans())))
    return tables


@settings(max_examples=600, deadline=None)
@given(linked_tables())
def test_no_withheld_cell_can_be_computed_back(tables):
    assert determined(tables) == []


@settings(max_examples=300, deadline=None)
@given(linked_tables())
def test_every_small_cell_is_withheld_and_no_printed_total_is_small(tables):
    for one, kept in zip(tables, withheld(tables), strict=True):
        assert {cell.code for cell in one.cells if cell.must} <= kept.codes
        assert kept.total or not (one.persons and is_small(one.total) and kept.codes)
