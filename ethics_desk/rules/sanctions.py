"""The answer to one question: which sanctions does the law allow for these facts on this day."""

from ethics_desk.rules.calendar import WorkingCalendar
from ethics_desk.rules.cautions import about_versions, cautions
from ethics_desk.rules.choice import Choice, choose
from ethics_desk.rules.entries import ConsequenceRule, GateRule
from ethics_desk.rules.evaluation import (
    Caution,
    Consequence,
    DerivationStep,
    Evaluation,
    Gate,
    LaterLaw,
)
from ethics_desk.rules.facts import SanctionFacts
from ethics_desk.rules.kinds import Outcome, PrincipleKind, TimeStatus
from ethics_desk.rules.later_law import (
    LaterVersion,
    later_versions,
    milder_of,
    question,
)
from ethics_desk.rules.law import Law, Versions, find_law, own_versions, step, weaker
from ethics_desk.rules.pack import Pack
from ethics_desk.rules.reasons import choice_steps, version_steps
from ethics_desk.rules.terms import Reckoning, reckon
from ethics_desk.rules.wording import Say


def evaluate(
    pack: Pack, facts: SanctionFacts, calendar: WorkingCalendar, asked: Versions | None = None
) -> Evaluation:
    """Apply a pack to facts: the same facts always give the same answer.

    The versions of the facts' own days judge, unless others are `asked` for.
    """
    versions = asked or own_versions(pack, facts)
    law = find_law(pack, facts, versions)
    if isinstance(law, Caution):
        return not_covered(pack, facts, versions, law)
    reckoning = reckon(law, facts, calendar)
    outcome, deciding = _outcome(law, facts, reckoning)
    choice = None
    if outcome is Outcome.SANCTIONS:
        choice = choose(pack, law.substance, law.item, facts)
    chosen = () if choice is None else choice.sanctions
    later = () if choice is None else later_versions(law, facts, choice)
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
        gates=tuple(_gate(rule) for rule in law.procedure.gates.values()),
        consequences=_consequences(law, chosen),
        warnings=cautions(law, facts, reckoning, choice, milder_of(later)),
        later_milder=tuple(_later(law, facts, calendar, one) for one in later),
        derivation=_derivation(law, facts, reckoning, deciding, choice),
    )


def _later(
    law: Law, facts: SanctionFacts, calendar: WorkingCalendar, later: LaterVersion
) -> LaterLaw:
    """What a later version would answer if it applied to the act; terms stay as they are."""
    if not later.milder:
        return question(law, later, None)
    why = law.wording.say(Say.LATER_IF_APPLIED)
    versions = Versions(substance=later.version, procedure=law.procedure, asked=why)
    return question(law, later, evaluate(law.pack, facts, calendar, versions))


def _derivation(
    law: Law,
    facts: SanctionFacts,
    reckoning: Reckoning,
    deciding: tuple[DerivationStep, ...],
    choice: Choice | None,
) -> tuple[DerivationStep, ...]:
    chosen = () if choice is None else choice_steps(law, facts, choice)
    used = Versions(substance=law.substance, procedure=law.procedure, asked=law.asked)
    versions = version_steps(law.pack, facts, used)
    return (*versions, *chosen, *reckoning.steps, *deciding)


def not_covered(pack: Pack, facts: SanctionFacts, versions: Versions, why: Caution) -> Evaluation:
    """The answer that the law does not cover the facts, and why."""
    substance, procedure = versions.substance, versions.procedure
    return Evaluation(
        pack=pack.code,
        sanctions_version=None if substance is None else substance.code,
        terms_version=None if procedure is None else procedure.code,
        status=weaker((substance, procedure)),
        outcome=Outcome.NOT_COVERED,
        warnings=(why, *about_versions(pack.wording, (substance, procedure))),
        derivation=version_steps(pack, facts, versions),
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


def _gate(rule: GateRule) -> Gate:
    return Gate(
        id=rule.code,
        rule=rule.rule,
        text=rule.text,
        citation=rule.citation,
        confidence=rule.confidence,
        assumption=rule.assumption,
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
