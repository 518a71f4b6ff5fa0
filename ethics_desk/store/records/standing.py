"""The tables of an official's standing meanwhile: gates, suspensions, requests to resign."""

from sqlalchemy import Boolean, Column, Date, Table, UniqueConstraint

from ethics_desk.domain.duties import SuspensionGround
from ethics_desk.store.records.columns import Coded, key, refer, text, version
from ethics_desk.store.records.tables import metadata

gate_record = Table(
    "gate_record",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    refer("party_id", "party"),
    text("gate"),
    Column("met_on", Date),
    text("paper"),
    Column("agrees", Boolean),
    Column("invited_on", Date),
    Column("materials_sent_on", Date),
    Column("meets_on", Date),
    Column("copy_sent_on", Date),
    version(),
    UniqueConstraint("party_id", "gate"),
)

suspension = Table(
    "suspension",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    refer("party_id", "party"),
    Column("ground", Coded(SuspensionGround), nullable=False),
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date, nullable=False),
    text("act"),
    text("ordered_by"),
    text("note"),
    version(),
)

resignation = Table(
    "resignation",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    refer("party_id", "party"),
    Column("requested_on", Date, nullable=False),
    text("paper"),
    text("note"),
    version(),
)
