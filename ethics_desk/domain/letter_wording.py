"""What an issued letter says, kept beside its PDF: for an editable copy, and for its enclosures."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.evidence import EvidenceId
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter import LetterId
from ethics_desk.domain.letter_look import LetterFamily, NamesPlace


@dataclass(frozen=True, slots=True, kw_only=True)
class WordedPiece:
    """A piece of the text: what it is (a `BlockKind`), its words, the mark before an item."""

    kind: str
    text: str
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWording:
    """The words of a letter in the order they are read, and how they are set.

    `kazakh` and `russian` are the lines of the agency's head, `numbers` those at the upper left,
    `foot` the lower left of every page. Margins are in millimetres: left, right, top, bottom.
    """

    language: Language
    agency: str
    number: str
    day: date
    official_use: str
    kazakh: tuple[str, ...]
    russian: tuple[str, ...]
    names: NamesPlace
    numbers: tuple[str, ...]
    addressee: tuple[str, ...]
    heading: str
    notes: tuple[str, ...]
    pieces: tuple[WordedPiece, ...]
    post: str
    signatory: str
    executor: str
    foot: str
    specimen: bool
    family: LetterFamily
    size: int
    margins: tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptWording:
    """The words of one issued letter as JSON, under the letter's id."""

    id: LetterId
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosure:
    """One annex of an issued letter; `evidence_id` and `sha256` where it is a file of evidence."""

    id: str
    letter_id: LetterId
    place: int
    title: str
    pages: int | None = None
    evidence_id: EvidenceId | None = None
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnclosureLine:
    """One line of the list of enclosures; without a file it goes on paper."""

    place: int
    title: str
    pages: int | None
    file_name: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EnclosureList:
    """The list that goes with a letter and its annexes, for a signature."""

    language: Language
    agency: str
    number: str
    day: date
    executor: str
    lines: tuple[EnclosureLine, ...]
    specimen: bool = False
