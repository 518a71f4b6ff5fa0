"""Originals that layers lie over: files of evidence and issued letters, read and left untouched."""

from dataclasses import dataclass
from hashlib import sha256

from ethics_desk.documents.redaction.original import Original, text_original
from ethics_desk.documents.redaction.pdf_pages import pdf_original
from ethics_desk.documents.redaction.pictures import is_picture, picture_original
from ethics_desk.documents.redaction.word_file import is_word_file, text_of_word_file
from ethics_desk.domain.errors import BadInput, StoreUnavailable
from ethics_desk.domain.evidence import EvidenceId, EvidenceKind
from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.letter import LetterId
from ethics_desk.domain.redaction import SourceKind
from ethics_desk.imports.encodings import decode
from ethics_desk.services.desk import Desk
from ethics_desk.store.work import Work

_PDF = b"%PDF-"
_HEAD = 1024
_LONGEST_TEXT = 2_000_000
"""Letters of a text: a book of a thousand pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One original with its bytes; `number` is that of the evidence or of the letter."""

    kind: SourceKind
    id: str
    inquiry: Inquiry
    number: str
    content: bytes


def source_in(work: Work, kind: SourceKind, key: str) -> Source:
    """An original as the records keep it.

    Raises `evidence.no-file` for a thing in a safe and `evidence.altered` when the bytes are not
    those of the first day.
    """
    if kind is SourceKind.LETTER:
        letter = work.letters.get(LetterId(key))
        content = work.letter_content.get(letter.id).content
        return Source(
            kind=kind,
            id=key,
            inquiry=work.inquiries.get(letter.inquiry_id),
            number=letter.number,
            content=content,
        )
    evidence = work.evidence.get(EvidenceId(key))
    if evidence.kind is not EvidenceKind.FILE:
        raise BadInput("evidence.no-file", number=evidence.number)
    content = work.evidence_content.get(evidence.id).content
    if sha256(content).hexdigest() != evidence.sha256:
        raise StoreUnavailable("evidence.altered", number=evidence.number, name=evidence.file_name)
    return Source(
        kind=kind,
        id=key,
        inquiry=work.inquiries.get(evidence.inquiry_id),
        number=str(evidence.number),
        content=content,
    )


def read_source(source: Source) -> Original:
    """The original as pages or as a text; long ones take seconds.

    Raises `BadInput` that says why it cannot be read and what to do: `redaction.unknown-form`,
    `redaction.locked`, `redaction.damaged`, `redaction.long`, `redaction.large`,
    `redaction.word-unshown`.
    """
    content = source.content
    if _PDF in content[:_HEAD]:
        return pdf_original(content)
    if is_picture(content):
        return picture_original(content)
    if is_word_file(content):
        return text_original(text_of_word_file(content))
    return text_original(_plain_text(content))


def find_source(desk: Desk, kind: SourceKind, key: str) -> Source:
    """An original by its kind and id."""
    with desk.read() as work:
        return source_in(work, kind, key)


def _plain_text(content: bytes) -> str:
    try:
        text = decode(content).text
    except BadInput as fault:
        raise BadInput("redaction.unknown-form") from fault
    if not _looks_like_text(text):
        raise BadInput("redaction.unknown-form")
    if len(text) > _LONGEST_TEXT:
        raise BadInput("redaction.large")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _looks_like_text(text: str) -> bool:
    """Whether it is no program, archive or sound that some encoding makes letters of."""
    return not any(sign < " " and sign not in "\t\n\r\f" for sign in text)
