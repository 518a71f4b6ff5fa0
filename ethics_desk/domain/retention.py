"""How long inquiries are kept, what stops their erasure, and the erasure itself."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.inquiry import InquiryId

RetentionTermId = NewType("RetentionTermId", str)
LegalHoldId = NewType("LegalHoldId", str)
ErasureId = NewType("ErasureId", str)

ERASED = "—"
"""Stands where a text was erased; what was empty stays empty."""


class RetentionOutcome(StrEnum):
    """How an inquiry ended, as far as the term of keeping depends on it."""

    SANCTIONED = "sanctioned"
    CONFIRMED = "confirmed"
    NOT_CONFIRMED = "not-confirmed"
    DISCONTINUED = "discontinued"
    REFERRED = "referred"
    REDIRECTED = "redirected"
    VOIDED = "voided"


class KeepState(StrEnum):
    """Where an ended inquiry stands on its way to erasure."""

    NO_TERM = "no-term"
    PERMANENT = "permanent"
    KEPT = "kept"
    HELD = "held"
    DUE = "due"
    PROPOSED = "proposed"
    ERASED = "erased"


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionTerm:
    """The term of the office's own nomenclature of cases for one outcome, from a day on.

    Without `years` the files are kept for ever. `basis` is the item of the nomenclature.
    """

    id: RetentionTermId
    outcome: RetentionOutcome
    years: int | None
    basis: str
    valid_from: date
    withdrawn_reason: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalHold:
    """Nothing of an inquiry is erased while it stands: who placed it and why."""

    id: LegalHoldId
    inquiry_id: InquiryId
    reason: str
    placed_on: date
    placed_by: MemberId
    lifted_on: date | None = None
    lifted_by: MemberId | None = None
    lifted_reason: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """A list of inquiries to be erased: proposed by one member, carried out by another.

    `swept` says that also what the file keeps behind its rows was cleared. `head` is the code of
    the ledger's head before, `lines` the number of erased lines of the journal.
    """

    id: ErasureId
    inquiry_ids: tuple[str, ...]
    reason: str
    proposed_on: date
    proposed_by: MemberId
    grace_until: date
    withdrawn_on: date | None = None
    withdrawn_reason: str = ""
    confirmed_by: MemberId | None = None
    erased_at: datetime | None = None
    head: str = ""
    lines: int = 0
    swept: bool = False
    version: int = 1

    @property
    def open(self) -> bool:
        """Whether it still waits for its second member."""
        return self.withdrawn_on is None and self.erased_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasedInquiry:
    """That the personal data of an inquiry are gone; by its own id, with what may be counted."""

    id: InquiryId
    erasure_id: ErasureId
    outcome: RetentionOutcome
    ended_on: date
    erased_on: date
    persons: int
    evidence: int
    letters: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepRow:
    """One ended inquiry on the list of terms of keeping.

    `years` and `basis` are those of the term; `until` is the last day of keeping. `hold` is the
    reason of the hold that stands.
    """

    inquiry_id: str
    number: str
    outcome: RetentionOutcome
    ended_on: date
    state: KeepState
    years: int | None = None
    basis: str = ""
    until: date | None = None
    hold: str = ""
    erased_on: date | None = None
