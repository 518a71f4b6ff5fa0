"""One article an answer rests on."""

from dataclasses import dataclass

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.packs.kinds import Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedRule:
    """Where a rule stands, in which version, and how well that is founded."""

    citation: Trilingual
    rule: str
    version: str
    version_title: Trilingual
    rows: tuple[str, ...]
    confidence: Confidence
    assumption: Trilingual | None


CitedRules = tuple[CitedRule, ...]
