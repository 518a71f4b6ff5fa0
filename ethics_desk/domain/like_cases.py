"""Like cases: the nearest decided inquiries, the usual range, and how far a proposal departs.

Everything is computed from what is shown, so that a reader can do the arithmetic again. Severity is
counted in rungs of a ladder: no sanction is the lowest, then the sanctions of the law, mildest
first.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from statistics import median_low

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One step of severity; the code is empty for no sanction."""

    code: str
    title: Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Considered:
    """One factor of likeness, its weight, and what it is in the inquiry compared."""

    factor: str
    title: Trilingual
    weight: int
    value: Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class LikeInquiry:
    """One decided inquiry; `shared` are the codes of the factors that are the same there."""

    inquiry_id: InquiryId
    number: str
    agency: Trilingual
    sanction: str
    decided_on: date
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualRange:
    """The mildest, the middle and the hardest decision, as places on the ladder.

    Of an even number of decisions the middle is the milder one of the two.
    """

    lowest: int
    middle: int
    highest: int

    def distance(self, rung: int) -> int:
        """Steps from the range: above it from 1 up, below it from -1 down, 0 inside."""
        return max(rung - self.highest, 0) + min(rung - self.lowest, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class LikeCases:
    """What decided inquiries of the same item and version say about a new one.

    `found` is how many there are, `nearest` those that count, most alike first; with fewer than
    `fewest` of them there is no usual range. `unknown` are the factors not established in the
    inquiry compared, which therefore do not count. `allowed` are the sanctions the law leaves.
    """

    item: str
    version: str
    day: date
    ladder: tuple[Rung, ...]
    allowed: tuple[str, ...]
    considered: tuple[Considered, ...]
    unknown: tuple[Trilingual, ...]
    found: int
    fewest: int
    nearest: tuple[LikeInquiry, ...]

    @property
    def usual(self) -> UsualRange | None:
        """The usual range; None when too few were decided."""
        if len(self.nearest) < self.fewest:
            return None
        return usual_range([self.rung(one.sanction) for one in self.nearest])

    @property
    def counts(self) -> tuple[tuple[Rung, int], ...]:
        """How often each sanction stands among the nearest, mildest first."""
        met = Counter(one.sanction for one in self.nearest)
        return tuple((rung, met[rung.code]) for rung in self.ladder if met[rung.code])

    @property
    def weight(self) -> int:
        """The weight of all factors considered."""
        return sum(one.weight for one in self.considered)

    @property
    def no_choice(self) -> bool:
        """Whether the law leaves no more than one sanction."""
        return len(self.allowed) <= 1

    def weight_shared(self, like: LikeInquiry) -> int:
        """The weight of the factors shared with one inquiry."""
        return sum(one.weight for one in self.considered if one.factor in like.shared)

    def rung(self, sanction: str) -> int:
        """The place of a sanction on the ladder; raises `KeyError` for one that has none."""
        for place, one in enumerate(self.ladder):
            if one.code == sanction:
                return place
        raise KeyError(sanction)

    def title(self, sanction: str) -> Trilingual:
        """What a sanction is called."""
        return self.ladder[self.rung(sanction)].title

    def distance(self, sanction: str) -> int:
        """How many steps a sanction lies from the usual range; 0 where there is none."""
        usual = self.usual
        return 0 if usual is None else usual.distance(self.rung(sanction))

    def departs(self, sanction: str) -> bool:
        """Whether proposing a sanction needs a reason.

        Where the law leaves nothing else there is nothing to explain.
        """
        if self.no_choice and sanction in (self.allowed or ("",)):
            return False
        return self.distance(sanction) != 0


def usual_range(rungs: list[int]) -> UsualRange:
    """The range of some decisions; there must be one at least."""
    return UsualRange(lowest=min(rungs), middle=median_low(rungs), highest=max(rungs))
