"""The derivation of the last days in words: anchors, terms, each pause, the safe day."""

from datetime import date

from ethics_desk.domain.language import Worded
from ethics_desk.rules.judging import fact_paths as at
from ethics_desk.rules.judging.anchors import Anchors, closed_case_counts
from ethics_desk.rules.judging.conclusions import (
    DayKind,
    DaysPaused,
    LastDayFound,
    TermRunsFrom,
    TimeStanding,
)
from ethics_desk.rules.judging.derivation import DerivationStep
from ethics_desk.rules.judging.evaluation import LastDays
from ethics_desk.rules.judging.facts import Pause, SanctionFacts
from ethics_desk.rules.judging.law import Law
from ethics_desk.rules.judging.reasons import ITEM, TERMS_VERSION
from ethics_desk.rules.judging.terms import Reckoning
from ethics_desk.rules.packs.kinds import PrincipleKind, TimeStatus
from ethics_desk.rules.packs.periods import Span
from ethics_desk.rules.packs.wording import Say, Wording

CLOSED_CASE = "closed-case"
CONTINUING = "continuing"
DISCOVERY_TERM = "discovery-term"
STRICT_CAP = "strict-cap"
PAUSED_CAP = "paused-cap"
LAST_DAYS = "last-days"
TIME_STATUS = "time-status"


def term_steps(law: Law, facts: SanctionFacts, reckoning: Reckoning) -> tuple[DerivationStep, ...]:
    """How the last days were found, and where the decision stands against them."""
    if reckoning.status is None:
        return (_no_limitation_step(law),)
    closed_case = law.known_principle(PrincipleKind.CLOSED_CASE)
    closed = () if closed_case is None else (_closed_case_step(law, facts, reckoning.anchors),)
    anchors = (*closed, _continuing_step(law, facts, reckoning.anchors))
    pauses = tuple(
        _pause_step(law, reckoning, place, pause) for place, pause in enumerate(facts.pauses)
    )
    found = tuple(step.name for step in (*anchors, *pauses) if step.applied)
    return (
        *anchors,
        *pauses,
        *_end_steps(law, facts, reckoning, found),
        _standing_step(law, facts, reckoning.status),
    )


def _no_limitation_step(law: Law) -> DerivationStep:
    """That the law names no term at all; the reader must look for one elsewhere."""
    tell = law.wording.tell
    return DerivationStep(
        name=TIME_STATUS,
        basis=law.by_substance(law.item),
        reasons=(tell(Say.NO_LIMITATION, item=law.item.title),),
        then=tell(Say.NOT_APPLIED),
        facts=(at.ITEM,),
        rests_on=(ITEM,),
        applied=False,
    )


def _closed_case_step(law: Law, facts: SanctionFacts, anchors: Anchors) -> DerivationStep:
    tell = law.wording.tell
    applied = closed_case_counts(law, facts)
    if facts.closed_case is None:
        reasons: tuple[Worded, ...] = (tell(Say.NO_CLOSED_CASE),)
    else:
        closed = tell(Say.CLOSED_ON, day=facts.closed_case.closed)
        reasons = (closed,) if applied else (closed, tell(Say.NOT_THIS_ITEM))
    return DerivationStep(
        name=CLOSED_CASE,
        basis=law.by_procedure(law.principle(PrincipleKind.CLOSED_CASE)),
        reasons=reasons,
        then=tell(Say.DISCOVERY_FROM, day=anchors.discovery) if applied else tell(Say.NOT_APPLIED),
        facts=(at.CLOSED_CASE,) if facts.closed_case is None else (at.CLOSED_KIND, at.CLOSED_ON),
        rests_on=(ITEM, TERMS_VERSION),
        concludes=(_runs_from(anchors),) if applied else (),
        applied=applied,
    )


def _continuing_step(law: Law, facts: SanctionFacts, anchors: Anchors) -> DerivationStep:
    tell, act = law.wording.tell, facts.misconduct
    disputed = not act.unfinished_at_discovery
    code = Say.CAP_FROM_BOTH if disputed else Say.CAP_FROM
    return DerivationStep(
        name=CONTINUING,
        basis=law.by_procedure(law.principle(PrincipleKind.CONTINUING)),
        reasons=(_continuing_words(law.wording, facts),)
        if act.continuing
        else (tell(Say.NOT_CONTINUING),),
        then=tell(code, strict=anchors.strict, paused=anchors.paused)
        if act.continuing
        else tell(Say.NOT_APPLIED),
        facts=(at.CONTINUING, at.ENDED, at.DISCOVERED) if act.continuing else (at.CONTINUING,),
        rests_on=(TERMS_VERSION,),
        concludes=(_runs_from(anchors),) if act.continuing else (),
        applied=act.continuing,
    )


def _runs_from(anchors: Anchors) -> TermRunsFrom:
    return TermRunsFrom(discovery=anchors.discovery, strict=anchors.strict, paused=anchors.paused)


def _continuing_words(wording: Wording, facts: SanctionFacts) -> Worded:
    act = facts.misconduct
    if act.unfinished_at_discovery:
        return wording.tell(Say.UNFINISHED, day=act.discovered)
    return wording.tell(Say.ENDED_BEFORE, ended=act.ended, discovered=act.discovered)


def _pause_step(law: Law, reckoning: Reckoning, place: int, pause: Pause) -> DerivationStep:
    """A pause with its article: how many of its days lie inside the terms."""
    tell, anchors, path = law.wording.tell, reckoning.anchors, at.nth(at.PAUSES, place)
    rule = law.procedure.pauses[pause.reason]
    if pause.ends is None:
        told = tell(Say.PAUSE_OPEN, pause=rule.title, starts=pause.starts)
    else:
        told = tell(Say.PAUSE_DAYS, pause=rule.title, starts=pause.starts, ends=pause.ends)
    span = Span(pause.starts, pause.ends or date.max)
    inside = span.days_within(anchors.discovery, reckoning.discovery or date.max)
    in_cap = span.days_within(anchors.paused, reckoning.paused or date.max)
    counts = not inside == in_cap == 0
    if not counts:
        then = tell(Say.NOT_APPLIED)
    elif span.open:
        then = tell(Say.STILL_RUNS)
    else:
        then = tell(Say.PAUSE_COUNTED, days=inside, cap=in_cap)
    known = None if span.open else (inside, in_cap)
    return DerivationStep(
        name=path,
        basis=law.by_procedure(rule),
        reasons=(told,) if counts else (told, tell(Say.PAUSE_OUTSIDE)),
        then=then,
        facts=tuple(at.within(path, name) for name in ("reason", "from", "to")),
        rests_on=(TERMS_VERSION,),
        concludes=(_days_paused(known),) if counts else (),
        applied=counts,
    )


def _days_paused(known: tuple[int, int] | None) -> DaysPaused:
    inside, in_cap = known or (None, None)
    return DaysPaused(discovery=inside, cap=in_cap)


def _end_steps(
    law: Law, facts: SanctionFacts, reckoning: Reckoning, found: tuple[str, ...]
) -> tuple[DerivationStep, ...]:
    return (
        _discovery_step(law, reckoning, found),
        _strict_step(law, facts, reckoning, found),
        _paused_step(law, facts, reckoning, found),
        _last_days_step(law, facts, reckoning),
    )


def _discovery_step(law: Law, reckoning: Reckoning, found: tuple[str, ...]) -> DerivationStep:
    tell, term, anchors = law.wording.tell, law.limitation, reckoning.anchors
    return DerivationStep(
        name=DISCOVERY_TERM,
        basis=law.by_procedure(term),
        reasons=(
            tell(Say.DISCOVERY_MONTHS, months=term.discovery_months, day=anchors.discovery),
            tell(Say.CAP_MONTHS, months=term.cap_months, day=anchors.strict),
        ),
        then=_end_words(law.wording, Say.DISCOVERY_ENDS, reckoning.discovery),
        facts=(at.CLOSED_ON,) if CLOSED_CASE in found else (at.DISCOVERED,),
        rests_on=(ITEM, TERMS_VERSION, *found),
        concludes=(LastDayFound(name=DayKind.DISCOVERY_TERM, day=reckoning.days.discovery_term),),
    )


def _strict_step(
    law: Law, facts: SanctionFacts, reckoning: Reckoning, found: tuple[str, ...]
) -> DerivationStep:
    day = reckoning.days.commission_cap_strict
    return DerivationStep(
        name=STRICT_CAP,
        basis=law.by_procedure(law.principle(PrincipleKind.MONTH_TERM)),
        reasons=(law.wording.tell(Say.MONTHS_COUNTED),),
        then=law.wording.tell(Say.STRICT_ENDS, day=day),
        facts=(at.DISCOVERED,) if facts.misconduct.unfinished_at_discovery else (at.COMMITTED,),
        rests_on=(ITEM, TERMS_VERSION, *(one for one in found if one == CONTINUING)),
        concludes=(LastDayFound(name=DayKind.COMMISSION_CAP_STRICT, day=day),),
    )


def _paused_step(
    law: Law, facts: SanctionFacts, reckoning: Reckoning, found: tuple[str, ...]
) -> DerivationStep:
    act = facts.misconduct
    ended = at.COMMITTED if act.ended is None else at.ENDED
    day = reckoning.days.commission_cap_paused
    return DerivationStep(
        name=PAUSED_CAP,
        basis=law.by_procedure(law.principle(PrincipleKind.PAUSES_AND_CAP)),
        reasons=(law.wording.tell(Say.PAUSES_DISPUTED),),
        then=_end_words(law.wording, Say.PAUSED_ENDS, reckoning.paused),
        facts=(at.DISCOVERED,) if act.unfinished_at_discovery else (ended,),
        rests_on=(ITEM, TERMS_VERSION, *(one for one in found if one != CLOSED_CASE)),
        concludes=(LastDayFound(name=DayKind.COMMISSION_CAP_PAUSED, day=day),),
    )


def _last_days_step(law: Law, facts: SanctionFacts, reckoning: Reckoning) -> DerivationStep:
    tell, days = law.wording.tell, reckoning.days
    return DerivationStep(
        name=LAST_DAYS,
        basis=law.by_procedure(law.principle(PrincipleKind.SAFE_DAY)),
        reasons=(tell(Say.SAFE_BACK), tell(Say.LATEST_FORWARD)),
        then=_safe_words(law.wording, days),
        facts=tuple(at.nth(at.PAUSES, place) for place in range(len(facts.pauses))),
        rests_on=(DISCOVERY_TERM, STRICT_CAP, PAUSED_CAP),
        concludes=(
            LastDayFound(name=DayKind.SAFE, day=days.safe),
            LastDayFound(name=DayKind.LATEST, day=days.latest),
        ),
    )


def _standing_step(law: Law, facts: SanctionFacts, status: TimeStatus) -> DerivationStep:
    tell, day = law.wording.tell, facts.decision_date
    return DerivationStep(
        name=TIME_STATUS,
        basis=law.by_procedure(law.limitation),
        reasons=(tell(Say.DECISION_ON, day=day),),
        then=_standing_words(law.wording, status, day),
        facts=(at.DECISION_DATE,),
        rests_on=(LAST_DAYS,),
        concludes=(TimeStanding(status=status),),
    )


def _standing_words(wording: Wording, status: TimeStatus, day: date) -> Worded:
    match status:
        case TimeStatus.OPEN:
            return wording.tell(Say.IN_TIME)
        case TimeStatus.DISPUTED:
            return wording.tell(Say.TIME_DISPUTED, day=day)
        case TimeStatus.EXPIRED:
            return wording.tell(Say.TIME_BARRED)


def _end_words(wording: Wording, code: Say, day: date | None) -> Worded:
    return wording.tell(Say.STILL_RUNS) if day is None else wording.tell(code, day=day)


def _safe_words(wording: Wording, days: LastDays) -> Worded:
    none = wording.tell(Say.NO_DAY)
    return wording.tell(Say.SAFE_AND_LATEST, safe=days.safe or none, latest=days.latest or none)
