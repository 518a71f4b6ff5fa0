"""The papers without which neither a showing, nor an explanation, nor a refusal is recorded."""

from typing import Final

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.sanction import Circumstances

PAPER_OF_DAY: Final = (
    ("materials_shown_on", "materials_paper"),
    ("materials_declined_on", "materials_paper"),
    ("explanation_given_on", "explanation_paper"),
    ("explanation_refused_on", "refusal_paper"),
)
"""Each day that closes a gate, with the field of its paper; that of a refusal is its act."""


def check_papers(before: Circumstances, after: Circumstances) -> None:
    """Refuse a day that would close a gate without its paper, by the field of the paper.

    A day recorded without one before papers were asked for stays as it was, and counts.
    Source: CSL art 46(1) and D152, rows PR-01 and PR-06.
    """
    for day_field, paper_field in PAPER_OF_DAY:
        day = getattr(after, day_field)
        if day is None or getattr(after, paper_field):
            continue
        as_before = day == getattr(before, day_field) and not getattr(before, paper_field)
        if not as_before:
            raise BadInput("circumstances.paper-missing", field=paper_field, day=day)
