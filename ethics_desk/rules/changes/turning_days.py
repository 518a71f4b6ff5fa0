"""The days among the facts that may be moved, and the days on which moving one may matter."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain

from ethics_desk.rules.judging import fact_paths as at
from ethics_desk.rules.judging.facts import Pause, SanctionFacts
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.rules.packs.periods import ONE_DAY, plus_months

_LEAST_REACH = 1024
"""So many days are looked at also where the law counts no months: almost three years."""

_DAYS_IN_MONTH = 31


@dataclass(frozen=True, slots=True, kw_only=True)
class DayFact:
    """One day of the facts, the facts with it moved, and how many turns are told each way."""

    path: str
    day: date
    moved: Callable[[date], SanctionFacts]
    turns: int = 1


def day_facts(facts: SanctionFacts) -> Iterator[DayFact]:
    """The days of the act, the decision, the closed case, earlier sanctions and pauses."""
    act = facts.misconduct

    def committed(day: date) -> SanctionFacts:
        return replace(facts, misconduct=replace(act, committed=day))

    def ended(day: date) -> SanctionFacts:
        return replace(facts, misconduct=replace(act, ended=day))

    def discovered(day: date) -> SanctionFacts:
        return replace(facts, misconduct=replace(act, discovered=day))

    def decided(day: date) -> SanctionFacts:
        return replace(facts, decision_date=day)

    yield DayFact(path=at.COMMITTED, day=act.committed, moved=committed, turns=3)
    if act.ended is not None:
        yield DayFact(path=at.ENDED, day=act.ended, moved=ended)
    yield DayFact(path=at.DISCOVERED, day=act.discovered, moved=discovered)
    yield DayFact(path=at.DECISION_DATE, day=facts.decision_date, moved=decided, turns=2)
    closed = facts.closed_case
    if closed is not None:
        yield DayFact(
            path=at.CLOSED_ON,
            day=closed.closed,
            moved=lambda day: replace(facts, closed_case=replace(closed, closed=day)),
        )
    yield from (_imposed(facts, place) for place in range(len(facts.prior)))
    yield from chain.from_iterable(_pause(facts, place) for place in range(len(facts.pauses)))


def _imposed(facts: SanctionFacts, place: int) -> DayFact:
    def imposed(day: date) -> SanctionFacts:
        prior = list(facts.prior)
        prior[place] = replace(prior[place], imposed=day)
        return replace(facts, prior=tuple(prior))

    path = at.within(at.nth(at.PRIOR, place), "imposed")
    return DayFact(path=path, day=facts.prior[place].imposed, moved=imposed)


def _pause(facts: SanctionFacts, place: int) -> Iterator[DayFact]:
    pause, path = facts.pauses[place], at.nth(at.PAUSES, place)

    def changed(other: Pause) -> SanctionFacts:
        pauses = (*facts.pauses[:place], other, *facts.pauses[place + 1 :])
        return replace(facts, pauses=pauses)

    yield DayFact(
        path=at.within(path, "from"),
        day=pause.starts,
        moved=lambda day: changed(replace(pause, starts=day)),
    )
    if pause.ends is not None:
        yield DayFact(
            path=at.within(path, "to"),
            day=pause.ends,
            moved=lambda day: changed(replace(pause, ends=day)),
        )


def days_to_try(pack: Pack, facts: SanctionFacts, fact: DayFact) -> list[date]:
    """Days at growing distances, and those the law itself counts from or to.

    They reach twice as far as the longest time the law counts for the item.
    """
    reach = max([_LEAST_REACH, *(2 * _DAYS_IN_MONTH * count for count in _months(pack, facts))])
    distances = [2**power for power in range((reach - 1).bit_length() + 1)]
    near = {fact.day + timedelta(days=sign * far) for far in distances for sign in (1, -1)}
    first, last = min(near), max(near)
    turning = {day for day in _turning(pack, facts) if first <= day <= last}
    return sorted(near | turning)


def _turning(pack: Pack, facts: SanctionFacts) -> Iterator[date]:
    for version in pack.versions:
        yield version.info.valid_from - ONE_DAY
        yield version.info.valid_from
    for pause in facts.pauses:
        yield from (pause.starts - ONE_DAY, pause.starts)
        if pause.ends is not None:
            yield from (pause.ends, pause.ends + ONE_DAY)
    months = _months(pack, facts)
    for day in _known_days(facts):
        yield from (day - ONE_DAY, day, day + ONE_DAY)
        for count in months:
            yield from (plus_months(day, count), plus_months(day, -count))


def _known_days(facts: SanctionFacts) -> set[date]:
    act = facts.misconduct
    days = {act.committed, act.discovered, facts.decision_date}
    days |= {prior.imposed for prior in facts.prior}
    days |= set() if act.ended is None else {act.ended}
    return days if facts.closed_case is None else {*days, facts.closed_case.closed}


def _months(pack: Pack, facts: SanctionFacts) -> set[int]:
    """The months any wording of the law counts for the item: terms, and time for a repeat."""
    months: set[int] = set()
    for version in pack.versions:
        item = version.items.get(facts.misconduct.item)
        if item is None:
            continue
        term = None if item.term is None else version.terms.get(item.term)
        group = None if item.group is None else version.groups[item.group]
        if term is not None:
            months |= {term.discovery_months, term.cap_months}
        if group is not None and group.repeat is not None:
            months.add(group.repeat.within_months)
    return months
