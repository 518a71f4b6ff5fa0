"""The answer to one question: which sanctions does the law allow for these facts on this day."""

from datetime import date

from ethics_desk.rules.judging.cautions import about_versions, cautions
from ethics_desk.rules.judging.derivation import DerivationStep
from ethics_desk.rules.judging.evaluation import Consequence, Evaluation, Gate, LaterLaw, MoneyLimit
from ethics_desk.rules.judging.facts import SanctionFacts
from ethics_desk.rules.judging.former_term import FormerTerm, expired_before, former_term_step
from ethics_desk.rules.judging.later_law import LaterVersion, later_versions, milder_of, question
from ethics_desk.rules.judging.law import (
    Law,
    Missing,
    Versions,
    find_law,
    own_versions,
    standing,
    weaker,
)
from ethics_desk.rules.judging.outcome_reasons import not_covered_step, outcome_steps
from ethics_desk.rules.judging.reasons import choice_steps, item_step, later_step, version_steps
from ethics_desk.rules.judging.ruling import Ruling, rule_on
from ethics_desk.rules.judging.term_reasons import term_steps
from ethics_desk.rules.packs.calendar import WorkingCalendar
from ethics_desk.rules.packs.entries import ConsequenceRule
from ethics_desk.rules.packs.kinds import Outcome
from ethics_desk.rules.packs.pack import Pack, PackVersion
from ethics_desk.rules.packs.wording import Say


def evaluate(
    pack: Pack, facts: SanctionFacts, calendar: WorkingCalendar, asked: Versions | None = None
) -> Evaluation:
    """Apply a pack to facts: the same facts always give the same answer.

    The versions of the facts' own days judge, unless others are `asked` for.
    """
    versions = asked or own_versions(pack, facts)
    law = find_law(pack, facts, versions)
    if isinstance(law, Missing):
        return not_covered(pack, facts, versions, law)
    ruling = rule_on(law, facts, calendar)
    choice = ruling.choice
    later = () if choice is None else later_versions(law, facts, choice)
    former = expired_before(law, facts, calendar, ruling.reckoning)
    return Evaluation(
        pack=pack.code,
        sanctions_version=law.substance.code,
        terms_version=law.procedure.code,
        status=standing(law),
        outcome=ruling.outcome,
        sanctions=ruling.sanctions,
        money=_money(law, ruling.sanctions),
        excluded=() if choice is None else choice.excluded,
        time_status=ruling.reckoning.status,
        last_days=ruling.reckoning.days,
        gates=_gates(law, facts.decision_date),
        consequences=_consequences(law, ruling.outcome, ruling.sanctions),
        warnings=cautions(law, facts, ruling, milder_of(later), former),
        later_milder=tuple(_later(law, facts, calendar, one) for one in later),
        derivation=_derivation(law, facts, ruling, milder_of(later), former),
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
    ruling: Ruling,
    milder: tuple[PackVersion, ...],
    former: FormerTerm | None,
) -> tuple[DerivationStep, ...]:
    used = Versions(substance=law.substance, procedure=law.procedure, asked=law.asked)
    return (
        *version_steps(law.pack, facts, used),
        item_step(law),
        *(() if ruling.choice is None else choice_steps(law, facts, ruling.choice)),
        *(later_step(law, facts, one) for one in milder),
        *(() if former is None else (former_term_step(law, former),)),
        *term_steps(law, facts, ruling.reckoning),
        *outcome_steps(law, facts, ruling),
    )


def not_covered(
    pack: Pack, facts: SanctionFacts, versions: Versions, missing: Missing
) -> Evaluation:
    """The answer that the law does not cover the facts, and what was looked for."""
    used = versions.substance, versions.procedure
    steps = version_steps(pack, facts, versions)
    return Evaluation(
        pack=pack.code,
        sanctions_version=None if versions.substance is None else versions.substance.code,
        terms_version=None if versions.procedure is None else versions.procedure.code,
        status=weaker(used),
        outcome=Outcome.NOT_COVERED,
        warnings=(missing.caution, *about_versions(pack.wording, used)),
        derivation=(*steps, not_covered_step(pack, used, missing, steps)),
    )


def _money(law: Law, sanctions: tuple[str, ...]) -> tuple[MoneyLimit, ...]:
    """The most the allowed penalties may be, where the law sets it."""
    limits = ((code, law.substance.sanctions[code].money) for code in sanctions)
    return tuple(
        MoneyLimit(sanction=code, most=limit.most, currency=limit.currency)
        for code, limit in limits
        if limit is not None
    )


def _gates(law: Law, day: date) -> tuple[Gate, ...]:
    """The gates of the decision day; some are younger than the version they stand in."""
    return tuple(
        Gate(entry=rule)
        for rule in law.procedure.gates.values()
        if rule.since is None or rule.since <= day
    )


def _consequences(
    law: Law, outcome: Outcome, sanctions: tuple[str, ...]
) -> tuple[Consequence, ...]:
    """What follows from the outcome, or from any of the sanctions allowed for this item."""
    return tuple(
        Consequence(
            rule=rule.code,
            text=rule.text,
            citation=rule.citation,
            confidence=rule.confidence,
            assumption=rule.assumption,
        )
        for rule in law.procedure.consequences.values()
        if _follows(rule, law, outcome, sanctions)
    )


def _follows(rule: ConsequenceRule, law: Law, outcome: Outcome, sanctions: tuple[str, ...]) -> bool:
    wanted = rule.for_sanctions
    by_sanction = bool(sanctions) and (not wanted or not wanted.isdisjoint(sanctions))
    if rule.for_outcomes:
        by_sanction = outcome in rule.for_outcomes
    by_item = not rule.for_traits or not rule.for_traits.isdisjoint(law.item.traits)
    return by_sanction and by_item
