"""The tables of recusal and of sealed identities."""

from sqlalchemy import Column, Date, Table, Text, UniqueConstraint

from ethics_desk.domain.recusal import RecusalState
from ethics_desk.domain.sealed import OpeningState
from ethics_desk.store.records.columns import (
    Coded,
    Instant,
    NameParts,
    flag,
    key,
    number,
    refer,
    text,
    version,
)
from ethics_desk.store.records.tables import metadata

own_person = Table(
    "own_person",
    metadata,
    key(),
    refer("person_id", "person"),
    version(),
)

kinship = Table(
    "kinship",
    metadata,
    key(),
    refer("person_id", "person"),
    refer("relative_id", "person"),
    text("kind"),
    text("source"),
    version(),
    UniqueConstraint("person_id", "relative_id"),
)

recusal = Table(
    "recusal",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    refer("member_id", "member"),
    text("ground"),
    text("reason"),
    Column("declared_on", Date, nullable=False),
    Column("state", Coded(RecusalState), nullable=False),
    Column("decided_on", Date),
    text("decided_by"),
    text("decision_reason"),
    Column("told_on", Date),
    version(),
)

sealed_identity = Table(
    "sealed_identity",
    metadata,
    key(),
    number("number"),
    Column("sealed_on", Date, nullable=False),
    text("sealed_by"),
    text("reason"),
    version(),
    UniqueConstraint("number"),
)

sealed_name = Table(
    "sealed_name",
    metadata,
    key(),
    Column("kk", NameParts, nullable=False),
    Column("ru", NameParts, nullable=False),
    Column("latin", NameParts, nullable=False),
    text("iin"),
    text("note"),
    text("salt"),
)

sealed_line = Table("sealed_line", metadata, key(), refer("person_id", "person"))

identity_opening = Table(
    "identity_opening",
    metadata,
    key(),
    refer("person_id", "person"),
    text("purpose"),
    text("reason"),
    number("hours"),
    text("asked_by"),
    Column("asked_at", Instant, nullable=False),
    Column("state", Coded(OpeningState), nullable=False),
    Column("decided_by", Text),
    Column("decided_at", Instant),
    text("decision_reason"),
    Column("until", Instant),
    flag("alone"),
    version(),
)
