"""The shipped rules of keeping: `resources/retention/<pack>.toml` as values."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.retention import RetentionOutcome
from ethics_desk.imports.toml_entries import TomlEntry, read_tables

_KEYS = frozenset(
    {
        *("outcome", "years", "rows", "confidence", "source", "valid_from", "valid_until"),
        *("kk", "ru", "en"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionRule:
    """How long the law has inquiries of one outcome kept; without `years` no text says so."""

    outcome: RetentionOutcome
    years: int | None
    basis: Trilingual
    rows: tuple[str, ...]
    confidence: str
    valid_from: date | None
    valid_until: date | None

    def counts_on(self, day: date) -> bool:
        """Whether it counts for an inquiry that ended on a day."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_until is None or day <= self.valid_until)


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionRules:
    """The rules of one pack, and the days that pass between list and erasure."""

    rules: tuple[RetentionRule, ...] = ()
    grace_days: int = 0

    def rule_for(self, outcome: RetentionOutcome, day: date) -> RetentionRule | None:
        """The rule for an inquiry that ended so on a day, if the files have one."""
        found = (one for one in self.rules if one.outcome is outcome and one.counts_on(day))
        return next(found, None)


def read_retention_rules(path: Path) -> RetentionRules:
    """The rules of a file; none when there is no such file. Raises `BadInput` for a faulty one."""
    if not path.exists():
        return RetentionRules()
    tables = read_tables(path, {"rule": "", "grace": ""})
    grace = tables["grace"][0]
    grace.allow(frozenset({"days"}))
    return RetentionRules(
        rules=tuple(_rule(entry) for entry in tables["rule"]),
        grace_days=grace.number("days"),
    )


def _rule(entry: TomlEntry) -> RetentionRule:
    entry.allow(_KEYS)
    entry.text("source")
    first, last = entry.period("valid_from", "valid_until")
    return RetentionRule(
        outcome=entry.choice("outcome", RetentionOutcome),
        years=entry.number_or_none("years"),
        basis=entry.words(),
        rows=entry.texts("rows"),
        confidence=entry.confidence(),
        valid_from=first,
        valid_until=last,
    )
