"""The derivation of the last days in words: anchors, terms, each pause, the safe day."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.anchors import Anchors, closed_case_counts
from ethics_desk.rules.evaluation import DerivationStep, LastDays
from ethics_desk.rules.facts import SanctionFacts
from ethics_desk.rules.kinds import PrincipleKind
from ethics_desk.rules.law import Law, step
from ethics_desk.rules.periods import Span
from ethics_desk.rules.wording import Say, Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Ends:
    """Where the terms end; `discovery` and `paused` also when a later pause still runs."""

    discovery: date | None
    paused: date | None
    days: LastDays


def term_steps(
    law: Law, facts: SanctionFacts, anchors: Anchors, ends: Ends
) -> tuple[DerivationStep, ...]:
    """How the last days were found."""
    return (
        *_anchor_steps(law, facts, anchors),
        *_pause_steps(law, facts, anchors, ends),
        *_end_steps(law, anchors, ends),
    )


def _anchor_steps(law: Law, facts: SanctionFacts, anchors: Anchors) -> tuple[DerivationStep, ...]:
    say, act = law.wording.say, facts.misconduct
    steps: list[DerivationStep] = []
    rule = law.known_principle(PrincipleKind.CLOSED_CASE)
    if facts.closed_case is not None and rule is not None:
        applied = closed_case_counts(law, facts)
        then = say(Say.DISCOVERY_FROM, day=anchors.discovery) if applied else say(Say.NOT_APPLIED)
        because = say(Say.CLOSED_ON, day=facts.closed_case.closed)
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


def _pause_steps(
    law: Law, facts: SanctionFacts, anchors: Anchors, ends: Ends
) -> tuple[DerivationStep, ...]:
    """Each pause with its article: how many of its days lie inside the terms."""
    say = law.wording.say
    steps: list[DerivationStep] = []
    for pause in facts.pauses:
        rule = law.procedure.pauses[pause.reason]
        if pause.ends is None:
            told = say(Say.PAUSE_OPEN, pause=rule.title, starts=pause.starts)
        else:
            told = say(Say.PAUSE_DAYS, pause=rule.title, starts=pause.starts, ends=pause.ends)
        span = Span(pause.starts, pause.ends or date.max)
        inside = span.days_within(anchors.discovery, ends.discovery or date.max)
        in_cap = span.days_within(anchors.paused, ends.paused or date.max)
        if inside == in_cap == 0:
            steps.append(
                step(rule, (told, say(Say.PAUSE_OUTSIDE)), say(Say.NOT_APPLIED), applied=False)
            )
        elif span.open:
            steps.append(step(rule, (told,), say(Say.STILL_RUNS)))
        else:
            steps.append(step(rule, (told,), say(Say.PAUSE_COUNTED, days=inside, cap=in_cap)))
    return tuple(steps)


def _end_steps(law: Law, anchors: Anchors, ends: Ends) -> tuple[DerivationStep, ...]:
    say, term = law.wording.say, law.term
    if term is None:
        return ()
    months = law.principle(PrincipleKind.MONTH_TERM)
    pauses = law.principle(PrincipleKind.PAUSES_AND_CAP)
    safe = law.principle(PrincipleKind.SAFE_DAY)
    reckoned = (
        say(Say.DISCOVERY_MONTHS, months=term.discovery_months, day=anchors.discovery),
        say(Say.CAP_MONTHS, months=term.cap_months, day=anchors.strict),
    )
    return (
        step(term, reckoned, _end_words(law.wording, Say.DISCOVERY_ENDS, ends.discovery)),
        step(
            months,
            (say(Say.MONTHS_COUNTED),),
            say(Say.STRICT_ENDS, day=ends.days.commission_cap_strict),
        ),
        step(
            pauses,
            (say(Say.PAUSES_DISPUTED),),
            _end_words(law.wording, Say.PAUSED_ENDS, ends.paused),
        ),
        step(
            safe, (say(Say.SAFE_BACK), say(Say.LATEST_FORWARD)), _safe_words(law.wording, ends.days)
        ),
    )


def _end_words(wording: Wording, code: Say, day: date | None) -> Trilingual:
    return wording.say(Say.STILL_RUNS) if day is None else wording.say(code, day=day)


def _safe_words(wording: Wording, days: LastDays) -> Trilingual:
    none = wording.say(Say.NO_DAY)
    return wording.say(Say.SAFE_AND_LATEST, safe=days.safe or none, latest=days.latest or none)
