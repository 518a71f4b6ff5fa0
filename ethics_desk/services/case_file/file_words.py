"""What a file of evidence says, where the program can read it: text, and office documents.

A scan, a picture, a recording or a PDF it cannot read: somebody has to look whether they tell who
reported the matter.
"""

import re
import zipfile
import zlib
from html import unescape
from io import BytesIO
from pathlib import PurePath
from typing import Final

_TEXTS: Final = frozenset({".txt", ".csv", ".log", ".md"})
_DOCUMENTS: Final = frozenset({".docx", ".xlsx", ".odt", ".ods"})
_WRITTEN: Final = frozenset({".xml", ".rels"})
_ENCODINGS: Final = ("utf-8-sig", "cp1251")
_MOST: Final = 64 * 1024 * 1024
"""More than so many bytes of text nobody wrote by hand; they are not unpacked."""

_TAG = re.compile(r"<[^>]*>")
_NUL = "\0"


def may_be_read(file_name: str) -> bool:
    """Whether a file is of a kind the program can read."""
    return PurePath(file_name).suffix.lower() in _TEXTS | _DOCUMENTS


def words_in(file_name: str, content: bytes) -> str | None:
    """Everything a file says; None when it cannot be read, or not all of it."""
    suffix = PurePath(file_name).suffix.lower()
    if suffix in _TEXTS and len(content) <= _MOST:
        return _text(content)
    return _document(content) if suffix in _DOCUMENTS else None


def _text(content: bytes) -> str | None:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    for encoding in _ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if _NUL in text else text
    return None


def _document(content: bytes) -> str | None:
    """All text of a document, with words put together that are written in pieces; no pictures."""
    found: list[str] = []
    try:
        with zipfile.ZipFile(BytesIO(content)) as packed:
            parts = [one for one in packed.infolist() if not one.is_dir()]
            if sum(one.file_size for one in parts) > _MOST or not all(map(_is_written, parts)):
                return None
            for one in parts:
                marked = packed.read(one).decode("utf-8")
                found += (unescape(_TAG.sub(between, marked)) for between in ("", " "))
    except (OSError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error):
        return None
    return "\n".join(found)


def _is_written(part: zipfile.ZipInfo) -> bool:
    name = PurePath(part.filename)
    return name.suffix.lower() in _WRITTEN or name.name == "mimetype"
