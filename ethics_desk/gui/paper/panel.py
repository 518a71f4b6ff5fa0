"""One PDF with its tools: read, zoomed, printed, saved byte for byte."""

from pathlib import Path

from PySide6.QtCore import QSaveFile, QStandardPaths, Qt, Signal, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ethics_desk.gui.icons import icon
from ethics_desk.gui.labels import main_button
from ethics_desk.gui.paper.printing import Printing
from ethics_desk.gui.paper.sheets import Sheets
from ethics_desk.gui.paper.view import PaperView
from ethics_desk.gui.theme import SPACE, WIDE_SPACE
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import ShowPaper


class PaperPanel(QWidget):
    """Shows one paper after another; `told` carries what was done with it, and the tone."""

    told = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without a paper yet."""
        super().__init__(parent)
        self._paper: ShowPaper | None = None
        self._sheets: Sheets | None = None
        self._printing: Printing | None = None
        self.view: PaperView | None = None
        self._page = QLabel(self)
        self.print_button = QPushButton(self.tr("&Print…"), self)
        self.print_button.clicked.connect(self.ask_to_print)
        self.save_button = main_button(self.tr("&Save as…"), self)
        self.save_button.clicked.connect(self.ask_to_save)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._tools = QWidget(self)
        self._fill_tools()
        self._column.addWidget(self._tools)
        self._tools.setEnabled(False)

    def show_paper(self, paper: ShowPaper) -> None:
        """Show a paper instead of the one before, at the page that was in sight."""
        page = self.view.page() if self.view is not None else 1
        self.put_away()
        self._paper = paper
        self._sheets = Sheets(paper.pdf)
        self.view = PaperView(self._sheets, self)
        self.view.turned.connect(self._show_page)
        # A window may be closed as a whole, without the paper being put away before.
        self.view.destroyed.connect(self._sheets.close)
        self._column.addWidget(self.view, 1)
        self._tools.setEnabled(True)
        self.setFocusProxy(self.view)
        if page > 1:
            self.view.turn_to(page)
        self._show_page(self.view.page())

    def put_away(self) -> None:
        """Close the paper; what is being printed is printed no further."""
        if self._printing is not None:
            self._printing.stop()
            self._printing = None
        if self.view is not None:
            self.view.rest()
            self._column.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
            self.view = None
        if self._sheets is not None:
            self._sheets.close()
            self._sheets = None
        self._paper = None
        self._tools.setEnabled(False)
        self._page.clear()

    def save(self, file: Path) -> bool:
        """Write the PDF as it was issued; tells so, also when it failed."""
        if self._paper is None:
            return False
        saver = QSaveFile(str(file))
        done = (
            saver.open(QSaveFile.OpenModeFlag.WriteOnly)
            and saver.write(self._paper.pdf) == len(self._paper.pdf)
            and saver.commit()
        )
        if done:
            self.told.emit(self.tr("Saved: {file}").format(file=file.name), Tone.GOOD)
        else:
            words = self.tr("Not saved: {reason}").format(reason=saver.errorString())
            self.told.emit(words, Tone.WARNING)
        return done

    def print_on(self, printer: QPrinter) -> Printing | None:
        """Put the pages the printer was told to print on paper; `ended` says when all are drawn."""
        if self._sheets is None:
            return None
        self._printing = Printing(self._sheets, printer, self)
        if not self._printing.start():
            self.told.emit(self.tr("The printer cannot be used."), Tone.WARNING)
        return self._printing

    @Slot()
    def ask_to_print(self) -> None:
        """Let the user choose a printer and pages."""
        if self._paper is None or self._sheets is None:
            return
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
        if self._paper is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save as"), folder, self.tr("PDF documents (*.pdf)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._paper.file_name)
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def _zoom_out(self) -> None:
        if self.view is not None:
            self.view.zoom_out()

    def _zoom_in(self) -> None:
        if self.view is not None:
            self.view.zoom_in()

    def _fit_width(self) -> None:
        if self.view is not None:
            self.view.fit_width()

    @Slot(int)
    def _show_page(self, page: int) -> None:
        pages = len(self._sheets.sizes) if self._sheets is not None else 0
        self._page.setText(self.tr("Page {page} of {pages}").format(page=page, pages=pages))

    def _fill_tools(self) -> None:
        row = QHBoxLayout(self._tools)
        row.setSpacing(SPACE)
        row.setContentsMargins(WIDE_SPACE, SPACE, WIDE_SPACE, SPACE)
        row.addWidget(self._page)
        row.addStretch(1)
        for name, text, deed in (
            ("zoom-out", self.tr("Smaller (-)"), self._zoom_out),
            ("zoom-in", self.tr("Larger (+)"), self._zoom_in),
            ("fit-width", self.tr("Fit the width (0)"), self._fit_width),
        ):
            button = QToolButton(self)
            button.setIcon(icon(name))
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.clicked.connect(deed)
            row.addWidget(button)
        row.addSpacing(WIDE_SPACE)
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
