"""The office the tests work in: its names, its day, its words."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.language import Trilingual
from ethics_desk.services.desk import Desk

RESOURCES = Path(__file__).parents[1] / "resources"
TODAY = date(2026, 3, 2)
AGENCY = AgencyId("agency-1")
COMMISSIONER = MemberId("member-1")
DEPUTY = MemberId("member-2")
PACK = "kz-civil-service"


def words(text: str) -> Trilingual:
    """One text standing for all three languages."""
    return Trilingual(kk=f"{text} kk", ru=f"{text} ru", en=f"{text} en")


def second(desk: Desk) -> Desk:
    """The same desk with the deputy at it: who proposed does not record the decision."""
    return replace(desk, member=DEPUTY)


def on(desk: Desk, day: date) -> Desk:
    """The same desk on another day."""
    return replace(
        desk,
        today=lambda: day,
        now=lambda: datetime(day.year, day.month, day.day, 4, 0, tzinfo=UTC),
    )
