"""What nobody holds any more is taken away on the GUI thread only.

Python collects unreachable objects in whichever thread happens to ask for memory. When that is the
worker, a closed window dies there, and the program with it.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

MILLISECONDS_BETWEEN = 1_000


class Collecting(QObject):
    """Switches Python's own collecting off for good and does it now and then, generation by need.

    What is there already - modules, tables - is never looked at again, so that a round is short.
    """

    def __init__(self, parent: QObject) -> None:
        """Take over; one is enough for a program."""
        super().__init__(parent)
        gc.collect()
        gc.freeze()
        gc.disable()
        self._rounds = QTimer(self, interval=MILLISECONDS_BETWEEN)
        self._rounds.timeout.connect(self.collect)
        self._rounds.start()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that is due."""
        counted = list(zip(gc.get_count(), gc.get_threshold(), strict=True))
        for generation, (count, most) in reversed(list(enumerate(counted))):
            if most and count > most:
                gc.collect(generation)
                return
