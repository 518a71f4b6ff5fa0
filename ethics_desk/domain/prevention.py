"""Preventive work: consultations, trainings, messages, billboards."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.agency import AgencyId

PreventiveWorkId = NewType("PreventiveWorkId", str)


class PreventiveKind(StrEnum):
    """A kind of preventive work."""

    CONSULTATION = "consultation"
    TRAINING = "training"
    MESSAGE = "message"
    BILLBOARD = "billboard"


@dataclass(frozen=True, slots=True, kw_only=True)
class PreventiveWork:
    """One event of preventive work and how many people it reached."""

    id: PreventiveWorkId
    agency_id: AgencyId
    kind: PreventiveKind
    done_on: date
    subject: str
    participants: int = 0
    note: str = ""
    version: int = 1

    def __post_init__(self) -> None:
        """Refuse a negative audience."""
        if self.participants < 0:
            raise ValueError("participants are counted from nought")
