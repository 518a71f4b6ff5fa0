"""Redacted copies: what a reader may not see of a paper, on what ground, and what was handed over.

Layers lie beside an untouched original; only the copy that is handed over is burnt in.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.person import PersonId

RedactionRootId = NewType("RedactionRootId", str)
RedactionLayerId = NewType("RedactionLayerId", str)
RedactionMarkId = NewType("RedactionMarkId", str)
RedactedCopyId = NewType("RedactedCopyId", str)

POINT = 10
"""Places on a page are told in tenths of a point."""


class Reader(StrEnum):
    """Whom a copy is for."""

    PUBLIC = "public"
    PARTY = "party"
    AUDITOR = "auditor"


class SourceKind(StrEnum):
    """What a layer lies over."""

    EVIDENCE = "evidence"
    LETTER = "letter"


class Form(StrEnum):
    """How an original is read: as pages with areas, or as a running text."""

    PAGES = "pages"
    TEXT = "text"


class Withheld(StrEnum):
    """What kind of thing is withheld at a place."""

    NAME = "name"
    SOURCE = "source"
    IIN = "iin"
    PHONE = "phone"
    EMAIL = "email"
    ACCOUNT = "account"
    WORDS = "words"
    AREA = "area"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in an original.

    On a page (from 1) its corners, in tenths of a point from the upper left corner of the page. In
    a text `unit` is 1, `from_x` the first character, `to_x` the one after the last; the others 0.
    """

    unit: int
    from_x: int
    from_y: int
    to_x: int
    to_y: int

    def meets(self, other: "Place") -> bool:
        """Whether both cover something of the same page or text."""
        return (
            self.unit == other.unit
            and self.from_x < other.to_x
            and other.from_x < self.to_x
            and (self.to_y == 0 or (self.from_y < other.to_y and other.from_y < self.to_y))
        )

    def hides(self, letter: "Place") -> bool:
        """Whether the middle of a letter on the same page lies within.

        A letter of the next line, whose edge alone is touched, can still be read.
        """
        middle_x = (letter.from_x + letter.to_x) // 2
        middle_y = (letter.from_y + letter.to_y) // 2
        return (
            self.unit == letter.unit
            and self.from_x <= middle_x < self.to_x
            and self.from_y <= middle_y < self.to_y
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RedactionRoot:
    """The head over the salted leaves of an original, sealed in the ledger before any copy.

    A reader is shown the whole row: it says nothing of what is withheld. `method` names how the
    leaves are cut, and what drew the pages; `leaves` counts them.
    """

    id: RedactionRootId
    inquiry_id: InquiryId
    source_kind: SourceKind
    source_id: str
    method: str
    leaves: int
    root: str
    sealed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RedactionSecret:
    """What the salts of one root are made from; it never leaves the records."""

    id: RedactionRootId
    secret: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class RedactionLayer:
    """What one reader may not see of one original; `person_id` says which party reads."""

    id: RedactionLayerId
    inquiry_id: InquiryId
    source_kind: SourceKind
    source_id: str
    reader: Reader
    person_id: PersonId | None
    root_id: RedactionRootId
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class RedactionMark:
    """One place that is withheld, what kind of thing stands there, and on which ground.

    `note` names the ground in the office's own words where the shipped ones do not fit.
    """

    id: RedactionMarkId
    layer_id: RedactionLayerId
    withheld: Withheld
    ground: str
    note: str = ""
    unit: int
    from_x: int
    from_y: int
    to_x: int
    to_y: int

    @property
    def place(self) -> Place:
        """Where it lies."""
        return Place(self.unit, self.from_x, self.from_y, self.to_x, self.to_y)


@dataclass(frozen=True, slots=True, kw_only=True)
class RedactedCopy:
    """A copy as it was handed over; `pages` counts its sheets, `places` what was withheld."""

    id: RedactedCopyId
    inquiry_id: InquiryId
    layer_id: RedactionLayerId
    root_id: RedactionRootId
    reader: Reader
    language: Language
    issued_on: date
    pages: int
    places: int
    sha256: str
    size: int
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class RedactedContent:
    """The PDF of a copy as it was handed over, and the sheet of its leaves as JSON."""

    id: RedactedCopyId
    content: bytes
    proof: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Why something is withheld: an article with the rows it is known from; data, not code.

    `proposes` are the kinds of things offered to be withheld on it from `readers`. `pack` names the
    rules it belongs to, empty for all; after `seen_until` its wording was not read. One without a
    citation cites nothing: the office names the ground in its own words.
    """

    code: str
    pack: str = ""
    title: Trilingual
    readers: frozenset[Reader]
    proposes: frozenset[Withheld]
    citation: Trilingual | None = None
    rows: tuple[str, ...] = ()
    confidence: str = ""
    seen_until: date = date.max

    @property
    def in_own_words(self) -> bool:
        """Whether the office must name it."""
        return self.citation is None


class LeakKind(StrEnum):
    """Where a copy would give away what is withheld."""

    OPEN_ELSEWHERE = "open-elsewhere"
    TEXT = "text"
    METADATA = "metadata"
    BOOKMARK = "bookmark"
    ATTACHMENT = "attachment"
    FILE_NAME = "file-name"
    FONT = "font"
    REVISION = "revision"
    ACTION = "action"
    PICTURE = "picture"
    OBJECT = "object"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leak:
    """One leak; `place` is a page, an object or a key, never the withheld words themselves."""

    kind: LeakKind
    place: str = ""


class CopyFault(StrEnum):
    """What is wrong with a copy checked against its sheet of leaves."""

    NOT_A_PROOF = "not-a-proof"
    OTHER_PAPER = "other-paper"
    LAID_OVER = "laid-over"
    LEAF_DIFFERS = "leaf-differs"
    ROOT_DIFFERS = "root-differs"
    NOT_IN_LEDGER = "not-in-ledger"
    HEAD_DIFFERS = "head-differs"
    NOT_CARRIED = "not-carried"
