"""The form of the report: the data file, and the questions it may name."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from ethics_desk.domain.report_form import ReportForm
from ethics_desk.imports.report_form import read_report_form
from ethics_desk.store.lists.figures import conflicts, inquiries, letters, misconduct
from ethics_desk.store.lists.figures.cut import Question

QUESTIONS: Mapping[str, Question] = MappingProxyType(
    {
        question.__name__.replace("_", "-"): question
        for question in (
            inquiries.received,
            inquiries.received_by_month,
            inquiries.appeals,
            inquiries.opened,
            inquiries.finished,
            inquiries.in_hand,
            inquiries.redirected,
            inquiries.overdue,
            inquiries.days_taken,
            conflicts.conflicts,
            conflicts.measures,
            conflicts.duties_begun,
            conflicts.deadlines,
            conflicts.deadlines_missed,
            conflicts.extensions,
            misconduct.allegations,
            misconduct.findings,
            misconduct.substantiated,
            misconduct.decisions,
            misconduct.sanctions,
            misconduct.sanctioned_items,
            misconduct.corps_of_sanctioned,
            misconduct.what_followed,
            misconduct.restored,
            letters.referrals,
            letters.answers,
            letters.answers_due,
            letters.protections,
            letters.preventive_work,
        )
    }
)
"""What a form may count, by the name it is called there: one question to the records each."""


@lru_cache(maxsize=2)
def report_form(resources: Path) -> ReportForm:
    """The shipped form; raises `BadInput` naming the entry that is not in order."""
    return read_report_form(resources / "reports" / "quarterly.toml", QUESTIONS)
