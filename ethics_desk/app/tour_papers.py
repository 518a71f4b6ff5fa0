"""The papers of the tour: letters, both reports, a derivation, control sheets, as PDF."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ethics_desk.app.every_letter import every_letter
from ethics_desk.domain.journal_paper import JournalKind
from ethics_desk.domain.language import Language
from ethics_desk.domain.period import Period, PeriodKind, quarter_of
from ethics_desk.rules.judging.term_days import TermKind
from ethics_desk.services.case_file.writing import dossier_bytes
from ethics_desk.services.demonstration import Demonstration
from ethics_desk.services.derivation.derivations import derivation_pdf
from ethics_desk.services.desk import Desk
from ethics_desk.services.paper_journals.printing import PrintJournal, journal_on_paper
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.reports import report_bytes
from ethics_desk.services.slips import AskSlip, slip_bytes
from ethics_desk.services.terms.control_sheets import control_sheet
from ethics_desk.services.terms.deadline_list import list_deadlines
from ethics_desk.services.terms.deadline_sheets import AskDeadlineSheet
from ethics_desk.services.terms.limitation_sheets import AskLimitationSheet


def print_papers(
    desk: Desk, made: Demonstration, language: Language, folder: Path
) -> Iterator[Path]:
    """Write each paper into the folder and name its file."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in _papers(desk, made, language):
        file = folder / f"{name}.pdf"
        file.write_bytes(content)
        yield file


def _papers(desk: Desk, made: Demonstration, language: Language) -> Iterator[tuple[str, bytes]]:
    yield "letter-issued", made.letter
    for kind, letter in every_letter(desk, made, language):
        yield f"letter-{kind}", letter
    yield "slip", slip_bytes(desk, AskSlip(inquiry_id=made.appeal_id, language=language, sheets=3))
    quarter = quarter_of(desk.today())
    asked = AskReport(period=quarter, language=language)
    yield "report", report_bytes(desk, asked)
    public = replace(asked, period=quarter.previous, public=True)
    yield "report-public", report_bytes(desk, public)
    with desk.read() as work:
        allegation = work.allegations.of(inquiry_id=made.inquiry_id)[0]
    yield "derivation", derivation_pdf(desk, allegation.id, language)
    for kind in (TermKind.SAFE, TermKind.CAP_PAUSED):
        asked_term = AskLimitationSheet(allegation_id=allegation.id, kind=kind, language=language)
        yield f"control-{kind.replace('_', '-')}", control_sheet(desk, asked_term)
    yield "dossier", dossier_bytes(desk, made.inquiry_id, language)
    deadline = list_deadlines(desk, made.inquiry_id)[0].deadline
    sheet = AskDeadlineSheet(deadline_id=deadline.id, language=language)
    yield "control-clock", control_sheet(desk, sheet)
    year = Period(PeriodKind.YEAR, desk.today().year)
    for journal in JournalKind:
        wanted = PrintJournal(kind=journal, period=year, language=language)
        yield f"journal-{journal}", journal_on_paper(desk, wanted)
