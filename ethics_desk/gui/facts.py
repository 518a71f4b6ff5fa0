"""What is known about one thing: captions at the left, words to be read and copied at the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ethics_desk.gui.theme import SPACE, WIDE_SPACE, colours_of, scaled, scheme_of
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE

CAPTION_WIDTH = 170


@dataclass(frozen=True, slots=True)
class Fact:
    """One caption and its words; empty words become a dash."""

    caption: str
    words: str
    tone: Tone = Tone.PLAIN


class FactSheet(QWidget):
    """Facts under each other, replaced as a whole."""

    def __init__(self, parent: QWidget | None = None, caption_width: int = CAPTION_WIDTH) -> None:
        """An empty sheet; narrow cards take a smaller `caption_width` (pixels at usual size)."""
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(WIDE_SPACE)
        self._grid.setVerticalSpacing(SPACE)
        self._grid.setColumnMinimumWidth(0, scaled(caption_width, self))
        self._narrow = caption_width < CAPTION_WIDTH
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts instead of the former ones."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
                widget.hide()
        for row, fact in enumerate(facts):
            caption, words = self._caption(fact), self._words(fact)
            self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, row, 1)
            # Shown at once, not when Qt comes to it: a dialog may be measured right now.
            caption.show()
            words.show()

    def _caption(self, fact: Fact) -> QLabel:
        label = QLabel(fact.caption, self)
        label.setObjectName("quiet")
        label.setWordWrap(True)
        if self._narrow:  # a long caption wraps and leaves the room to the words
            label.setMaximumWidth(self._grid.columnMinimumWidth(0))
        return label

    def _words(self, fact: Fact) -> QLabel:
        label = QLabel(fact.words or NO_VALUE, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setAccessibleName(f"{fact.caption}: {fact.words or NO_VALUE}")
        palette = label.palette()
        colour = colours_of(scheme_of(palette)).tone(fact.tone)
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
        label.setPalette(palette)
        return label
