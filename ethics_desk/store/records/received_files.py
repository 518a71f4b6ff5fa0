"""The table of what came with inquiries taken over from other offices."""

from sqlalchemy import Column, Table, UniqueConstraint

from ethics_desk.store.records.columns import Instant, Languages, key, number, refer, text
from ethics_desk.store.records.tables import metadata

received_file = Table(
    "received_file",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    number("place"),
    Column("office", Languages, nullable=False),
    text("code"),
    Column("received_at", Instant, nullable=False),
    text("document"),
    text("ledger"),
    UniqueConstraint("inquiry_id", "place"),
)
