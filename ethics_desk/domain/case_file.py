"""The case file of one inquiry: what it encloses, what is held back, what is printed of it.

No value here ever carries who reported the matter.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.control_paper import ControlSheetPage
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.paper import DerivationPage, PaperFact

ReceivedFileId = NewType("ReceivedFileId", str)

VEILED = "•••"
"""What stands where a text would tell who reported the matter. It holds no letter of a name."""


class HeldBack(StrEnum):
    """Why something of the records is not in a case file."""

    SOURCE = "source"
    WISHED = "wished"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class EnclosedFile:
    """One file of the payload; `of` is what it belongs to, by its name in the document."""

    path: str
    of: str
    original_name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceChoice:
    """A file of evidence before a case file is written.

    `unread` says that the program cannot read it, so that somebody has to look whether it tells who
    reported; what tells it for certain is held back and has no title here.
    """

    number: int
    title: str
    held_back: HeldBack | None
    unread: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedFile:
    """What came with an inquiry taken over from another office, kept as it came.

    `place` counts the offices the inquiry came through, `document` and `ledger` are the JSON of
    that office, whose chronology they hold; `code` is that of the head of its ledger.
    """

    id: ReceivedFileId
    inquiry_id: InquiryId
    place: int
    office: Trilingual
    code: str
    received_at: datetime
    document: str
    ledger: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierTable:
    """A table of the dossier: its heading, its columns with their share of the width, its rows.

    `none` is what is said when there are no rows.
    """

    title: str
    columns: tuple[tuple[str, float], ...]
    rows: tuple[tuple[str, ...], ...]
    none: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierPage:
    """The dossier of an inquiry, in the words of its language.

    `tables` stand in the order they are printed; then come derivations and control sheets, and the
    index of the files last. `verifier` is the SHA-256 of the program that checks the case file.
    """

    language: Language
    agency: str
    inquiry_number: str
    subject: str
    made_on: date
    facts: tuple[PaperFact, ...]
    tables: tuple[DossierTable, ...]
    derivations: tuple[DerivationPage, ...]
    controls: tuple[ControlSheetPage, ...]
    files: DossierTable
    verifier: str
    specimen: bool
    anchor: str
