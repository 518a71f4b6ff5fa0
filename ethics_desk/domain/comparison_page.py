"""Two answers of the rules side by side, in the words of one language: for a screen or a paper."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import Signatory
from ethics_desk.domain.reasoning import ToldFact


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceRow:
    """One thing in which two answers differ, and by which articles.

    `subject` names the sanction, day or clause; it is empty where the matter says all. A row that
    is not `judging` differs only in words or in the standing of the law's text.
    """

    matter: str
    subject: str
    left: str
    right: str
    left_articles: tuple[str, ...]
    right_articles: tuple[str, ...]
    judging: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedLaw:
    """One side: which law was asked for, and what it answered.

    `notes` tell what the answer rests on that nobody saw: assumptions, reasons of no answer.
    """

    asked: str
    versions: str
    status: str
    outcome: str
    sanctions: tuple[str, ...]
    safe: date | None
    latest: date | None
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparisonPage:
    """A comparison as it is printed, for the file and for a signature."""

    language: Language
    agency: str
    inquiry_number: str
    made_on: date
    official: str
    facts: tuple[ToldFact, ...]
    left: ComparedLaw
    right: ComparedLaw
    differences: tuple[DifferenceRow, ...]
    unverified: bool
    signatories: tuple[Signatory, ...]
    specimen: bool = False
    anchor: str = ""
