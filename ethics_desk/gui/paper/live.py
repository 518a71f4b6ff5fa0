"""A paper that is printed anew while what it says is being changed."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.banner import Banner
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.paper.sheets import Sheets
from ethics_desk.gui.paper.view import PaperView
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.drafts import LetterDraft

MILLISECONDS_OF_REST = 500

Question = Callable[[Desk], LetterDraft]


class LivePaper(QWidget):
    """Shows a draft; `refresh` prints it anew once the changes rest.

    The paper in sight stays until the next one is there; printing is a job. `refused` carries what
    keeps the draft from being printed, None when nothing does.
    """

    refused = Signal(object)

    def __init__(
        self, gateway: Gateway, question: Callable[[], Question], parent: QWidget | None = None
    ) -> None:
        """`question` gives what is to be printed as it stands now."""
        super().__init__(parent)
        self._gateway = gateway
        self._question = question
        self._asked = 0
        self._sheets: Sheets | None = None
        self.view: PaperView | None = None
        self.missing = Banner(self)
        self.waiting = quiet(self.tr("The letter is being printed…"), self)
        self._rest = QTimer(self, singleShot=True, interval=MILLISECONDS_OF_REST)
        self._rest.timeout.connect(self._ask)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.missing)
        self._column.addWidget(self.waiting)
        self._column.addStretch(1)
        self.waiting.hide()

    @Slot()
    def refresh(self) -> None:
        """Print anew, once nothing changed for a moment."""
        self._rest.start()

    def put_away(self) -> None:
        """Let go of the paper, and of answers still on their way."""
        self._rest.stop()
        self._asked += 1
        self._clear()

    @Slot()
    def _ask(self) -> None:
        self._asked += 1
        turn, question = self._asked, self._question()

        def ask(desk: Desk, progress: Progress) -> LetterDraft:
            progress(0, 1)
            return question(desk)

        self.waiting.setVisible(self.view is None)
        job = self._gateway.slow_ask(self.tr("Printing the letter"), ask)
        job.finished.connect(lambda draft: self._show(turn, draft))
        job.start()

    def _show(self, turn: int, draft: LetterDraft) -> None:
        if turn != self._asked:
            return
        self.waiting.hide()
        self._say(draft.problem)
        if draft.problem is None:
            page = self.view.page() if self.view is not None else 1
            self._clear()
            self._sheets = Sheets(draft.pdf)
            self.view = PaperView(self._sheets, self)
            # The window may be closed as a whole, without the paper being put away before.
            self.view.destroyed.connect(self._sheets.close)
            self._column.insertWidget(2, self.view, 100)
            self.view.show()
            self.view.turn_to(page)

    def _say(self, problem: DeskError | None) -> None:
        self.missing.say("" if problem is None else self._gateway.words.error(problem))
        self.refused.emit(problem)

    def _clear(self) -> None:
        if self.view is None or self._sheets is None:
            return
        self.view.rest()
        self._column.removeWidget(self.view)
        self.view.hide()
        self.view.deleteLater()
        self._sheets.close()
        self.view, self._sheets = None, None
