"""Flat rows about sanctions that count and crimes that were noted."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.crime import CourtOutcomeId
from ethics_desk.domain.inquiry import AllegationId, InquiryId
from ethics_desk.domain.person import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingDecision:
    """A sanction decided in these records that nothing recorded has ended."""

    inquiry_id: InquiryId
    inquiry_number: str
    subject: str
    pack: str
    person_id: PersonId
    sanction: str
    decided_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownOutcome:
    """A court's outcome with the allegation and the person it concerns."""

    outcome_id: CourtOutcomeId
    allegation_id: AllegationId
    person_id: PersonId
