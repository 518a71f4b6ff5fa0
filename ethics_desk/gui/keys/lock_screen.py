"""The locked window: nothing of the records is in sight until the passphrase is said.

What was being typed stays in memory, in its windows, which are out of sight and come back.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.keys.unlock_pane import Unlocking, UnlockPane
from ethics_desk.gui.theme import FIELD_WIDTH, PAGE_MARGIN, scaled
from ethics_desk.texts import In

NOBODY = "Ethics Desk"

TryJob = Callable[[str], Job]
"""The job that tries a passphrase: it ends well when it is the right one."""


_WINDOWS = frozenset({Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Tool})


@dataclass(slots=True, weakref_slot=True, eq=False)
class _Hidden:
    """A window put out of sight, and how it stood in the way of others.

    It does not come back when it was left meanwhile: what it waited for was done.
    """

    window: QWidget
    modality: Qt.WindowModality
    left: bool = False

    def leave(self, _result: int) -> None:
        """The dialog ended by itself."""
        self.left = True


class LockScreen(QObject):
    """Locks one window with all its dialogs. `unlocked` is told when they are back."""

    unlocked = Signal()

    def __init__(
        self, application: QApplication, window: QMainWindow, words: In, attempt: TryJob
    ) -> None:
        """Not locked yet."""
        super().__init__(window)
        self._application = application
        self._window = window
        self._words = words
        self._attempt = attempt
        self._title = ""
        self._hidden: list[_Hidden] = []
        self._parts: list[QWidget] = []
        self._cover: QWidget | None = None
        self.pane: UnlockPane | None = None

    @property
    def locked(self) -> bool:
        """Whether the window is locked."""
        return self._cover is not None

    @Slot()
    def lock(self) -> None:
        """Clear the window and put every dialog out of sight."""
        if self.locked:
            return
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        clipboard = QApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        window = self._window
        self._title = window.windowTitle()
        window.setWindowTitle(NOBODY)
        bars = (window.menuBar(), window.statusBar(), window.centralWidget())
        self._parts = [part for part in bars if part is not None and not part.isHidden()]
        for part in self._parts:
            part.setEnabled(False)
            part.hide()
        self._show_cover()
        self._hide_others()

    @Slot(object)
    def try_passphrase(self, wish: Unlocking) -> None:
        """Try what was typed."""
        if self.pane is None:
            return
        self.pane.setEnabled(False)
        job = self._attempt(wish.passphrase)
        job.finished.connect(self._open)
        job.failed.connect(self._refuse)
        job.start()

    @Slot(object)
    def _refuse(self, problem: DeskError) -> None:
        if self.pane is not None:
            self.pane.setEnabled(True)
            if not self.pane.show_problem(problem):
                self.pane.about.setText(self._words.error(problem))
            self.pane.begin()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While locked the cover stays as large as the window, and no other window comes up."""
        kind = event.type()
        if kind is QEvent.Type.Resize and watched is self._window and self._cover is not None:
            self._cover.setGeometry(self._window.rect())
        elif kind is QEvent.Type.Show and isinstance(watched, QWidget) and self._is_other(watched):
            QTimer.singleShot(0, self, self._hide_others)
        return False

    @Slot(object)
    def _open(self, _unlocked: object) -> None:
        self._application.removeEventFilter(self)
        if self._cover is not None:
            self._cover.hide()
            self._cover.deleteLater()
        self._cover = self.pane = None
        for part in self._parts:
            part.setEnabled(True)
            part.show()
        self._window.setWindowTitle(self._title)
        for hidden in self._hidden:
            if isValid(hidden.window) and not hidden.left:
                hidden.window.setWindowModality(hidden.modality)
                hidden.window.show()
        self._parts, self._hidden = [], []
        self.unlocked.emit()

    @Slot()
    def _hide_others(self) -> None:
        """The last one in front is put away first and comes back last."""
        if not self.locked:
            return
        shown = [
            one for one in QApplication.topLevelWidgets() if one.isVisible() and self._is_other(one)
        ]
        for one in shown:
            hidden = _Hidden(one, one.windowModality())
            self._hidden.append(hidden)
            if isinstance(one, QDialog):
                one.finished.connect(hidden.leave)
        for one in reversed(shown):
            one.hide()

    def _is_other(self, widget: QWidget) -> bool:
        """Whether a widget is a window of its own; hints and menus go by themselves."""
        return widget is not self._window and widget.isWindow() and widget.windowType() in _WINDOWS

    def _show_cover(self) -> None:
        window = self._window
        cover = QWidget(window)
        cover.setObjectName("lockScreen")
        cover.setAutoFillBackground(True)
        pane = UnlockPane(self._words, self.tr("&Quit"), cover)
        pane.title.setText(self.tr("The window is locked"))
        pane.ask(
            Path(),
            about=self.tr("Say your passphrase to go on where you were. Nothing typed is lost."),
            recovery=False,
        )
        pane.setMaximumWidth(scaled(FIELD_WIDTH * 2, cover))
        pane.wished.connect(self.try_passphrase)
        pane.left.connect(window.close)
        column = QVBoxLayout(cover)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN * 3, PAGE_MARGIN, PAGE_MARGIN)
        column.addWidget(pane, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._cover, self.pane = cover, pane
        cover.setGeometry(window.rect())
        self._application.installEventFilter(self)
        cover.show()
        cover.raise_()
        pane.begin()
