"""The last days on which undecided allegations may still lead to a sanction."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import Allegation, AllegationId
from ethics_desk.domain.language import NO_WORDS, Language, Trilingual
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.rows import DueRow
from ethics_desk.rules.judging.evaluation import LastDays
from ethics_desk.services.desk import Desk
from ethics_desk.services.docket.due_lines import AskDocket
from ethics_desk.services.sanction_choice import Judgement, judge
from ethics_desk.services.warnings import warned
from ethics_desk.store.held import held
from ethics_desk.store.lists import docket as lists
from ethics_desk.store.work import Work

STANDS_STILL: Final = "still.limitation"
"""What a line says whose term for a sanction stands still; its day is the one it stopped on."""


def limitation_days(
    desk: Desk, asked: AskDocket, progress: Progress = silent
) -> tuple[DueRow, ...]:
    """The last safe and the last disputed day of every undecided allegation, the earliest first.

    Every allegation is judged anew, so this takes a moment in a large office. A safe day that has
    passed is left out for the disputed one. A term that stands still shows the day it stopped on.
    """
    with desk.read() as reading:
        work = held(reading)
        keys = lists.undecided_allegations(work.connection, asked.member_id)
        rows: list[DueRow] = []
        for done, key in enumerate(keys):
            progress(done, len(keys))
            rows.extend(_limitation(desk, work, AllegationId(key), asked.language))
        progress(len(keys), len(keys))
    return tuple(sorted(rows, key=lambda row: (row.due, row.inquiry_number)))


def last_days_of(desk: Desk, work: Work, key: AllegationId) -> LastDays | None:
    """The last days of an undecided allegation; None where no term runs."""
    judged = _judged(desk, work, key)
    return None if judged is None else judged.evaluation.last_days


def _judged(desk: Desk, work: Work, key: AllegationId) -> Judgement | None:
    allegation = work.allegations.get(key)
    findings = work.findings.of(allegation_id=key)
    if findings and findings[0].outcome is not FindingOutcome.SUBSTANTIATED:
        return None
    if allegation.discovered_on > desk.today():
        return None
    return judge(desk, work, allegation, desk.today())


def _limitation(desk: Desk, work: Work, key: AllegationId, language: Language) -> Iterator[DueRow]:
    judged = _judged(desk, work, key)
    if judged is None:
        return
    allegation = work.allegations.get(key)
    for what in _days(judged, desk.today()):
        yield _row(desk, work, allegation, what, language)


def _days(judged: Judgement, today: date) -> Iterator[tuple[str, date]]:
    """What an allegation shows: its safe day until it has passed, the disputed one if another."""
    last = judged.evaluation.last_days
    if last.safe is not None and last.safe >= today:
        yield "limitation.safe", last.safe
    if last.latest is not None and (last.latest != last.safe or last.safe < today):
        yield "limitation.latest", last.latest
    since = [pause.starts for pause in judged.facts.pauses if pause.ends is None]
    if since and last != LastDays():
        yield STANDS_STILL, min(since)


def _row(
    desk: Desk, work: Work, allegation: Allegation, what: tuple[str, date], language: Language
) -> DueRow:
    inquiry = work.inquiries.get(allegation.inquiry_id)
    person = work.persons.get(work.parties.get(allegation.party_id).person_id)
    code, day = what
    return DueRow(
        inquiry_id=inquiry.id,
        inquiry_number=inquiry.number,
        subject=inquiry.subject,
        what=code,
        due=day,
        official=person.name_in(language).initials,
        warned=warned(desk.rules, inquiry.pack, day, desk.today(), None),
        citation=_citation(desk, inquiry.pack, allegation),
    )


def _citation(desk: Desk, pack: str, allegation: Allegation) -> Trilingual:
    """The article of the term, in the law of today."""
    judge_pack = desk.rules.pack(pack)
    item = judge_pack.item(allegation.item, allegation.committed_on)
    version = judge_pack.version_on(desk.today())
    if item is None or version is None or item.term is None:
        return NO_WORDS
    term = version.terms.get(item.term)
    return NO_WORDS if term is None else term.citation
