"""Which figures tell their inquiries: all, but for what would lead to who reported."""

import pytest

from ethics_desk.domain.dispersion import DispersionRow
from ethics_desk.domain.figures import Figure, FigureRow, Unit
from ethics_desk.domain.traced import untold_decisions, untold_figures


def figure(code, *lines, secret=False):
    rows = tuple(
        FigureRow(label=code, value=len(line), inquiries=tuple(line), secret=secret)
        for line in lines
    )
    return Figure(code=code, title=code, unit=Unit.INQUIRIES, section="s", rows=rows)


def decisions(*lines):
    nothing = {"lowest": "", "middle": "", "highest": "", "ranged": 0, "outside": 0}
    return [
        DispersionRow(
            item="i", persons=1, decisions=1, departures=0, inquiries=tuple(line), **nothing
        )
        for line in lines
    ]


SECRET = figure("reported", "W", "AB", secret=True)


@pytest.mark.parametrize(
    ("lines", "untold"),
    [
        (["X"], False),
        (["W"], True),
        (["XW"], False),
        (["A", "B"], True),
        (["A", "X"], False),
        ([], False),
        ([""], False),
    ],
)
def test_what_counts_just_what_persons_reported_is_untold(lines, untold):
    ordinary = figure("ordinary", *lines)

    assert untold_figures([SECRET, ordinary]) == {"reported", *["ordinary"] * untold}
    assert untold_decisions([SECRET, ordinary], decisions(*lines)) == untold


def test_without_a_secret_figure_everything_is_told_however_little_it_is():
    assert untold_figures([figure("ordinary", "X"), figure("other", "")]) == frozenset()
