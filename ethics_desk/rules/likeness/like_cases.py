"""Finding like cases: factors shared, the nearest decided inquiries, nothing else.

The factors, their weights and how many of the nearest count are data of the pack; they are the
program's own method and not law.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from heapq import nsmallest
from sys import maxsize

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.like_cases import Considered, LikeCases, LikeInquiry, Rung
from ethics_desk.domain.sanction import NO_SANCTION
from ethics_desk.rules.likeness.traits import Traits, read_traits
from ethics_desk.rules.packs.factors import Comparing, Factor
from ethics_desk.rules.packs.kinds import Trait
from ethics_desk.rules.packs.pack import PackVersion


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A decision as it is compared; `key` is its id and settles what all else leaves equal.

    `traits` is the JSON kept: of thousands of decisions many are alike, and each is read once.
    """

    key: str
    inquiry_id: InquiryId
    number: str
    agency_id: AgencyId
    sanction: str
    decided_on: date
    traits: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """The inquiry that is compared: its item, the day, what the law leaves, its traits."""

    item: str
    day: date
    allowed: tuple[str, ...]
    traits: Traits


def like_cases(
    version: PackVersion,
    compared: Compared,
    decided: Iterable[Decided],
    agency: Callable[[AgencyId], Trilingual],
) -> LikeCases | None:
    """The nearest of the decided; None when the pack names no way of comparing.

    The decided are those of the same item and version. The nearest share the most weight; of
    those alike the ones decided last come first. Their order does not matter.
    """
    method = next(iter(version.comparing.values()), None)
    if method is None:
        return None
    ladder = _ladder(version, method.no_sanction)
    known = {rung.code for rung in ladder}
    counted = [one for one in decided if one.sanction in known]
    factors, traits = tuple(version.factors.values()), compared.traits
    spans = [_Span.of(one, traits[one.trait]) for one in factors if one.trait in traits]
    return LikeCases(
        item=compared.item,
        version=version.code,
        day=compared.day,
        ladder=ladder,
        allowed=compared.allowed,
        considered=tuple(_considered(one, traits) for one in factors if one.trait in traits),
        unknown=tuple(one.title for one in factors if one.trait not in traits),
        found=len(counted),
        fewest=method.fewest,
        nearest=tuple(
            _like(one, spans, agency(one.agency_id)) for one in _nearest(method, spans, counted)
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Span:
    """The values of a trait that count as the same: the band the compared inquiry lies in."""

    factor: str
    trait: Trait
    weight: int
    starts: int
    until: int

    @classmethod
    def of(cls, factor: Factor, value: int) -> "_Span":
        """The span around a value."""
        starts = factor.band(value).starts
        until = min((one.starts for one in factor.bands if one.starts > starts), default=maxsize)
        return cls(
            factor=factor.code,
            trait=factor.trait,
            weight=factor.weight,
            starts=starts,
            until=until,
        )

    def holds(self, traits: Traits) -> bool:
        """Whether another inquiry is the same here; what was not established never is."""
        return self.starts <= traits.get(self.trait, -1) < self.until


def _nearest(method: Comparing, spans: list[_Span], decided: list[Decided]) -> list[Decided]:
    weights = {document: _weight(spans, document) for document in {one.traits for one in decided}}

    def nearness(one: Decided) -> tuple[int, int, str, str]:
        return -weights[one.traits], -one.decided_on.toordinal(), one.number, one.key

    return nsmallest(method.nearest, decided, key=nearness)


def _weight(spans: list[_Span], document: str) -> int:
    traits = read_traits(document)
    return sum(span.weight for span in spans if span.holds(traits))


def _like(one: Decided, spans: list[_Span], agency: Trilingual) -> LikeInquiry:
    traits = read_traits(one.traits)
    return LikeInquiry(
        inquiry_id=one.inquiry_id,
        number=one.number,
        agency=agency,
        sanction=one.sanction,
        decided_on=one.decided_on,
        shared=tuple(span.factor for span in spans if span.holds(traits)),
    )


def _considered(factor: Factor, traits: Traits) -> Considered:
    return Considered(
        factor=factor.code,
        title=factor.title,
        weight=factor.weight,
        value=factor.band(traits[factor.trait]).title,
    )


def _ladder(version: PackVersion, no_sanction: Trilingual) -> tuple[Rung, ...]:
    """No sanction, then the sanctions of the version, mildest first."""
    sanctions = version.mildest_first(version.sanctions)
    return (
        Rung(code=NO_SANCTION, title=no_sanction),
        *(Rung(code=one, title=version.sanctions[one].title) for one in sanctions),
    )
