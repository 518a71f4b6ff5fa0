"""Noticing that nobody is at the desk: no key, no mouse for some minutes."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from typing_extensions import override

MINUTES = (1, 2, 5, 10, 15, 30, 60)
USUAL_MINUTES = 10
SETTING = "lock.minutes"

MILLISECONDS_BETWEEN_LOOKS = 2_000

_HANDS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """`idle` is told once when nobody touched any window for so long. The clock is handed in.

    It goes by the clock of the wall, so a computer that slept meanwhile has been idle, too. Only
    what reaches whole windows is looked at: a filter on every widget would slow the program.
    """

    idle = Signal()

    def __init__(
        self, now: Callable[[], datetime], minutes: int, parent: QObject | None = None
    ) -> None:
        """Begin to watch."""
        super().__init__(parent)
        self._now = now
        self._minutes = minutes
        self._last = now()
        self._told = False
        self._timer = QTimer(self, interval=MILLISECONDS_BETWEEN_LOOKS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
        for window in QGuiApplication.topLevelWindows():
            self._watch(window)

    def set_minutes(self, minutes: int) -> None:
        """Wait so many minutes from now on."""
        self._minutes = minutes
        self.begin_anew()

    @Slot()
    def begin_anew(self) -> None:
        """Somebody is there."""
        self._last = self._now()
        self._told = False

    @Slot()
    def look(self) -> None:
        """Tell when it has been too long."""
        if not self._told and self._now() - self._last >= timedelta(minutes=self._minutes):
            self._told = True
            self.idle.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _HANDS and not self._told:
            self._last = self._now()
        return False

    @Slot(object)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)


def minutes_of(kept: str | None) -> int:
    """The minutes kept as a setting, or the usual ones."""
    return int(kept) if kept is not None and kept in map(str, MINUTES) else USUAL_MINUTES
