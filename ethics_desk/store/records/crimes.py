"""The tables of signs of a crime, and of what courts made of them."""

from sqlalchemy import Column, Date, Table

from ethics_desk.domain.crime import CourtOutcomeKind, Punishment
from ethics_desk.store.records.columns import Coded, key, refer, text, version
from ethics_desk.store.records.tables import metadata

crime_sign = Table(
    "crime_sign",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    refer("allegation_id", "allegation"),
    text("crime"),
    text("part"),
    text("seen"),
    Column("noted_on", Date, nullable=False),
    text("withdrawn_reason"),
    version(),
)

court_outcome = Table(
    "court_outcome",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    refer("crime_sign_id", "crime_sign"),
    Column("kind", Coded(CourtOutcomeKind), nullable=False),
    Column("final_on", Date, nullable=False),
    text("document"),
    Column("punishment", Coded(Punishment)),
    Column("served_on", Date),
    Column("pronounced_on", Date),
    Column("lifted_on", Date),
    text("lifting_paper"),
    version(),
)
