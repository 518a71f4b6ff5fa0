"""Issuing a letter in two steps: kind and language, then its text with the letter beside it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.letter import LetterId
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.letters.draft import Draft
from ethics_desk.gui.inquiry.letters.kind_step import KindStep
from ethics_desk.gui.inquiry.letters.live_step import LiveStep
from ethics_desk.gui.inquiry.letters.preview_step import PreviewStep
from ethics_desk.gui.inquiry.letters.writer_step import WriterStep
from ethics_desk.gui.steps import StepsDialog
from ethics_desk.gui.theme import scaled
from ethics_desk.gui.tone import Tone
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.letters.letters import IssueLetter, issue_letter
from ethics_desk.services.letters.missing import what_is_missing

SIZE = (1180, 740)


class IssueDialog(StepsDialog):
    """Leads to a letter. `issued` carries its id when it has its number and is kept."""

    issued = Signal(str)

    def __init__(self, gateway: Gateway, draft: Draft, parent: QWidget | None = None) -> None:
        """Begin a letter."""
        self._gateway = gateway
        self._busy = False
        self.kind_step = KindStep(gateway, draft)
        self.writer_step = WriterStep(gateway, draft, self.kind_step)
        self.preview_step = PreviewStep(gateway, self.writer_step.command)
        self.live_step = LiveStep(self.writer_step, self.preview_step)
        super().__init__(
            (self.kind_step, self.live_step),
            self.tr("&Issue"),
            self._issue,
            parent,
        )
        self.preview_step.judged.connect(self.next.setEnabled)
        former = draft.replaces
        self.setWindowTitle(
            self.tr("Issue a letter")
            if former is None
            else self.tr("Replace letter № {number}").format(number=former.number)
        )
        self.resize(scaled(SIZE[0], self), scaled(SIZE[1], self))

    @Slot()
    @override
    def go_back(self) -> None:
        """Go to the former step, from where one can always go on."""
        self.live_step.leave()
        super().go_back()
        self.next.setEnabled(True)

    @Slot()
    @override
    def go_on(self) -> None:
        """Go on; what the letter lacks is said beside its field only now, never while typing."""
        problem = self.preview_step.problem
        if self.place + 1 < self.count or problem is None or not self.show_problem(problem):
            super().go_on()

    @override
    def reject(self) -> None:
        """Leave, unless the letter is being issued: then the window waits for its number."""
        if not self._busy:
            super().reject()

    @override
    def done(self, result: int) -> None:
        super().done(result)
        self.live_step.leave()

    def _issue(self) -> bool:
        """Start issuing; the dialog closes when the letter is kept."""
        if self._busy:
            return False
        self._busy = True
        self.next.setEnabled(False)
        job = self._gateway.job(self.tr("Issuing the letter"), _issued, self.writer_step.command())
        job.finished.connect(self._close_with)
        job.failed.connect(self._refuse)
        job.start()
        return False

    @Slot(object)
    def _close_with(self, letter_id: LetterId) -> None:
        self.accept()
        self.issued.emit(letter_id)

    @Slot(object)
    def _refuse(self, problem: DeskError) -> None:
        self._busy = False
        self.next.setEnabled(True)
        self.notice.say(what_is_missing(problem, self._gateway.words), Tone.WARNING)


def _issued(desk: Desk, command: IssueLetter, progress: Progress) -> Outcome[LetterId]:
    progress(0, 1)
    return issue_letter(desk, command)
