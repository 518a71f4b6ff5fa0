"""A sentence that stands above everything else and cannot be closed."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ethics_desk.gui.icons import icon
from ethics_desk.gui.theme import SPACE, WIDE_SPACE, colours_of, scheme_of
from ethics_desk.gui.tone import Tone

ICON_SIZE = 20


class Banner(QFrame):
    """Says what must be known before anything beneath it is relied on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Out of sight until something is said."""
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("tone", Tone.WARNING.value)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        sign = QLabel(self)
        colour = colours_of(scheme_of(self.palette())).tone(Tone.WARNING)
        sign.setPixmap(icon("warning", QColor(colour)).pixmap(QSize(ICON_SIZE, ICON_SIZE)))
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE_SPACE, SPACE, WIDE_SPACE, SPACE)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Say a sentence, or nothing."""
        self._words.setText(text)
        self._words.setAccessibleName(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """What is said."""
        return self._words.text()
