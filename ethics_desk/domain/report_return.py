"""Returns: the figures of issued reports that other offices sent as signed-off files."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.figures import Count, Unit
from ethics_desk.domain.language import Trilingual

ReportReturnId = NewType("ReportReturnId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportReturn:
    """One return as taken in: whose report of which period it tells, and who signed it off.

    `sha256` is that of the file; `replaces_id` names the older return it takes the place of.
    """

    id: ReportReturnId
    agency_code: str
    agency: Trilingual
    period: str
    number: str
    issued_on: date
    signed_by: str
    signed_on: date | None
    sha256: str
    taken_in_on: date
    taken_in_by: MemberId
    replaces_id: ReportReturnId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportReturnContent:
    """The file of one return, byte for byte."""

    id: ReportReturnId
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedRow:
    """One count of a return; `matters` says over how many matters an average was taken."""

    code: str
    value: Count
    matters: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedFigure:
    """One figure of a return, its lines by their codes."""

    code: str
    unit: Unit
    rows: tuple[ReturnedRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnContent:
    """What the file of a return says: whose issued report, who signed it off, the figures.

    Neither inquiries nor persons are named in it.
    """

    agency_code: str
    agency: Trilingual
    period: str
    number: str
    issued_on: date
    report_sha256: str
    signed_by: str
    signed_on: date | None
    specimen: bool
    figures: tuple[ReturnedFigure, ...]


class Standing(StrEnum):
    """Whether an agency's figures are there: from the own records, sent, or still missing."""

    OWN = "own"
    SENT = "sent"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnRow:
    """One line of the list of returns of a period; `number` and the days belong to sent ones."""

    id: str
    agency_code: str
    agency: str
    standing: Standing
    number: str = ""
    issued_on: date | None = None
    signed_by: str = ""
    signed_on: date | None = None
    taken_in_on: date | None = None
    former: int = 0
