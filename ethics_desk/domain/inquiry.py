"""The inquiry: what arrived, about whom, and where it stands."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.official import PostId
from ethics_desk.domain.person import PersonId

InquiryId = NewType("InquiryId", str)
PartyId = NewType("PartyId", str)
AllegationId = NewType("AllegationId", str)


class InquiryStage(StrEnum):
    """Where an inquiry stands."""

    REGISTERED = "registered"
    PRELIMINARY_REVIEW = "preliminary-review"
    INQUIRY = "inquiry"
    FINDINGS = "findings"
    PROPOSAL = "proposal"
    DECISION = "decision"
    REFERRED = "referred"
    CLOSED = "closed"
    REDIRECTED = "redirected"
    DISCONTINUED = "discontinued"

    @property
    def is_open(self) -> bool:
        """Whether the office still works on it."""
        return self not in ENDED_STAGES


ENDED_STAGES = frozenset(
    {
        InquiryStage.REFERRED,
        InquiryStage.CLOSED,
        InquiryStage.REDIRECTED,
        InquiryStage.DISCONTINUED,
    }
)


class Channel(StrEnum):
    """How a matter reached the office."""

    COMPLAINT = "complaint"
    CONFLICT_NOTICE = "conflict-notice"
    PRESS = "press"
    AUDIT = "audit"
    HOTLINE = "hotline"
    WHISTLE_BLOWER = "whistle-blower"
    SUPERIOR = "superior"
    PROSECUTOR = "prosecutor"
    OWN_INITIATIVE = "own-initiative"
    PAPER = "paper"

    @property
    def points_at_person(self) -> bool:
        """Whether what came by it leads to the person who reported (ACL art 24(4), row WB-08).

        A paper letter counts whoever wrote it: most are residents', and none says so by itself.
        """
        return self in (
            Channel.COMPLAINT,
            Channel.HOTLINE,
            Channel.WHISTLE_BLOWER,
            Channel.PAPER,
        )


class PartyRole(StrEnum):
    """What a person is in an inquiry."""

    OFFICIAL = "official"
    APPLICANT = "applicant"
    WITNESS = "witness"
    RELATIVE = "relative"
    REPRESENTATIVE = "representative"
    EXPERT = "expert"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """One matter with its number, its four dates and its stage.

    `received_on` and `received_at` say when it arrived at the office's own clock; `registered_on`
    is the same day, or the next working day (APPC art 64, row AP-01). `happened_on` and
    `discovered_on` concern the act. `due_on` is a copy of the last day of its main deadline, by
    which the register is ordered; only `Work.copy_due_day` writes it. `opened_on` is the day the
    inquiry proper began, `finished_on` the day it ended. A voided inquiry keeps its number for
    ever.
    """

    id: InquiryId
    agency_id: AgencyId
    number: str
    year: int
    serial: int | None
    received_on: date
    received_at: time | None
    registered_on: date
    happened_on: date | None
    discovered_on: date
    channel: Channel
    subject: str
    summary: str = ""
    incoming_number: str = ""
    incoming_date: date | None = None
    handler_id: str
    substitute_id: str | None = None
    stage: InquiryStage = InquiryStage.REGISTERED
    pack: str
    due_on: date | None = None
    opened_on: date | None = None
    finished_on: date | None = None
    joined_to_id: InquiryId | None = None
    void_reason: str = ""
    imported_from: str = ""
    version: int = 1

    @property
    def voided(self) -> bool:
        """Whether the number was given by mistake and the matter does not count."""
        return bool(self.void_reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One person's part in one inquiry; an official's post is the one held at the time."""

    id: PartyId
    inquiry_id: InquiryId
    person_id: PersonId
    role: PartyRole
    post_id: PostId | None = None
    note: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Allegation:
    """What one official is said to have done: an item of the misconduct catalogue and its days.

    `ended_on` belongs to a continuing act. The two signs stop the sanction rules until the matter
    was referred (CSL art 44(5)-(7)); `closed_kind` and `closed_on` tell of a criminal or
    administrative matter that others closed.
    """

    id: AllegationId
    inquiry_id: InquiryId
    party_id: PartyId
    item: str
    text: str
    committed_on: date
    discovered_on: date
    continuing: bool = False
    ended_on: date | None = None
    signs_of_crime: bool = False
    signs_of_offence: bool = False
    closed_kind: str = ""
    closed_on: date | None = None
    sanctioned_elsewhere: bool = False
    version: int = 1

    def __post_init__(self) -> None:
        """Refuse days in an impossible order."""
        if self.discovered_on < self.committed_on:
            raise ValueError("an act cannot be discovered before it is committed")
        if self.ended_on is not None and (not self.continuing or self.ended_on < self.committed_on):
            raise ValueError("only a continuing act ends, and not before it began")
