"""The tables of electronic signatures: signed copies, authorities the office relies on."""

from sqlalchemy import Column, Date, Index, LargeBinary, Table, Text, UniqueConstraint

from ethics_desk.store.records.columns import Instant, key, number, refer, text, version
from ethics_desk.store.records.tables import metadata

signed_copy = Table(
    "signed_copy",
    metadata,
    key(),
    text("paper_id"),
    refer("inquiry_id", "inquiry", optional=True),
    text("signer"),
    text("issuer"),
    Column("signed_at", Instant, nullable=False),
    text("sha256"),
    number("size"),
    version(),
    Index("ix_signed_copy_paper_id", "paper_id"),
)

signed_content = Table(
    "signed_content",
    metadata,
    Column("id", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

trusted_certificate = Table(
    "trusted_certificate",
    metadata,
    key(),
    text("name"),
    text("fingerprint"),
    Column("valid_from", Date, nullable=False),
    Column("valid_until", Date, nullable=False),
    Column("content", LargeBinary, nullable=False),
    text("note"),
    version(),
    UniqueConstraint("fingerprint"),
)
