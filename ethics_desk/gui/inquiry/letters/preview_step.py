"""The last step of a letter: how it will look, or what it lacks."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.progress import Progress
from ethics_desk.domain.word_form import FormInLetter
from ethics_desk.gui.banner import Banner
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.letters.copying import DraftCopyButton
from ethics_desk.gui.paper.sheets import Sheets
from ethics_desk.gui.paper.view import PaperView
from ethics_desk.gui.steps import Step
from ethics_desk.gui.word_forms.in_letter import FormsDialog
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.drafts import LetterDraft, draft_letter
from ethics_desk.services.letters.letters import IssueLetter
from ethics_desk.texts import In

VIEW_HEIGHT = 360
VIEW_SHARE = 100


class PreviewStep(Step):
    """Prints the letter without a number.

    `judged` tells whether it can be issued so, `refused` why it cannot.
    """

    judged = Signal(bool)
    refused = Signal(object)

    def __init__(self, gateway: Gateway, command: Callable[[], IssueLetter]) -> None:
        """`command` gives the letter as the former steps say."""
        super().__init__(self.tr("How it will look"))
        self._gateway = gateway
        self._command = command
        self._asked = 0
        self._sheets: Sheets | None = None
        self.view: PaperView | None = None
        self.missing = Banner(self)
        self.waiting = quiet(self.tr("The letter is being printed…"), self)
        self.forms_button = QPushButton(self.tr("&Forms of words…"), self)
        self.forms_button.setAutoDefault(False)
        self.forms_button.clicked.connect(self.show_forms)
        self._forms: tuple[FormInLetter, ...] = ()
        self._place = QWidget(self)
        self._room = QVBoxLayout(self._place)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.addWidget(self.missing)
        self._room.addWidget(self.waiting)
        self._room.addWidget(self.forms_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._room.addStretch(1)
        self.fill(self._place)
        self.column.addWidget(DraftCopyButton(gateway, command))

    @property
    def issuable(self) -> bool:
        """Whether the letter in sight could be issued as it is."""
        return self.view is not None

    @override
    def enter(self) -> None:
        self.clear()
        self.missing.say("")
        self.waiting.show()
        self.forms_button.hide()
        self.judged.emit(False)  # noqa: FBT003 - a signal takes its values by place
        turn, command = self._asked, self._command()

        def ask(desk: Desk, progress: Progress) -> LetterDraft:
            progress(0, 1)
            return draft_letter(desk, command)

        job = self._gateway.slow_ask(self.tr("Printing the letter"), ask)
        job.finished.connect(lambda draft: self._show(turn, draft))
        job.start()

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
        if self.view is not None and self._sheets is not None:
            self.view.rest()
            self._room.removeWidget(self.view)
            self.view.deleteLater()
            self._sheets.close()
        self.view, self._sheets = None, None

    @Slot(int, object)
    def _show(self, turn: int, draft: LetterDraft) -> None:
        """Show an answer, unless a later one is on its way."""
        if turn != self._asked:
            return
        self.waiting.hide()
        self._forms = draft.forms
        self.forms_button.setVisible(bool(draft.forms))
        if draft.problem is not None:
            self.missing.say(what_is_missing(draft.problem, self._gateway.words))
            self.refused.emit(draft.problem)
            return
        self._sheets = Sheets(draft.pdf)
        self.view = PaperView(self._sheets, self._place)
        self.view.setMinimumHeight(VIEW_HEIGHT)
        self._room.insertWidget(3, self.view, VIEW_SHARE)
        self.judged.emit(True)  # noqa: FBT003 - a signal takes its values by place


def what_is_missing(problem: DeskError, words: In) -> str:
    """A refusal in words: the fact that is missing, and where it is entered."""
    fact = str(problem.details.get("fact", "")).split("|")[0].split(".")[0]
    key = f"letter-fact.{fact}"
    if problem.code != "letter.fact-missing" or not words.knows(key):
        return words.error(problem)
    where = f"{key}.where" if words.knows(f"{key}.where") else "letter-missing.elsewhere"
    return words.say("letter-missing", fact=words.say(key), where=words.say(where))
