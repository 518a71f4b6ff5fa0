"""How a letter will look, or what it lacks."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.progress import Progress
from ethics_desk.domain.word_form import FormInLetter
from ethics_desk.gui.banner import Banner
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.letters.copying import DraftCopyButton
from ethics_desk.gui.paper.sheets import Sheets
from ethics_desk.gui.paper.tools import PaperTools
from ethics_desk.gui.paper.view import PaperView
from ethics_desk.gui.steps import Step
from ethics_desk.gui.word_forms.in_letter import FormsDialog
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.drafts import LetterDraft, draft_letter
from ethics_desk.services.letters.letters import IssueLetter
from ethics_desk.services.letters.missing import what_is_missing

VIEW_HEIGHT = 360
VIEW_SHARE = 100


class PreviewStep(Step):
    """Prints the letter without a number.

    `judged` tells whether it can be issued so, `refused` why it cannot.
    """

    judged = Signal(bool)

    def __init__(self, gateway: Gateway, command: Callable[[], IssueLetter]) -> None:
        """`command` gives the letter as the former steps say."""
        super().__init__(self.tr("How it will look"))
        self._gateway = gateway
        self._command = command
        self._asked = 0
        self._job: Job | None = None
        self._printed: IssueLetter | None = None
        self._sheets: Sheets | None = None
        self.issuable = False
        self.problem: DeskError | None = None
        self.view: PaperView | None = None
        self.tools = PaperTools(self)
        self.missing = Banner(self)
        self.advice = Banner(self)
        self.waiting = quiet(self.tr("The letter is being printed…"), self)
        self.forms_button = QPushButton(self.tr("&Forms of words…"), self)
        self.forms_button.setAutoDefault(False)
        self.forms_button.clicked.connect(self.show_forms)
        self._forms: tuple[FormInLetter, ...] = ()
        self._place = QWidget(self)
        self._room = QVBoxLayout(self._place)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.addWidget(self.forms_button, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.tools, self.missing, self.advice, self.waiting):
            self._room.addWidget(widget)
        self._room.addStretch(1)
        self.fill(self._place)
        self.column.addWidget(DraftCopyButton(gateway, command))

    @override
    def enter(self) -> None:
        self.clear()
        self.missing.say("")
        self.advice.say("")
        self.waiting.show()
        self.forms_button.hide()
        self.judged.emit(False)  # noqa: FBT003 - a signal takes its values by place
        self._print(self._command())

    def renew(self) -> None:
        """Print anew what the writer changed; the former picture stays until the new one comes."""
        command = self._command()
        if command != self._printed:
            self._asked += 1
            self._print(command)

    @Slot()
    def show_forms(self) -> FormsDialog:
        """Show how the letter declines names and posts; one written otherwise prints it anew."""
        dialog = FormsDialog(self._gateway, self._forms, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.corrected.connect(self.enter)
        dialog.open()
        return dialog

    @override
    def complete(self) -> bool:
        return self.issuable

    def clear(self) -> None:
        """Let go of the paper in sight, and of answers still on their way."""
        self._asked += 1
        self._printed, self.issuable, self.problem = None, False, None
        self.tools.work_on(None)
        if self.view is not None and self._sheets is not None:
            self.view.rest()
            self._room.removeWidget(self.view)
            self.view.deleteLater()
            self._sheets.close()
        self.view, self._sheets = None, None

    def _print(self, command: IssueLetter) -> None:
        """Ask for the picture; one asked for before and not begun yet is not drawn any more."""
        turn, self._printed = self._asked, command

        def ask(desk: Desk, progress: Progress) -> tuple[int, LetterDraft]:
            progress(0, 1)
            return turn, draft_letter(desk, command)

        if self._job is not None:
            self._job.cancel()
        self._job = self._gateway.slow_ask(self.tr("Printing the letter"), ask)
        self._job.finished.connect(self._show)
        self._job.start()

    @Slot(object)
    def _show(self, answer: tuple[int, LetterDraft]) -> None:
        """Show an answer, unless a later one is on its way."""
        turn, draft = answer
        if turn != self._asked:
            return
        self.waiting.hide()
        self._forms = draft.forms
        self.forms_button.setVisible(bool(draft.forms))
        problem = draft.problem
        words = self._gateway.words
        self.missing.say("" if problem is None else what_is_missing(problem, words))
        self.advice.say("\n".join(one.in_(words) for one in draft.advice))
        if problem is None:
            self._show_paper(Sheets(draft.pdf))
        self.problem = problem
        self.issuable = problem is None
        self.judged.emit(self.issuable)

    def _show_paper(self, sheets: Sheets) -> None:
        """The new paper at the place and in the size of the former one."""
        former, self._sheets = self._sheets, sheets
        if self.view is None:
            self.view = PaperView(sheets, self._place)
            self.view.setMinimumHeight(VIEW_HEIGHT)
            self._room.insertWidget(self._room.count() - 1, self.view, VIEW_SHARE)
            self.tools.work_on(self.view)
        else:
            self.view.show_sheets(sheets)
        if former is not None:
            former.close()
