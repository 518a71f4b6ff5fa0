"""A derivation put into the words of one language, with the sources of its facts."""

from collections.abc import Mapping
from dataclasses import dataclass

from ethics_desk.domain.inquiry import Allegation
from ethics_desk.domain.reasoning import Reasoning, ToldChange, ToldFact, ToldRule
from ethics_desk.rules.changes.what_if import WhatIf
from ethics_desk.rules.judging.derivation import DerivationStep
from ethics_desk.rules.judging.outcome_reasons import OUTCOME
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.services.derivation.derivation_facts import (
    absent_facts,
    facts_at,
    sourced,
    told_facts,
)
from ethics_desk.services.derivation.provenance import Provenance, provenance_of
from ethics_desk.services.derivation.what_if_words import told_change
from ethics_desk.services.desk import Desk
from ethics_desk.services.sanction_choice import Judgement
from ethics_desk.store.work import Work
from ethics_desk.texts import In


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """A judgement with the sources of its facts and with what would change its result."""

    judgement: Judgement
    sources: Mapping[str, Provenance | None]
    changes: tuple[WhatIf, ...]


def traced(desk: Desk, work: Work, allegation: Allegation, judgement: Judgement) -> Traced:
    """A judgement traced back to the records, inside a transaction."""
    return Traced(
        judgement=judgement,
        sources=provenance_of(desk, work, allegation, judgement.facts),
        changes=desk.rules.what_would_change(judgement.facts),
    )


def facts_told(desk: Desk, words: In, traced: Traced) -> tuple[ToldFact, ...]:
    """The facts judged, in one language, each with its source."""
    facts = traced.judgement.facts
    return sourced(words, told_facts(words, desk.rules.pack(facts.pack), facts), traced.sources)


def reasoning_told(desk: Desk, words: In, traced: Traced) -> Reasoning:
    """The whole derivation in one language."""
    facts, evaluation = traced.judgement.facts, traced.judgement.evaluation
    pack = desk.rules.pack(facts.pack)
    listed = facts_told(desk, words, traced)
    absent = sourced(words, absent_facts(words, facts), traced.sources)
    told = {fact.path: fact for fact in (*absent, *listed)}
    steps = evaluation.derivation
    applied = [step for step in steps if step.applied and step.name != OUTCOME]
    numbers = {step.name: number for number, step in enumerate(applied, start=1)}
    telling = _Telling(words=words, pack=pack, told=told, numbers=numbers)
    (conclusion,) = (step for step in steps if step.name == OUTCOME)
    left = [step for step in steps if not step.applied]
    return Reasoning(
        conclusion=telling.rule(conclusion, 1),
        rules=tuple(telling.rule(step, number) for number, step in enumerate(applied, 1)),
        passed_over=tuple(telling.rule(step, number) for number, step in enumerate(left, 1)),
        changes=tuple(_changes(words, pack, traced, told)),
    )


def _changes(
    words: In, pack: Pack, traced: Traced, told: Mapping[str, ToldFact]
) -> list[ToldChange]:
    facts = traced.judgement.facts
    return [told_change(words, pack, facts, one, told) for one in traced.changes]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Telling:
    """Puts steps into words: the facts by path, and the numbers of the applied rules by name."""

    words: In
    pack: Pack
    told: Mapping[str, ToldFact]
    numbers: Mapping[str, int]

    def rule(self, step: DerivationStep, number: int) -> ToldRule:
        """One step as a numbered rule."""
        language, basis = self.words.language, step.basis
        known = {one.code: one.info for one in self.pack.versions}.get(basis.version)
        version = self.pack.title if known is None else known.title
        return ToldRule(
            number=number,
            rule=step.rule,
            citation=step.citation.in_(language),
            then=step.then.in_(language),
            because=tuple(reason.in_(language) for reason in step.because),
            version=version.in_(language),
            status=str(basis.status),
            version_status=str(basis.status if known is None else known.status),
            confidence=str(basis.confidence),
            rows=basis.rows,
            facts=facts_at(self.told, step.facts),
            rests_on=tuple(
                sorted(self.numbers[name] for name in step.rests_on if name in self.numbers)
            ),
        )
