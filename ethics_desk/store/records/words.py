"""The table of the forms of words the office wrote itself."""

from sqlalchemy import Column, Table, UniqueConstraint

from ethics_desk.domain.language import Language
from ethics_desk.domain.word_form import NounForm
from ethics_desk.store.records.columns import Coded, key, text, version
from ethics_desk.store.records.tables import metadata

word_form = Table(
    "word_form",
    metadata,
    key(),
    Column("language", Coded(Language), nullable=False),
    text("text"),
    Column("noun_form", Coded(NounForm), nullable=False),
    text("written"),
    version(),
    UniqueConstraint("language", "text", "noun_form"),
)
