"""Fields for words: one line, several lines, an identification number."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QRegularExpression, Qt, Slot
from PySide6.QtGui import QRegularExpressionValidator, QTextCursor
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ethics_desk.gui.forms.field import Field

LINE_MAX = 300
TEXT_MAX = 20_000
IIN_DIGITS = 12
LEFT_SHOWN_FROM = 0.8


class TextField(Field):
    """One line of words."""

    def __init__(self, longest: int = LINE_MAX, parent: QWidget | None = None) -> None:
        """An empty line of at most `longest` characters."""
        self.line = QLineEdit()
        super().__init__(self.line, parent)
        self.line.setMaxLength(longest)
        self.line.textChanged.connect(self.edited)

    def text(self) -> str:
        """What was typed, without blanks at the ends."""
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        """Put words into the line; recorded ones are never cut, whatever its room."""
        self.line.setMaxLength(max(self.line.maxLength(), len(text)))
        self.line.setText(text)

    def suggest(self, lines: Sequence[str]) -> None:
        """Offer lines that contain what is being typed; anything else may be typed as well."""
        completer = QCompleter(list(lines), self.line)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)

    @override
    def is_empty(self) -> bool:
        """Whether there is no word."""
        return not self.text()


class IinField(TextField):
    """An individual identification number: twelve digits, the services check the last one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty number."""
        super().__init__(IIN_DIGITS, parent)
        digits = QRegularExpression(f"[0-9]{{0,{IIN_DIGITS}}}")
        self.line.setValidator(QRegularExpressionValidator(digits, self.line))
        self.line.setPlaceholderText("000000000000")
        self.line.setMaximumWidth(self.line.fontMetrics().horizontalAdvance("0") * (IIN_DIGITS + 8))
        self.row.addStretch(1)


class _Box(QPlainTextEdit):
    """Takes no more from the clipboard than it has room for: a whole book would stop the window."""

    def __init__(self, longest: int) -> None:
        super().__init__()
        self.longest = longest

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        replaced = len(self.textCursor().selectedText())
        room = self.longest - len(self.toPlainText()) + replaced
        self.insertPlainText(source.text()[: max(0, room)])
        self.ensureCursorVisible()


class LongTextField(Field):
    """Several lines of words. Tab leaves the field; the end of the room is announced in time."""

    def __init__(
        self, longest: int = TEXT_MAX, lines: int = 5, parent: QWidget | None = None
    ) -> None:
        """An empty text of at most `longest` characters, `lines` lines high."""
        self.box = _Box(longest)
        super().__init__(self.box, parent)
        self._left = QLabel()
        self._left.setObjectName("quiet")
        self._left.hide()
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(self.box.fontMetrics().lineSpacing() * lines + 18)
        self.box.textChanged.connect(self._keep_in_room)
        self.row.removeWidget(self.box)
        column = QVBoxLayout()
        column.addWidget(self.box)
        column.addWidget(self._left)
        self.row.addLayout(column)

    def text(self) -> str:
        """What was typed, without blanks at the ends."""
        return self.box.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Put words into the box; recorded ones are never cut, whatever its room."""
        self.box.longest = max(self.box.longest, len(text))
        self.box.setPlainText(text)

    @override
    def is_empty(self) -> bool:
        """Whether there is no word."""
        return not self.text()

    @Slot()
    def _keep_in_room(self) -> None:
        text = self.box.toPlainText()
        if len(text) > self.box.longest:
            self._cut(len(text) - self.box.longest)
            return
        left = self.box.longest - len(text)
        self._left.setText(self.tr("{count} characters left").format(count=left))
        self._left.setVisible(len(text) >= self.box.longest * LEFT_SHOWN_FROM)
        self.edited.emit()

    def _cut(self, excess: int) -> None:
        """Take away what was typed beyond the room, where it was typed."""
        cursor = self.box.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, excess)
        if len(cursor.selectedText()) < excess:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.movePosition(
                QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, excess
            )
        cursor.removeSelectedText()
