"""The tables of an office's own letters: copies of templates, the look of its paper."""

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)

from ethics_desk.domain.letter_look import EmblemPlace, LetterFamily, NamesPlace
from ethics_desk.store.records.columns import (
    Coded,
    Languages,
    Words,
    flag,
    key,
    number,
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

letter_look = Table(
    "letter_look",
    metadata,
    key(),
    Column("agency_id", Text, ForeignKey("agency.id"), nullable=False, unique=True),
    Column("emblem", Coded(EmblemPlace), nullable=False),
    Column("picture", LargeBinary, nullable=False),
    flag("numbered_blanks"),
    Column("names", Coded(NamesPlace), nullable=False),
    number("left"),
    number("right"),
    number("top"),
    number("bottom"),
    Column("family", Coded(LetterFamily), nullable=False),
    number("size"),
    Column("official_use", Languages, nullable=False),
    version(),
)

letter_wording = Table(
    "letter_wording",
    metadata,
    Column("id", Text, primary_key=True),
    text("content"),
)

letter_enclosure = Table(
    "letter_enclosure",
    metadata,
    key(),
    refer("letter_id", "letter"),
    number("place"),
    text("title"),
    Column("pages", Integer),
    refer("evidence_id", "evidence", optional=True),
    text("sha256"),
    UniqueConstraint("letter_id", "place"),
)
