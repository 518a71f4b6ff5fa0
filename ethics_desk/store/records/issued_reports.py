"""The tables of reports that were issued, and of returns that came from other offices."""

from sqlalchemy import Boolean, Column, Date, LargeBinary, Table, Text, UniqueConstraint

from ethics_desk.domain.language import Language
from ethics_desk.store.records.columns import (
    Coded,
    Instant,
    Languages,
    key,
    number,
    refer,
    text,
    version,
)
from ethics_desk.store.records.tables import metadata

issued_report = Table(
    "issued_report",
    metadata,
    key(),
    refer("agency_id", "agency"),
    text("number"),
    number("year"),
    number("serial"),
    refer("about_id", "agency", optional=True),
    text("period"),
    Column("language", Coded(Language), nullable=False),
    Column("public", Boolean, nullable=False),
    Column("issued_on", Date, nullable=False),
    refer("issued_by", "member"),
    Column("cut_at", Instant, nullable=False),
    number("cut_entry"),
    number("cut_change"),
    text("program"),
    number("schema"),
    text("sha256"),
    text("frozen_sha256"),
    number("size"),
    refer("replaces_id", "issued_report", optional=True),
    Column("withdrawn_on", Date),
    text("withdrawn_reason"),
    version(),
    UniqueConstraint("agency_id", "number"),
)

issued_report_content = Table(
    "issued_report_content",
    metadata,
    Column("id", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("frozen", Text, nullable=False),
)

report_return = Table(
    "report_return",
    metadata,
    key(),
    text("agency_code"),
    Column("agency", Languages, nullable=False),
    text("period"),
    text("number"),
    Column("issued_on", Date, nullable=False),
    text("signed_by"),
    Column("signed_on", Date),
    text("sha256"),
    Column("taken_in_on", Date, nullable=False),
    refer("taken_in_by", "member"),
    refer("replaces_id", "report_return", optional=True),
    UniqueConstraint("sha256"),
)

report_return_content = Table(
    "report_return_content",
    metadata,
    Column("id", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)
