"""What the criminal law says of one part of one article, with the days that follow from it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.crime import Punishment
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.rules.following.bars import outcome_of
from ethics_desk.rules.judging.fields import Fields
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.rules.packs.liability import Liability, in_force, of_code
from ethics_desk.rules.packs.periods import MONTHS_IN_YEAR, plus_months
from ethics_desk.rules.packs.provision_kinds import CrimeRuleKind
from ethics_desk.rules.packs.provisions import Crime, CrimePart, CrimeRule, Gravity, RegistryRule

DATED = frozenset(
    {
        CrimeRuleKind.LIMITATION,
        CrimeRuleKind.LIMITATION_WHEN_EVADING,
        CrimeRuleKind.EXPUNGEMENT,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CrimeFacts:
    """Which part of which article, when it was committed, and what a court made of it.

    `served_on` is the day the main punishment was served, or a fine paid; `lifted_on` that on which
    a court lifted the conviction early.
    """

    crime: str
    part: str
    committed_on: date
    asked_on: date
    verdict_on: date | None = None
    punishment: Punishment | None = None
    served_on: date | None = None
    lifted_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewal:
    """A term that runs anew because of a new crime: until when, where that can be told yet."""

    until: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Following:
    """One rule that applies, and the day it leads to where it leads to one."""

    rule: CrimeRule
    last_day: date | None
    wording_of: date

    def as_document(self, language: Language) -> dict[str, object]:
        """The rule as the command line prints it, its exceptions always with it."""
        return {
            "rule": self.rule.code,
            "kind": self.rule.kind.value,
            "citation": self.rule.citation.in_(language),
            "text": self.rule.text.in_(language),
            "exceptions": [one.in_(language) for one in self.rule.exceptions],
            "last_day": None if self.last_day is None else self.last_day.isoformat(),
            "confidence": self.rule.confidence_on(self.wording_of).value,
            "status": self.rule.status_on(self.wording_of).value,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Whether a public register would list a conviction, and from when no longer.

    Whether a register lists what became final `before_start` of its own, its rule does not say.
    """

    rule: RegistryRule
    in_force: bool
    listed: bool
    removed_on: date | None
    before_start: bool = False

    def as_document(self, language: Language) -> dict[str, object]:
        """The listing as the command line prints it."""
        return {
            "rule": self.rule.code,
            "outcome": outcome_of(known=self.in_force, bill=self.rule.is_bill),
            "listed": self.listed,
            "removed_on": None if self.removed_on is None else self.removed_on.isoformat(),
            "before_start": self.before_start,
            "fields": [one.value for one in self.rule.fields],
            "removals": [one.in_(language) for one in self.rule.removals],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class CrimeAnswer:
    """What follows; without a gravity only what follows from any crime of the kind.

    `crime` is None when the article was in force on no such day or is only a bill. `listings` are
    asked on the day of the question.
    """

    facts: CrimeFacts
    crime: Crime | None
    part: CrimePart
    gravity: Gravity | None
    following: tuple[Following, ...]
    bill: bool
    listings: tuple[Listing, ...] = ()
    renewal: Renewal | None = None

    @property
    def status(self) -> Status:
        """How far the wording of the day of the act was read."""
        if self.bill or self.crime is None:
            return Status.DISABLED if self.bill else Status.UNVERIFIED
        day = self.facts.committed_on
        seen = [self.crime.status_on(day), *(one.rule.status_on(day) for one in self.following)]
        return max(seen, key=list(Status).index)

    def of_kind(self, kind: CrimeRuleKind) -> tuple[Following, ...]:
        """The rules of one kind that apply."""
        return tuple(one for one in self.following if one.rule.kind is kind)

    def last_day(self, kind: CrimeRuleKind) -> date | None:
        """The day a rule of that kind leads to."""
        return next((one.last_day for one in self.of_kind(kind)), None)

    @property
    def cleared_on(self) -> date | None:
        """The day the conviction is expunged or was lifted, where it can be told."""
        if self.facts.lifted_on is not None:
            return self.facts.lifted_on
        if self.renewal is not None:
            return self.renewal.until
        return self.last_day(CrimeRuleKind.EXPUNGEMENT)

    def as_document(self, language: Language) -> dict[str, object]:
        """The answer as the command line prints it."""
        return {
            "crime": self.facts.crime,
            "part": self.part.code,
            "outcome": outcome_of(known=self.crime is not None, bill=self.bill),
            "status": self.status.value,
            "citation": None if self.crime is None else self.crime.citation.in_(language),
            "max_years": None if self.crime is None else self.part.max_years,
            "fine_from": None if self.crime is None else self.part.fine_from,
            "fine_to": None if self.crime is None else self.part.fine_to,
            "gravity": None if self.gravity is None else self.gravity.code,
            "corruption": None if self.crime is None else self.crime.corruption,
            "limitation": _iso(self.last_day(CrimeRuleKind.LIMITATION)),
            "limitation_when_evading": _iso(self.last_day(CrimeRuleKind.LIMITATION_WHEN_EVADING)),
            "expunged": _iso(self.last_day(CrimeRuleKind.EXPUNGEMENT)),
            "cleared": _iso(self.cleared_on),
            "following": [one.as_document(language) for one in self.following],
            "registries": [one.as_document(language) for one in self.listings],
        }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def crime_answer(liability: Liability, facts: CrimeFacts) -> CrimeAnswer:
    """Answer for one part; `BadInput` when no article or part is called so.

    The law of the day of the act says what the crime is and what follows (CC art. 5).
    """
    wordings = of_code(liability.crimes, facts.crime)
    if not wordings:
        raise BadInput("rules.facts-unknown-crime", field="crime", crime=facts.crime)
    crime = next(iter(in_force(wordings, facts.committed_on)), None)
    part = _part(crime or wordings[-1], facts)
    gravity = None if crime is None else liability.gravity_of(part, facts.committed_on)
    following = () if crime is None else tuple(_following(liability, facts, crime, gravity))
    answer = CrimeAnswer(
        facts=facts,
        crime=crime,
        part=part,
        gravity=gravity,
        following=following,
        bill=all(one.is_bill for one in wordings),
    )
    if crime is None or not crime.corruption:
        return answer
    return _with_listings(liability, answer)


def renewed(liability: Liability, answer: CrimeAnswer, renewal: Renewal) -> CrimeAnswer:
    """The same answer with a term that runs anew, and the listings that follow from it."""
    return _with_listings(liability, replace(answer, renewal=renewal))


def _with_listings(liability: Liability, answer: CrimeAnswer) -> CrimeAnswer:
    return replace(answer, listings=tuple(_listing(one, answer) for one in liability.registries))


def _part(crime: Crime, facts: CrimeFacts) -> CrimePart:
    """The part asked for; where it is not named or not known the parts there are are told."""
    part = crime.part(facts.part)
    if part is not None:
        return part
    parts = ", ".join(one.code for one in crime.parts)
    if not facts.part:
        raise BadInput("rules.facts-no-part", field="part", crime=crime.title, parts=parts)
    raise BadInput("rules.facts-unknown-part", field="part", part=facts.part, parts=parts)


def _listing(rule: RegistryRule, answer: CrimeAnswer) -> Listing:
    facts, gravity = answer.facts, answer.gravity
    removed_on = answer.cleared_on
    asked, verdict = facts.asked_on, facts.verdict_on
    holds = bool(in_force((rule,), asked))
    grave = gravity is not None and gravity.code in rule.gravities
    final = verdict is not None and verdict <= asked
    return Listing(
        rule=rule,
        in_force=holds,
        listed=holds and grave and final and (removed_on is None or asked < removed_on),
        removed_on=removed_on if grave else None,
        before_start=holds and verdict is not None and verdict < rule.valid_from,
    )


def _following(
    liability: Liability, facts: CrimeFacts, crime: Crime, gravity: Gravity | None
) -> Iterator[Following]:
    for rule in in_force(liability.crime_rules, facts.committed_on):
        if _applies(rule, facts, crime, gravity):
            yield Following(
                rule=rule, last_day=_last_day(rule, facts), wording_of=facts.committed_on
            )


def _applies(rule: CrimeRule, facts: CrimeFacts, crime: Crime, gravity: Gravity | None) -> bool:
    if rule.corruption and not crime.corruption:
        return False
    if rule.gravities and (gravity is None or gravity.code not in rule.gravities):
        return False
    if rule.crimes and crime.code not in rule.crimes:
        return False
    return rule.punishment is None or facts.punishment in (None, rule.punishment)


def _last_day(rule: CrimeRule, facts: CrimeFacts) -> date | None:
    """The same-numbered day so many years after the act, or after the punishment was served."""
    if rule.years is None or rule.kind not in DATED:
        return None
    if rule.kind is CrimeRuleKind.EXPUNGEMENT:
        if facts.served_on is None or facts.punishment is None:
            return None
        return plus_months(facts.served_on, rule.years * MONTHS_IN_YEAR)
    return plus_months(facts.committed_on, rule.years * MONTHS_IN_YEAR)


def read_crime_facts(fields: Fields, today: date) -> CrimeFacts:
    """The facts of a crime from a document; without a day asked about it is today."""
    punishment = fields.optional_text("punishment")
    if punishment is not None and punishment not in set(Punishment):
        raise BadInput("rules.facts-unknown-punishment", field="punishment", punishment=punishment)
    return CrimeFacts(
        crime=fields.text("crime"),
        part=fields.optional_text("part") or "",
        committed_on=fields.day("committed"),
        asked_on=fields.optional_day("asked") or today,
        verdict_on=fields.optional_day("verdict"),
        punishment=None if punishment is None else Punishment(punishment),
        served_on=fields.optional_day("served"),
        lifted_on=fields.optional_day("lifted"),
    )
