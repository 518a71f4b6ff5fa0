"""Archivable paper: what a file says about itself, and the check that it may be kept for ever.

Source: ISO 19005-2 (PDF/A-2) and ISO 19005-1 (PDF/A-1), level B.
"""

import io
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethics_desk.domain.language import Language


class Flavour(StrEnum):
    """The kind of PDF/A: every paper is 2b; 1b lets a second validator judge the same pages."""

    A2B = "2b"
    A1B = "1b"


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What the file says about itself: title, the agency as author, language, day. No persons.

    `anchor` is the code of the ledger's head, which `verify` reads there.
    """

    title: str
    agency: str
    language: Language
    day: date
    anchor: str = ""


class NotArchivable(Exception):
    """A paper holds something no archive takes: a mistake of ours, and no paper to be issued."""


def check_archive(paper: bytes, flavour: Flavour = Flavour.A2B) -> None:
    """Raise `NotArchivable` unless the finished paper is PDF/A by pikepdf's verdict.

    The check takes twice as long as the printing (33 against 16 ms, a letter of two pages).
    A single paper is always checked. Of a batch (`documents.batch`), the first letter of each kind
    and language is, and every hundredth; all others have been written by the same few lines.
    """
    from pikepdf import pdfa  # noqa: PLC0415 - its rules take a quarter of a second to read

    report = pdfa.validate_written(io.BytesIO(paper), flavour.value)
    if not report.passed:
        raise NotArchivable(str(pdfa.PdfaError(report)))


def language_tag(language: Language) -> str:
    """The language with its country, as documents name it."""
    return "en-GB" if language is Language.EN else f"{language.value}-KZ"
