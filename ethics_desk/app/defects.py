"""A mistake of the program in the window: shown once, from whichever thread it came."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from ethics_desk.gui.problems import BugWindow


class DefectWatch(QObject):
    """Shows the description of a defect; `told` may be emitted from any thread.

    While one description is shown, others go to the log only: a defect while drawing would come
    back with every drawing.
    """

    told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Watch from the GUI thread."""
        super().__init__(parent)
        self.shown: BugWindow | None = None
        self.told.connect(self._show, Qt.ConnectionType.QueuedConnection)

    @Slot(str)
    def _show(self, trace: str) -> None:
        if self.shown is not None:
            return
        self.shown = BugWindow(trace, QApplication.activeWindow())
        self.shown.finished.connect(self._forget)
        self.shown.open()

    @Slot()
    def _forget(self) -> None:
        self.shown = None
