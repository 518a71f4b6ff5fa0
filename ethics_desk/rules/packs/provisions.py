"""Rules that stand beside the versions of a pack, dated on their own: bars, crimes, offences.

A provision with the status `disabled` is a bill: complete, without a first day, in force on no day
until the data gives it one.
"""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.crime import Punishment
from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.packs.entries import Entry
from ethics_desk.rules.packs.kinds import Confidence, Status
from ethics_desk.rules.packs.provision_kinds import (
    BarEffect,
    BarStart,
    BarTerm,
    CrimeRuleKind,
    OffenceRuleKind,
    RegistryField,
)

NEVER = date.max
"""The first day of a bill."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision(Entry):
    """An entry with a status of its own.

    The authors read the wording that held from `seen_from` to `seen_until`; on other days what
    stands here is the `assumption`. `replaces` names the entry an office puts this one in the place
    of.
    """

    status: Status
    seen_from: date | None
    seen_until: date | None
    replaces: str | None

    @property
    def is_bill(self) -> bool:
        """Whether it was never put into force."""
        return self.status is Status.DISABLED

    def seen_on(self, day: date) -> bool:
        """Whether the authors read the wording that held on `day`."""
        begun = self.seen_from is None or self.seen_from <= day
        return begun and (self.seen_until is None or day <= self.seen_until)

    def status_on(self, day: date) -> Status:
        """How far its wording on `day` was read."""
        if self.status is Status.SEEN and not self.seen_on(day):
            return Status.UNVERIFIED
        return self.status

    def confidence_on(self, day: date) -> Confidence:
        """How well it is founded on `day`; what was carried over unseen is only recalled."""
        return self.confidence if self.seen_on(day) else Confidence.RECALLED

    def assumption_on(self, day: date) -> Trilingual | None:
        """The words to put beside it on `day` when its wording then was not read."""
        return None if self.seen_on(day) else self.assumption


@dataclass(frozen=True, slots=True, kw_only=True)
class BarRule(Provision):
    """What a person may not do after something happened, and for how long.

    `leading_years` come on top for a leading post. `for_sanctions`, `for_traits` of the item and
    `for_grounds` of the dismissal, `gravities` and `corruption` say which sanctions or convictions
    of the records bring it about; whether one that is `asked_only` applies, the records cannot
    tell.
    """

    effect: BarEffect
    starts: BarStart
    term: BarTerm
    years: int
    leading_years: int
    leading_citation: Trilingual | None
    for_sanctions: frozenset[str]
    for_traits: frozenset[str]
    for_grounds: frozenset[str]
    gravities: frozenset[str]
    corruption: bool
    asked_only: bool
    text: Trilingual
    exceptions: tuple[Trilingual, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gravity(Provision):
    """A category of crimes: intentional acts punished by imprisonment of `up_to_years` at most.

    The gravest has no limit.
    """

    up_to_years: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CrimePart:
    """One part of an article: who or what makes it graver, and the most it is punished by.

    `max_years` of imprisonment is None where the authors did not see it. Fines are multiples of the
    bribe.
    """

    code: str
    title: Trilingual
    max_years: int | None
    fine_from: int | None
    fine_to: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Crime(Provision):
    """An article of the criminal law with its parts."""

    corruption: bool
    parts: tuple[CrimePart, ...]

    def part(self, code: str) -> CrimePart | None:
        """The part of that code."""
        return next((one for one in self.parts if one.code == code), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class CrimeRule(Provision):
    """What follows from a crime; no gravities, crimes or punishment named means any."""

    kind: CrimeRuleKind
    text: Trilingual
    years: int | None
    gravities: frozenset[str]
    crimes: frozenset[str]
    corruption: bool
    punishment: Punishment | None
    exceptions: tuple[Trilingual, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Offence(Provision):
    """An administrative offence with its fine in units of an index."""

    subject: str
    corruption: bool
    index: str
    fine: int
    repeat_fine: int | None
    repeat_within_months: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OffenceRule(Provision):
    """Who draws up, who tries, until when; no offences or subjects named means any."""

    kind: OffenceRuleKind
    text: Trilingual
    offences: frozenset[str]
    subjects: frozenset[str]
    commission_months: int | None
    discovery_months: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexValue(Provision):
    """What one unit of an index is worth in the country's money while the entry holds."""

    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold(Provision):
    """An amount from which a law applies, in units of an index."""

    text: Trilingual
    index: str
    units: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterBasis(Provision):
    """An article a letter may rest on; a letter cites it only on days its wording was read for."""

    text: Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistryRule(Provision):
    """A public register of convicted persons: whom it lists, with which fields, until when."""

    text: Trilingual
    gravities: frozenset[str]
    fields: tuple[RegistryField, ...]
    removals: tuple[Trilingual, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadRule(Provision):
    """What a head answers for when a subordinate commits a corruption crime; all conditions."""

    text: Trilingual
    post_kinds: frozenset[str]
    conditions: tuple[Trilingual, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ValidityRule(Provision):
    """How long a sanction counts when nobody lifts it earlier."""

    text: Trilingual
    months: int
    for_sanctions: frozenset[str]
