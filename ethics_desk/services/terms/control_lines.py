"""What all control sheets share: rules in words, days with their names, how a day moved."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.control_paper import CountedDay, DayMark, RuleOnPaper
from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.paper import Signatory
from ethics_desk.rules.judging.clocks import ClockStep
from ethics_desk.rules.packs.calendar import SATURDAY, WorkingCalendar
from ethics_desk.rules.packs.entries import Entry
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.desk import Desk
from ethics_desk.services.ledger import anchor_in
from ethics_desk.store.work import Work
from ethics_desk.texts import In


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetHead:
    """Whose paper it is and who signs it."""

    agency: Trilingual
    specimen: bool
    anchor: str
    signatory: Signatory


def sheet_head_of(desk: Desk, work: Work, inquiry: Inquiry, words: In) -> SheetHead:
    """The agency of an inquiry, and the member who prints."""
    member = work.members.get(desk.member)
    return SheetHead(
        agency=agency_name_on(work, inquiry.agency_id, desk.today()),
        specimen=any(one.specimen for one in work.offices.of(agency_id=inquiry.agency_id)),
        anchor=anchor_in(work),
        signatory=Signatory(
            post=member.post.shown_in(words.language), name=member.name.shown_in(words.language)
        ),
    )


def rule_on_paper(pack: Pack, rule: Entry, words: In) -> RuleOnPaper:
    """An entry of the pack with its source and how sure it is, in one language."""
    source = pack.sources.get(rule.source)
    return RuleOnPaper(
        citation=rule.citation.in_(words.language),
        source=rule.source if source is None else source.title.in_(words.language),
        rows=rule.rows,
        confidence=str(rule.confidence),
        assumption="" if rule.assumption is None else rule.assumption.in_(words.language),
        note="" if rule.note is None else rule.note.in_(words.language),
    )


def counted_days(
    steps: Iterable[ClockStep],
    calendar: WorkingCalendar,
    words: In,
    *,
    working_days: bool,
    moved: tuple[date | None, date | None],
) -> tuple[CountedDay, ...]:
    """Every day looked at; holidays, decrees and worked weekends are told by name.

    `moved` are the last day as counted and the one it moved to, where they are known.
    """
    last, due = moved
    notes: dict[date, str] = {}
    if last is not None and due != last:
        notes[last] = words.say("control.by-count")
        if due is not None:
            notes[due] = words.say("control.moved-here")
    return tuple(
        _noted(_counted(step, calendar, words, working_days=working_days), notes.get(step.day, ""))
        for step in steps
    )


def _noted(day: CountedDay, note: str) -> CountedDay:
    """The day with a word on the last day, if it has one to do with it."""
    if not note:
        return day
    return replace(day, name=f"{day.name}; {note}" if day.name else note, noted=True)


def rolling_words(last: date, due: date, calendar: WorkingCalendar, words: In) -> str:
    """Whether and why the last day moved."""
    if last == due:
        return words.say("reckoning.not-moved", last=last)
    name = calendar.title_of(last).in_(words.language)
    why = calendar.why_off(last)
    off = words.say(f"control.mark.{why.value}") if why else words.say("control.mark.barred")
    told = f"{off}: {name}" if name else off
    key = "reckoning.moved-on" if due > last else "reckoning.moved-back"
    return words.say(key, last=last, why=told, due=due)


def _counted(
    step: ClockStep, calendar: WorkingCalendar, words: In, *, working_days: bool
) -> CountedDay:
    mark = DayMark.COUNTED if step.why is None else DayMark(step.why)
    off = calendar.why_off(step.day)
    if step.why is None and off is None and step.day.weekday() >= SATURDAY:
        mark = DayMark.WORKED
    if step.why is None and off is not None and not working_days:
        return _counted_though_off(step, DayMark(off.value), calendar, words)
    named = mark in {DayMark.HOLIDAY, DayMark.DAY_OFF, DayMark.WORKED}
    return CountedDay(
        day=step.day,
        mark=mark,
        number=step.number,
        name=_name(step.day, calendar, words) if named else "",
    )


def _counted_though_off(
    step: ClockStep, off: DayMark, calendar: WorkingCalendar, words: In
) -> CountedDay:
    """A day that counts although nobody works on it, as calendar days do."""
    title = _name(step.day, calendar, words)
    what = words.say(f"control.mark.{off}")
    return CountedDay(
        day=step.day,
        mark=DayMark.COUNTED,
        number=step.number,
        name=f"{what} – {title}" if title else what,
        noted=bool(title),
    )


def _name(day: date, calendar: WorkingCalendar, words: In) -> str:
    """What the calendar calls a day, and the act that moved it."""
    override = calendar.overrides.get(day)
    source = "" if override is None else override.source
    title = calendar.title_of(day).in_(words.language)
    return f"{title} ({source})" if title and source else title or source
