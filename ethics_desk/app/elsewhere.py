"""What others save into the records while the window is open, brought into sight."""

from PySide6.QtCore import QObject, QTimer, Slot

from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.gui.gateway import Gateway
from ethics_desk.store.watching import Watch

MILLISECONDS_BETWEEN_LOOKS = 2_000


class Elsewhere(QObject):
    """Lets every page ask again when somebody else saved; what is being typed stays.

    What the window itself saved is known already.
    """

    def __init__(self, watch: Watch, gateway: Gateway, parent: QObject) -> None:
        """Look from now on, until `close`."""
        super().__init__(parent)
        self._watch = watch
        self._gateway = gateway
        gateway.changed.connect(self._known)
        self._timer = QTimer(self, interval=MILLISECONDS_BETWEEN_LOOKS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Tell the pages when something was saved elsewhere."""
        if self._changed():
            self._gateway.changed.emit(frozenset())

    @Slot()
    def close(self) -> None:
        """Let go of the file: the window is closed."""
        if self._timer.isActive():
            self._timer.stop()
            self._watch.close()

    @Slot(object)
    def _known(self, _touched: object) -> None:
        self._changed()

    def _changed(self) -> bool:
        """A disk that fails is told of by the next deed of the user, not by a clock."""
        try:
            return self._timer.isActive() and self._watch.changed()
        except StoreUnavailable:
            return False
