"""The days of a limitation term one by one: numbered, standing still, or moved over."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from ethics_desk.rules.judging.anchors import Anchors, find_anchors
from ethics_desk.rules.judging.clocks import PAUSED, ClockStep
from ethics_desk.rules.judging.evaluation import LastDays
from ethics_desk.rules.judging.facts import SanctionFacts
from ethics_desk.rules.judging.law import Law
from ethics_desk.rules.judging.terms import forbidding_spans, reckon, spans_of
from ethics_desk.rules.packs.calendar import WorkingCalendar
from ethics_desk.rules.packs.entries import Entry
from ethics_desk.rules.packs.kinds import PrincipleKind
from ethics_desk.rules.packs.periods import ONE_DAY, Span, plus_months, running_end, span_at

BARRED = "barred"
"""Why a day is passed over on which no sanction may be imposed."""


class TermKind(StrEnum):
    """Which last day is counted; the value is its name among the last days."""

    DISCOVERY = "discovery_term"
    CAP_STRICT = "commission_cap_strict"
    CAP_PAUSED = "commission_cap_paused"
    SAFE = "safe"
    LATEST = "latest"


@dataclass(frozen=True, slots=True, kw_only=True)
class TermDays:
    """One last day and the way to it.

    `base` is the term that decides: for the safe and the latest day the earlier of two. It has
    `months` from `anchor`, would end on `plain_end` and, with the days of `pauses`, ends on `ends`;
    `result` is the last day asked for. `rules` are the entries it rests on.
    """

    kind: TermKind
    base: TermKind
    anchor: date
    months: int
    plain_end: date
    pauses: tuple[Span, ...]
    ends: date | None
    result: date | None
    rules: tuple[Entry, ...]
    steps: tuple[ClockStep, ...]


def count_term(
    law: Law, facts: SanctionFacts, calendar: WorkingCalendar, kind: TermKind
) -> TermDays:
    """Count one last day of an act; the days are listed as far as they are known."""
    days = reckon(law, facts, calendar).days
    base = _base(kind, law, facts)
    anchor, months = _term(base, law, find_anchors(law, facts))
    pauses = () if base is TermKind.CAP_STRICT else spans_of(facts)
    plain_end = plus_months(anchor, months)
    ends = running_end(anchor, plain_end, pauses)
    counted = TermDays(
        kind=kind,
        base=base,
        anchor=anchor,
        months=months,
        plain_end=plain_end,
        pauses=pauses,
        ends=ends,
        result=_result(kind, days, ends),
        rules=_rules(kind, base, law),
        steps=(),
    )
    forbidden = forbidding_spans(law, facts) if kind in {TermKind.SAFE, TermKind.LATEST} else ()
    return _with_steps(counted, calendar, forbidden)


def _base(kind: TermKind, law: Law, facts: SanctionFacts) -> TermKind:
    """The term that decides on a safe or latest day: the one that ends first."""
    if kind not in {TermKind.SAFE, TermKind.LATEST}:
        return kind
    cap = TermKind.CAP_STRICT if kind is TermKind.SAFE else TermKind.CAP_PAUSED
    anchors = find_anchors(law, facts)

    def end(base: TermKind) -> date:
        anchor, months = _term(base, law, anchors)
        pauses = () if base is TermKind.CAP_STRICT else spans_of(facts)
        return running_end(anchor, plus_months(anchor, months), pauses) or date.max

    return min((TermKind.DISCOVERY, cap), key=end)


def _term(base: TermKind, law: Law, anchors: Anchors) -> tuple[date, int]:
    if base is TermKind.DISCOVERY:
        return anchors.discovery, law.limitation.discovery_months
    strict = base is TermKind.CAP_STRICT
    return anchors.strict if strict else anchors.paused, law.limitation.cap_months


def _result(kind: TermKind, days: LastDays, ends: date | None) -> date | None:
    match kind:
        case TermKind.SAFE:
            return days.safe
        case TermKind.LATEST:
            return days.latest
        case TermKind.DISCOVERY | TermKind.CAP_STRICT | TermKind.CAP_PAUSED:
            return ends


def _rules(kind: TermKind, base: TermKind, law: Law) -> tuple[Entry, ...]:
    """The term first, then the general rules the reckoning rests on."""
    kinds = [PrincipleKind.MONTH_TERM]
    if base is not TermKind.DISCOVERY:
        kinds.append(PrincipleKind.PAUSES_AND_CAP)
    if kind in {TermKind.SAFE, TermKind.LATEST}:
        kinds.append(PrincipleKind.SAFE_DAY)
    return (law.limitation, *(law.principle(one) for one in kinds))


def _with_steps(
    counted: TermDays, calendar: WorkingCalendar, forbidden: tuple[Span, ...]
) -> TermDays:
    """The same with every day after the anchor up to the end of the term and the last day."""
    if counted.ends is None:
        return counted
    last = max(counted.ends, counted.result or counted.ends)
    steps: list[ClockStep] = []
    day, number = counted.anchor + ONE_DAY, 0
    while day <= last:
        why = _why(day, counted, calendar, forbidden)
        number += why is None
        steps.append(ClockStep(day=day, number=number if why is None else None, why=why))
        day += ONE_DAY
    return replace(counted, steps=tuple(steps))


def _why(
    day: date, counted: TermDays, calendar: WorkingCalendar, forbidden: tuple[Span, ...]
) -> str | None:
    """Why a day has no number: the term stands still, or the last day moves over it."""
    ends, result = counted.ends or date.max, counted.result or date.max
    moved_over = result < day <= ends or ends <= day < result
    if moved_over:
        if span_at(day, forbidden) is not None:
            return BARRED
        off = calendar.why_off(day)
        if off is not None:
            return off.value
    if day <= ends and span_at(day, counted.pauses) is not None:
        return PAUSED
    return None
