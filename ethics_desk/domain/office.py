"""The office itself: whose records these are and how its paper looks."""

from dataclasses import dataclass
from datetime import time
from typing import NewType

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.language import NO_WORDS, Trilingual

OfficeId = NewType("OfficeId", str)
SeriesId = NewType("SeriesId", str)

CLOSING_TIME = time(18, 30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """One agency's ethics office. Every agency served by these records has one.

    `specimen` marks the demonstration office: everything it prints says so. The patterns know
    `{agency}`, `{year}` and `{serial}`. What arrives after `closes_at` is registered on the next
    working day (row AP-01). `head_addressed` is the head as letters address them at the upper
    right, in the form the language asks for.
    """

    id: OfficeId
    agency_id: AgencyId
    name: Trilingual
    pack: str
    inquiry_pattern: str = "{year}/{serial:04d}"
    letter_pattern: str = "{serial:04d}-{year}"
    closes_at: time = CLOSING_TIME
    head_name: Trilingual = NO_WORDS
    head_post: Trilingual = NO_WORDS
    head_addressed: Trilingual = NO_WORDS
    executor_name: Trilingual = NO_WORDS
    executor_phone: str = ""
    specimen: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """The last number given in one series of one agency and year; numbers have no gaps."""

    id: SeriesId
    agency_id: AgencyId
    kind: str
    year: int
    last: int
