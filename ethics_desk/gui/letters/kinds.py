"""The kinds of letters the office has texts for, read in the background: it takes a while."""

from PySide6.QtCore import QObject, Signal, Slot

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.gateway import Gateway
from ethics_desk.services.desk import Desk
from ethics_desk.services.letter_texts.listing import texts_stamp
from ethics_desk.services.letters.drafts import KindOfLetter, kinds_of_letters


class Kinds(QObject):
    """Knows the kinds once `known` was said; until then a kind is called nothing."""

    known = Signal()

    def __init__(self, gateway: Gateway, parent: QObject) -> None:
        """Nothing read yet."""
        super().__init__(parent)
        self._gateway = gateway
        self._stamp: object = None
        self.every: tuple[KindOfLetter, ...] = ()

    def read(self, agency_id: AgencyId | None = None) -> None:
        """Begin to read, unless the texts are those read before; without an agency all kinds."""
        stamp = agency_id, self._gateway.ask(texts_stamp)
        if stamp == self._stamp:
            return
        self._stamp = stamp

        def read(desk: Desk, progress: Progress) -> tuple[KindOfLetter, ...]:
            progress(0, 1)
            return kinds_of_letters(desk, agency_id)

        job = self._gateway.slow_ask(self.tr("Reading the texts of letters"), read)
        job.finished.connect(self._take)
        job.start()

    def title_of(self, kind: str) -> str:
        """What a kind is called in the language of the window."""
        language = self._gateway.words.language
        titles = (one.title.shown_in(language) for one in self.every if one.kind == kind)
        return next(titles, kind if self.every else "")

    @Slot(object)
    def _take(self, kinds: tuple[KindOfLetter, ...]) -> None:
        self.every = kinds
        self.known.emit()
