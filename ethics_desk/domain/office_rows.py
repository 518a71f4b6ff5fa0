"""What the lists of preventive work and notes show."""

from dataclasses import dataclass
from datetime import date, datetime

from ethics_desk.domain.prevention import PreventiveKind


@dataclass(frozen=True, slots=True, kw_only=True)
class PreventiveRow:
    """One line of the register of preventive work."""

    id: str
    agency_id: str
    agency: str
    kind: PreventiveKind
    done_on: date
    subject: str
    participants: int
    note: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteRow:
    """One working note in an inquiry, with its author."""

    id: str
    member_id: str
    member: str
    text: str
    saved_at: datetime
    version: int
