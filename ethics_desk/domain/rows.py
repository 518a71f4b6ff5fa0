"""What lists show: flat frozen lines, and windows onto long lists."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Generic, TypeVar

from ethics_desk.domain.inquiry import Channel, InquiryStage
from ethics_desk.domain.language import NO_WORDS, Language, Trilingual
from ethics_desk.domain.letter import Course, SentBy

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Window(Generic[Row]):
    """A stretch of a long list, and how many lines the whole list has."""

    rows: tuple[Row, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRequest:
    """Which lines of a long list are wanted, in which order.

    `filters` are (column, value) pairs, all of which must hold; `search` are words as typed;
    names come back in `language`.
    """

    search: str = ""
    filters: tuple[tuple[str, str], ...] = field(default=())
    order_by: str = ""
    descending: bool = False
    language: Language = Language.KK


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryRow:
    """One line of the register of inquiries; `due` is the last day of the running clock."""

    id: str
    number: str
    agency_id: str
    agency: str
    received: date
    registered: date
    happened: date | None
    discovered: date
    channel: Channel
    subject: str
    officials: str
    handler_id: str
    handler: str
    stage: InquiryStage
    due: date | None
    voided: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalRow:
    """One line of a chronology."""

    id: str
    at: datetime
    member: str
    verb: str
    changes: tuple[tuple[str, str, str], ...]
    reason: str
    inquiry_id: str | None = None
    inquiry_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One line of the list of officials and other persons."""

    id: str
    name: str
    iin: str
    post: str
    agency: str
    inquiries: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyRow:
    """One line of the list of agencies, as named on a day."""

    id: str
    code: str
    name: str
    type: str
    region: str
    parent: str
    exists_from: date | None
    exists_to: date | None
    posts: int
    inquiries: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRow:
    """One line of the outgoing register; `addressee` is empty where it is a person.

    An annulled letter says why it was annulled.
    """

    id: str
    inquiry_id: str
    inquiry_number: str
    number: str
    issued_on: date
    kind: str
    language: str
    addressee_kind: str
    addressee: str
    answered_on: date | None
    answer_number: str
    sent_by: SentBy | None
    course: Course
    annulled_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRow:
    """One line of the desk: something due or waiting.

    `what` is a code such as `clock.appeal-decision`, `limitation.safe`, `answer`, `new`,
    `sanction.expires`. `deadline_id` belongs to clocks, `letter_id` to what is about a letter;
    `warned` says that the day lies within the days of early warning; `citation` is the article of
    the rule. A `secret` line would tell who reported corruption: it stays in the window and is
    neither printed nor written to a file.
    """

    inquiry_id: str
    inquiry_number: str
    subject: str
    what: str
    due: date
    official: str = ""
    detail: str = ""
    deadline_id: str = ""
    letter_id: str = ""
    warned: bool = False
    citation: Trilingual = NO_WORDS
    secret: bool = False
