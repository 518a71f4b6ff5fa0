"""The certificate of an erasure: the value it is printed from. It names no person concerned."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import Signatory
from ethics_desk.domain.retention import RetentionOutcome


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasedLine:
    """One erased inquiry as its certificate lists it."""

    number: str
    outcome: RetentionOutcome
    ended_on: date
    persons: int
    evidence: int
    letters: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureCertificate:
    """What was erased, when and by whom, and the heads of the ledger before and now.

    `lines` is the number of lines of the journal of which half was erased.
    """

    language: Language
    agency: str
    erased_on: date
    proposed_on: date
    reason: str
    lines: int
    head_before: str
    inquiries: tuple[ErasedLine, ...]
    proposed_by: Signatory
    confirmed_by: Signatory
    swept: bool
    anchor: str
    specimen: bool = False
