"""What the records were before each change: the facts that reports count, and the table of changes.

`WATCHED` names every column a figure may rest on. Triggers of the file itself (v0015) write the
former values down when one of them changes, so that no way of writing can pass them by.
"""

from types import MappingProxyType

from sqlalchemy import Column, Index, Integer, Table, Text

from ethics_desk.store.records.columns import text
from ethics_desk.store.records.tables import metadata

WATCHED = MappingProxyType(
    {
        "inquiry": (
            *("id", "agency_id", "number", "registered_on", "channel", "stage"),
            *("opened_on", "finished_on", "void_reason"),
        ),
        "deadline": (
            *("id", "inquiry_id", "clock", "main", "started_on", "due_on", "fulfilled_on"),
            *("extension_decided_on", "withdrawn_reason"),
        ),
        "redirection": ("id", "inquiry_id", "redirected_on", "reversed_on"),
        "joining": ("id", "inquiry_id", "joined_on", "reversed_on"),
        "party": ("id", "inquiry_id", "person_id", "post_id"),
        "post": ("id", "kind"),
        "allegation": ("id", "inquiry_id", "party_id", "item"),
        "finding": ("id", "inquiry_id", "allegation_id", "outcome", "found_on"),
        "circumstances": ("id", "inquiry_id", "whistle_blower"),
        "gate_record": ("id", "inquiry_id", "party_id", "gate", "met_on"),
        "proposal": ("id", "inquiry_id", "like_cases", "departure_reason"),
        "decision": (
            *("id", "inquiry_id", "party_id", "allegation_id", "proposal_id", "sanction"),
            *("decided_on", "item", "evaluation"),
        ),
        "decision_event": ("id", "inquiry_id", "decision_id", "kind", "happened_on"),
        "measure": ("id", "inquiry_id", "party_id", "kind", "taken_on"),
        "letter": (
            *("id", "inquiry_id", "addressee_kind", "issued_on", "answer_due", "answered_on"),
            *("replaces_id", "annulled_on"),
        ),
        "preventive_work": ("id", "agency_id", "kind", "done_on", "participants"),
    }
)
"""The columns whose former values are kept, by table."""

KEPT_PARTS = MappingProxyType(
    {
        ("decision", "evaluation"): (
            "CASE WHEN json_valid(evaluation) THEN"
            " json_object('en', json_object('version', json_object('sanctions',"
            " json_extract(evaluation, '$.en.version.sanctions')))) ELSE '' END"
        )
    }
)
"""What is kept of a column that holds far more than is counted."""

record_change = Table(
    "record_change",
    metadata,
    Column("id", Integer, primary_key=True),
    text("subject"),
    text("record_id"),
    Column("before", Text),
    Column("entry", Integer),
    Index("ix_record_change_record_id", "record_id", "id"),
    Index("ix_record_change_entry", "entry"),
)
"""One change of one record: its former values as JSON, none for a new record.

`entry` is the place (`rowid`) of the journal's entry that tells of it: the first one written after
it. Entries are never taken out, so that places have no gaps and stay.
"""
