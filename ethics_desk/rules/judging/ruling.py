"""What follows from the facts under the law found: the bare answer, before it is told."""

from dataclasses import dataclass

from ethics_desk.rules.judging.choice import Choice, choose
from ethics_desk.rules.judging.facts import SanctionFacts
from ethics_desk.rules.judging.law import Law
from ethics_desk.rules.judging.terms import Reckoning, reckon
from ethics_desk.rules.packs.calendar import WorkingCalendar
from ethics_desk.rules.packs.entries import Principle
from ethics_desk.rules.packs.kinds import Outcome, PrincipleKind, TimeStatus

_ORDER = (PrincipleKind.REFER_CRIME, PrincipleKind.REFER_ADMINISTRATIVE_OFFENCE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """The outcome with what it rests on.

    `sign` is the principle that refers the matter, `pause` the place of the pause that forbids
    imposing; `choice` is missing when the outcome is not a choice of sanctions.
    """

    reckoning: Reckoning
    outcome: Outcome
    sign: PrincipleKind | None = None
    pause: int | None = None
    choice: Choice | None = None

    @property
    def sanctions(self) -> tuple[str, ...]:
        """The sanctions allowed."""
        return () if self.choice is None else self.choice.sanctions


def rule_on(law: Law, facts: SanctionFacts, calendar: WorkingCalendar) -> Ruling:
    """The first outcome that fits, in the order of the contract."""
    reckoning = reckon(law, facts, calendar)
    once = law.known_principle(PrincipleKind.ONE_SANCTION)
    if facts.same_misconduct_sanctioned and once is not None:
        return Ruling(reckoning=reckoning, outcome=Outcome.ALREADY_SANCTIONED)
    sign = next((kind for kind in _ORDER if refers(law, facts, kind)), None)
    if sign is not None:
        return Ruling(reckoning=reckoning, outcome=Outcome.REFER_FIRST, sign=sign)
    if reckoning.status is TimeStatus.EXPIRED:
        return Ruling(reckoning=reckoning, outcome=Outcome.TIME_BARRED)
    pause = _forbidding_pause(law, facts)
    if pause is not None:
        return Ruling(reckoning=reckoning, outcome=Outcome.CANNOT_IMPOSE_NOW, pause=pause)
    choice = choose(law.pack, law.substance, law.item, facts)
    return Ruling(reckoning=reckoning, outcome=Outcome.SANCTIONS, choice=choice)


def shows_sign(facts: SanctionFacts, kind: PrincipleKind) -> bool:
    """Whether there is the sign a principle of referral asks for."""
    if kind is PrincipleKind.REFER_CRIME:
        return facts.signs_of_crime
    return facts.signs_of_administrative_offence


def refers(law: Law, facts: SanctionFacts, kind: PrincipleKind) -> bool:
    """Whether a principle sends the matter to another body first."""
    rule = law.known_principle(kind)
    if rule is None or not rule.concerns(law.item):
        return False
    return shows_sign(facts, kind) or is_sign_itself(law, rule, facts)


def is_sign_itself(law: Law, rule: Principle, facts: SanctionFacts) -> bool:
    """Whether the act is itself what is referred, and nobody has closed the matter yet."""
    closed = facts.closed_case
    settled = closed is not None and closed.kind in rule.closed_kinds
    return bool(rule.always_for & law.item.traits) and not settled


def _forbidding_pause(law: Law, facts: SanctionFacts) -> int | None:
    """The place of the first pause the decision day lies in, of those that forbid imposing."""
    day = facts.decision_date
    for place, pause in enumerate(facts.pauses):
        forbids = law.procedure.pauses[pause.reason].forbids_imposing
        if forbids and pause.starts <= day <= (pause.ends or day):
            return place
    return None
