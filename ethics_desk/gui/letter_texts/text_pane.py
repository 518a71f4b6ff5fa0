"""The texts of one language: the title of the kind, the subject line, the letter itself."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_template import EditableTexts
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.theme import SMALL_SPACE, SPACE


class TextPane(QWidget):
    """Edits one language. Ctrl+Z takes back what was typed, Tab leaves the text."""

    edited = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        """Empty lines."""
        super().__init__(parent)
        self.language = language
        name = LANGUAGE_NAMES[language]
        self.title = QLineEdit(self)
        self.heading = QLineEdit(self)
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE)
        form.setVerticalSpacing(SMALL_SPACE)
        for label, line in (
            (self.tr("&Title of the kind"), self.title),
            (self.tr("&Subject line"), self.heading),
        ):
            form.addRow(label, line)
            line.setAccessibleName(f"{label.replace('&', '')}, {name}")
            line.textChanged.connect(self.edited)
        self.text.setAccessibleName(self.tr("Text of the letter, {language}").format(language=name))
        self.text.textChanged.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, SPACE, 0)
        column.setSpacing(SPACE)
        column.addLayout(form)
        column.addWidget(self.text, 1)
        self.setFocusProxy(self.text)

    def show_texts(self, texts: EditableTexts) -> None:
        """Put recorded texts into the lines."""
        for line, words in ((self.title, texts.title), (self.heading, texts.heading)):
            line.setText(words.in_(self.language))
            line.setCursorPosition(0)
        self.text.setPlainText(texts.text.in_(self.language))

    def insert(self, words: str) -> None:
        """Write something where the cursor stands, as one step that can be taken back."""
        self.text.insertPlainText(words)
        self.text.setFocus()

    def go_to(self, number: int) -> None:
        """Put the cursor at the beginning of a line, counted from one."""
        block = self.text.document().findBlockByNumber(number - 1)
        if block.isValid():
            cursor = QTextCursor(block)
            self.text.setTextCursor(cursor)
            self.text.centerCursor()
        self.text.setFocus()
