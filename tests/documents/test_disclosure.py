"""Hidden cells cannot be found again by subtraction."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethics_desk.documents.reports.disclosure import shown
from ethics_desk.domain.figures import Figure, FigureRow, Unit

COUNTS = st.lists(st.one_of(st.none(), st.integers(0, 12)), min_size=1, max_size=6)


def persons(counts):
    rows = tuple(FigureRow(label=str(n), value=n, persons=True) for n in counts)
    return Figure(code="x", title="X", unit=Unit.PERSONS, section="y", rows=rows)


@given(COUNTS)
def test_the_public_sees_no_cell_under_three_persons(counts):
    public = shown(persons(counts), public=True)

    for row in public.rows:
        cell = row.cells[0]
        assert cell.withheld or cell.count is None or cell.count == 0 or cell.count >= 3


@given(COUNTS)
def test_a_hidden_cell_takes_its_total_and_a_neighbour_along(counts):
    public = shown(persons(counts), public=True)

    withheld = [row for row in public.rows if row.cells[0].withheld]
    if withheld and public.total is not None:
        assert public.total.cells[0].withheld
    others = [n for n in counts if n]
    assert len(withheld) != 1 or len(others) == 1


@pytest.mark.parametrize(
    ("reported", "covered"), [((1, 1), True), ((2, 2), True), ((1, 2), False), ((0, 0), False)]
)
def test_what_the_sum_of_the_hidden_would_tell_is_covered_too(reported, covered):
    """How much was received in all stands by months, so the sum of the hidden is known."""
    rows = (
        *(FigureRow(label="w", value=n, persons=True, secret=True) for n in reported),
        FigureRow(label="audit", value=4),
        FigureRow(label="press", value=7),
    )
    public = shown(
        Figure(code="x", title="X", unit=Unit.INQUIRIES, section="y", rows=rows), public=True
    )

    assert [row.cells[0].covering for row in public.rows] == [False, False, covered, False]


@given(COUNTS)
def test_inside_the_office_nothing_is_withheld(counts):
    inside = shown(persons(counts), public=False)

    assert not inside.withholds
    assert [row.cells[0].count for row in inside.rows] == counts


def test_cells_of_inquiries_are_shown_as_they_are():
    rows = (FigureRow(label="a", value=1, previous=2), FigureRow(label="b", value=1))
    figure = Figure(code="x", title="X", unit=Unit.INQUIRIES, section="y", rows=rows)

    public = shown(figure, public=True)

    assert not public.withholds
    assert public.total.cells[0].count == 2
    assert public.rows[0].change_since(1).count == -1
    assert public.rows[1].change_since(1).count is None
