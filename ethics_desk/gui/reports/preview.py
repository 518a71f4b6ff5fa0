"""The preview of a report: its paper, or in the paper's place the reason why there is none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ethics_desk.gui.paper.panel import PaperPanel


class ReportPreview(QWidget):
    """Shows the one or the other, never a paper of a former question beside a reason."""

    def __init__(self) -> None:
        """Without a paper and without a reason."""
        super().__init__()
        self.panel = PaperPanel()
        self.refusal = QLabel()
        self.refusal.setWordWrap(True)
        self.refusal.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.refusal.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel, 1)
        column.addWidget(self.refusal, 100)

    def refuse(self, reason: str) -> None:
        """Put the paper away and say why; there is nothing to print or to save."""
        self.panel.put_away()
        self.refusal.setText(reason)
        self.refusal.show()

    def allow(self) -> None:
        """Take the reason away: a paper follows."""
        self.refusal.clear()
        self.refusal.hide()
