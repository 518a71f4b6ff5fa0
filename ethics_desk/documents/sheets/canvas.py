"""The canvas of a paper: its pages stay open until it is known how many there are."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from reportlab.pdfgen.canvas import Canvas
from typing_extensions import override

from ethics_desk.documents.sheets.pdf_file import ArchiveFile
from ethics_desk.documents.sheets.tagging import Marks

_OF_A_PAGE = (
    "_pageNumber", "_code", "_formsinuse", "_annotationrefs", "_formData", "_colorsUsed",
    "_shadingUsed", "_extgstate", "_pagesize", "_pageRotation", "_beneath",
)  # fmt: skip
"""What ReportLab's canvas, and this one, know of the page they are drawing."""

_ESCAPED = {
    code: chr(code) if 0x20 <= code < 0x7F and chr(code) not in "\\()" else f"\\{code:03o}"  # noqa: PLR2004 - what ASCII prints
    for code in range(256)
} | {ord(sign): f"\\{sign}" for sign in "\\()"}


class SheetCanvas(Canvas):  # type: ignore[misc]  # ReportLab carries no types
    """Draws into an archivable file; `complete` finishes each page once all have been drawn.

    `complete(canvas, pages)` is called with the page open again; `beneath` puts ink where
    `mark_beneath` was called, before all that was drawn since.
    """

    _code: list[str]

    def __init__(
        self,
        filename: BinaryIO,
        *,
        file: ArchiveFile,
        complete: Callable[["SheetCanvas", int], None],
        **settings: object,
    ) -> None:
        """Begin the first page; `settings` are ReportLab's own."""
        super().__init__(filename, **settings)
        self._doc = file
        self._complete = complete
        self._open_pages: list[dict[str, object]] = []
        self._beneath = 0
        self.marks = Marks()

    def mark_beneath(self) -> None:
        """What `beneath` draws belongs here."""
        self._beneath = len(self._code)

    @contextmanager
    def beneath(self) -> Iterator[None]:
        """Draw beneath what is there already."""
        drawn, self._code = self._code, []
        yield
        drawn[self._beneath : self._beneath] = self._code
        self._code = drawn

    @override
    def showPage(self) -> None:
        """Put the page aside and begin the next one."""
        self._open_pages.append({name: getattr(self, name) for name in _OF_A_PAGE})
        self._startPage()

    @override
    def save(self) -> None:
        if self._code:
            self.showPage()
        for page in self._open_pages:
            self.__dict__.update(page)
            self._complete(self, len(self._open_pages))
            super().showPage()
        self._filename.write(self._doc.written(self.marks))

    @override
    def _escape(self, text: bytes) -> str:
        """A string of codes as the page spells it; ReportLab goes code by code."""
        return text.decode("latin-1").translate(_ESCAPED)
