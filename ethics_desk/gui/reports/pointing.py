"""From a place on the printed report to the line of a figure that stands there."""

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from ethics_desk.gui.reports.figures import FigureLine

REACH: Final = 5.0
"""How many points above and below the pointer still belong to the line pointed at."""

LABELS: Final = 0.5
"""The part of the page's width in which the labels of a table stand."""

Reading: TypeAlias = Callable[[int, float, float, float], str]
"""Words of a page: the page, two heights from its top, the part of its width."""


def line_pointed(
    lines: Sequence[FigureLine], read: Reading, page: int, y: float
) -> FigureLine | None:
    """The line of the figure whose title stands last above the place, if its label is there."""
    label = _plain(read(page, y - REACH, y + REACH, LABELS))
    if not label:
        return None
    figure = _figure_above(lines, read, page, y)
    for line in lines:
        if line.figure == figure and label in _plain(line.row.label):
            return line
    return None


def _figure_above(lines: Sequence[FigureLine], read: Reading, page: int, y: float) -> str | None:
    """The title last printed before a place, on its page or one before."""
    for back in range(page, -1, -1):
        text = _plain(read(back, 0, y if back == page else float("inf"), 1.0))
        found = {title: text.rfind(f". {_plain(title)}") for title in {one.figure for one in lines}}
        last = max(found, key=lambda title: (found[title], len(title)), default=None)
        if last is not None and found[last] >= 0:
            return last
    return None


def _plain(text: str) -> str:
    """Words without the ends of lines, which the paper has and the figure has not."""
    return " ".join(text.replace("\u00a0", " ").replace("\ufffe", "").split())
