"""Reading a table from a file, whatever its name says: the content tells what it is."""

import io
import re
from typing import Final
from zipfile import BadZipFile, ZipFile

from ethics_desk.domain.errors import BadInput
from ethics_desk.imports.encodings import unicode_codec
from ethics_desk.imports.table import MOST_BYTES, Hints, LinesDone, Table
from ethics_desk.imports.text_table import read_text_table

_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_EARLY_XLS = re.compile(rb"\x09[\x00\x02\x04\x08]\x04?\x06?\x00")
_MARKUP = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype|html|table|head|meta)", re.IGNORECASE
)
_OTHER_KINDS: Final = (
    b"%PDF",
    b"{\\rtf",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"SQLite format 3",
    b"Rar!",
    b"7z\xbc",
)
_BYTES_LOOKED_AT = 4_096
_MOST_CONTROLS = 0.02
_CONTROLS = frozenset(range(0x20)) - frozenset(b"\t\n\r\x0b\x0c\x1a")


def read_table(content: bytes, hints: Hints, done: LinesDone) -> Table:
    """The table in a file's content.

    Raises `BadInput` for every file that holds no table we can read, naming the remedy.
    """
    if len(content) > MOST_BYTES:
        raise BadInput("register.file-too-large", most=MOST_BYTES // 1024 // 1024)
    if not content.strip(b"\xef\xbb\xbf \t\r\n"):
        raise BadInput("register.empty")
    if content.startswith(_ZIP):
        _refuse_other_archives(content)
        # Imported here because openpyxl takes a quarter of a second, which every start would pay.
        from ethics_desk.imports.workbook import read_workbook  # noqa: PLC0415 - see above

        return read_workbook(content, hints, done)
    _refuse_other_kinds(content)
    return read_text_table(content, hints, done)


def _refuse_other_archives(content: bytes) -> None:
    """Refuse zip files that are no workbook of this format."""
    try:
        with ZipFile(io.BytesIO(content)) as archive:
            names = frozenset(archive.namelist())
    except (BadZipFile, OSError, ValueError, NotImplementedError) as fault:
        raise BadInput("register.damaged") from fault
    if "xl/workbook.bin" in names:
        raise BadInput("register.binary-workbook")
    if "content.xml" in names:
        raise BadInput("register.open-document")
    if "[Content_Types].xml" not in names or not any(name.startswith("xl/") for name in names):
        raise BadInput("register.not-a-table")


def _refuse_other_kinds(content: bytes) -> None:
    """Refuse by name what spreadsheet programs save besides tables of text."""
    if content.startswith(_OLE):
        _refuse_older_container(content)
    if _EARLY_XLS.match(content):
        raise BadInput("register.old-workbook")
    if _MARKUP.match(content):
        raise BadInput("register.web-page")
    if content.startswith(_OTHER_KINDS) or _looks_binary(content):
        raise BadInput("register.not-a-table")


def _refuse_older_container(content: bytes) -> None:
    """Refuse what Microsoft's older container holds, told by the names of its streams."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise BadInput("register.password-protected")
    if any(name.encode("utf-16-le") + b"\0\0" in content for name in ("Workbook", "Book")):
        raise BadInput("register.old-workbook")
    raise BadInput("register.not-a-table")


def _looks_binary(content: bytes) -> bool:
    """Whether control bytes are too many for text."""
    if unicode_codec(content):
        return False
    start = content[:_BYTES_LOOKED_AT]
    controls = sum(byte in _CONTROLS for byte in start)
    return controls > _MOST_CONTROLS * len(start)
