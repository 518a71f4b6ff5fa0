"""The answer to one question: which sanctions does the law allow for these facts on this day."""

from ethics_desk.rules.calendar import WorkingCalendar
from ethics_desk.rules.cautions import about_versions, cautions
from ethics_desk.rules.derivation import DerivationStep
from ethics_desk.rules.entries import ConsequenceRule, GateRule
from ethics_desk.rules.evaluation import Consequence, Evaluation, Gate
from ethics_desk.rules.facts import SanctionFacts
from ethics_desk.rules.kinds import Outcome
from ethics_desk.rules.law import Law, Missing, find_law, weaker
from ethics_desk.rules.outcome_reasons import not_covered_step, outcome_steps
from ethics_desk.rules.pack import Pack
from ethics_desk.rules.reasons import choice_steps, item_step, version_steps
from ethics_desk.rules.ruling import Ruling, rule_on
from ethics_desk.rules.term_reasons import term_steps


def evaluate(pack: Pack, facts: SanctionFacts, calendar: WorkingCalendar) -> Evaluation:
    """Apply a pack to facts: the same facts always give the same answer."""
    law = find_law(pack, facts)
    if isinstance(law, Missing):
        return _not_covered(pack, facts, law)
    ruling = rule_on(law, facts, calendar)
    return Evaluation(
        pack=pack.code,
        sanctions_version=law.substance.code,
        terms_version=law.procedure.code,
        status=weaker((law.substance, law.procedure)),
        outcome=ruling.outcome,
        sanctions=ruling.sanctions,
        excluded=() if ruling.choice is None else ruling.choice.excluded,
        time_status=ruling.reckoning.status,
        last_days=ruling.reckoning.days,
        gates=tuple(_gate(rule) for rule in law.procedure.gates.values()),
        consequences=_consequences(law, ruling.sanctions),
        warnings=cautions(law, facts, ruling.reckoning, ruling.choice),
        derivation=_derivation(law, facts, ruling),
    )


def _derivation(law: Law, facts: SanctionFacts, ruling: Ruling) -> tuple[DerivationStep, ...]:
    return (
        *version_steps(law.pack, law.substance, law.procedure, facts),
        item_step(law),
        *(() if ruling.choice is None else choice_steps(law, facts, ruling.choice)),
        *term_steps(law, facts, ruling.reckoning),
        *outcome_steps(law, facts, ruling),
    )


def _not_covered(pack: Pack, facts: SanctionFacts, missing: Missing) -> Evaluation:
    substance = pack.version_on(facts.misconduct.judged_on)
    procedure = pack.version_on(facts.decision_date)
    versions = version_steps(pack, substance, procedure, facts)
    return Evaluation(
        pack=pack.code,
        sanctions_version=None if substance is None else substance.code,
        terms_version=None if procedure is None else procedure.code,
        status=weaker((substance, procedure)),
        outcome=Outcome.NOT_COVERED,
        warnings=(missing.caution, *about_versions(pack.wording, (substance, procedure))),
        derivation=(*versions, not_covered_step(pack, (substance, procedure), missing, versions)),
    )


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
