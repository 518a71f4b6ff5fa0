"""The tabs of the inquiry page, from left to right: one line each."""

from ethics_desk.gui.inquiry.chronology_tab import ChronologyTab
from ethics_desk.gui.inquiry.evidence.tab import EvidenceTab
from ethics_desk.gui.inquiry.findings.tab import FindingsTab
from ethics_desk.gui.inquiry.letters.tab import LettersTab
from ethics_desk.gui.inquiry.parties_tab import PartiesTab
from ethics_desk.gui.inquiry.sanction.tab import SanctionTab
from ethics_desk.gui.inquiry.summary_tab import SummaryTab
from ethics_desk.gui.inquiry.tab import InquiryTab
from ethics_desk.gui.inquiry.terms.tab import TermsTab

TABS: tuple[type[InquiryTab], ...] = (
    SummaryTab,
    PartiesTab,
    TermsTab,
    EvidenceTab,
    FindingsTab,
    SanctionTab,
    LettersTab,
    ChronologyTab,
)
