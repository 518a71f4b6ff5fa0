"""The tables; imported by nobody outside the store."""

from ethics_desk.store.records.crimes import court_outcome, crime_sign
from ethics_desk.store.records.deadlines import (
    calendar_day,
    deadline,
    deadline_pause,
    decree,
    recount,
)
from ethics_desk.store.records.history import record_change
from ethics_desk.store.records.inquiries import (
    allegation,
    evidence,
    evidence_content,
    finding,
    hand_over,
    inquiry,
    joining,
    party,
    redirection,
)
from ethics_desk.store.records.issued_reports import (
    issued_report,
    issued_report_content,
    report_return,
    report_return_content,
)
from ethics_desk.store.records.law import rule_edition
from ethics_desk.store.records.ledger import ledger_entry, ledger_node
from ethics_desk.store.records.letter_texts import (
    letter_enclosure,
    letter_look,
    letter_template,
    letter_wording,
)
from ethics_desk.store.records.outcomes import (
    circumstances,
    decision,
    decision_event,
    letter,
    letter_content,
    measure,
    pause,
    prior_sanction,
    proposal,
)
from ethics_desk.store.records.powers import (
    identity_opening,
    kinship,
    own_person,
    recusal,
    sealed_identity,
    sealed_line,
    sealed_name,
)
from ethics_desk.store.records.received_files import received_file
from ethics_desk.store.records.reports import report_layout, report_text
from ethics_desk.store.records.signatures import signed_content, signed_copy, trusted_certificate
from ethics_desk.store.records.standing import gate_record, resignation, suspension
from ethics_desk.store.records.tables import (
    agency,
    agency_name,
    journal,
    member,
    metadata,
    note,
    office,
    person,
    post,
    preventive_work,
    series,
)
from ethics_desk.store.records.words import word_form

__all__ = [
    "agency",
    "agency_name",
    "allegation",
    "calendar_day",
    "circumstances",
    "court_outcome",
    "crime_sign",
    "deadline",
    "deadline_pause",
    "decision",
    "decision_event",
    "decree",
    "evidence",
    "evidence_content",
    "finding",
    "gate_record",
    "hand_over",
    "identity_opening",
    "inquiry",
    "issued_report",
    "issued_report_content",
    "joining",
    "journal",
    "kinship",
    "ledger_entry",
    "ledger_node",
    "letter",
    "letter_content",
    "letter_enclosure",
    "letter_look",
    "letter_template",
    "letter_wording",
    "measure",
    "member",
    "metadata",
    "note",
    "office",
    "own_person",
    "party",
    "pause",
    "person",
    "post",
    "preventive_work",
    "prior_sanction",
    "proposal",
    "received_file",
    "record_change",
    "recount",
    "recusal",
    "redirection",
    "report_layout",
    "report_return",
    "report_return_content",
    "report_text",
    "resignation",
    "rule_edition",
    "sealed_identity",
    "sealed_line",
    "sealed_name",
    "series",
    "signed_content",
    "signed_copy",
    "suspension",
    "trusted_certificate",
    "word_form",
]
