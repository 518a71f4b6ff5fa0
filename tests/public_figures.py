"""Figures as the public sees them where nothing else is published."""

from dataclasses import replace

from ethics_desk.domain.publication import Ties, cells_withheld


def published(figures, ties=None):
    columns = [cells_withheld(figures, place, ties or Ties(), {}) for place in range(3)]
    return tuple(
        replace(figure, withheld=tuple(column[figure.code] for column in columns))
        for figure in figures
    )
