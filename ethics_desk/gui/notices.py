"""The passing notice inside the window: it tells, and never stands in the way."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from ethics_desk.gui.icons import icon
from ethics_desk.gui.theme import PAGE_MARGIN, SPACE
from ethics_desk.gui.tone import Tone

MILLISECONDS_SHOWN = 8_000
PASSING = frozenset({Tone.PLAIN, Tone.QUIET, Tone.GOOD})


class NoticeBar(QFrame):
    """One sentence at a time. Good news passes by itself, warnings stay until closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A bar that is out of sight until something is said."""
        super().__init__(parent)
        self.setObjectName("notice")
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._deed = QPushButton(self)
        self._deed.clicked.connect(self._do)
        self._on_deed: Callable[[], object] | None = None
        close = QToolButton(self)
        close.setIcon(icon("close"))
        close.setAccessibleName(self.tr("Close this notice"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAGE_MARGIN, SPACE, SPACE, SPACE)
        row.addWidget(self._words, 1)
        row.addWidget(self._deed)
        row.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=MILLISECONDS_SHOWN)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(
        self,
        text: str,
        tone: Tone = Tone.PLAIN,
        deed: str = "",
        on_deed: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence instead of the former one; `deed` is the text of a button beside it."""
        self._words.setText(text)
        self._deed.setText(deed)
        self._deed.setVisible(bool(deed))
        self._on_deed = on_deed
        self._colour(tone)
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if tone in PASSING and not deed:
            self._timer.start()
        else:
            self._timer.stop()

    def text(self) -> str:
        """What is said at the moment; empty when the bar is out of sight."""
        return "" if self.isHidden() else self._words.text()

    @Slot()
    def _do(self) -> None:
        self.hide()
        if self._on_deed is not None:
            self._on_deed()

    def _colour(self, tone: Tone) -> None:
        self.setProperty("tone", tone.value)
        for widget in (self, self._words):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
