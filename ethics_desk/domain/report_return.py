"""Returns: the figures of issued reports that other offices sent as signed-off files."""

from dataclasses import dataclass
from datetime import date
from typing import NewType

from ethics_desk.domain.account import MemberId
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
