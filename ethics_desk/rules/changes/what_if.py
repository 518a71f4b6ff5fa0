"""What would change the result: each single fact whose change alters the answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from ethics_desk.rules.changes.other_facts import other_facts
from ethics_desk.rules.changes.single_changes import ChangeKind, is_possible, single_changes
from ethics_desk.rules.changes.stretches import Stretch, nearest_stretches
from ethics_desk.rules.changes.turning_days import DayFact, day_facts, days_to_try
from ethics_desk.rules.judging.facts import SanctionFacts
from ethics_desk.rules.judging.law import Missing, find_law, own_versions
from ethics_desk.rules.judging.ruling import rule_on
from ethics_desk.rules.packs.calendar import WorkingCalendar
from ethics_desk.rules.packs.kinds import Outcome, TimeStatus
from ethics_desk.rules.packs.pack import Pack


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """The part of an answer that is compared."""

    outcome: Outcome
    sanctions: tuple[str, ...]
    time_status: TimeStatus | None
    safe: date | None
    latest: date | None

    @property
    def decisive(self) -> tuple[object, ...]:
        """What must differ when a day is moved: the last days then move with it as a rule."""
        return self.outcome, self.sanctions, self.time_status

    def differs_from(self, other: "Result") -> tuple[str, ...]:
        """The names of the parts that differ."""
        names = ("outcome", "sanctions", "time_status", "safe", "latest")
        return tuple(name for name in names if getattr(self, name) != getattr(other, name))


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """One changed fact and the result it would have.

    `path` leads into the facts document. `value` is the fact as changed; for a day it is the one
    nearest to the real one, and `until` the farthest up to which the result holds without a break;
    with `open` no end was found up to there. An earlier sanction added was imposed between the two
    days, a pause added lasts from the one to the other.
    """

    path: str
    kind: ChangeKind
    value: str | bool | date | None
    until: date | None = None
    open: bool = False
    result: Result
    differs: tuple[str, ...]

    def as_document(self) -> dict[str, object]:
        """The finding as the command line prints it."""
        result = self.result
        return {
            "fact": self.path,
            "change": str(self.kind),
            "value": _plain(self.value),
            "until": _plain(self.until),
            "open": self.open,
            "outcome": str(result.outcome),
            "sanctions": list(result.sanctions),
            "time_status": None if result.time_status is None else str(result.time_status),
            "safe": _plain(result.safe),
            "latest": _plain(result.latest),
            "differs": list(self.differs),
        }


def what_would_change(
    pack: Pack, facts: SanctionFacts, calendar: WorkingCalendar
) -> tuple[WhatIf, ...]:
    """Switches, post, earlier sanctions, pauses, closed case, grounds, items; then the days."""
    now = _result(pack, facts, calendar)
    return (*_changed(pack, facts, calendar, now), *_moved(pack, facts, calendar, now))


def _changed(
    pack: Pack, facts: SanctionFacts, calendar: WorkingCalendar, now: Result
) -> Iterator[WhatIf]:
    told: set[tuple[str, Result]] = set()

    def differs(changed: SanctionFacts) -> bool:
        return _result(pack, changed, calendar).decisive != now.decisive

    for change in (*single_changes(pack, facts), *other_facts(pack, facts, differs)):
        if not is_possible(change.facts):
            continue
        result = _result(pack, change.facts, calendar)
        about = change.path, result
        if result != now and about not in told:
            told.add(about)
            yield WhatIf(
                path=change.path,
                kind=change.kind,
                value=change.value,
                until=change.until,
                result=result,
                differs=result.differs_from(now),
            )


def _moved(
    pack: Pack, facts: SanctionFacts, calendar: WorkingCalendar, now: Result
) -> Iterator[WhatIf]:
    for fact in day_facts(facts):

        @cache
        def answer(day: date, fact: DayFact = fact) -> tuple[object, ...] | None:
            moved = fact.moved(day)
            return _result(pack, moved, calendar).decisive if is_possible(moved) else None

        days = days_to_try(pack, facts, fact)
        for stretch in nearest_stretches(answer, fact.day, days, now.decisive, fact.turns):
            yield _finding(fact, stretch, _result(pack, fact.moved(stretch.nearest), calendar), now)


def _finding(fact: DayFact, stretch: Stretch, result: Result, now: Result) -> WhatIf:
    return WhatIf(
        path=fact.path,
        kind=ChangeKind.EARLIER if stretch.nearest < fact.day else ChangeKind.LATER,
        value=stretch.nearest,
        until=stretch.farthest,
        open=stretch.open,
        result=result,
        differs=result.differs_from(now),
    )


def _result(pack: Pack, facts: SanctionFacts, calendar: WorkingCalendar) -> Result:
    law = find_law(pack, facts, own_versions(pack, facts))
    if isinstance(law, Missing):
        return Result(
            outcome=Outcome.NOT_COVERED, sanctions=(), time_status=None, safe=None, latest=None
        )
    ruling = rule_on(law, facts, calendar)
    return Result(
        outcome=ruling.outcome,
        sanctions=ruling.sanctions,
        time_status=ruling.reckoning.status,
        safe=ruling.reckoning.days.safe,
        latest=ruling.reckoning.days.latest,
    )


def _plain(value: str | bool | date | None) -> str | bool | None:  # noqa: FBT001 - a fact's value
    return value.isoformat() if isinstance(value, date) else value
