"""How far the decisions on one item of misconduct lie apart in a period."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DispersionRow:
    """One item: its decisions from the mildest over the middle one to the hardest, in words.

    `persons` are the officials decided on. Of the decisions, `ranged` are those for which a usual
    range was named when they were proposed, `outside` those of them beyond it; `departures` are
    the proposals that gave a reason for departing. `inquiries` are the numbers behind the line.
    """

    item: str
    persons: int
    decisions: int
    lowest: str
    middle: str
    highest: str
    ranged: int
    outside: int
    departures: int
    inquiries: tuple[str, ...]
