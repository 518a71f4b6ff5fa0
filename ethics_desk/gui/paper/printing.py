"""Putting a PDF on paper, page by page, while the window stays alive."""

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from ethics_desk.gui.paper.sheets import Sheets

DOTS_PER_INCH = 300


class Printing(QObject):
    """Prints the pages the printer was told to print, each as large as its sheet allows."""

    ended = Signal()

    def __init__(self, sheets: Sheets, printer: QPrinter, parent: QObject) -> None:
        """Open the printer; nothing is printed before `start`."""
        super().__init__(parent)
        self._sheets = sheets
        self._printer = printer
        self._painter = QPainter()
        last = printer.toPage() or len(sheets.sizes)
        self._waiting = list(range((printer.fromPage() or 1) - 1, last))
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._print_one)

    def start(self) -> bool:
        """Begin; False when the printer cannot be used."""
        if not self._painter.begin(self._printer):
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
