"""The days the terms of a sanction run from: discovery, commission, a closed case, an act's end."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.rules.judging.facts import SanctionFacts
from ethics_desk.rules.judging.law import Law
from ethics_desk.rules.packs.kinds import PrincipleKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchors:
    """The days the terms run from."""

    discovery: date
    strict: date
    paused: date


def find_anchors(law: Law, facts: SanctionFacts) -> Anchors:
    """The days the terms run from, under both readings of an act that had ended."""
    act = facts.misconduct
    discovery = act.discovered
    if facts.closed_case is not None and closed_case_counts(law, facts):
        discovery = facts.closed_case.closed
    if act.unfinished_at_discovery:
        return Anchors(discovery=discovery, strict=act.discovered, paused=act.discovered)
    return Anchors(discovery=discovery, strict=act.committed, paused=act.ended or act.committed)


def closed_case_counts(law: Law, facts: SanctionFacts) -> bool:
    """Whether a closed case moves the discovery term of this item."""
    rule = law.known_principle(PrincipleKind.CLOSED_CASE)
    closed = facts.closed_case
    if rule is None or closed is None:
        return False
    return rule.concerns(law.item) and closed.kind in rule.closed_kinds
