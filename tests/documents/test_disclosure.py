"""What the public sees of a figure was worked out before; the office sees everything."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from public_figures import published

from ethics_desk.documents.reports.disclosure import shown
from ethics_desk.domain.figures import Figure, FigureRow, Unit
from ethics_desk.domain.publication import SameCount, Ties

COUNTS = st.lists(st.one_of(st.none(), st.integers(0, 12)), min_size=1, max_size=6)


def persons(counts, code="x"):
    rows = tuple(
        FigureRow(code=str(place), label=str(count), value=count, persons=True)
        for place, count in enumerate(counts)
    )
    return Figure(code=code, title="X", unit=Unit.PERSONS, section="y", rows=rows)


def seen(figure):
    return shown(published((figure,))[0], public=True)


@given(COUNTS)
def test_the_public_sees_no_cell_under_three_persons(counts):
    for row in seen(persons(counts)).rows:
        cell = row.cells[0]
        assert cell.withheld or cell.count is None or cell.count == 0 or cell.count >= 3


@given(COUNTS)
def test_a_hidden_cell_never_stands_alone_under_its_total(counts):
    public = seen(persons(counts))

    withheld = [row for row in public.rows if row.cells[0].withheld]
    total_told = public.total is not None and not public.total.cells[0].withheld
    assert len(withheld) != 1 or not total_told


@given(COUNTS)
def test_inside_the_office_nothing_is_withheld(counts):
    inside = shown(persons(counts), public=False)

    assert not inside.withholds
    assert [row.cells[0].count for row in inside.rows] == counts


def test_which_cells_are_small_is_not_told():
    public = seen(persons([1, 7, 5]))

    assert [row.cells[0].withheld for row in public.rows] == [True, True, True]
    assert not any(row.cells[0].small for row in public.rows)
    assert (public.total.cells[0].count, public.total.cells[0].withheld) == (13, False)


def test_a_total_of_few_persons_is_withheld_too():
    public = seen(persons([1, 0, 1]))

    assert all(row.cells[0].withheld for row in public.rows)
    assert public.total.cells[0].withheld


def test_what_is_withheld_in_one_figure_is_not_told_by_another():
    found = persons([1, 5, 4], code="found")
    made_out = persons([5, 0], code="made-out")
    tie = SameCount(figure="found", row="1", other="made-out")

    free = published((found, made_out))
    tied = published((found, made_out), Ties(counts=(tie,)))

    assert not shown(free[1], public=True).withholds
    assert all(row.cells[0].withheld for row in shown(tied[1], public=True).rows)


def test_a_change_is_withheld_with_either_of_its_periods():
    rows = (
        FigureRow(code="a", label="a", value=9, previous=1, persons=True),
        FigureRow(code="b", label="b", value=9, previous=8, persons=True),
        FigureRow(code="c", label="c", value=9, previous=9, persons=True),
    )
    figure = Figure(code="x", title="X", unit=Unit.PERSONS, section="y", rows=rows)

    changes = [row.change_since(1) for row in seen(figure).rows]

    assert [one.withheld for one in changes] == [True, True, True]


def test_cells_of_inquiries_are_shown_as_they_are():
    rows = (FigureRow(label="a", value=1, previous=2), FigureRow(label="b", value=1))
    figure = Figure(code="x", title="X", unit=Unit.INQUIRIES, section="y", rows=rows)

    public = shown(figure, public=True)

    assert not public.withholds
    assert public.total.cells[0].count == 2
    assert public.rows[0].change_since(1).count == -1
    assert public.rows[1].change_since(1).count is None


def test_a_figure_of_persons_nobody_worked_out_is_not_shown_to_the_public():
    with pytest.raises(ValueError, match="nothing was worked out"):
        shown(persons([1]), public=True)
