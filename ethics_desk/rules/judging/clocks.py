"""Statutory clocks of the office: on which day something is due, counted day by day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.language import Language
from ethics_desk.rules.judging.fields import Fields
from ethics_desk.rules.packs.calendar import WorkingCalendar
from ethics_desk.rules.packs.entries import Clock
from ethics_desk.rules.packs.kinds import Rolls, Unit
from ethics_desk.rules.packs.periods import ONE_DAY, Span, merged, plus_months, running_end, span_at

PAUSED = "paused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """A decision to extend a term, and until when.

    The day of the decision is None where the records do not tell it: nothing is checked then.
    """

    decided: date | None
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockFacts:
    """What a clock counts from, the days it stands still, and its extension.

    Without a pack the default one is asked. A pause without an end makes the clock stand still. An
    extension names a day, which no pause moves.
    """

    clock: str
    start: date
    pack: str | None = None
    pauses: tuple[Span, ...] = ()
    extension: Extension | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockStep:
    """One day looked at: its number in the count, or why it does not count.

    `estimated` says that the day is free by an estimate that an act may still change.
    """

    day: date
    number: int | None
    why: str | None
    estimated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockResult:
    """The last day and the days on the way to it.

    `last` is the last day as counted, `due` the day it rolled to. While the clock stands still
    there is no `due`, and the steps end on the first day of the open pause; `last` is known then
    only where the pause began after it. `calendar` is the one the days were counted by.
    """

    clock: Clock
    facts: ClockFacts
    calendar: WorkingCalendar
    last: date | None
    due: date | None
    steps: tuple[ClockStep, ...]

    @property
    def last_day(self) -> date:
        """The last day of a clock that does not stand still; `ValueError` where it may."""
        if self.due is None:
            raise ValueError("a clock that stands still has no last day")
        return self.due

    @property
    def stands_still_since(self) -> date | None:
        """The first day of the pause without an end, if the clock stands still."""
        if self.due is not None:
            return None
        return next((span.first for span in merged(self.facts.pauses) if span.open), None)

    def as_document(self, language: Language) -> dict[str, object]:
        """The count as the command line prints it (contracts.md, `clock`)."""
        since = self.stands_still_since
        return {
            "clock": self.clock.code,
            "rule": self.clock.citation.in_(language),
            "due": None if self.due is None else self.due.isoformat(),
            **({} if since is None else {"stands_still_since": since.isoformat()}),
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
    """A pause; one without a last day still goes on."""
    span = Span(pause.day("from"), pause.optional_day("to") or date.max)
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

    Refuses an extension the law does not know, one decided too late, one that is too long, and
    one that would not lengthen the term.
    """
    spans = merged(facts.pauses)
    last = _last(clock, facts.start, spans, calendar)
    due = rolled(clock, last, calendar, spans)
    if facts.extension is not None:
        last = _extended(clock, facts, due, calendar, clocks)
        due = rolled(clock, last, calendar)
    return ClockResult(
        clock=clock,
        facts=facts,
        calendar=calendar,
        last=last,
        due=due,
        steps=_steps(clock, facts, _Ends(last=last, due=due), calendar),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ends:
    """The last day as counted, and the working day it rolled to."""

    last: date | None
    due: date | None


def _last(
    clock: Clock, start: date, spans: Sequence[Span], calendar: WorkingCalendar
) -> date | None:
    match clock.unit:
        case Unit.WORKING_DAYS:
            return _working_days(start, clock.amount, spans, calendar)
        case Unit.CALENDAR_DAYS:
            return running_end(start, start + timedelta(days=clock.amount), spans)
        case Unit.MONTHS:
            return running_end(start, plus_months(start, clock.amount), spans)


def rolled(
    clock: Clock, last: date | None, calendar: WorkingCalendar, spans: Sequence[Span] = ()
) -> date | None:
    """Where a last day goes by the rule of its clock: to a working day outside merged pauses.

    None while a pause without an end lies where it would go.
    """
    if last is None:
        return None
    match clock.rolls:
        case Rolls.FORWARD:
            return calendar.next_day_outside(last, spans)
        case Rolls.BACK:
            return calendar.previous_day_outside(last, spans)
        case Rolls.NONE:
            return last


def _working_days(
    start: date, amount: int, spans: Sequence[Span], calendar: WorkingCalendar
) -> date | None:
    day, counted = start, 0
    while counted < amount:
        day += ONE_DAY
        pause = span_at(day, spans)
        if pause is not None and pause.open:
            return None
        if pause is None and calendar.is_working_day(day):
            counted += 1
    return day


def _extended(
    clock: Clock,
    facts: ClockFacts,
    due: date | None,
    calendar: WorkingCalendar,
    clocks: Mapping[str, Clock],
) -> date:
    """The last day of an extension, which runs from the decision to extend."""
    extension = facts.extension
    limit = clocks.get(clock.extended_by or "")
    if extension is None or limit is None:
        raise RuleViolation("rules.clock-not-extendable", field="extension", clock=clock.title)
    if extension.decided is None:
        return extension.until
    late = due is not None and extension.decided > due
    if extension.decided < facts.start or late:
        raise RuleViolation("rules.extension-decided-too-late", field="extension.decided", due=due)
    last = rolled(limit, _last(limit, extension.decided, (), calendar), calendar)
    if last is None or not extension.decided <= extension.until <= last:
        raise RuleViolation("rules.extension-too-long", field="extension.until", last=last)
    if due is not None and extension.until <= due:
        raise BadInput("term.not-longer", field="extension.until", day=extension.until, due=due)
    return extension.until


def _steps(
    clock: Clock, facts: ClockFacts, ends: _Ends, calendar: WorkingCalendar
) -> tuple[ClockStep, ...]:
    """Every day after the start up to the last; a term of no days looks at the start itself.

    Days over which the last day rolls are not counted, also where calendar days are.
    """
    steps: list[ClockStep] = []
    spans = merged(facts.pauses)
    day = facts.start if clock.amount == 0 else facts.start + ONE_DAY
    until, over = _until(ends, spans)
    number = 0
    while day <= until:
        rolling = over.holds(day)
        off = calendar.why_off(day) if rolling or clock.unit is Unit.WORKING_DAYS else None
        paused = off is None and span_at(day, spans) is not None
        why = PAUSED if paused else off and off.value
        number += why is None
        steps.append(
            ClockStep(
                day=day,
                number=number if why is None else None,
                why=why,
                estimated=off is not None and calendar.is_estimated(day),
            )
        )
        day += ONE_DAY
    return tuple(steps)


def _until(ends: _Ends, spans: Sequence[Span]) -> tuple[date, Span]:
    """The last day to look at, and the days over which the last day rolls."""
    if ends.due is None:
        stands = next(span.first for span in spans if span.open)
        return stands, Span(ends.last or date.max, stands)
    if ends.last is None or ends.last == ends.due:
        return ends.due, Span(date.max, date.min)
    first = min(ends.last, ends.due + ONE_DAY)
    return max(ends.last, ends.due), Span(first, max(ends.last, ends.due))
