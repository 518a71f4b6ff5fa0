"""Statutory clocks of the office: on which day something is due, counted day by day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.language import Language
from ethics_desk.rules.calendar import WorkingCalendar
from ethics_desk.rules.entries import Clock
from ethics_desk.rules.fields import Fields
from ethics_desk.rules.kinds import Unit
from ethics_desk.rules.periods import ONE_DAY, Span, merged, plus_months, running_end, span_at

PAUSED = "paused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """A decision to extend a term, and until when."""

    decided: date
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockFacts:
    """What a clock counts from, the days it stands still, and its extension.

    Without a pack the default one is asked.
    """

    clock: str
    start: date
    pack: str | None = None
    pauses: tuple[Span, ...] = ()
    extension: Extension | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockStep:
    """One day looked at: its number in the count, or why it does not count."""

    day: date
    number: int | None
    why: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockResult:
    """The last day and the days on the way to it."""

    clock: Clock
    due: date
    steps: tuple[ClockStep, ...]

    def as_document(self, language: Language) -> dict[str, object]:
        """The count as the command line prints it (contracts.md, `clock`)."""
        return {
            "clock": self.clock.code,
            "rule": self.clock.citation.in_(language),
            "due": self.due.isoformat(),
            "steps": [
                {
                    "date": step.day.isoformat(),
                    "counts": step.number is not None,
                    "number": step.number,
                    "why": step.why,
                }
                for step in self.steps
            ],
        }


def read_clock_facts(document: object) -> ClockFacts:
    """The facts of a clock from a document; what is wrong is refused by the name of its field."""
    fields = Fields(document)
    facts = ClockFacts(
        pack=fields.optional_text("pack"),
        clock=fields.text("clock"),
        start=fields.day("start"),
        pauses=tuple(_span(pause) for pause in fields.inners("pauses")),
        extension=_extension(fields.optional_inner("extension")),
    )
    fields.close()
    return facts


def _span(pause: Fields) -> Span:
    span = Span(pause.day("from"), pause.day("to"))
    pause.close()
    if span.last < span.first:
        raise BadInput(
            "rules.facts-pause-reversed",
            field=pause.path("to"),
            starts=span.first,
            ends=span.last,
        )
    return span


def _extension(extension: Fields | None) -> Extension | None:
    if extension is None:
        return None
    read = Extension(decided=extension.day("decided"), until=extension.day("until"))
    extension.close()
    return read


def count(
    clock: Clock,
    facts: ClockFacts,
    calendar: WorkingCalendar,
    clocks: Mapping[str, Clock],
) -> ClockResult:
    """Count a clock; `clocks` are those in force, among them the one that limits an extension.

    Refuses an extension the law does not know, one decided too late, and one that is too long.
    """
    last = _last(clock, facts.start, merged(facts.pauses), calendar)
    if facts.extension is not None:
        last = _extended(clock, facts, _moved(clock, last, calendar), calendar, clocks)
    due = _moved(clock, last, calendar)
    steps = _steps(clock, facts, _Ends(last=last, due=due), calendar)
    return ClockResult(clock=clock, due=due, steps=steps)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ends:
    """The last day as counted, and the working day it moved to."""

    last: date
    due: date


def _last(clock: Clock, start: date, spans: Sequence[Span], calendar: WorkingCalendar) -> date:
    match clock.unit:
        case Unit.WORKING_DAYS:
            return _working_days(start, clock.amount, spans, calendar)
        case Unit.CALENDAR_DAYS:
            return running_end(start, start + timedelta(days=clock.amount), spans) or start
        case Unit.MONTHS:
            return running_end(start, plus_months(start, clock.amount), spans) or start


def _moved(clock: Clock, last: date, calendar: WorkingCalendar) -> date:
    return calendar.next_working_day(last) if clock.moves_forward else last


def _working_days(
    start: date, amount: int, spans: Sequence[Span], calendar: WorkingCalendar
) -> date:
    day, counted = start, 0
    while counted < amount:
        day += ONE_DAY
        if span_at(day, spans) is None and calendar.is_working_day(day):
            counted += 1
    return day


def _extended(
    clock: Clock,
    facts: ClockFacts,
    due: date,
    calendar: WorkingCalendar,
    clocks: Mapping[str, Clock],
) -> date:
    """The last day of an extension, which runs from the decision to extend."""
    extension = facts.extension
    limit = clocks.get(clock.extended_by or "")
    if extension is None or limit is None:
        raise RuleViolation("rules.clock-not-extendable", field="extension", clock=clock.title)
    if extension.decided < facts.start or (limit is not clock and extension.decided > due):
        raise RuleViolation("rules.extension-decided-too-late", field="extension.decided", due=due)
    last = _moved(limit, _last(limit, extension.decided, (), calendar), calendar)
    if not extension.decided <= extension.until <= last:
        raise RuleViolation("rules.extension-too-long", field="extension.until", last=last)
    return extension.until


def _steps(
    clock: Clock, facts: ClockFacts, ends: _Ends, calendar: WorkingCalendar
) -> tuple[ClockStep, ...]:
    """Every day after the start up to the last; a term of no days looks at the start itself.

    Days over which the last day moves are not counted, also where calendar days are.
    """
    steps: list[ClockStep] = []
    spans = merged(facts.pauses)
    day = facts.start if clock.amount == 0 else facts.start + ONE_DAY
    number = 0
    while day <= ends.due:
        moving = ends.last <= day and ends.last < ends.due
        off = calendar.why_off(day) if moving or clock.unit is Unit.WORKING_DAYS else None
        paused = off is None and not moving and span_at(day, spans) is not None
        why = PAUSED if paused else off and off.value
        number += why is None
        steps.append(ClockStep(day=day, number=number if why is None else None, why=why))
        day += ONE_DAY
    return tuple(steps)
