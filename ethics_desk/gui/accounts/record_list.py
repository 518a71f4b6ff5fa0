"""A window with one list or two, which asks again whenever something changed."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import page_title, quiet
from ethics_desk.gui.theme import PAGE_MARGIN, WIDE_SPACE, scaled

WIDTH, HEIGHT = 860, 520


class RecordList(QDialog):
    """Its title, a sentence on what it is for, what subclasses put into `column`, and the way out.

    Subclasses fill the lists in `refresh`.
    """

    def __init__(self, gateway: Gateway, title: str, purpose: str, parent: QWidget | None) -> None:
        """Without lists yet."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(scaled(WIDTH, self), scaled(HEIGHT, self))
        self.gateway = gateway
        self.column = QVBoxLayout()
        self.column.setSpacing(WIDE_SPACE)
        leave = QPushButton(self.tr("Close"), self)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_SPACE)
        whole.setSpacing(WIDE_SPACE)
        whole.addWidget(page_title(title))
        whole.addWidget(quiet(purpose, self))
        whole.addLayout(self.column)
        whole.addStretch(1)
        whole.addLayout(foot)
        gateway.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Ask the services again and show their answer."""

    @override
    def done(self, result: int) -> None:
        self.gateway.changed.disconnect(self.refresh)
        super().done(result)
