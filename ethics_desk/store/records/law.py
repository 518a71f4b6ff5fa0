"""The table of the office's own versions of the law."""

from sqlalchemy import Column, Date, Table, Text

from ethics_desk.domain.rule_edition import EditionScope, EditionState
from ethics_desk.store.records.columns import Coded, Instant, Languages, key, text, version
from ethics_desk.store.records.tables import metadata

rule_edition = Table(
    "rule_edition",
    metadata,
    key(),
    text("pack"),
    text("code"),
    Column("title", Languages, nullable=False),
    Column("state", Coded(EditionState), nullable=False),
    Column("content", Text, nullable=False),
    text("sha256"),
    text("based_on"),
    text("signed_by"),
    Column("signed_on", Date),
    Column("signed_at", Instant),
    text("source"),
    text("withdrawn"),
    Column("checked", Coded(EditionScope)),
    text("file_signed_by"),
    Column("file_signed_on", Date),
    text("file_source"),
    text("file_sha256"),
    version(),
)
