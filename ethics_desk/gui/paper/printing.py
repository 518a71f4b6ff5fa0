"""Putting a PDF on paper, page by page, while the window stays alive."""

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from ethics_desk.gui.paper.sheets import Sheets

DOTS_PER_INCH = 300


class Printing(QObject):
    """Prints the pages the printer was told to print, each as large as its sheet allows."""

    ended = Signal()

    def __init__(
        self, sheets: Sheets, printer: QPrinter, parent: QObject, in_sight: int = 1
    ) -> None:
        """Get ready; `in_sight` is the page the user sees, counted from 1."""
        super().__init__(parent)
        self._sheets = sheets
        self._printer = printer
        self._painter = QPainter()
        self._waiting = pages_to_print(printer, len(sheets.sizes), in_sight)
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._print_one)

    def start(self) -> bool:
        """Begin; False when the printer cannot be used."""
        if not self._waiting or not self._painter.begin(self._printer):
            return False
        self._turn.start()
        return True

    def stop(self) -> None:
        """Send what is drawn by now to the printer and end."""
        self._turn.stop()
        if self._painter.isActive():
            self._painter.end()
            self.ended.emit()

    @Slot()
    def _print_one(self) -> None:
        picture = self._sheets.whole(self._waiting.pop(0), DOTS_PER_INCH)
        room = self._painter.viewport()
        size = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        self._painter.drawImage(QRect(room.topLeft(), size), picture)
        if self._waiting:
            self._printer.newPage()
        else:
            self.stop()


def pages_to_print(printer: QPrinter, count: int, in_sight: int) -> list[int]:
    """The places of the pages, counted from 0, in the order they are printed, copies included.

    A printer that makes copies by itself is asked for one.
    """
    pages = [page for page in _chosen(printer, count, in_sight) if 0 <= page < count]
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def _chosen(printer: QPrinter, count: int, in_sight: int) -> list[int]:
    if printer.printRange() is QPrinter.PrintRange.CurrentPage:
        return [in_sight - 1]
    ranges = printer.pageRanges().toRangeList()
    if ranges:
        return [page - 1 for one in ranges for page in range(one.from_, one.to + 1)]
    first, last = printer.fromPage() or 1, printer.toPage() or count
    return list(range(first - 1, last))
