"""Issued letters: kept byte for byte as issued."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language

LetterId = NewType("LetterId", str)


class SentBy(StrEnum):
    """By which way a letter left the office."""

    HAND = "hand"
    POST = "post"
    REGISTERED_POST = "registered-post"
    COURIER = "courier"
    E_DOCUMENT = "e-document"
    E_MAIL = "e-mail"


class LetterState(StrEnum):
    """How far a letter has come; the last thing that happened to it says so."""

    TO_SEND = "to-send"
    SENT = "sent"
    RECEIVED = "received"
    ANSWERED = "answered"
    OVERDUE = "overdue"
    REPLACED = "replaced"
    ANNULLED = "annulled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter as issued, with its outgoing number, its way to the addressee and the answer.

    `replaces_id` names the letter this one takes the place of: an issued letter never changes.
    `blank_number` is that of the strict-account blank it was printed on; `pages` are those of the
    letter itself, 0 where an older program did not count them.
    `tracking` is the number of the post or of the e-document system; `received_number` the one
    under which the addressee registered the letter (row RF-06). `answer_due` is the day by which
    the addressee is to answer; `answer_clock` the clock of the rule pack it was counted by, if any.
    A letter numbered by mistake is annulled: number and paper stay, with the reason.
    """

    id: LetterId
    inquiry_id: InquiryId
    agency_id: AgencyId
    kind: str
    language: Language
    number: str
    year: int
    serial: int
    issued_on: date
    addressee_kind: str
    addressee: str
    sha256: str
    size: int
    replaces_id: LetterId | None = None
    answer_due: date | None = None
    answered_on: date | None = None
    answer_number: str = ""
    answer_note: str = ""
    blank_number: str = ""
    pages: int = 0
    sent_by: SentBy | None = None
    sent_on: date | None = None
    tracking: str = ""
    dispatch_note: str = ""
    received_on: date | None = None
    received_by: str = ""
    received_number: str = ""
    answer_clock: str = ""
    annulled_on: date | None = None
    annulled_reason: str = ""
    version: int = 1

    @property
    def annulled(self) -> bool:
        """Whether the number was given by mistake and the letter does not count."""
        return bool(self.annulled_reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterContent:
    """The PDF of one issued letter."""

    id: LetterId
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """The days of a letter's way, as a list knows them too."""

    sent_on: date | None
    received_on: date | None
    answer_due: date | None
    answered_on: date | None
    replaced: bool = False
    annulled: bool = False

    def state_on(self, day: date) -> LetterState:
        """How far the letter has come on a day."""
        if self.annulled:
            return LetterState.ANNULLED
        if self.answered_on is not None:
            return LetterState.ANSWERED
        if self.replaced:
            return LetterState.REPLACED
        if self.answer_due is not None and self.answer_due < day:
            return LetterState.OVERDUE
        if self.received_on is not None:
            return LetterState.RECEIVED
        return LetterState.TO_SEND if self.sent_on is None else LetterState.SENT
