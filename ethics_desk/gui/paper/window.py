"""The window in which a letter, a report or any other PDF is read, printed and saved."""

from pathlib import Path

from PySide6.QtCore import QSaveFile, QStandardPaths, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ethics_desk.gui.icons import icon
from ethics_desk.gui.labels import main_button
from ethics_desk.gui.notices import NoticeBar
from ethics_desk.gui.paper.printing import Printing
from ethics_desk.gui.paper.sheets import Sheets
from ethics_desk.gui.paper.view import PaperView
from ethics_desk.gui.theme import SPACE, WIDE_SPACE
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import ShowPaper

SIZE = (820, 900)


class PaperWindow(QDialog):
    """One PDF. It was made before; here it is only shown, and saved byte for byte."""

    def __init__(self, paper: ShowPaper, parent: QWidget | None = None) -> None:
        """Show a paper from its first page."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(paper.title)
        self.resize(*SIZE)
        self._paper = paper
        self._sheets = Sheets(paper.pdf)
        self.view = PaperView(self._sheets, self)
        self.notice = NoticeBar(self)
        self._printing: Printing | None = None
        self._page = QLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._tools())
        column.addWidget(self.notice)
        column.addWidget(self.view, 1)
        self.view.turned.connect(self._show_page)
        self.view.setFocus()

    def save(self, file: Path) -> bool:
        """Write the PDF as it was issued; says so in the notice bar, also when it failed."""
        saver = QSaveFile(str(file))
        done = (
            saver.open(QSaveFile.OpenModeFlag.WriteOnly)
            and saver.write(self._paper.pdf) == len(self._paper.pdf)
            and saver.commit()
        )
        if done:
            self.notice.say(self.tr("Saved: {file}").format(file=file.name), Tone.GOOD)
        else:
            words = self.tr("Not saved: {reason}").format(reason=saver.errorString())
            self.notice.say(words, Tone.WARNING)
        return done

    def print_on(self, printer: QPrinter) -> Printing:
        """Put the pages the printer was told to print on paper; `ended` says when all are drawn."""
        self._printing = Printing(self._sheets, printer, self)
        if not self._printing.start():
            self.notice.say(self.tr("The printer cannot be used."), Tone.WARNING)
        return self._printing

    @override
    def done(self, result: int) -> None:
        super().done(result)
        self.view.rest()
        if self._printing is not None:
            self._printing.stop()
        self._sheets.close()

    @Slot()
    def ask_to_print(self) -> None:
        """Let the user choose a printer and pages."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setDocName(self._paper.title)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setMinMax(1, len(self._sheets.sizes))
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.setModal(True)
        dialog.show()

    @Slot()
    def ask_to_save(self) -> None:
        """Let the user choose a place."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save as"), folder, self.tr("PDF documents (*.pdf)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._paper.file_name)
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    @Slot(int)
    def _show_page(self, page: int) -> None:
        words = self.tr("Page {page} of {pages}")
        self._page.setText(words.format(page=page, pages=len(self._sheets.sizes)))

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.setContentsMargins(WIDE_SPACE, SPACE, WIDE_SPACE, SPACE)
        row.addWidget(self._page)
        row.addStretch(1)
        for name, text, deed in (
            ("zoom-out", self.tr("Smaller (-)"), self.view.zoom_out),
            ("zoom-in", self.tr("Larger (+)"), self.view.zoom_in),
            ("fit-width", self.tr("Fit the width (0)"), self.view.fit_width),
        ):
            button = QToolButton(self)
            button.setIcon(icon(name))
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.clicked.connect(deed)
            row.addWidget(button)
        row.addSpacing(WIDE_SPACE)
        save = main_button(self.tr("&Save as…"), self)
        save.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        save.clicked.connect(self.ask_to_save)
        printing = QPushButton(self.tr("&Print…"), self)
        printing.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        printing.clicked.connect(self.ask_to_print)
        row.addWidget(printing)
        row.addWidget(save)
        return row
