"""What follows from one sanction or one conviction, with days: how long it counts, what it bars."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.following.bars import (
    BarFacts,
    bars_after_conviction,
    bars_after_sanction,
    reading,
)
from ethics_desk.rules.packs.kinds import Confidence, Status
from ethics_desk.rules.packs.liability import Liability
from ethics_desk.rules.packs.periods import plus_months
from ethics_desk.rules.packs.provision_kinds import BarEffect, BarTerm
from ethics_desk.rules.packs.provisions import BarRule, ValidityRule


class AftermathKind(StrEnum):
    """What follows."""

    COUNTS = "counts"
    NO_TRANSFER = "no-transfer"
    NO_ENTRY = "no-entry"
    NO_ENTRY_TO_LEADING_POST = "no-entry-to-leading-post"


@dataclass(frozen=True, slots=True, kw_only=True)
class Aftermath:
    """One thing that follows, and its last day.

    Without a last day it lasts for life where it is `for_life`, else as long as its ground does.
    `wording_of` is the day whose wording was asked.
    """

    kind: AftermathKind
    rule: BarRule | ValidityRule
    since: date
    last_day: date | None
    for_life: bool
    wording_of: date

    @property
    def text(self) -> Trilingual:
        """The rule in words."""
        return self.rule.text

    @property
    def status(self) -> Status:
        """How far the wording was read."""
        return self.rule.status_on(self.wording_of)

    @property
    def confidence(self) -> Confidence:
        """How well the rule is founded."""
        return self.rule.confidence_on(self.wording_of)

    def holds_on(self, day: date) -> bool:
        """Whether it holds on `day`."""
        return self.since <= day and (self.last_day is None or day <= self.last_day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Imposed:
    """A sanction as imposed: for an item of which traits, and when it ended early, if it did."""

    sanction: str
    traits: frozenset[str]
    imposed_on: date
    ended_on: date | None = None


def after_sanction(liability: Liability, imposed: Imposed, asked_on: date) -> tuple[Aftermath, ...]:
    """What follows from a sanction that was not annulled, judged on the day asked."""
    validity = liability.validity_of(imposed.sanction, imposed.imposed_on)
    last_day = None if validity is None else plus_months(imposed.imposed_on, validity.months)
    if imposed.ended_on is not None:
        last_day = min(last_day or imposed.ended_on, imposed.ended_on)
    found: list[Aftermath] = []
    if validity is not None:
        found.append(
            Aftermath(
                kind=AftermathKind.COUNTS,
                rule=validity,
                since=imposed.imposed_on,
                last_day=last_day,
                for_life=False,
                wording_of=imposed.imposed_on,
            )
        )
    day = max(asked_on, imposed.imposed_on)
    for rule in bars_after_sanction(liability, imposed.sanction, imposed.traits, day):
        found.extend(_after_bar(rule, imposed.imposed_on, day, last_day))
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Established:
    """A corruption crime established: how grave, since when, and until when convicted.

    Who was released from liability without being cleared was never `convicted`.
    """

    gravity: str | None
    final_on: date
    convicted: bool
    expunged_on: date | None = None


def after_crime(liability: Liability, crime: Established, asked_on: date) -> tuple[Aftermath, ...]:
    """The bars a corruption crime brings, judged on the day asked."""
    day = max(asked_on, crime.final_on)
    return tuple(
        one
        for rule in bars_after_conviction(liability, crime.gravity, day, corruption=True)
        if crime.convicted or rule.term is not BarTerm.WHILE_CONVICTED
        for one in _after_bar(rule, crime.final_on, day, crime.expunged_on)
    )


def _after_bar(
    rule: BarRule, since: date, day: date, ground_ends: date | None
) -> Iterator[Aftermath]:
    """The bar for any post, and for a leading one where that is longer."""
    with_its_ground = rule.term in (BarTerm.WHILE_SANCTIONED, BarTerm.WHILE_CONVICTED)
    kinds = [(_kind(rule), False)]
    if rule.leading_years:
        kinds.append((AftermathKind.NO_ENTRY_TO_LEADING_POST, True))
    for kind, leading in kinds:
        facts = BarFacts(ground=rule.code, happened_on=since, asked_on=day, leading=leading)
        last_day = reading(rule, facts, day).last_day
        yield Aftermath(
            kind=kind,
            rule=rule,
            since=since,
            last_day=ground_ends if with_its_ground else last_day,
            for_life=rule.term is BarTerm.LIFE,
            wording_of=day,
        )


def _kind(rule: BarRule) -> AftermathKind:
    if rule.effect is BarEffect.TRANSFER:
        return AftermathKind.NO_TRANSFER
    return AftermathKind.NO_ENTRY
