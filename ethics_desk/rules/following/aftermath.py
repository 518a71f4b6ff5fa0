"""What follows from one sanction or one conviction, with days: how long it counts, what it bars."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.following.bars import (
    BarFacts,
    Imposed,
    bars_after_conviction,
    bars_after_sanction,
    reading,
)
from ethics_desk.rules.packs.kinds import Confidence, Status
from ethics_desk.rules.packs.liability import Liability
from ethics_desk.rules.packs.periods import plus_months
from ethics_desk.rules.packs.provision_kinds import BarEffect, BarStart, BarTerm
from ethics_desk.rules.packs.provisions import BarRule, ValidityRule


class AftermathKind(StrEnum):
    """What follows."""

    COUNTS = "counts"
    NO_TRANSFER = "no-transfer"
    NO_ENTRY = "no-entry"
    NO_ENTRY_TO_LEADING_POST = "no-entry-to-leading-post"


class DayDoubt(StrEnum):
    """Why the last day is not certain though the rule was read."""

    PENALTY_NOT_RECORDED = "penalty-not-recorded"
    VERDICT_NOT_RECORDED = "verdict-not-recorded"
    VERDICT_OR_FORCE = "verdict-or-force"


@dataclass(frozen=True, slots=True, kw_only=True)
class Aftermath:
    """One thing that follows, and its last day.

    Without a last day it lasts for life where it is `for_life`, else as long as its ground does, or
    so many `years` from a day nobody recorded. `later_day` is the last day by the reading that
    counts later. `wording_of` is the day whose wording was asked.
    """

    kind: AftermathKind
    rule: BarRule | ValidityRule
    since: date
    last_day: date | None
    for_life: bool
    wording_of: date
    later_day: date | None = None
    years: int = 0
    doubt: DayDoubt | None = None

    @property
    def citations(self) -> tuple[Trilingual, ...]:
        """The articles it rests on: for a leading post the one that adds the years as well."""
        leading = self.kind is AftermathKind.NO_ENTRY_TO_LEADING_POST
        if leading and isinstance(self.rule, BarRule) and self.rule.leading_citation is not None:
            return (self.rule.citation, self.rule.leading_citation)
        return (self.rule.citation,)

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
        """Whether it holds on `day` by any reading."""
        last = self.later_day or self.last_day
        return self.since <= day and (last is None or day <= last)


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
    for rule in bars_after_sanction(liability, imposed, day):
        found.extend(_after_bar(rule, _Ground(since=imposed.imposed_on, ends=last_day), day))
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Established:
    """A corruption crime established: how grave, since when, and until when convicted.

    `final_on` is the day the verdict became final or the prosecution was closed, `pronounced_on`
    that on which a verdict was pronounced, where it is recorded. Who was released from liability
    without being cleared was never `convicted`.
    """

    gravity: str | None
    final_on: date
    convicted: bool
    pronounced_on: date | None = None
    expunged_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ground:
    """What a bar rests on: since when, until when; `verdict` is another day it may count from."""

    since: date
    ends: date | None
    verdict: date | None = None
    convicted: bool = False


def after_crime(liability: Liability, crime: Established, asked_on: date) -> tuple[Aftermath, ...]:
    """The bars a corruption crime brings, judged on the day asked."""
    day = max(asked_on, crime.final_on)
    ground = _Ground(
        since=crime.final_on,
        ends=crime.expunged_on,
        verdict=crime.pronounced_on,
        convicted=crime.convicted,
    )
    return tuple(
        one
        for rule in bars_after_conviction(liability, crime.gravity, day, corruption=True)
        if crime.convicted or rule.term is not BarTerm.WHILE_CONVICTED
        for one in _after_bar(rule, ground, day)
    )


def _after_bar(rule: BarRule, ground: _Ground, day: date) -> Iterator[Aftermath]:
    """The bar for any post, and for a leading one where that is longer."""
    kinds = [(_kind(rule), False)]
    if rule.leading_years:
        kinds.append((AftermathKind.NO_ENTRY_TO_LEADING_POST, True))
    for kind, leading in kinds:
        last_day, later_day, doubt = _days(rule, ground, day, leading=leading)
        yield Aftermath(
            kind=kind,
            rule=rule,
            since=ground.since,
            last_day=last_day,
            later_day=later_day,
            for_life=rule.term is BarTerm.LIFE,
            wording_of=day,
            years=rule.years + (rule.leading_years if leading else 0),
            doubt=doubt,
        )


def _days(
    rule: BarRule, ground: _Ground, day: date, *, leading: bool
) -> tuple[date | None, date | None, DayDoubt | None]:
    """The last day, that of the reading that counts later, and what is not certain about it."""

    def counted(since: date) -> date | None:
        facts = BarFacts(ground=rule.code, happened_on=since, asked_on=day, leading=leading)
        return reading(rule, facts, day).last_day

    if rule.term in (BarTerm.WHILE_SANCTIONED, BarTerm.WHILE_CONVICTED):
        return ground.ends, None, None
    if rule.starts is BarStart.PENALTY:
        return None, None, DayDoubt.PENALTY_NOT_RECORDED
    last_day = counted(ground.since)
    if rule.starts is not BarStart.VERDICT or not ground.convicted:
        return last_day, None, None
    if ground.verdict is None:
        return last_day, None, DayDoubt.VERDICT_NOT_RECORDED
    if ground.verdict == ground.since:
        return last_day, None, None
    return counted(ground.verdict), last_day, DayDoubt.VERDICT_OR_FORCE


def _kind(rule: BarRule) -> AftermathKind:
    if rule.effect is BarEffect.TRANSFER:
        return AftermathKind.NO_TRANSFER
    return AftermathKind.NO_ENTRY
