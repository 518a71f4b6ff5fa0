"""The rules of a pack beside its versions, found by code and day."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from typing import TypeVar

from ethics_desk.rules.packs.provisions import (
    BarRule,
    Crime,
    CrimePart,
    CrimeRule,
    Gravity,
    HeadRule,
    IndexValue,
    LetterBasis,
    Offence,
    OffenceRule,
    Provision,
    RegistryRule,
    Threshold,
    ValidityRule,
)

P = TypeVar("P", bound=Provision)


@dataclass(frozen=True, slots=True, kw_only=True)
class Liability:
    """Bars, crimes, offences and what follows from them, each list in the order of the files."""

    bars: tuple[BarRule, ...] = ()
    gravities: tuple[Gravity, ...] = ()
    crimes: tuple[Crime, ...] = ()
    crime_rules: tuple[CrimeRule, ...] = ()
    offences: tuple[Offence, ...] = ()
    offence_rules: tuple[OffenceRule, ...] = ()
    indexes: tuple[IndexValue, ...] = ()
    thresholds: tuple[Threshold, ...] = ()
    letter_bases: tuple[LetterBasis, ...] = ()
    registries: tuple[RegistryRule, ...] = ()
    heads: tuple[HeadRule, ...] = ()
    validities: tuple[ValidityRule, ...] = ()

    def provisions(self) -> tuple[Provision, ...]:
        """Every provision, by kind."""
        return tuple(one for kind in fields(self) for one in getattr(self, kind.name))

    def is_bill(self, code: str) -> bool:
        """Whether a code is only that of a bill."""
        found = of_code(self.provisions(), code)
        return bool(found) and all(one.is_bill for one in found)

    def gravity_of(self, part: CrimePart, day: date) -> Gravity | None:
        """The category of a part by the most it is punished by; None where that was not seen."""
        if part.max_years is None:
            return None
        ordered = sorted(
            in_force(self.gravities, day),
            key=lambda one: (one.up_to_years is None, one.up_to_years or 0),
        )
        for gravity in ordered:
            if gravity.up_to_years is None or part.max_years <= gravity.up_to_years:
                return gravity
        return None

    def validity_of(self, sanction: str, day: date) -> ValidityRule | None:
        """How long a sanction imposed on `day` counts."""
        rules = in_force(self.validities, day)
        return next((one for one in rules if sanction in one.for_sanctions), None)


def in_force(provisions: Iterable[P], day: date) -> tuple[P, ...]:
    """The provisions that hold on `day`; a bill holds on none."""
    return tuple(one for one in provisions if not one.is_bill and one.in_force_on(day))


def of_code(provisions: Iterable[P], code: str) -> tuple[P, ...]:
    """All wordings of one code."""
    return tuple(one for one in provisions if one.code == code)


def standing_on(provisions: Iterable[P], code: str, day: date) -> P | None:
    """The wording of one code in force on `day`."""
    return next(iter(in_force(of_code(provisions, code), day)), None)
