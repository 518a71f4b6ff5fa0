"""Issued letters: kept byte for byte as issued."""

from dataclasses import dataclass
from datetime import date
from typing import NewType

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language

LetterId = NewType("LetterId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter as issued, with its outgoing number and the answer to it.

    `replaces_id` names the letter this one takes the place of: an issued letter never changes.
    `answer_due` is the day by which the addressee was asked to answer, `blank_number` that of the
    strict-account blank it was printed on.
    """

    id: LetterId
    inquiry_id: InquiryId
    agency_id: AgencyId
    kind: str
    language: Language
    number: str
    year: int
    serial: int
    issued_on: date
    addressee_kind: str
    addressee: str
    sha256: str
    size: int
    replaces_id: LetterId | None = None
    answer_due: date | None = None
    answered_on: date | None = None
    answer_number: str = ""
    answer_note: str = ""
    blank_number: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterContent:
    """The PDF of one issued letter."""

    id: LetterId
    content: bytes
