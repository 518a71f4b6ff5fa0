"""The control sheet of a statutory clock that runs on an inquiry."""

from collections.abc import Iterator
from dataclasses import dataclass

from ethics_desk.domain.control_paper import ControlSheetPage, ExtensionOnPaper, PauseOnPaper
from ethics_desk.domain.deadline import Deadline, DeadlineId, DeadlinePause
from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import PaperFact
from ethics_desk.rules.judging.clocks import ClockResult
from ethics_desk.rules.packs.entries import Clock
from ethics_desk.rules.packs.kinds import Unit
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
from ethics_desk.store.work import Work
from ethics_desk.texts import In


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDeadlineSheet:
    """Which deadline, in which language."""

    deadline_id: DeadlineId
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gathered:
    """What is printed, as records and rules tell it."""

    inquiry: Inquiry
    deadline: Deadline
    pauses: tuple[DeadlinePause, ...]
    head: SheetHead
    pack: Pack
    result: ClockResult


def deadline_page(desk: Desk, asked: AskDeadlineSheet) -> ControlSheetPage:
    """The sheet as a value."""
    words = desk.texts.in_(asked.language)
    result = deadline_count(desk, asked.deadline_id)
    with desk.store.read() as work:
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
        days=counted_days(
            result.steps,
            result.calendar,
            words,
            working_days=clock.unit is Unit.WORKING_DAYS,
        ),
        pauses=tuple(
            PauseOnPaper(
                reason=pause.reason, first=pause.starts_on, last=pause.ends_on, paper=pause.paper
            )
            for pause in found.pauses
        ),
        extensions=tuple(_extensions(found.deadline)),
        reckoning=tuple(_reckoning(found, words)),
        due=result.due,
        unknown=words.say("reckoning.unknown"),
        outcome=_outcome(found.deadline, words),
        edition=result.calendar.edition,
        law=_law(found, words),
        signatories=(found.head.signatory,),
        specimen=found.head.specimen,
    )


def _gather(desk: Desk, work: Work, asked: AskDeadlineSheet, result: ClockResult) -> _Gathered:
    deadline = work.deadlines.get(asked.deadline_id)
    inquiry = work.inquiries.get(deadline.inquiry_id)
    pauses = pauses_of_deadline(work, deadline)
    return _Gathered(
        inquiry=inquiry,
        deadline=deadline,
        pauses=pauses,
        head=sheet_head_of(desk, work, inquiry, desk.texts.in_(asked.language)),
        pack=desk.rules.pack(inquiry.pack),
        result=result,
    )


def _rules(found: _Gathered) -> Iterator[Clock]:
    """The clock, and the one that limits an extension when there is one."""
    clock, deadline = found.result.clock, found.deadline
    yield clock
    if deadline.extended_until is not None and clock.extended_by:
        limit = found.pack.clock(clock.extended_by, deadline.started_on)
        if limit is not None and limit.code != clock.code:
            yield limit


def _facts(found: _Gathered, words: In) -> Iterator[PaperFact]:
    yield PaperFact(label=words.say("register.column.subject"), value=found.inquiry.subject)
    wanted = found.result.clock.fulfilled_by.in_(words.language)
    if wanted:
        yield PaperFact(label=words.say("control.wanted"), value=wanted)


def _extensions(deadline: Deadline) -> Iterator[ExtensionOnPaper]:
    if deadline.extended_until is not None:
        yield ExtensionOnPaper(
            decided=deadline.extension_decided_on,
            until=deadline.extended_until,
            paper=deadline.extension_paper,
        )


def _reckoning(found: _Gathered, words: In) -> Iterator[str]:
    """How the last day was found; the count itself stands in the days."""
    result, deadline = found.result, found.deadline
    clock = result.clock
    yield words.say("reckoning.begins", start=deadline.started_on)
    yield words.say("reckoning.length", length=words.count(f"count.{clock.unit}", clock.amount))
    for pause in found.pauses:
        if pause.ends_on is None:
            yield words.say("reckoning.stands-still", since=pause.starts_on)
        else:
            yield words.say("reckoning.pause", first=pause.starts_on, last=pause.ends_on)
    if deadline.extended_until is not None:
        yield words.say("reckoning.extended", until=deadline.extended_until)
    if result.last is not None and result.due is not None:
        yield words.say("reckoning.counted", last=result.last)
        yield rolling_words(result.last, result.due, result.calendar, words)
    estimated = [step.day for step in result.steps if step.estimated]
    if estimated:
        yield words.say("reckoning.estimated", days=estimated)


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
