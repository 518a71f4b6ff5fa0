"""Agencies: the state bodies an office works for, writes to and inquires in."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.language import NO_WORDS, Trilingual

AgencyId = NewType("AgencyId", str)
AgencyNameId = NewType("AgencyNameId", str)


class AgencyType(StrEnum):
    """The kind of state body."""

    PRESIDENTIAL_BODY = "presidential-body"
    MINISTRY = "ministry"
    COMMITTEE = "committee"
    TERRITORIAL = "territorial"
    AKIM_APPARATUS = "akim-apparatus"
    LOCAL_EXECUTIVE = "local-executive"
    MASLIKHAT = "maslikhat"
    COURT_ADMINISTRATION = "court-administration"
    LAW_ENFORCEMENT = "law-enforcement"
    QUASI_STATE = "quasi-state"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """One state body; it exists on the days from `exists_from` to `exists_to`, both included.

    `code` is stable and typed on the command line; `region` holds the first two KATO digits.
    """

    id: AgencyId
    code: str
    type: AgencyType
    region: str = ""
    parent_id: AgencyId | None = None
    bin: str = ""
    exists_from: date | None = None
    exists_to: date | None = None
    successor_id: AgencyId | None = None
    address: Trilingual = NO_WORDS
    phone: str = ""
    email: str = ""
    note: str = ""
    version: int = 1

    def __post_init__(self) -> None:
        """Refuse a body that ended before it began."""
        if self.exists_from and self.exists_to and self.exists_to < self.exists_from:
            raise ValueError("a body cannot end before it begins")

    def exists_on(self, day: date) -> bool:
        """Whether the body exists on `day`."""
        begun = self.exists_from is None or self.exists_from <= day
        return begun and (self.exists_to is None or day <= self.exists_to)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyName:
    """What a body is called from one day to another, both included."""

    id: AgencyNameId
    agency_id: AgencyId
    name: Trilingual
    valid_from: date | None = None
    valid_to: date | None = None

    def held_on(self, day: date) -> bool:
        """Whether the body bore this name on `day`."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)
