"""One paper of each kind, for what holds of all of them."""

import pytest
from sample_comparison import comparison
from sample_control import long_term, short_clock
from sample_derivation import derivation, register
from sample_facts import facts, letter
from sample_keeping import certificate, labels
from sample_kept_reports import consolidated, differences
from sample_report import report

from ethics_desk.documents.erasure import erasure_certificate_pdf
from ethics_desk.documents.labels import labels_pdf
from ethics_desk.documents.law.comparison import comparison_pdf
from ethics_desk.documents.law.control_sheet import control_sheet_pdf
from ethics_desk.documents.law.derivation import derivation_pdf
from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.documents.register import register_pdf
from ethics_desk.documents.reports.consolidated import consolidated_pdf
from ethics_desk.documents.reports.differences import differences_pdf
from ethics_desk.documents.reports.report import report_pdf
from ethics_desk.domain.language import Language

KINDS = pytest.mark.parametrize(
    "kind",
    [
        *("letter", "report", "derivation", "comparison", "register", "control"),
        *("control-short", "differences", "consolidated", "labels", "certificate"),
    ],
)


def made_papers(press):
    """One of each kind of paper, in one of the languages."""
    rows = tuple((f"2025-{n:04d}", "15.04.2025", "Ұ") for n in range(1, 81))
    return {
        "letter": letter_pdf(
            letter("memo-to-head", Language.KK, facts(Language.KK), specimen=True), press
        ),
        "report": report_pdf(report(Language.RU), press),
        "derivation": derivation_pdf(derivation(Language.RU, unverified=True), press),
        "comparison": comparison_pdf(comparison(Language.KK), press),
        "control": control_sheet_pdf(long_term(Language.RU), press),
        "control-short": control_sheet_pdf(short_clock(Language.KK), press),
        "differences": differences_pdf(differences(Language.RU), press),
        "consolidated": consolidated_pdf(consolidated(Language.KK), press),
        "labels": labels_pdf(labels(Language.KK), press),
        "certificate": erasure_certificate_pdf(certificate(Language.RU, swept=False), press),
        "register": register_pdf(register(Language.EN, rows), press),
    }
