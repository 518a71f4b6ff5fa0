"""The provisions of a pack put together from its folders, and checked."""

from collections.abc import Collection, Iterator, Sequence
from typing import TypeVar

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.packs.liability import Liability
from ethics_desk.rules.packs.provisions import (
    BarRule,
    Crime,
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
from ethics_desk.rules.reading.clock_layers import laid_over
from ethics_desk.rules.reading.layers import Layer, Placed
from ethics_desk.rules.reading.versions import check_row

P = TypeVar("P", bound=Provision)


def liability_of(
    layers: Sequence[Layer], sources: Collection[str], faults: list[BadInput]
) -> Liability:
    """All provisions; gaps, overlaps and names of what is not there go to the faults."""
    kinds = dict.fromkeys(kind for layer in layers for kind in layer.provisions)
    placed: dict[str, list[Placed[Provision]]] = {}
    for kind in kinds:
        rows: list[Placed[Provision]] = []
        for layer in layers:
            rows = laid_over(rows, layer.provisions.get(kind, []), faults)
        _check_periods(rows, faults)
        placed[kind] = rows
    liability = _liability({kind: [one.what for one in rows] for kind, rows in placed.items()})
    for rows in placed.values():
        faults.extend(_loose(rows, sources, liability))
    return liability


def _check_periods(rows: Sequence[Placed[Provision]], faults: list[BadInput]) -> None:
    """One code holds once, without gaps; a bill has no days to be checked."""
    by_code: dict[str, list[Placed[Provision]]] = {}
    for one in rows:
        if not one.what.is_bill:
            by_code.setdefault(one.what.code, []).append(one)
    for row in by_code.values():
        check_row(sorted(row, key=lambda one: one.what.valid_from), faults)


def _loose(
    rows: Sequence[Placed[Provision]], sources: Collection[str], liability: Liability
) -> Iterator[BadInput]:
    """What a provision names that is not there."""
    for one in rows:
        named = (("source", {one.what.source}, sources), *_named(one.what, liability))
        for key, references, known in named:
            for reference in sorted(references - set(known)):
                yield BadInput(
                    "rules.unknown-reference",
                    file=one.file,
                    entry=one.what.code,
                    key=key,
                    reference=reference,
                )


Named = tuple[str, frozenset[str], Collection[str]]


def _named(provision: Provision, liability: Liability) -> tuple[Named, ...]:
    gravities = [one.code for one in liability.gravities]
    match provision:
        case BarRule() | RegistryRule():
            return (("gravities", provision.gravities, gravities),)
        case CrimeRule():
            crimes = [one.code for one in liability.crimes]
            return (
                ("gravities", provision.gravities, gravities),
                ("crimes", provision.crimes, crimes),
            )
        case Offence() | Threshold():
            indexes = [one.code for one in liability.indexes]
            return (("index", frozenset({provision.index}), indexes),)
        case OffenceRule():
            subjects = [one.subject for one in liability.offences]
            offences = [one.code for one in liability.offences]
            return (
                ("offences", provision.offences, offences),
                ("subjects", provision.subjects, subjects),
            )
        case _:
            return ()


def _liability(rows: dict[str, list[Provision]]) -> Liability:
    return Liability(
        bars=_of(rows, "bar", BarRule),
        gravities=_of(rows, "gravity", Gravity),
        crimes=_of(rows, "crime", Crime),
        crime_rules=_of(rows, "crime-rule", CrimeRule),
        offences=_of(rows, "offence", Offence),
        offence_rules=_of(rows, "offence-rule", OffenceRule),
        indexes=_of(rows, "index", IndexValue),
        thresholds=_of(rows, "threshold", Threshold),
        letter_bases=_of(rows, "letter-basis", LetterBasis),
        registries=_of(rows, "registry", RegistryRule),
        heads=_of(rows, "head-rule", HeadRule),
        validities=_of(rows, "validity", ValidityRule),
    )


def _of(rows: dict[str, list[Provision]], kind: str, wanted: type[P]) -> tuple[P, ...]:
    return tuple(one for one in rows.get(kind, []) if isinstance(one, wanted))
