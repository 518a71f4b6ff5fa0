"""Sanctions: what the commissioner proposes, what the head decides, and what follows."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.inquiry import AllegationId, InquiryId, PartyId
from ethics_desk.domain.person import PersonId

PauseId = NewType("PauseId", str)
PriorSanctionId = NewType("PriorSanctionId", str)
ProposalId = NewType("ProposalId", str)
DecisionId = NewType("DecisionId", str)
DecisionEventId = NewType("DecisionEventId", str)

NO_SANCTION = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What the sanction rules must know about an official under inquiry besides the act.

    The id is the party's. None means not established. The days of the materials and of the
    explanation close the gates of CSL art 46(1) and row PR-06: shown, or an act that the official
    refused to look; given, or an act of refusal. `materials_paper` is about either.
    """

    id: PartyId
    inquiry_id: InquiryId
    lower_vacancy: bool | None = None
    meets_lower_requirements: bool | None = None
    dismissal_grounds: tuple[str, ...] = ()
    whistle_blower: bool = False
    materials_shown_on: date | None = None
    materials_declined_on: date | None = None
    materials_paper: str = ""
    explanation_requested_on: date | None = None
    explanation_request_paper: str = ""
    explanation_given_on: date | None = None
    explanation_paper: str = ""
    explanation_refused_on: date | None = None
    refusal_paper: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Days on which a limitation term stands still, both ends inside; open without an end."""

    id: PauseId
    inquiry_id: InquiryId
    party_id: PartyId
    reason: str
    starts_on: date
    ends_on: date | None = None
    version: int = 1

    def __post_init__(self) -> None:
        """Refuse a pause that ends before it starts."""
        if self.ends_on is not None and self.ends_on < self.starts_on:
            raise ValueError("a pause cannot end before it starts")


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorSanction:
    """A sanction imposed before or outside these records."""

    id: PriorSanctionId
    person_id: PersonId
    item: str
    sanction: str
    imposed_on: date
    annulled_on: date | None = None
    order_number: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What the commissioner proposes for one substantiated allegation.

    An empty `sanction` proposes that none be imposed. `facts` and `evaluation` are the JSON the
    rules were asked and answered, kept so that the derivation can be printed again; `like_cases`
    is the comparison with decided inquiries as it was then, empty where none could be made, and
    `departure_reason` why the proposal lies outside their usual range.
    """

    id: ProposalId
    inquiry_id: InquiryId
    party_id: PartyId
    allegation_id: AllegationId
    sanction: str
    reason: str
    proposed_on: date
    facts: str
    evaluation: str
    like_cases: str = ""
    departure_reason: str = ""
    withdrawn: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the person with the power decided, by which order.

    `departure` is the reason for deciding otherwise than proposed, `override` the written reason
    for deciding with gates open, `open_gates` their codes.
    """

    id: DecisionId
    inquiry_id: InquiryId
    party_id: PartyId
    allegation_id: AllegationId
    proposal_id: ProposalId
    sanction: str
    decided_on: date
    decided_by: str
    order_number: str
    order_date: date
    departure: str = ""
    override: str = ""
    open_gates: tuple[str, ...] = ()
    facts: str
    evaluation: str
    version: int = 1


class DecisionEventKind(StrEnum):
    """What can follow a decision."""

    MADE_KNOWN = "made-known"
    APPEALED = "appealed"
    APPEAL_REJECTED = "appeal-rejected"
    APPEAL_GRANTED = "appeal-granted"
    ANNULLED_BY_COURT = "annulled-by-court"
    LIFTED_EARLY = "lifted-early"
    EXPIRED = "expired"

    @property
    def annuls(self) -> bool:
        """Whether the sanction counts as never imposed from then on."""
        return self in (DecisionEventKind.APPEAL_GRANTED, DecisionEventKind.ANNULLED_BY_COURT)

    @property
    def ends(self) -> bool:
        """Whether the sanction is no longer in force from then on."""
        return self.annuls or self in (
            DecisionEventKind.LIFTED_EARLY,
            DecisionEventKind.EXPIRED,
        )


class Delivery(StrEnum):
    """How a decision was made known to the official."""

    SIGNATURE = "signature"
    REGISTERED_MAIL = "registered-mail"
    ACT_OF_REFUSAL = "act-of-refusal"


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionEvent:
    """One dated thing that followed a decision; `delivery` belongs to making it known."""

    id: DecisionEventId
    inquiry_id: InquiryId
    decision_id: DecisionId
    kind: DecisionEventKind
    happened_on: date
    delivery: Delivery | None = None
    document: str = ""
    note: str = ""
    version: int = 1
