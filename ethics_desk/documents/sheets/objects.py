"""Objects of the file whose bytes are written here and not by ReportLab."""

import zlib
from typing import Protocol

from reportlab.pdfbase.pdfdoc import PDFObject


class Written(PDFObject):  # type: ignore[misc]  # ReportLab carries no types
    """An object that stands by itself in the file."""

    __RefOnly__ = 1

    def __init__(self, body: bytes = b"") -> None:
        """Take the bytes between `obj` and `endobj`."""
        self.body = body

    def format(self, _document: PDFObject) -> bytes:
        """The bytes of the object; ReportLab asks for them when it writes the file."""
        return self.body


class Places(Protocol):
    """Where objects get their numbers: the file."""

    def place(self, written: Written) -> str:
        """Put an object into the file and return the reference to it."""

    def page(self, number: int) -> str:
        """The reference to a page, counted from one."""


def packed(content: bytes, entries: str = "") -> Written:
    """A compressed stream with further entries of its dictionary."""
    return stream(zlib.compress(content), f"{entries}/Filter/FlateDecode")


def stream(content: bytes, entries: str) -> Written:
    """A stream as it stands."""
    head = f"<<{entries}/Length {len(content)}>>\nstream\n".encode("ascii")
    return Written(head + content + b"\nendstream")


def text(words: str) -> str:
    """Words as a string of the file."""
    return f"<FEFF{words.encode('utf-16-be').hex().upper()}>"
