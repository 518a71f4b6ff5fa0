"""Labels for evidence: the value they are printed from."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.evidence import EvidenceKind
from ethics_desk.domain.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One label: numbers, kind and day, and a code of the hash. It names nobody.

    `code` stands for the hash of the file, or of the item's record where there is no file; `held`
    is what the picture holds.
    """

    number: int
    kind: EvidenceKind
    received_on: date
    code: str
    held: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelPage:
    """Labels of one inquiry, several on a sheet."""

    language: Language
    agency: str
    inquiry_number: str
    made_on: date
    labels: tuple[Label, ...]
    specimen: bool = False
    anchor: str = ""
