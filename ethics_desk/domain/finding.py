"""Findings: what was established about each allegation, and on what it rests."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.inquiry import AllegationId, InquiryId

FindingId = NewType("FindingId", str)


class FindingOutcome(StrEnum):
    """Whether an allegation was made out."""

    SUBSTANTIATED = "substantiated"
    NOT_SUBSTANTIATED = "not-substantiated"
    NOT_PROVABLE = "not-provable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What the commissioner found about one allegation, resting on named evidence."""

    id: FindingId
    inquiry_id: InquiryId
    allegation_id: AllegationId
    outcome: FindingOutcome
    reasoning: str
    evidence_ids: tuple[str, ...]
    found_on: date
    version: int = 1
