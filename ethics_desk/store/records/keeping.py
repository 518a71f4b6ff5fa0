"""The tables of things handed out, of terms of keeping, of holds and of erasures."""

from sqlalchemy import Column, Date, Index, Integer, Table, Text

from ethics_desk.domain.retention import RetentionOutcome
from ethics_desk.store.records.columns import (
    Coded,
    Instant,
    Words,
    flag,
    key,
    number,
    refer,
    text,
    version,
)
from ethics_desk.store.records.tables import metadata

loan = Table(
    "loan",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    refer("evidence_id", "evidence"),
    text("to_whom"),
    text("purpose"),
    Column("handed_on", Date, nullable=False),
    Column("due_back", Date, nullable=False),
    text("seal"),
    Column("returned_on", Date),
    text("condition"),
    text("seal_back"),
    version(),
    Index("ix_loan_due_back", "returned_on", "due_back"),
)

retention_term = Table(
    "retention_term",
    metadata,
    key(),
    Column("outcome", Coded(RetentionOutcome), nullable=False),
    Column("years", Integer),
    text("basis"),
    Column("valid_from", Date, nullable=False),
    text("withdrawn_reason"),
    version(),
)

legal_hold = Table(
    "legal_hold",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    text("reason"),
    Column("placed_on", Date, nullable=False),
    refer("placed_by", "member"),
    Column("lifted_on", Date),
    refer("lifted_by", "member", optional=True),
    text("lifted_reason"),
    version(),
)

erasure = Table(
    "erasure",
    metadata,
    key(),
    Column("inquiry_ids", Words, nullable=False),
    text("reason"),
    Column("proposed_on", Date, nullable=False),
    refer("proposed_by", "member"),
    Column("grace_until", Date, nullable=False),
    Column("withdrawn_on", Date),
    text("withdrawn_reason"),
    refer("confirmed_by", "member", optional=True),
    Column("erased_at", Instant),
    text("head"),
    number("lines"),
    flag("swept"),
    version(),
)

erased_inquiry = Table(
    "erased_inquiry",
    metadata,
    Column("id", Text, primary_key=True),
    refer("erasure_id", "erasure"),
    Column("outcome", Coded(RetentionOutcome), nullable=False),
    Column("ended_on", Date, nullable=False),
    Column("erased_on", Date, nullable=False),
    number("persons"),
    number("evidence"),
    number("letters"),
)
