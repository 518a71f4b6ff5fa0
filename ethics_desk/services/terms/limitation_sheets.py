"""The control sheet of a term for a sanction: discovery, both caps, the safe and latest day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.control_paper import ControlSheetPage, PauseOnPaper
from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.inquiry import Allegation, AllegationId, Inquiry
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import PaperFact
from ethics_desk.domain.person import Person
from ethics_desk.rules.judging.facts import SanctionFacts
from ethics_desk.rules.judging.law import Law, find_law, own_versions
from ethics_desk.rules.judging.term_days import TermDays, TermKind, count_term
from ethics_desk.rules.packs.wording import Say
from ethics_desk.services.desk import Desk
from ethics_desk.services.sanction_facts import sanction_facts
from ethics_desk.services.terms.control_lines import (
    SheetHead,
    counted_days,
    rolling_words,
    rule_on_paper,
    sheet_head_of,
)
from ethics_desk.store.work import Work
from ethics_desk.texts import In


@dataclass(frozen=True, slots=True, kw_only=True)
class AskLimitationSheet:
    """Which last day of which allegation; without a day as the records stand today."""

    allegation_id: AllegationId
    kind: TermKind
    language: Language
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gathered:
    """What is printed, as records and rules tell it."""

    inquiry: Inquiry
    allegation: Allegation
    official: Person
    head: SheetHead
    facts: SanctionFacts
    law: Law
    term: TermDays


def limitation_page(desk: Desk, asked: AskLimitationSheet) -> ControlSheetPage:
    """The sheet as a value; raises `RuleViolation` `control.not-covered` without a law."""
    words = desk.texts.in_(asked.language)
    with desk.read() as work:
        found = _gather(desk, work, asked, words)
    calendar = desk.rules.calendars[found.law.pack.calendar]
    return ControlSheetPage(
        language=asked.language,
        agency=found.head.agency.shown_in(asked.language),
        inquiry_number=found.inquiry.number,
        made_on=desk.today(),
        subject=words.say(f"last-day.{asked.kind}"),
        facts=tuple(_facts(found, words)),
        start=found.term.anchor,
        start_event=_start_event(found, words),
        start_paper=_start_paper(found, words),
        rules=tuple(rule_on_paper(found.law.pack, rule, words) for rule in found.term.rules),
        days=counted_days(
            found.term.steps,
            calendar,
            words,
            working_days=False,
            moved=(found.term.ends, found.term.result),
        ),
        pauses=tuple(_pauses(found, words)),
        extensions=(),
        reckoning=tuple(_reckoning(desk, found, words)),
        due=found.term.result,
        unknown=words.say("reckoning.unknown"),
        edition=calendar.edition,
        law=_law(found, words),
        signatories=(found.head.signatory,),
        specimen=found.head.specimen,
        anchor=found.head.anchor,
    )


def _gather(desk: Desk, work: Work, asked: AskLimitationSheet, words: In) -> _Gathered:
    allegation = work.allegations.get(asked.allegation_id)
    inquiry = work.inquiries.get(allegation.inquiry_id)
    facts = sanction_facts(desk, work, allegation, asked.day or desk.today())
    pack = desk.rules.pack(inquiry.pack)
    law = find_law(pack, facts, own_versions(pack, facts))
    if not isinstance(law, Law):
        raise RuleViolation("control.not-covered", reason=law.caution.text)
    if law.term is None:
        reason = law.wording.say(Say.NO_LIMITATION, item=law.item.title)
        raise RuleViolation("control.not-covered", reason=reason)
    person = work.persons.get(work.parties.get(allegation.party_id).person_id)
    return _Gathered(
        inquiry=inquiry,
        allegation=allegation,
        official=person,
        head=sheet_head_of(desk, work, inquiry, words),
        facts=facts,
        law=law,
        term=count_term(law, facts, desk.rules.calendars[pack.calendar], asked.kind),
    )


def _facts(found: _Gathered, words: In) -> Iterator[PaperFact]:
    language = words.language
    item = found.law.item
    yield PaperFact(
        label=words.say("derivation.official"), value=found.official.name_in(language).full
    )
    yield PaperFact(
        label=words.say("fact.item"),
        value=f"{item.title.in_(language)} ({item.citation.in_(language)})",
    )
    act = found.facts.misconduct
    yield PaperFact(label=words.say("fact.committed"), value=words.day(act.committed))
    yield PaperFact(label=words.say("fact.discovered"), value=words.day(act.discovered))


def _start_event(found: _Gathered, words: In) -> str:
    """The event the deciding term runs from."""
    act, term = found.facts.misconduct, found.term
    if term.base is TermKind.DISCOVERY:
        closed = term.anchor != act.discovered
        return words.say("term-start.closed" if closed else "term-start.discovered")
    if act.unfinished_at_discovery:
        return words.say("term-start.unfinished")
    ended = act.ended is not None and term.anchor == act.ended
    return words.say("term-start.ended" if ended else "term-start.committed")


def _start_paper(found: _Gathered, words: In) -> str:
    """The paper the matter came with, when it was discovered by it."""
    inquiry = found.inquiry
    by_arrival = found.term.anchor == inquiry.discovered_on and inquiry.incoming_number
    if found.term.base is not TermKind.DISCOVERY or not by_arrival:
        return ""
    day = inquiry.incoming_date or inquiry.received_on
    return words.say("term-start.incoming", number=inquiry.incoming_number, day=day)


def _pauses(found: _Gathered, words: In) -> Iterator[PauseOnPaper]:
    for pause in found.facts.pauses:
        rule = found.law.procedure.pauses[pause.reason]
        yield PauseOnPaper(
            reason=rule.title.in_(words.language),
            first=pause.starts,
            last=pause.ends,
            paper=rule.citation.in_(words.language),
        )


def _reckoning(desk: Desk, found: _Gathered, words: In) -> Iterator[str]:
    term = found.term
    if term.base is not term.kind:
        yield words.say("reckoning.deciding", term=words.say(f"last-day.{term.base}"))
    yield words.say("reckoning.begins", start=term.anchor)
    length = words.count("count.months", term.months)
    yield words.say("reckoning.months", length=length, last=term.plain_end)
    if term.base is TermKind.CAP_STRICT and found.facts.pauses:
        yield words.say("reckoning.pauses-not-added")
    if term.ends is None:
        return
    added = (term.ends - term.plain_end).days
    if added:
        yield words.say("reckoning.paused-days", n=added, last=term.ends)
    if term.kind in {TermKind.SAFE, TermKind.LATEST} and term.result is not None:
        calendar = desk.rules.calendars[found.law.pack.calendar]
        yield rolling_words(term.ends, term.result, calendar, words)


def _law(found: _Gathered, words: In) -> str:
    pack, version = found.law.pack, found.law.procedure.info
    return f"{pack.title.in_(words.language)}; {version.title.in_(words.language)}"
