"""The paper journals of a period: ruled, numbered through, with the number of entries in words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from ethics_desk.documents.journal import journal_pdf
from ethics_desk.documents.press import open_press
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.journal_paper import JournalKind, JournalPage
from ethics_desk.domain.language import Language
from ethics_desk.domain.office import Office
from ethics_desk.domain.paper import RegisterColumn, Signatory
from ethics_desk.domain.period import Period
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.grammar.numbers.spoken import number_words
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.desk import Desk
from ethics_desk.services.office import office_of
from ethics_desk.services.paper_journals.entries import (
    Entry,
    evidence_entries,
    outgoing_entries,
    registration_entries,
)
from ethics_desk.services.reports.asking import period_words
from ethics_desk.services.standing import office_for
from ethics_desk.store.lists.paper_journals import Days
from ethics_desk.store.work import Work
from ethics_desk.texts import In
from ethics_desk.texts.journal_form import load_journal_form

_Gather = Callable[[Desk, Work, Days, AgencyId | None, In], list[Entry]]

_ENTRIES: Final[Mapping[JournalKind, _Gather]] = MappingProxyType(
    {
        JournalKind.REGISTRATION: registration_entries,
        JournalKind.OUTGOING: outgoing_entries,
        JournalKind.EVIDENCE: evidence_entries,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJournal:
    """Which journal of which period; without an agency that of all agencies of these records."""

    kind: JournalKind
    period: Period
    language: Language
    agency_id: AgencyId | None = None


def journal_on_paper(desk: Desk, asked: PrintJournal, progress: Progress = silent) -> bytes:
    """The journal as PDF; what was voided, annulled or withdrawn stands in it with its reason."""
    return journal_pdf(journal_page(desk, asked), open_press(desk.resources), progress)


def journal_page(desk: Desk, asked: PrintJournal) -> JournalPage:
    """What the journal prints."""
    words, form = desk.texts.in_(asked.language), load_journal_form(desk.resources, asked.kind)
    days = (asked.period.starts_on, asked.period.ends_on)
    with desk.read() as work:
        entries = _ENTRIES[asked.kind](desk, work, days, asked.agency_id, words)
        office, agency = _whose(desk, work, asked)
    return JournalPage(
        language=asked.language,
        title=form.title.in_(asked.language),
        agency=agency,
        period=period_words(words, asked.period),
        made_on=desk.today(),
        columns=tuple(
            RegisterColumn(title=column.heading.in_(asked.language), share=column.share)
            for column in form.columns
        ),
        rows=tuple(
            tuple(entry.get(column.key, "") for column in form.columns) for entry in entries
        ),
        total=_total(words, len(entries)),
        signatory=Signatory(
            post=words.say("report.commissioner"), name=office.executor_name.in_(asked.language)
        ),
        specimen=office.specimen,
    )


def _whose(desk: Desk, work: Work, asked: PrintJournal) -> tuple[Office, str]:
    if asked.agency_id is None:
        office = office_of(desk)
        return office, office.name.in_(asked.language)
    office = office_for(work, asked.agency_id)
    return office, agency_name_on(work, asked.agency_id, desk.today()).in_(asked.language)


def _total(words: In, count: int) -> str:
    return words.say(
        "journal-paper.total", count=str(count), words=number_words(count, words.language)
    )
