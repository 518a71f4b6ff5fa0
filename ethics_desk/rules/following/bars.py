"""How long somebody may not enter or move, by the law of the day asked and of the day it happened.

Whether a person may enter is judged on the day of entry, so the wording of that day governs. Where
the wording of the day of the dismissal, penalty or verdict differs, it is told beside it.
"""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.rules.judging.fields import Fields
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.rules.packs.liability import Liability, in_force, of_code
from ethics_desk.rules.packs.periods import MONTHS_IN_YEAR, plus_months
from ethics_desk.rules.packs.provision_kinds import BarStart, BarTerm
from ethics_desk.rules.packs.provisions import BarRule


@dataclass(frozen=True, slots=True, kw_only=True)
class BarFacts:
    """What is asked: the ground, the day it happened, the day asked about, and for which post."""

    ground: str
    happened_on: date
    asked_on: date
    leading: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BarReading:
    """What one wording says.

    `last_day` is the last day of the bar; without one it lasts for life, or as long as the
    conviction or the sanction stands.
    """

    rule: BarRule
    wording_of: date
    last_day: date | None
    bars: bool

    @property
    def status(self) -> Status:
        """How far the wording was read."""
        return self.rule.status_on(self.wording_of)

    def as_document(self, language: Language) -> dict[str, object]:
        """The reading as the command line prints it."""
        rule, day = self.rule, self.wording_of
        assumption = rule.assumption_on(day)
        return {
            "rule": rule.code,
            "citation": rule.citation.in_(language),
            "wording_of": day.isoformat(),
            "term": rule.term.value,
            "counted_from": rule.starts.value,
            "last_day": None if self.last_day is None else self.last_day.isoformat(),
            "bars": self.bars,
            "text": rule.text.in_(language),
            "exceptions": [one.in_(language) for one in rule.exceptions],
            "note": None if rule.note is None else rule.note.in_(language),
            "status": self.status.value,
            "confidence": rule.confidence_on(day).value,
            "assumption": None if assumption is None else assumption.in_(language),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class BarAnswer:
    """The governing reading, and that of the day it happened where its wording differs.

    Both are None for a ground no wording knew on the day asked, or that is only a bill.
    """

    facts: BarFacts
    governing: BarReading | None
    then: BarReading | None
    bill: bool

    def as_document(self, language: Language) -> dict[str, object]:
        """The answer as the command line prints it."""
        return {
            "ground": self.facts.ground,
            "outcome": outcome_of(known=self.governing is not None, bill=self.bill),
            "governing": None if self.governing is None else self.governing.as_document(language),
            "then": None if self.then is None else self.then.as_document(language),
        }


def outcome_of(*, known: bool, bill: bool) -> str:
    """Whether a rule is in force, only a bill, or not known on that day."""
    if bill:
        return "bill-not-in-force"
    return "in-force" if known else "not-covered"


def entry_bar(liability: Liability, facts: BarFacts) -> BarAnswer:
    """Answer for one ground.

    Raises `BadInput` when no rule is called so, or it happened after the day of entry.
    """
    rules = of_code(liability.bars, facts.ground)
    if not rules:
        raise BadInput("rules.facts-unknown-bar", field="ground", ground=facts.ground)
    if facts.happened_on > facts.asked_on:
        raise BadInput("bar.after-entry", field="happened", asked=facts.asked_on)
    governing = next(iter(in_force(rules, facts.asked_on)), None)
    former = next(iter(in_force(rules, facts.happened_on)), None)
    differs = former is not None and governing is not None and former is not governing
    return BarAnswer(
        facts=facts,
        governing=None if governing is None else reading(governing, facts, facts.asked_on),
        then=reading(former, facts, facts.happened_on) if differs and former else None,
        bill=all(one.is_bill for one in rules),
    )


def reading(rule: BarRule, facts: BarFacts, wording_of: date) -> BarReading:
    """What one wording makes of the facts; a term in years ends on the same-numbered day."""
    last_day = None
    if rule.term is BarTerm.YEARS:
        years = rule.years + (rule.leading_years if facts.leading else 0)
        last_day = plus_months(facts.happened_on, years * MONTHS_IN_YEAR)
    begun = facts.happened_on <= facts.asked_on
    return BarReading(
        rule=rule,
        wording_of=wording_of,
        last_day=last_day,
        bars=begun and (last_day is None or facts.asked_on <= last_day),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Imposed:
    """A sanction as imposed: for an item of which traits, on which grounds of dismissal.

    `ended_on` is the day it ended early, if it did.
    """

    sanction: str
    traits: frozenset[str]
    imposed_on: date
    ended_on: date | None = None
    grounds: frozenset[str] = frozenset()


def bars_after_sanction(liability: Liability, imposed: Imposed, day: date) -> tuple[BarRule, ...]:
    """The bars in force on `day` that a sanction brings about."""
    return tuple(
        rule
        for rule in in_force(liability.bars, day)
        if not rule.asked_only
        and imposed.sanction in rule.for_sanctions
        and (not rule.for_traits or rule.for_traits & imposed.traits)
        and (not rule.for_grounds or rule.for_grounds & imposed.grounds)
    )


def bars_after_conviction(
    liability: Liability, gravity: str | None, day: date, *, corruption: bool
) -> tuple[BarRule, ...]:
    """The bars in force on `day` that a conviction brings about; the unbounded ones first."""
    found = (
        rule
        for rule in in_force(liability.bars, day)
        if rule.starts in (BarStart.CONVICTION, BarStart.VERDICT)
        and not rule.asked_only
        and (not rule.corruption or corruption)
        and (not rule.gravities or gravity in rule.gravities)
    )
    return tuple(sorted(found, key=lambda rule: rule.term is not BarTerm.LIFE))


def read_bar_facts(fields: Fields, today: date) -> BarFacts:
    """The facts of a bar from a document; without a day asked about it is today."""
    return BarFacts(
        ground=fields.text("ground"),
        happened_on=fields.day("happened"),
        asked_on=fields.optional_day("asked") or today,
        leading=fields.switch("leading"),
    )
