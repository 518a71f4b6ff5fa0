"""What the card of one person shows."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.inquiry import InquiryId, InquiryStage, PartyRole
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.official import Post
from ethics_desk.domain.person import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRow:
    """One post of the person, with the agency as it was called when the post was taken."""

    post: Post
    agency: Trilingual
    direct_head: Person | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SanctionRow:
    """One sanction of the person: decided in these records, or recorded from elsewhere.

    One from these records has its `inquiry_id`; another can be annulled here by id and version.
    `ended_on` is the day it was annulled, lifted or ran out, whichever came first.
    """

    id: str
    inquiry_id: InquiryId | None
    inquiry_number: str
    item: str
    sanction: str
    imposed_on: date
    order_number: str
    annulled_on: date | None
    ended_on: date | None
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonInquiryRow:
    """One inquiry in which the person takes part."""

    id: InquiryId
    number: str
    subject: str
    role: PartyRole
    stage: InquiryStage
    registered_on: date
    voided: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCard:
    """All that the records hold on one person, newest first."""

    person: Person
    posts: tuple[PostRow, ...]
    sanctions: tuple[SanctionRow, ...]
    inquiries: tuple[PersonInquiryRow, ...]
