"""The sealed identity of a source: kept apart from the person, opened only by two members."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.journal import JournalEntryId
from ethics_desk.domain.person import PersonId, PersonName

OpeningId = NewType("OpeningId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedIdentity:
    """That a person's identity is sealed, by whom and when; the id is the person's.

    `number` is what the source is called in everything else: "Source No 3".
    """

    id: PersonId
    number: int
    sealed_on: date
    sealed_by: MemberId
    reason: str
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedName:
    """Who the source is. No question reads it; the records keep it apart from everything.

    `salt` is random, so that nobody tries names against the hash the ledger keeps of the row.
    """

    id: PersonId
    kk: PersonName
    ru: PersonName
    latin: PersonName
    iin: str
    note: str
    salt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedLine:
    """A line of the journal that told of the person before the sealing; the id is the line's."""

    id: JournalEntryId
    person_id: PersonId


class OpeningState(StrEnum):
    """Where a request to open stands; an approved one is open until its time is over."""

    REQUESTED = "requested"
    APPROVED = "approved"
    REFUSED = "refused"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityOpening:
    """One request to open one identity for one purpose, and what became of it.

    Only the member who asked may look, and only until `until`. `alone` says that no second member
    could approve.
    """

    id: OpeningId
    person_id: PersonId
    purpose: str
    reason: str
    hours: int
    asked_by: MemberId
    asked_at: datetime
    state: OpeningState = OpeningState.REQUESTED
    decided_by: MemberId | None = None
    decided_at: datetime | None = None
    decision_reason: str = ""
    until: datetime | None = None
    alone: bool = False
    version: int = 1
