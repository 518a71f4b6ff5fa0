"""The tables of an office's own letters: copies of templates, the look of its paper."""

from sqlalchemy import Column, Table, UniqueConstraint

from ethics_desk.store.records.columns import (
    Languages,
    Words,
    key,
    refer,
    text,
    version,
)
from ethics_desk.store.records.tables import metadata

letter_template = Table(
    "letter_template",
    metadata,
    key(),
    refer("agency_id", "agency"),
    text("kind"),
    text("based_on"),
    text("shipped_sha256"),
    Column("needs", Words, nullable=False),
    Column("title", Languages, nullable=False),
    Column("heading", Languages, nullable=False),
    Column("text", Languages, nullable=False),
    version(),
    UniqueConstraint("agency_id", "kind"),
)
