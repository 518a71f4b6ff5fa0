"""A running text of an original: what is withheld is black, finds are underlined."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

from ethics_desk.domain.redaction import Place

_FOUND = QColor(200, 90, 0)


class TextCanvas(QPlainTextEdit):
    """Shows a text to be read and selected; Enter withholds what is selected: `boxed`."""

    boxed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without a text yet."""
        super().__init__(parent)
        self._text, self._basic = "", True
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Text of the original"))
        self.setAccessibleDescription(self.tr("Select words; Enter withholds them."))

    def show_text(self, text: str) -> None:
        """Show a text."""
        self._text = text
        self._basic = max(text, default="") <= "\uffff"
        self.setPlainText(text)

    def show_places(self, marks: Sequence[Place], finds: Sequence[Place]) -> None:
        """Show what is withheld and what is proposed."""
        found, withheld = QTextCharFormat(), QTextCharFormat()
        found.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        found.setUnderlineColor(_FOUND)
        withheld.setBackground(QColor(Qt.GlobalColor.black))
        withheld.setForeground(QColor(Qt.GlobalColor.lightGray))
        self.setExtraSelections(
            [
                *(self._selection(one, found) for one in finds),
                *(self._selection(one, withheld) for one in marks),
            ]
        )

    def place(self) -> Place | None:
        """What is selected, if anything."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = map(self._sign_at, (cursor.selectionStart(), cursor.selectionEnd()))
        return Place(1, start, 0, end, 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.place()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and place is not None:
            self.boxed.emit(place)
        else:
            super().keyPressEvent(event)

    def _selection(self, one: Place, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._place_of(one.from_x))
        cursor.setPosition(self._place_of(one.to_x), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, form
        return selection

    def _place_of(self, sign: int) -> int:
        """How Qt counts up to a sign: two places for one beyond the basic plane."""
        return sign if self._basic else len(self._text[:sign].encode("utf-16-le")) // 2

    def _sign_at(self, place: int) -> int:
        """The sign at one of Qt's places."""
        if self._basic:
            return place
        return len(self._text.encode("utf-16-le")[: 2 * place].decode("utf-16-le", "ignore"))
