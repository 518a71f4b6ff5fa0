"""Signs of a crime noted with an allegation, and what a court made of them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.inquiry import AllegationId, InquiryId

CrimeSignId = NewType("CrimeSignId", str)
CourtOutcomeId = NewType("CourtOutcomeId", str)


class Punishment(StrEnum):
    """The main punishment of a verdict."""

    IMPRISONMENT = "imprisonment"
    MILDER = "milder"


class CourtOutcomeKind(StrEnum):
    """How a prosecution ended.

    `RELEASED` is a closing that does not clear the person (CPC art 35(1)(3), (4), (9)-(12), 36).
    """

    CLEARED = "cleared"
    RELEASED = "released"
    CONVICTED = "convicted"

    @property
    def establishes(self) -> bool:
        """Whether it stands that the crime was committed."""
        return self is not CourtOutcomeKind.CLEARED


@dataclass(frozen=True, slots=True, kw_only=True)
class CrimeSign:
    """What in an allegation looks like a crime, and the article and part it falls under."""

    id: CrimeSignId
    inquiry_id: InquiryId
    allegation_id: AllegationId
    crime: str
    part: str
    seen: str
    noted_on: date
    withdrawn_reason: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CourtOutcome:
    """What became of a matter referred as a crime.

    `final_on` is the day the verdict became final or the prosecution was closed, `pronounced_on`
    that on which the verdict was pronounced; `served_on` the day the main punishment was served, or
    a fine paid; `lifted_on` the day a court lifted the conviction early, by `lifting_paper`.
    """

    id: CourtOutcomeId
    inquiry_id: InquiryId
    crime_sign_id: CrimeSignId
    kind: CourtOutcomeKind
    final_on: date
    document: str
    punishment: Punishment | None = None
    served_on: date | None = None
    pronounced_on: date | None = None
    lifted_on: date | None = None
    lifting_paper: str = ""
    version: int = 1

    def __post_init__(self) -> None:
        """Refuse a punishment without a conviction, and one served before it was imposed."""
        convicted = self.kind is CourtOutcomeKind.CONVICTED
        if convicted is (self.punishment is None):
            raise ValueError("a conviction has a punishment, nothing else has")
        if self.served_on is not None and (not convicted or self.served_on < self.final_on):
            raise ValueError("only a punishment is served, and not before the verdict")
        if self.pronounced_on is not None and (not convicted or self.final_on < self.pronounced_on):
            raise ValueError("only a verdict is pronounced, and not after it is final")
        if self.lifted_on is not None and (
            self.served_on is None or self.lifted_on < self.served_on
        ):
            raise ValueError("only who served a punishment has the conviction lifted")
