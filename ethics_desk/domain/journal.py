"""The journal: who did what, when, what changed from what to what, and why."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.inquiry import InquiryId

JournalEntryId = NewType("JournalEntryId", str)
NoteId = NewType("NoteId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalEntry:
    """One line written in the same transaction as what it tells of.

    `verb` is a code such as `inquiry.registered`; `subject_id` the record it concerns; `changes`
    are (field, from, to) triples as text.
    """

    id: JournalEntryId
    at: datetime
    member_id: MemberId
    verb: str
    inquiry_id: InquiryId | None
    subject_id: str
    changes: tuple[tuple[str, str, str], ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A member's working note in an inquiry."""

    id: NoteId
    inquiry_id: InquiryId
    member_id: MemberId
    text: str
    saved_at: datetime
    version: int = 1
