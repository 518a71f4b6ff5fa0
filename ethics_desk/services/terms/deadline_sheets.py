"""The control sheet of a statutory clock that runs on an inquiry."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.control_paper import (
    ControlSheetPage,
    CountedDay,
    ExtensionOnPaper,
    PauseOnPaper,
)
from ethics_desk.domain.deadline import Deadline, DeadlineId, DeadlinePause
from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import PaperFact
from ethics_desk.rules.judging.clocks import ClockFacts, ClockResult, count
from ethics_desk.rules.packs.entries import Clock
from ethics_desk.rules.packs.kinds import Rolls, Unit
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.services.desk import Desk
from ethics_desk.services.terms.control_lines import (
    SheetHead,
    counted_days,
    rolling_words,
    rule_on_paper,
    sheet_head_of,
)
from ethics_desk.services.terms.deadline_count import pauses_of_deadline
from ethics_desk.services.terms.deadline_list import deadline_count
from ethics_desk.store.lists.journal import last_reason
from ethics_desk.store.work import Work
from ethics_desk.texts import In


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDeadlineSheet:
    """Which deadline, in which language."""

    deadline_id: DeadlineId
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gathered:
    """What is printed, as records and rules tell it.

    Of an extension: the `plain` last day without it, what it is at most (`limit`), its `reason`.
    """

    inquiry: Inquiry
    deadline: Deadline
    pauses: tuple[DeadlinePause, ...]
    head: SheetHead
    pack: Pack
    result: ClockResult
    plain: date | None
    limit: ClockResult | None
    reason: str


def deadline_page(desk: Desk, asked: AskDeadlineSheet) -> ControlSheetPage:
    """The sheet as a value."""
    words = desk.texts.in_(asked.language)
    result = deadline_count(desk, asked.deadline_id)
    with desk.read() as work:
        found = _gather(desk, work, asked, result)
    clock = result.clock
    return ControlSheetPage(
        language=asked.language,
        agency=found.head.agency.shown_in(asked.language),
        inquiry_number=found.inquiry.number,
        made_on=desk.today(),
        subject=clock.title.in_(asked.language),
        facts=tuple(_facts(found, words)),
        start=found.deadline.started_on,
        start_event=clock.starts_with.in_(asked.language),
        start_paper=found.deadline.start_paper,
        rules=tuple(rule_on_paper(found.pack, rule, words) for rule in _rules(found)),
        days=_days(result, words),
        pauses=tuple(
            PauseOnPaper(
                reason=pause.reason, first=pause.starts_on, last=pause.ends_on, paper=pause.paper
            )
            for pause in found.pauses
        ),
        extensions=tuple(_extensions(found)),
        reckoning=tuple(_reckoning(found, words)),
        due=found.deadline.due_on,
        unknown=words.say("reckoning.unknown"),
        outcome=_outcome(found.deadline, words),
        edition=result.calendar.edition,
        law=_law(found, words),
        signatories=(found.head.signatory,),
        specimen=found.head.specimen,
        anchor=found.head.anchor,
    )


def _days(result: ClockResult, words: In) -> tuple[CountedDay, ...]:
    return counted_days(
        result.steps,
        result.calendar,
        words,
        working_days=result.clock.unit is Unit.WORKING_DAYS,
        moved=(result.last, result.due),
    )


def _gather(desk: Desk, work: Work, asked: AskDeadlineSheet, result: ClockResult) -> _Gathered:
    deadline = work.deadlines.get(asked.deadline_id)
    inquiry = work.inquiries.get(deadline.inquiry_id)
    pauses = pauses_of_deadline(work, deadline)
    extended = deadline.extended_until is not None
    pack = desk.rules.pack(inquiry.pack)
    return _Gathered(
        inquiry=inquiry,
        deadline=deadline,
        pauses=pauses,
        head=sheet_head_of(desk, work, inquiry, desk.texts.in_(asked.language)),
        pack=pack,
        result=result,
        plain=_plain(result, pack) if extended else None,
        limit=_limit(deadline, result, pack) if extended else None,
        reason=last_reason(work.connection, deadline.id, "inquiry.term-extended"),
    )


def _plain(result: ClockResult, pack: Pack) -> date | None:
    """The last day without the extension."""
    facts = replace(result.facts, extension=None)
    return count(result.clock, facts, result.calendar, _by_code(pack)).due


def _limit(deadline: Deadline, result: ClockResult, pack: Pack) -> ClockResult | None:
    """The count of the clock that limits the extension, from the day it was decided."""
    code, decided = result.clock.extended_by, deadline.extension_decided_on
    clock = pack.clock(code, deadline.started_on) if code else None
    if clock is None or decided is None:
        return None
    facts = ClockFacts(clock=clock.code, start=decided)
    return count(clock, facts, result.calendar, _by_code(pack))


def _by_code(pack: Pack) -> dict[str, Clock]:
    return {clock.code: clock for clock in pack.clocks}


def _rules(found: _Gathered) -> Iterator[Clock]:
    """The clock, and the one that limits an extension when there is one."""
    clock, deadline = found.result.clock, found.deadline
    yield clock
    if deadline.extended_until is not None and clock.extended_by:
        limit = found.pack.clock(clock.extended_by, deadline.started_on)
        if limit is not None:
            yield limit


def _facts(found: _Gathered, words: In) -> Iterator[PaperFact]:
    yield PaperFact(label=words.say("register.column.subject"), value=found.inquiry.subject)
    wanted = found.result.clock.fulfilled_by.in_(words.language)
    if wanted:
        yield PaperFact(label=words.say("control.wanted"), value=wanted)


def _extensions(found: _Gathered) -> Iterator[ExtensionOnPaper]:
    deadline = found.deadline
    if deadline.extended_until is not None:
        yield ExtensionOnPaper(
            decided=deadline.extension_decided_on,
            until=deadline.extended_until,
            paper=deadline.extension_paper,
            reason=found.reason,
        )


def _reckoning(found: _Gathered, words: In) -> Iterator[str]:
    """How the last day was found; the count itself stands in the days."""
    result, deadline = found.result, found.deadline
    yield from _length(found, words)
    for pause in found.pauses:
        if pause.ends_on is None:
            yield words.say("reckoning.stands-still", since=pause.starts_on)
        else:
            yield words.say("reckoning.pause", first=pause.starts_on, last=pause.ends_on)
    yield from _extended(found, words)
    yield from _last_day(result, words)
    if result.due is not None and result.due != deadline.due_on and deadline.due_on is not None:
        yield words.say("reckoning.recorded", due=deadline.due_on, counted=result.due)
    estimated = [step.day for step in result.steps if step.estimated]
    if estimated:
        yield words.say("reckoning.estimated", days=estimated)


def _length(found: _Gathered, words: In) -> Iterator[str]:
    clock, started = found.result.clock, found.deadline.started_on
    if clock.amount == 0:
        yield words.say("reckoning.same-day", start=started)
        return
    yield words.say("reckoning.begins", start=started)
    yield words.say("reckoning.length", length=words.count(f"count.{clock.unit}", clock.amount))


def _extended(found: _Gathered, words: In) -> Iterator[str]:
    """Where the term would have ended, and how far the law lets it be extended."""
    deadline, limit = found.deadline, found.limit
    if deadline.extended_until is None:
        return
    if found.plain is not None:
        yield words.say("reckoning.plain", due=found.plain)
    if limit is not None and limit.due is not None:
        yield words.say(
            "reckoning.extension-limit",
            length=words.count(f"count.{limit.clock.unit}", limit.clock.amount),
            last=limit.due,
            article=limit.clock.citation.in_(words.language),
        )
    yield words.say("reckoning.extended", until=deadline.extended_until)


def _last_day(result: ClockResult, words: In) -> Iterator[str]:
    if result.last is None or result.due is None:
        return
    if result.clock.rolls is Rolls.NONE:
        yield words.say("reckoning.maximum", last=result.due)
        return
    if result.last != result.due:
        yield words.say("reckoning.counted", last=result.last)
    yield rolling_words(result.last, result.due, result.calendar, words)


def _outcome(deadline: Deadline, words: In) -> str:
    """What became of the deadline, empty while it waits."""
    if deadline.withdrawn:
        return words.say("control.withdrawn", reason=deadline.withdrawn_reason)
    if deadline.fulfilled_on is None:
        return ""
    return words.say("control.fulfilled", day=deadline.fulfilled_on, paper=deadline.fulfilled_paper)


def _law(found: _Gathered, words: In) -> str:
    version = found.pack.version_on(found.deadline.started_on)
    title = found.pack.title.in_(words.language)
    return title if version is None else f"{title}; {version.info.title.in_(words.language)}"
