"""Archivable paper: PDF/A-2b from a finished PDF, the same bytes every time.

Source: ISO 19005-2 (PDF/A-2), level B. The page transitions ReportLab writes are its only blocker.
"""

import io
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

import pikepdf

from ethics_desk.documents.sheets.structure import write_structure
from ethics_desk.documents.sheets.tagging import Marks
from ethics_desk.domain.language import Language

_FLAVOUR = "2b"
_TIMES = ("xmp:MetadataDate", "xmp:ModifyDate", "xmp:CreateDate")


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What the file says about itself: title, the agency as author, language, day. No persons."""

    title: str
    agency: str
    language: Language
    day: date


def archivable(raw: bytes, imprint: Imprint, marks: Marks) -> bytes:
    """The same paper, tagged, as PDF/A-2b; raises `pikepdf.pdfa.PdfaError` if it cannot be one."""
    from pikepdf import pdfa  # noqa: PLC0415 - its rules take a quarter of a second to read

    with pikepdf.open(io.BytesIO(raw)) as pdf:
        for page in pdf.pages:
            if "/Trans" in page:
                del page["/Trans"]
        pdf.Root["/Lang"] = pikepdf.String(language_tag(imprint.language))
        pdf.Root["/ViewerPreferences"] = pikepdf.Dictionary(DisplayDocTitle=True)
        write_structure(pdf, marks)
        pdfa.prepare(pdf, _FLAVOUR)
        _describe(pdf, imprint)
        archived = io.BytesIO()
        pdfa.save(pdf, archived, _FLAVOUR, repair=False, deterministic_id=True)
        return archived.getvalue()


def language_tag(language: Language) -> str:
    """The language with its country, as documents name it."""
    return "en-GB" if language is Language.EN else f"{language.value}-KZ"


def _describe(pdf: pikepdf.Pdf, imprint: Imprint) -> None:
    """Write title, author and times; a time left out would be the clock's."""
    moment = datetime.combine(imprint.day, time(), tzinfo=UTC)
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["dc:title"] = imprint.title
        metadata["dc:creator"] = [imprint.agency]
        metadata["dc:language"] = [language_tag(imprint.language)]
        for name in _TIMES:
            metadata[name] = moment.isoformat()
    stamp = moment.strftime("D:%Y%m%d%H%M%S+00'00'")
    pdf.docinfo["/CreationDate"] = pdf.docinfo["/ModDate"] = stamp
