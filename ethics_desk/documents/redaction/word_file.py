"""A Word document as a running text, or a refusal that says what such a text cannot show."""

import io
import zipfile
from collections.abc import Iterator

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from ethics_desk.domain.errors import BadInput

_MAIN_PART = "word/document.xml"
_LARGEST = 60_000_000
"""Bytes of a document once unpacked: more is a bomb."""

_UNSHOWN = (
    *("w:ins", "w:del", "w:moveFrom", "w:moveTo"),
    *("w:drawing", "w:pict", "w:object"),
    *("w:footnoteReference", "w:endnoteReference"),
    "w:sdt",
)
"""What a running text cannot show: tracked changes, pictures, footnotes, form fields."""


def is_word_file(content: bytes) -> bool:
    """Whether it is a .docx."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            return _MAIN_PART in package.namelist()
    except (zipfile.BadZipFile, OSError, ValueError):
        return False


def text_of_word_file(content: bytes) -> str:
    """The words of a document, tables line by line.

    Raises `BadInput`: `redaction.damaged`, `redaction.large`, and `redaction.word-unshown` for what
    a running text cannot show: such a document is printed as PDF and taken in as that.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        if sum(part.file_size for part in package.infolist()) > _LARGEST:
            raise BadInput("redaction.large")
    try:
        document = docx.Document(io.BytesIO(content))
        body = document.element.body
    except (PackageNotFoundError, KeyError, ValueError, SyntaxError, OSError) as fault:
        raise BadInput("redaction.damaged") from fault
    unshown = any(next(body.iter(qn(name)), None) is not None for name in _UNSHOWN)
    if unshown or any(_has_words(document)):
        raise BadInput("redaction.word-unshown")
    return "\n".join(_lines(document)) + "\n"


def _has_words(document: Document) -> Iterator[bool]:
    for section in document.sections:
        for part in (section.header, section.footer):
            yield any(one.text.strip() for one in part.paragraphs) or bool(part.tables)


def _lines(document: Document) -> Iterator[str]:
    for piece in document.iter_inner_content():
        match piece:
            case Paragraph():
                yield piece.text
            case Table():
                yield from _table_lines(piece)


def _table_lines(table: Table) -> Iterator[str]:
    for row in table.rows:
        yield "\t".join(cell.text.replace("\n", " ") for cell in row.cells)
