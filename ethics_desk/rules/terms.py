"""Until when a sanction can be imposed: anchors, months, pauses, safe and latest day."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.calendar import WorkingCalendar
from ethics_desk.rules.evaluation import DerivationStep, LastDays
from ethics_desk.rules.facts import SanctionFacts
from ethics_desk.rules.kinds import PrincipleKind, TimeStatus
from ethics_desk.rules.law import Law, step
from ethics_desk.rules.periods import ONE_DAY, Span, merged, plus_months, running_end, span_at
from ethics_desk.rules.wording import Say, Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchors:
    """The days the terms run from."""

    discovery: date
    strict: date
    paused: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoning:
    """The last days, where the decision stands against them, and how they were found."""

    days: LastDays
    status: TimeStatus
    disputed_continuing: bool
    steps: tuple[DerivationStep, ...]


def spans_of(facts: SanctionFacts) -> tuple[Span, ...]:
    """All pauses of the facts, merged."""
    return merged(Span(pause.starts, pause.ends or date.max) for pause in facts.pauses)


def forbidding_spans(law: Law, facts: SanctionFacts) -> tuple[Span, ...]:
    """The pauses in which no sanction may be imposed, merged."""
    return merged(
        Span(pause.starts, pause.ends or date.max)
        for pause in facts.pauses
        if law.procedure.pauses[pause.reason].forbids_imposing
    )


def reckon(law: Law, facts: SanctionFacts, calendar: WorkingCalendar) -> Reckoning:
    """The last days of one act under the version of the decision day."""
    anchors = _anchors(law, facts)
    spans, forbidding = spans_of(facts), forbidding_spans(law, facts)
    discovery_end = plus_months(anchors.discovery, law.term.discovery_months)
    discovery = running_end(anchors.discovery, discovery_end, spans)
    strict = plus_months(anchors.strict, law.term.cap_months)
    paused_end = plus_months(anchors.paused, law.term.cap_months)
    paused = running_end(anchors.paused, paused_end, spans)
    last = _back(_earlier(discovery, strict) or strict, calendar, forbidding)
    safe = None if last < facts.misconduct.discovered else last
    end = _earlier(discovery, paused)
    latest = None if end is None else _forward(end, calendar, forbidding)
    runs_still = any(pause.ends is None for pause in facts.pauses)
    days = LastDays(
        discovery_term=None if runs_still else discovery,
        commission_cap_strict=strict,
        commission_cap_paused=None if runs_still else paused,
        safe=safe,
        latest=None if runs_still else latest,
    )
    steps = (
        *_anchor_steps(law, facts, anchors),
        *_end_steps(law, anchors, discovery, paused, days),
    )
    return Reckoning(
        days=days,
        status=_status(facts.decision_date, safe, latest),
        disputed_continuing=facts.misconduct.continuing
        and not facts.misconduct.unfinished_at_discovery,
        steps=steps,
    )


def _anchors(law: Law, facts: SanctionFacts) -> Anchors:
    act = facts.misconduct
    discovery = act.discovered
    if facts.closed_case is not None and closed_case_counts(law, facts):
        discovery = facts.closed_case.closed
    if act.unfinished_at_discovery:
        return Anchors(discovery=discovery, strict=act.discovered, paused=act.discovered)
    return Anchors(discovery=discovery, strict=act.committed, paused=act.ended or act.committed)


def closed_case_counts(law: Law, facts: SanctionFacts) -> bool:
    """Whether a closed case moves the discovery term of this item."""
    rule = law.principle(PrincipleKind.CLOSED_CASE)
    closed = facts.closed_case
    return closed is not None and rule.concerns(law.item) and closed.kind in rule.closed_kinds


def _status(decided: date, safe: date | None, latest: date | None) -> TimeStatus:
    if safe is not None and decided <= safe:
        return TimeStatus.OPEN
    if latest is None or decided <= latest:
        return TimeStatus.DISPUTED
    return TimeStatus.EXPIRED


def _earlier(one: date | None, other: date | None) -> date | None:
    known = [day for day in (one, other) if day is not None]
    return min(known) if known else None


def _back(day: date, calendar: WorkingCalendar, spans: tuple[Span, ...]) -> date:
    """The day, or the last working day before it that lies in no pause."""
    while True:
        day = calendar.previous_working_day(day)
        span = span_at(day, spans)
        if span is None:
            return day
        day = span.first - ONE_DAY


def _forward(day: date, calendar: WorkingCalendar, spans: tuple[Span, ...]) -> date | None:
    """The day, or the first working day after it that lies in no pause.

    None when a pause that still runs bars all of them.
    """
    while True:
        day = calendar.next_working_day(day)
        span = span_at(day, spans)
        if span is None:
            return day
        if span.open:
            return None
        day = span.last + ONE_DAY


def _anchor_steps(law: Law, facts: SanctionFacts, anchors: Anchors) -> tuple[DerivationStep, ...]:
    say, act = law.wording.say, facts.misconduct
    steps: list[DerivationStep] = []
    if facts.closed_case is not None:
        applied = closed_case_counts(law, facts)
        then = say(Say.DISCOVERY_FROM, day=anchors.discovery) if applied else say(Say.NOT_APPLIED)
        because = say(Say.CLOSED_ON, day=facts.closed_case.closed)
        rule = law.principle(PrincipleKind.CLOSED_CASE)
        reasons = (because,) if applied else (because, say(Say.NOT_THIS_ITEM))
        steps.append(step(rule, reasons, then, applied=applied))
    if act.continuing:
        rule = law.principle(PrincipleKind.CONTINUING)
        disputed = not act.unfinished_at_discovery
        code = Say.CAP_FROM_BOTH if disputed else Say.CAP_FROM
        then = say(code, strict=anchors.strict, paused=anchors.paused)
        steps.append(step(rule, (_continuing_words(law.wording, facts),), then))
    return tuple(steps)


def _continuing_words(wording: Wording, facts: SanctionFacts) -> Trilingual:
    act = facts.misconduct
    if act.unfinished_at_discovery:
        return wording.say(Say.UNFINISHED, day=act.discovered)
    return wording.say(Say.ENDED_BEFORE, ended=act.ended, discovered=act.discovered)


def _end_steps(
    law: Law, anchors: Anchors, discovery: date | None, paused: date | None, days: LastDays
) -> tuple[DerivationStep, ...]:
    say, term = law.wording.say, law.term
    months = law.principle(PrincipleKind.MONTH_TERM)
    pauses = law.principle(PrincipleKind.PAUSES_AND_CAP)
    safe = law.principle(PrincipleKind.SAFE_DAY)
    reckoned = (
        say(Say.DISCOVERY_MONTHS, months=term.discovery_months, day=anchors.discovery),
        say(Say.CAP_MONTHS, months=term.cap_months, day=anchors.strict),
    )
    return (
        step(term, reckoned, _end_words(law.wording, Say.DISCOVERY_ENDS, discovery)),
        step(
            months, (say(Say.MONTHS_COUNTED),), say(Say.STRICT_ENDS, day=days.commission_cap_strict)
        ),
        step(pauses, (say(Say.PAUSES_DISPUTED),), _end_words(law.wording, Say.PAUSED_ENDS, paused)),
        step(safe, (say(Say.SAFE_BACK), say(Say.LATEST_FORWARD)), _safe_words(law.wording, days)),
    )


def _end_words(wording: Wording, code: Say, day: date | None) -> Trilingual:
    return wording.say(Say.STILL_RUNS) if day is None else wording.say(code, day=day)


def _safe_words(wording: Wording, days: LastDays) -> Trilingual:
    none = wording.say(Say.NO_DAY)
    return wording.say(Say.SAFE_AND_LATEST, safe=days.safe or none, latest=days.latest or none)
