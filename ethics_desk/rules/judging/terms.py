"""Until when a sanction can be imposed: anchors, months, pauses, safe and latest day."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.rules.judging.anchors import Anchors, find_anchors
from ethics_desk.rules.judging.evaluation import LastDays
from ethics_desk.rules.judging.facts import SanctionFacts
from ethics_desk.rules.judging.law import Law
from ethics_desk.rules.packs.calendar import WorkingCalendar
from ethics_desk.rules.packs.kinds import TimeStatus
from ethics_desk.rules.packs.periods import Span, merged, plus_months, running_end


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoning:
    """The last days, where the decision stands against them, and what they were found from.

    There is no status where the law names no limitation.

    `discovery` and `paused` are the ends of the terms also where a later pause still runs.
    """

    anchors: Anchors
    discovery: date | None
    paused: date | None
    days: LastDays
    status: TimeStatus | None
    disputed_continuing: bool


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
    anchors = find_anchors(law, facts)
    if law.term is None:
        return Reckoning(
            anchors=anchors,
            discovery=None,
            paused=None,
            days=LastDays(),
            status=None,
            disputed_continuing=False,
        )
    spans, forbidding = spans_of(facts), forbidding_spans(law, facts)
    discovery_end = plus_months(anchors.discovery, law.term.discovery_months)
    discovery = running_end(anchors.discovery, discovery_end, spans)
    strict = plus_months(anchors.strict, law.term.cap_months)
    paused_end = plus_months(anchors.paused, law.term.cap_months)
    paused = running_end(anchors.paused, paused_end, spans)
    last = calendar.previous_day_outside(_earlier(discovery, strict) or strict, forbidding)
    safe = None if last < facts.misconduct.discovered else last
    end = _earlier(discovery, paused)
    latest = None if end is None else calendar.next_day_outside(end, forbidding)
    runs_still = any(pause.ends is None for pause in facts.pauses)
    days = LastDays(
        discovery_term=None if runs_still else discovery,
        commission_cap_strict=strict,
        commission_cap_paused=None if runs_still else paused,
        safe=safe,
        latest=None if runs_still else latest,
    )
    return Reckoning(
        anchors=anchors,
        discovery=discovery,
        paused=paused,
        days=days,
        status=_status(facts.decision_date, safe, latest),
        disputed_continuing=facts.misconduct.continuing
        and not facts.misconduct.unfinished_at_discovery,
    )


def _status(decided: date, safe: date | None, latest: date | None) -> TimeStatus:
    if safe is not None and decided <= safe:
        return TimeStatus.OPEN
    if latest is None or decided <= latest:
        return TimeStatus.DISPUTED
    return TimeStatus.EXPIRED


def _earlier(one: date | None, other: date | None) -> date | None:
    known = [day for day in (one, other) if day is not None]
    return min(known) if known else None
