"""What a list says while it has nothing to show."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override


class EmptyNote(QWidget):
    """A quiet sentence over the middle of an empty list, and the deed that would fill it."""

    wished = Signal()

    def __init__(self, over: QWidget) -> None:
        """Lie over a widget, without words yet."""
        super().__init__(over)
        self._words = QLabel(self)
        self._words.setObjectName("quiet")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._deed = QPushButton(self)
        self._deed.clicked.connect(self.wished)
        self._deed.hide()
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._words)
        column.addWidget(self._deed, alignment=Qt.AlignmentFlag.AlignHCenter)
        over.installEventFilter(self)

    def say(self, words: str, deed: str = "") -> None:
        """Set the sentence, and the text of the button (none: no button)."""
        self._words.setText(words)
        self._deed.setText(deed)
        self._deed.setVisible(bool(deed))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect().adjusted(16, 40, -16, -16))
        return super().eventFilter(watched, event)
