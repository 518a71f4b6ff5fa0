"""The tables of redacted copies: sealed roots, layers, marks, what was handed over."""

from sqlalchemy import Column, Date, LargeBinary, Table, Text

from ethics_desk.domain.language import Language
from ethics_desk.domain.redaction import Reader, SourceKind, Withheld
from ethics_desk.store.records.columns import Coded, Instant, key, number, refer, text, version
from ethics_desk.store.records.tables import metadata

redaction_root = Table(
    "redaction_root",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    Column("source_kind", Coded(SourceKind), nullable=False),
    text("source_id"),
    text("method"),
    number("leaves"),
    text("root"),
    Column("sealed_at", Instant, nullable=False),
)

redaction_secret = Table(
    "redaction_secret",
    metadata,
    Column("id", Text, primary_key=True),
    Column("secret", LargeBinary, nullable=False),
)

redaction_layer = Table(
    "redaction_layer",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    Column("source_kind", Coded(SourceKind), nullable=False),
    text("source_id"),
    Column("reader", Coded(Reader), nullable=False),
    Column("person_id", Text),  # no reference: a person may be forgotten, the layer stays
    refer("root_id", "redaction_root"),
    version(),
)

redaction_mark = Table(
    "redaction_mark",
    metadata,
    key(),
    refer("layer_id", "redaction_layer"),
    Column("withheld", Coded(Withheld), nullable=False),
    text("ground"),
    text("note"),
    *(number(name) for name in ("unit", "from_x", "from_y", "to_x", "to_y")),
)

redacted_copy = Table(
    "redacted_copy",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    refer("layer_id", "redaction_layer"),
    refer("root_id", "redaction_root"),
    Column("reader", Coded(Reader), nullable=False),
    Column("language", Coded(Language), nullable=False),
    Column("issued_on", Date, nullable=False),
    number("pages"),
    number("places"),
    text("sha256"),
    number("size"),
    version(),
)

redacted_content = Table(
    "redacted_content",
    metadata,
    Column("id", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("proof", LargeBinary, nullable=False),
)
