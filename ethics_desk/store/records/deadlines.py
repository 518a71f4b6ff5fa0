"""The tables of deadlines, of decrees on days off, and of what they changed."""

from sqlalchemy import Column, Date, Index, Table, UniqueConstraint

from ethics_desk.domain.days_off import RecountDeed
from ethics_desk.domain.language import NO_WORDS
from ethics_desk.store.records.columns import (
    Coded,
    Instant,
    Languages,
    Words,
    flag,
    key,
    refer,
    text,
    version,
)
from ethics_desk.store.records.tables import metadata

deadline = Table(
    "deadline",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    text("clock"),
    flag("main"),
    Column("started_on", Date, nullable=False),
    text("start_paper"),
    Column("due_on", Date),
    Column("extended_until", Date),
    Column("extension_decided_on", Date),
    text("extension_paper"),
    Column("fulfilled_on", Date),
    text("fulfilled_paper"),
    text("withdrawn_reason"),
    version(),
    Index("ix_deadline_due_on", "due_on", "id"),
)

deadline_pause = Table(
    "deadline_pause",
    metadata,
    key(),
    refer("deadline_id", "deadline"),
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date),
    text("reason"),
    text("paper"),
    version(),
)

decree = Table(
    "decree",
    metadata,
    key(),
    text("calendar"),
    text("name"),
    Column("imported_on", Date, nullable=False),
    text("file_name"),
    text("sha256"),
    Column("withdrawn_on", Date),
    text("withdrawn_reason"),
    version(),
)

calendar_day = Table(
    "calendar_day",
    metadata,
    key(),
    refer("decree_id", "decree"),
    Column("day", Date, nullable=False),
    flag("worked"),
    Column("title", Languages, nullable=False, default=NO_WORDS),
    text("source"),
    UniqueConstraint("decree_id", "day"),
)

recount = Table(
    "recount",
    metadata,
    key(),
    refer("decree_id", "decree"),
    Column("deed", Coded(RecountDeed), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("changes", Words, nullable=False),
)
