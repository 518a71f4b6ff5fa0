"""The window in which a letter, a report or any other PDF is read, printed and saved."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from ethics_desk.gui.notices import NoticeBar
from ethics_desk.gui.paper.panel import PaperPanel
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
        self.notice = NoticeBar(self)
        self.panel = PaperPanel(self)
        self.panel.told.connect(self.notice.say)
        self.panel.show_paper(paper)
        self.panel.save_button.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        self.panel.print_button.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.panel, 1)
        self.panel.setFocus()

    @override
    def done(self, result: int) -> None:
        super().done(result)
        self.panel.put_away()
