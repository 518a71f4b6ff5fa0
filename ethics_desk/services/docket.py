"""What is due, what waits, and what is new today."""

from dataclasses import dataclass
from datetime import date, timedelta

from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import Allegation, AllegationId
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.rows import DueRow
from ethics_desk.services.consequences import expiring_sanctions
from ethics_desk.services.desk import Desk
from ethics_desk.services.letter_judgements import name_in
from ethics_desk.services.sanction_choice import judge
from ethics_desk.store.lists import docket as lists
from ethics_desk.store.work import Work

HORIZON = timedelta(days=60)
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDocket:
    """Whose day at the desk; an empty member means the whole office."""

    member_id: str = ""
    language: Language = Language.KK


@dataclass(frozen=True, slots=True, kw_only=True)
class Docket:
    """What lies on the desk, each group with the earliest first; all lines lie within 60 days."""

    overdue: tuple[DueRow, ...]
    today: tuple[DueRow, ...]
    this_week: tuple[DueRow, ...]
    later: tuple[DueRow, ...]
    new_today: tuple[DueRow, ...]


def docket(desk: Desk, asked: AskDocket) -> Docket:
    """Clocks of open inquiries, answers waited for, sanctions that cease to count."""
    today = desk.today()
    with desk.store.read() as work:
        until = today + HORIZON
        rows = [
            *lists.clocks_due(work.connection, until, asked.member_id, asked.language),
            *lists.answers_due(work.connection, until, asked.member_id),
            *expiring_sanctions(desk, work, until, asked.member_id, asked.language),
        ]
        new = lists.registered_on(work.connection, today, asked.member_id, asked.language)
    return grouped(rows, new, today)


def grouped(rows: list[DueRow], new: tuple[DueRow, ...], today: date) -> Docket:
    """Lines sorted into the groups of the desk."""
    ordered = sorted(rows, key=lambda row: (row.due, row.inquiry_number))
    week = today + WEEK
    return Docket(
        overdue=tuple(row for row in ordered if row.due < today),
        today=tuple(row for row in ordered if row.due == today),
        this_week=tuple(row for row in ordered if today < row.due <= week),
        later=tuple(row for row in ordered if row.due > week),
        new_today=new,
    )


def limitation_days(
    desk: Desk, asked: AskDocket, progress: Progress = silent
) -> tuple[DueRow, ...]:
    """The last safe day of every undecided allegation, the earliest first.

    Every allegation is judged anew, so this takes a moment in a large office. An allegation whose
    safe day has passed shows the disputed one, or its discovery when that has passed as well.
    """
    with desk.store.read() as work:
        keys = lists.undecided_allegations(work.connection, asked.member_id)
        rows = []
        for done, key in enumerate(keys):
            progress(done, len(keys))
            row = _limitation(desk, work, AllegationId(key), asked.language)
            if row is not None:
                rows.append(row)
        progress(len(keys), len(keys))
    return tuple(sorted(rows, key=lambda row: (row.due, row.inquiry_number)))


def _limitation(desk: Desk, work: Work, key: AllegationId, language: Language) -> DueRow | None:
    allegation = work.allegations.get(key)
    findings = work.findings.of(allegation_id=key)
    if findings and findings[0].outcome is not FindingOutcome.SUBSTANTIATED:
        return None
    if allegation.discovered_on > desk.today():
        return None
    last = judge(desk, work, allegation, desk.today()).evaluation.last_days
    if last.safe is not None and last.safe >= desk.today():
        return _row(work, allegation, ("limitation.safe", last.safe), language)
    if last.latest is not None:
        return _row(work, allegation, ("limitation.latest", last.latest), language)
    return None


def _row(work: Work, allegation: Allegation, what: tuple[str, date], language: Language) -> DueRow:
    inquiry = work.inquiries.get(allegation.inquiry_id)
    person = work.persons.get(work.parties.get(allegation.party_id).person_id)
    code, day = what
    return DueRow(
        inquiry_id=inquiry.id,
        inquiry_number=inquiry.number,
        subject=inquiry.subject,
        what=code,
        due=day,
        official=name_in(person, language).initials,
    )
