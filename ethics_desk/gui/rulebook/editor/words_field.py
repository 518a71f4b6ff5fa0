"""A field for a text in three languages that may be several lines long."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QWidget
from typing_extensions import override

from ethics_desk.domain.language import Language
from ethics_desk.gui.forms.field import Field
from ethics_desk.gui.theme import SMALL_SPACE, SPACE

NAMES = {Language.KK: "Қазақша", Language.RU: "Русский", Language.EN: "English"}
LINES = 2
FRAME = 14


class WordsField(Field):
    """Three small boxes, one per language. Tab goes from one to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Three empty boxes."""
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SMALL_SPACE)
        self.boxes = {language: QPlainTextEdit() for language in Language}
        super().__init__(held, parent)
        for place, (language, box) in enumerate(self.boxes.items()):
            name = QLabel(NAMES[language])
            name.setObjectName("quiet")
            box.setTabChangesFocus(True)
            box.setFixedHeight(box.fontMetrics().lineSpacing() * LINES + FRAME)
            box.textChanged.connect(self.edited)
            grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(box, place, 1)
        grid.setColumnStretch(1, 1)
        held.setFocusProxy(self.boxes[Language.KK])

    def texts(self) -> dict[str, object]:
        """The three texts; what was left out is empty."""
        return {
            language.value: " ".join(box.toPlainText().split())
            for language, box in self.boxes.items()
        }

    def set_texts(self, texts: object) -> None:
        """Put three texts into the boxes."""
        given = texts if isinstance(texts, dict) else {}
        for language, box in self.boxes.items():
            box.setPlainText(str(given.get(language.value, "")))

    @override
    def is_empty(self) -> bool:
        """Whether no box has a word."""
        return not any(self.texts().values())

    @override
    def introduce(self, name: str, description: str) -> None:
        """Name each box by the field and its language."""
        for language, box in self.boxes.items():
            box.setAccessibleName(f"{name}, {NAMES[language]}")
            box.setAccessibleDescription(description)

    @override
    def mark(self, *, wrong: bool) -> None:
        """Draw the boxes without a word as wrong, or all as any other."""
        for box in self.boxes.values():
            bad = wrong and not box.toPlainText().strip()
            box.setProperty("problem", "true" if bad else "false")
            box.style().unpolish(box)
            box.style().polish(box)
