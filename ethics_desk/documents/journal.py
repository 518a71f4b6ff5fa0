"""Journals on paper: ruled and numbered like those they replace, however many entries they have."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial

from reportlab.lib.colors import Color, black
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak
from typing_extensions import override

from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.archive import Imprint
from ethics_desk.documents.sheets.ruled import CELL_SIZE, numbered_table
from ethics_desk.documents.sheets.sheet import Sheet, Story, print_sheets
from ethics_desk.documents.sheets.tagging import DataTable, Role, Tag
from ethics_desk.documents.sheets.typeface import Typeface
from ethics_desk.documents.signing import signature_lines
from ethics_desk.domain.journal_paper import JournalPage
from ethics_desk.domain.progress import Progress, silent

_NUMBER = 13 * mm
_RULE = Color(0.45, 0.45, 0.45)
_TOP, _BOTTOM = 18 * mm, 18 * mm
_OPENING = 62.0
"""What title, agency and period take of the first sheet, in points."""

_CLOSING = 90.0
"""What total and signature take of the last sheet, in points."""

_LINE = CELL_SIZE * 1.22
_AROUND_LINES = 6.0
_AROUND_TABLE = 14.0
_PADDING = 6.0

Row = tuple[str, ...]
Columns = Sequence[tuple[str, float]]


def journal_pdf(page: JournalPage, press: Press, progress: Progress = silent) -> bytes:
    """The journal as PDF/A; the same value gives the same bytes.

    Raises `BadInput` for words that cannot be printed; `progress` counts the rows set.
    """
    title = f"{page.title}, {page.period}"
    sheet = Sheet(
        face=press.sans,
        words=press.texts.in_(page.language),
        imprint=Imprint(
            title=press.sans.printable(title),
            agency=press.sans.printable(page.agency),
            language=page.language,
            day=page.made_on,
            anchor=page.anchor,
        ),
        mark=page.title,
        head=f"{title} – {page.agency}",
        specimen=page.specimen,
        wide=True,
        margins=(25 * mm, 15 * mm, _TOP, _BOTTOM),
    )
    return print_sheets(sheet, partial(_story, page, press, sheet, progress))


def _story(page: JournalPage, press: Press, sheet: Sheet, progress: Progress) -> Story:
    words, face = press.texts.in_(page.language), press.sans
    as_of = words.say("register.made-on", day=words.long_day(page.made_on))
    opening: Story = [
        face.paragraph(page.agency, face.style(10, spaceAfter=4)),
        face.paragraph(page.title, face.style(14, spaceAfter=3), bold=True, tag=Tag(Role.TITLE)),
        face.paragraph(f"{page.period}. {as_of}", face.style(9, spaceAfter=4)),
    ]
    closing: Story = [
        face.paragraph(page.total, face.style(10, spaceBefore=4), bold=True),
        signature_lines((page.signatory,), press, page.language, sheet.measure),
    ]
    return [*opening, *_tables(page, press, sheet, progress), *closing]


def _tables(page: JournalPage, press: Press, sheet: Sheet, progress: Progress) -> Story:
    """One table per sheet: a single long one would be measured anew at every page."""
    part = (sheet.measure - _NUMBER) / sum(column.share for column in page.columns)
    columns = [
        (press.texts.in_(page.language).say("register.number"), _NUMBER),
        *((column.title, column.share * part) for column in page.columns),
    ]
    tables: Story = []
    done, total = 0, len(page.rows)
    for rows in _sheets_of(page.rows, columns, sheet):
        done += len(rows)
        told = partial(progress, done, total)
        tables += [_LateTable(partial(_boxed, sheet.face, columns, rows), told)]
        tables += [PageBreak()]
    return tables[:-1]


def _boxed(face: Typeface, columns: Columns, rows: Sequence[Row]) -> DataTable:
    """A table with lines between its columns too, as paper journals are ruled."""
    table = numbered_table(face, columns, rows)
    table.setStyle(
        [("INNERGRID", (0, 0), (-1, -1), 0.3, _RULE), ("BOX", (0, 0), (-1, -1), 0.8, black)]
    )
    return table


def _sheets_of(rows: Sequence[Row], columns: Columns, sheet: Sheet) -> Iterator[list[Row]]:
    """The rows with their numbers, as many together as a sheet holds."""
    whole = sheet.size[1] - _TOP - _BOTTOM - _AROUND_TABLE
    head = _height(sheet.face, [title for title, _ in columns], columns)
    room = whole - head - _OPENING
    gathered: list[Row] = []
    for number, texts in enumerate(rows, start=1):
        row = (str(number), *texts)
        high = _height(sheet.face, row, columns)
        closing = _CLOSING if number == len(rows) else 0.0
        if gathered and high + closing > room:
            yield gathered
            gathered, room = [], whole - head
        gathered.append(row)
        room -= high
    if gathered:
        yield gathered


def _height(face: Typeface, texts: Sequence[str], columns: Columns) -> float:
    """How high a row becomes, at most: words are set as long as they fit into a line."""
    lines = max(
        _lines(face, text, width - _PADDING)
        for text, (_, width) in zip(texts, columns, strict=True)
    )
    return lines * _LINE + _AROUND_LINES


def _lines(face: Typeface, text: str, room: float) -> int:
    lines, left = 1, room
    blank = _width(face, " ")
    for word in text.split():
        wide = _width(face, word)
        if wide > left and left < room:
            lines, left = lines + 1, room
        left -= wide + blank
    return lines


@lru_cache(maxsize=20_000)
def _width(face: Typeface, word: str) -> float:
    return face.width(word, CELL_SIZE)


class _LateTable(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """A table that is made when its sheet comes, and forgotten when it is drawn."""

    def __init__(self, make: Callable[[], DataTable], told: Callable[[], None]) -> None:
        super().__init__()
        self._make = make
        self._told = told
        self._table: DataTable | None = None

    @override
    def wrap(self, width: float, height: float) -> tuple[float, float]:
        if self._table is None:
            self._told()
            self._table = self._make()
        size: tuple[float, float] = self._table.wrapOn(self.canv, width, height)
        return size

    @override
    def split(self, width: float, height: float) -> list[Flowable]:
        parts: list[Flowable] = self._made().splitOn(self.canv, width, height)
        return parts

    @override
    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:
        self._made().drawOn(canvas, x, y, _sW)
        self._table = None

    def _made(self) -> DataTable:
        if self._table is None:
            self._table = self._make()
        return self._table
