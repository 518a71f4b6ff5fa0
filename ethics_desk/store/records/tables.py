"""The tables of the office: agencies, persons, posts, members, journal, notes."""

from sqlalchemy import Boolean, Column, Date, Index, MetaData, Table, Text, Time, UniqueConstraint

from ethics_desk.domain.agency import AgencyType
from ethics_desk.domain.official import PostKind
from ethics_desk.domain.prevention import PreventiveKind
from ethics_desk.store.records.columns import (
    Coded,
    Instant,
    Languages,
    NameParts,
    Words,
    flag,
    key,
    number,
    refer,
    text,
    version,
)

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = MetaData(naming_convention=NAMING)

agency = Table(
    "agency",
    metadata,
    key(),
    Column("code", Text, nullable=False, unique=True),
    Column("type", Coded(AgencyType), nullable=False),
    text("region"),
    refer("parent_id", "agency", optional=True),
    text("bin"),
    Column("exists_from", Date),
    Column("exists_to", Date),
    refer("successor_id", "agency", optional=True),
    Column("address", Languages, nullable=False),
    text("phone"),
    text("email"),
    text("note"),
    version(),
)

agency_name = Table(
    "agency_name",
    metadata,
    key(),
    refer("agency_id", "agency"),
    Column("name", Languages, nullable=False),
    Column("valid_from", Date),
    Column("valid_to", Date),
    text("search"),
    text("sort_kk"),
    text("sort_ru"),
    text("sort_en"),
)

office = Table(
    "office",
    metadata,
    key(),
    Column("agency_id", Text, nullable=False, unique=True),
    Column("name", Languages, nullable=False),
    text("pack"),
    text("inquiry_pattern"),
    text("letter_pattern"),
    Column("closes_at", Time, nullable=False),
    Column("head_name", Languages, nullable=False),
    Column("head_post", Languages, nullable=False),
    Column("head_addressed", Languages, nullable=False),
    Column("executor_name", Languages, nullable=False),
    text("executor_phone"),
    flag("specimen"),
    version(),
)

series = Table(
    "series",
    metadata,
    key(),
    refer("agency_id", "agency"),
    text("kind"),
    number("year"),
    number("last"),
    UniqueConstraint("agency_id", "kind", "year"),
)

member = Table(
    "member",
    metadata,
    key(),
    refer("agency_id", "agency"),
    text("role"),
    Column("name", Languages, nullable=False),
    Column("post", Languages, nullable=False),
    text("phone"),
    flag("active"),
    version(),
)

person = Table(
    "person",
    metadata,
    key(),
    Column("kk", NameParts, nullable=False),
    Column("ru", NameParts, nullable=False),
    Column("latin", NameParts, nullable=False),
    text("iin"),
    text("iin_override"),
    text("note"),
    text("search"),
    text("sort_kk"),
    text("sort_ru"),
    text("sort_en"),
    version(),
    Index("ix_person_iin", "iin"),
    Index("ix_person_sort_kk", "sort_kk", "id"),
    Index("ix_person_sort_ru", "sort_ru", "id"),
    Index("ix_person_sort_en", "sort_en", "id"),
)

post = Table(
    "post",
    metadata,
    key(),
    refer("person_id", "person"),
    refer("agency_id", "agency"),
    Column("title", Languages, nullable=False),
    Column("unit", Languages, nullable=False),
    Column("kind", Coded(PostKind), nullable=False),
    Column("elected", Boolean, nullable=False),
    Column("leading", Boolean, nullable=False),
    Column("held_from", Date),
    Column("held_to", Date),
    refer("direct_head_id", "person", optional=True),
    version(),
)

preventive_work = Table(
    "preventive_work",
    metadata,
    key(),
    refer("agency_id", "agency"),
    Column("kind", Coded(PreventiveKind), nullable=False),
    Column("done_on", Date, nullable=False),
    text("subject"),
    number("participants"),
    text("note"),
    text("search"),
    text("sort_subject"),
    version(),
    Index("ix_preventive_work_done_on", "done_on"),
)

journal = Table(
    "journal",
    metadata,
    key(),
    Column("at", Instant, nullable=False),
    refer("member_id", "member"),
    text("verb"),
    refer("inquiry_id", "inquiry", optional=True),
    text("subject_id"),
    Column("changes", Words, nullable=False),
    text("reason"),
    Index("ix_journal_at", "at"),
    Index("ix_journal_subject_id", "subject_id"),
)

note = Table(
    "note",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    refer("member_id", "member"),
    text("text"),
    Column("saved_at", Instant, nullable=False),
    version(),
)
