"""What inquiries are compared by: factors with weights, and how many of the nearest count.

None of it is law. A pack says so in each entry: its source is the authors' own conclusion.
"""

from dataclasses import dataclass

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.packs.entries import Entry
from ethics_desk.rules.packs.kinds import Trait


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """The values of a trait from `starts` up to the next band, and what they are called."""

    starts: int
    title: Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Factor(Entry):
    """One thing that makes inquiries alike: two share it when both values lie in one band."""

    trait: Trait
    weight: int
    bands: tuple[Band, ...]

    def band(self, value: int) -> Band:
        """The band a value lies in."""
        return next(band for band in reversed(self.bands) if band.starts <= value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparing(Entry):
    """How many of the nearest inquiries make the usual range, and how few make none.

    `no_sanction` is what the step below the mildest sanction is called.
    """

    nearest: int
    fewest: int
    no_sanction: Trilingual
