"""The answer to one question: which sanctions does the law allow for these facts on this day."""

from datetime import date

from ethics_desk.rules.calendar import WorkingCalendar
from ethics_desk.rules.cautions import about_versions, cautions
from ethics_desk.rules.choice import Choice, choose
from ethics_desk.rules.entries import ConsequenceRule
from ethics_desk.rules.evaluation import (
    Caution,
    Consequence,
    DerivationStep,
    Evaluation,
    Gate,
)
from ethics_desk.rules.facts import SanctionFacts
from ethics_desk.rules.kinds import Outcome, PrincipleKind, TimeStatus
from ethics_desk.rules.law import Law, find_law, step, weaker
from ethics_desk.rules.pack import Pack
from ethics_desk.rules.reasons import choice_steps, version_steps
from ethics_desk.rules.terms import Reckoning, reckon
from ethics_desk.rules.wording import Say


def evaluate(pack: Pack, facts: SanctionFacts, calendar: WorkingCalendar) -> Evaluation:
    """Apply a pack to facts: the same facts always give the same answer."""
    law = find_law(pack, facts)
    if isinstance(law, Caution):
        return _not_covered(pack, facts, law)
    reckoning = reckon(law, facts, calendar)
    outcome, deciding = _outcome(law, facts, reckoning)
    choice = None
    if outcome is Outcome.SANCTIONS:
        choice = choose(pack, law.substance, law.item, facts)
    chosen = () if choice is None else choice.sanctions
    return Evaluation(
        pack=pack.code,
        sanctions_version=law.substance.code,
        terms_version=law.procedure.code,
        status=weaker((law.substance, law.procedure)),
        outcome=outcome,
        sanctions=chosen,
        excluded=() if choice is None else choice.excluded,
        time_status=reckoning.status,
        last_days=reckoning.days,
        gates=_gates(law, facts.decision_date),
        consequences=_consequences(law, chosen),
        warnings=cautions(law, facts, reckoning, choice),
        derivation=_derivation(law, facts, reckoning, deciding, choice),
    )


def _derivation(
    law: Law,
    facts: SanctionFacts,
    reckoning: Reckoning,
    deciding: tuple[DerivationStep, ...],
    choice: Choice | None,
) -> tuple[DerivationStep, ...]:
    chosen = () if choice is None else choice_steps(law, facts, choice)
    versions = version_steps(law.pack, law.substance, law.procedure, facts)
    return (*versions, *chosen, *reckoning.steps, *deciding)


def _not_covered(pack: Pack, facts: SanctionFacts, why: Caution) -> Evaluation:
    substance = pack.version_on(facts.misconduct.judged_on)
    procedure = pack.version_on(facts.decision_date)
    return Evaluation(
        pack=pack.code,
        sanctions_version=None if substance is None else substance.code,
        terms_version=None if procedure is None else procedure.code,
        status=weaker((substance, procedure)),
        outcome=Outcome.NOT_COVERED,
        warnings=(why, *about_versions(pack.wording, (substance, procedure))),
        derivation=version_steps(pack, substance, procedure, facts),
    )


def _outcome(
    law: Law, facts: SanctionFacts, reckoning: Reckoning
) -> tuple[Outcome, tuple[DerivationStep, ...]]:
    """The first outcome that fits, in the order of the contract, and the rule it rests on."""
    say = law.wording.say
    if facts.same_misconduct_sanctioned:
        rule = law.principle(PrincipleKind.ONE_SANCTION)
        return Outcome.ALREADY_SANCTIONED, (
            step(rule, (say(Say.ALREADY_SANCTIONED),), say(Say.NO_SECOND_SANCTION)),
        )
    sign = _sign_to_refer(law, facts)
    if sign is not None:
        rule = law.principle(sign)
        return Outcome.REFER_FIRST, (step(rule, (rule.title,), say(Say.REFER_FIRST)),)
    if reckoning.status is TimeStatus.EXPIRED:
        because = say(Say.DECISION_ON, day=facts.decision_date)
        return Outcome.TIME_BARRED, (step(law.term, (because,), say(Say.TIME_BARRED)),)
    return _now(law, facts)


def _sign_to_refer(law: Law, facts: SanctionFacts) -> PrincipleKind | None:
    signs = (
        (facts.signs_of_crime, PrincipleKind.REFER_CRIME),
        (facts.signs_of_administrative_offence, PrincipleKind.REFER_ADMINISTRATIVE_OFFENCE),
    )
    for sign, kind in signs:
        if sign and law.principle(kind).concerns(law.item):
            return kind
    return None


def _now(law: Law, facts: SanctionFacts) -> tuple[Outcome, tuple[DerivationStep, ...]]:
    say, day = law.wording.say, facts.decision_date
    for pause in facts.pauses:
        rule = law.procedure.pauses[pause.reason]
        if rule.forbids_imposing and pause.starts <= day <= (pause.ends or day):
            because = say(Say.DECISION_IN_PAUSE, day=day, pause=rule.title)
            return Outcome.CANNOT_IMPOSE_NOW, (step(rule, (because,), say(Say.CANNOT_IMPOSE_NOW)),)
    return Outcome.SANCTIONS, ()


def _gates(law: Law, day: date) -> tuple[Gate, ...]:
    """The gates of the decision day; some are younger than the version they stand in."""
    return tuple(
        Gate(entry=rule)
        for rule in law.procedure.gates.values()
        if rule.since is None or rule.since <= day
    )


def _consequences(law: Law, sanctions: tuple[str, ...]) -> tuple[Consequence, ...]:
    """What follows from any of the sanctions allowed for this item."""
    return tuple(
        Consequence(
            rule=rule.code,
            text=rule.text,
            citation=rule.citation,
            confidence=rule.confidence,
            assumption=rule.assumption,
        )
        for rule in law.procedure.consequences.values()
        if _follows(rule, law, sanctions)
    )


def _follows(rule: ConsequenceRule, law: Law, sanctions: tuple[str, ...]) -> bool:
    wanted = rule.for_sanctions
    by_sanction = bool(sanctions) and (not wanted or not wanted.isdisjoint(sanctions))
    by_item = not rule.for_traits or not rule.for_traits.isdisjoint(law.item.traits)
    return by_sanction and by_item
