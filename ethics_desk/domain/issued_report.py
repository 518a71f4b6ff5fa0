"""Reports as issued: numbered, their figures frozen, kept byte for byte."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.language import Language

IssuedReportId = NewType("IssuedReportId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """What the title page of an issued report says of it.

    The records were read up to `cut_at`, when the journal had `cut_entry` entries; `replaces` is
    the number of the report this one takes the place of.
    """

    number: str
    issued_on: date
    cut_at: datetime
    cut_entry: int
    replaces: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedReport:
    """One report as issued by an agency's office, about one agency or (`about_id` None) about all.

    The data cut is the moment `cut_at` up to which the records were read: the journal's first
    `cut_entry` entries, the record of changes up to `cut_change`. `schema` is the version of the
    frozen figures' form, `program` that of the program that printed it. `replaces_id` names the
    report of the same period this one takes the place of; both stay.
    """

    id: IssuedReportId
    agency_id: AgencyId
    number: str
    year: int
    serial: int
    about_id: AgencyId | None
    period: str
    language: Language
    public: bool
    issued_on: date
    issued_by: MemberId
    cut_at: datetime
    cut_entry: int
    cut_change: int
    program: str
    schema: int
    sha256: str
    frozen_sha256: str
    size: int
    replaces_id: IssuedReportId | None = None
    withdrawn_on: date | None = None
    withdrawn_reason: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedReportContent:
    """The PDF of one issued report, and the question with the figures it was printed from."""

    id: IssuedReportId
    content: bytes
    frozen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedReportRow:
    """One line of the list of issued reports; `replaced_by` is the number that took its place."""

    id: IssuedReportId
    number: str
    period_code: str
    period: str
    agency: str
    language: Language
    public: bool
    issued_on: date
    issued_by: str
    cut_at: datetime
    sha256: str
    replaced_by: str
    withdrawn_on: date | None
    withdrawn_reason: str
    version: int

    @property
    def state(self) -> str:
        """Whether it stands: `issued`, `replaced` or `withdrawn`."""
        if self.withdrawn_on is not None:
            return "withdrawn"
        return "replaced" if self.replaced_by else "issued"
