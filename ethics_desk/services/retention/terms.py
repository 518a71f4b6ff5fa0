"""Terms of keeping: those the law gives, and those the office enters from its nomenclature."""

from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.language import Language
from ethics_desk.domain.retention import RetentionOutcome, RetentionTerm, RetentionTermId
from ethics_desk.imports.retention_rules import RetentionRules, read_retention_rules
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import entry, facts_of, taken_out
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.wording_checks import reason_given
from ethics_desk.store.work import Work

LONGEST_YEARS = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRetentionTerm:
    """Enter the term of the office's nomenclature for one outcome; without years, for ever.

    It counts for inquiries that ended on `valid_from` or later.
    """

    outcome: RetentionOutcome
    years: int | None
    basis: str
    valid_from: date


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawRetentionTerm:
    """Let a term of the office count no more, with the reason."""

    term_id: RetentionTermId
    version: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownTerm:
    """The term for one outcome: the office's own, or the law's; `own_id` is that of the former.

    `known` is False where no term in years was seen and the office entered none.
    """

    outcome: RetentionOutcome
    years: int | None
    basis: str
    known: bool
    confidence: str = ""
    own_id: RetentionTermId | None = None
    version: int = 0
    valid_from: date | None = None


def set_retention_term(desk: Desk, command: SetRetentionTerm) -> Outcome[RetentionTermId]:
    """Keep the term; the basis is the item of the nomenclature, which must be named."""
    if command.years is not None and not 0 < command.years <= LONGEST_YEARS:
        raise BadInput("retention.years", field="years", most=LONGEST_YEARS)
    term = RetentionTerm(
        id=RetentionTermId(desk.new_id()),
        outcome=command.outcome,
        years=command.years,
        basis=clean_line(command.basis, "basis", required=True),
        valid_from=command.valid_from,
    )
    with desk.write(command) as work:
        work.retention_terms.add(term)
        told = (("retention_outcome", "", term.outcome.value), *_told(term))
        work.journal.add(entry(desk, "retention.term-set", term.id, changes=told))
    return Outcome(term.id)


def withdraw_retention_term(desk: Desk, command: WithdrawRetentionTerm) -> Outcome[RetentionTermId]:
    """Keep the reason; the term stays in the records."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = work.retention_terms.get(command.term_id)
        if before.withdrawn_reason:
            raise RuleViolation("retention.term-withdrawn")
        after = replace(before, withdrawn_reason=reason, version=command.version)
        work.retention_terms.replace(after)
        told = (("retention_outcome", before.outcome.value, ""), *taken_out(_told(before)))
        line = entry(desk, "retention.term-withdrawn", after.id, changes=told, reason=reason)
        work.journal.add(line)
    return Outcome(after.id)


def list_retention_terms(desk: Desk, language: Language) -> tuple[KnownTerm, ...]:
    """The term of each outcome, as it counts for an inquiry that ends today."""
    rules, today = rules_of(desk), desk.today()
    with desk.read() as work:
        return tuple(
            known_term(rules, work, outcome, today, language) for outcome in RetentionOutcome
        )


def rules_of(desk: Desk, pack: str = "") -> RetentionRules:
    """The shipped rules of a pack, or of the one the office works by."""
    code = pack or desk.rules.default.code
    return read_retention_rules(desk.resources / "retention" / f"{code}.toml")


def known_term(
    rules: RetentionRules,
    work: Work,
    outcome: RetentionOutcome,
    ended_on: date,
    language: Language,
) -> KnownTerm:
    """The term for an inquiry that ended so on a day: the office's latest one, else the law's."""
    own = [
        term
        for term in work.retention_terms.of(outcome=outcome, withdrawn_reason="")
        if term.valid_from <= ended_on
    ]
    if own:
        latest = max(own, key=lambda term: term.valid_from)
        return KnownTerm(
            outcome=outcome,
            years=latest.years,
            basis=latest.basis,
            known=True,
            own_id=latest.id,
            version=latest.version,
            valid_from=latest.valid_from,
        )
    rule = rules.rule_for(outcome, ended_on)
    if rule is None:
        return KnownTerm(outcome=outcome, years=None, basis="", known=False)
    return KnownTerm(
        outcome=outcome,
        years=rule.years,
        basis=rule.basis.shown_in(language),
        known=rule.years is not None,
        confidence=rule.confidence,
        valid_from=rule.valid_from,
    )


def _told(term: RetentionTerm) -> tuple[tuple[str, str, str], ...]:
    return facts_of(term, "years", "basis", "valid_from")
