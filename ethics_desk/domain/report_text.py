"""What an office adds to its reports: its own words, and which sections it wants."""

from dataclasses import dataclass
from typing import NewType

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.language import Language

ReportTextId = NewType("ReportTextId", str)
ReportLayoutId = NewType("ReportLayoutId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportText:
    """The words of one narrative section for one period in one language.

    `period` is the period as the command line writes it, `agency_id` is None in the report of all
    agencies. Only a `published` text stands in the public report.
    """

    id: ReportTextId
    agency_id: AgencyId | None = None
    period: str
    section: str
    language: Language
    text: str
    published: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLayout:
    """Which sections the reports of one agency have, in their order; None is that of all."""

    id: ReportLayoutId
    agency_id: AgencyId | None = None
    sections: tuple[str, ...]
    version: int = 1
