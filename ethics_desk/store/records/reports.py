"""The tables of reports: what the office writes into them, and which sections they have."""

from sqlalchemy import Column, Index, Table, Text

from ethics_desk.domain.language import Language
from ethics_desk.store.records.columns import Coded, Words, flag, key, refer, text, version
from ethics_desk.store.records.tables import metadata

report_text = Table(
    "report_text",
    metadata,
    key(),
    refer("agency_id", "agency", optional=True),
    text("period"),
    text("section"),
    Column("language", Coded(Language), nullable=False),
    Column("text", Text, nullable=False, default=""),
    flag("published"),
    version(),
    Index("ix_report_text_period", "period"),
)

report_layout = Table(
    "report_layout",
    metadata,
    key(),
    refer("agency_id", "agency", optional=True),
    Column("sections", Words, nullable=False),
    version(),
)
