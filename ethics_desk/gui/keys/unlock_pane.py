"""The passphrase at the door: of records that are being opened, and of a window that is locked."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.forms.secret_field import SecretField
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.keys.new_passphrase import NewPassphrase
from ethics_desk.gui.labels import main_button, page_title, quiet
from ethics_desk.gui.theme import SPACE, WIDE_SPACE
from ethics_desk.texts import In

MILLISECONDS_IN_SECOND = 1_000
RECOVERY_MAX = 120
NOW = "passphrase-now"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlocking:
    """What was typed to open records: a passphrase, or the recovery key and a new passphrase."""

    path: Path
    passphrase: str = field(repr=False)
    recovery: str = field(default="", repr=False)


class UnlockPane(QWidget):
    """Asks for a passphrase or, where it may be, for the recovery key. It keeps neither."""

    wished = Signal(object)
    left = Signal()

    def __init__(self, words: In, leave: str, parent: QWidget | None = None) -> None:
        """Ask about nothing yet; `leave` is the text of the button that gives up."""
        super().__init__(parent)
        self._words = words
        self._path = Path()
        self._waiting = 0
        self._by_paper = False
        self._sent = False
        self.title = page_title(self.tr("The records are encrypted"))
        self.about = quiet("")
        self.form = Form(words)
        self.passphrase = SecretField()
        self.recovery = TextField(RECOVERY_MAX)
        self.open_button = main_button(self.tr("&Open"))
        self.other_button = QPushButton(self.tr("Use the &recovery key…"))
        self.leave_button = QPushButton(leave)
        self._second = QTimer(self, interval=MILLISECONDS_IN_SECOND)
        self._second.timeout.connect(self._count_down)
        self._fill()

    def ask(self, path: Path, *, about: str, recovery: bool, only_recovery: bool = False) -> None:
        """Ask for the passphrase of records; `recovery` offers the other way."""
        self._path = path
        self.about.setText(about)
        self.other_button.setVisible(recovery and not only_recovery)
        self._show_recovery(shown=only_recovery)
        self.forget()

    def begin(self) -> None:
        """Let the keyboard begin where something is to be typed."""
        self._sent = False
        (self.recovery if self._by_paper else self.passphrase).setFocus()

    def forget(self) -> None:
        """Empty every line."""
        self.passphrase.set_text("")
        self.recovery.set_text("")
        self.new.forget()
        self.form.clear()

    def show_problem(self, problem: DeskError) -> bool:
        """Say a refusal beside its line; after too many wrong passphrases count the wait down."""
        self._sent = False
        self.passphrase.set_text("")
        shown = self.form.show_problem(self._placed(problem))
        seconds = problem.details.get("seconds")
        if isinstance(seconds, int):
            self._wait(seconds)
        return shown

    @Slot()
    def send(self) -> None:
        """Hand over what was typed, once: a key may press the button, too."""
        if self._sent or self._second.isActive() or not self.form.complete():
            return
        if self._by_paper and not self.new.in_order():
            return
        self._sent = True
        typed = self.new if self._by_paper else self.passphrase
        recovery = self.recovery.text() if self._by_paper else ""
        wish = Unlocking(path=self._path, passphrase=typed.text(), recovery=recovery)
        self.wished.emit(wish)

    def _placed(self, problem: DeskError) -> DeskError:
        """A refusal of the passphrase beside the line it was typed into."""
        if problem.details.get("field") == "passphrase" and not self._by_paper:
            return DeskError(problem.code, **{**problem.details, "field": NOW})
        return problem

    def _wait(self, seconds: int) -> None:
        self._waiting = seconds
        self.open_button.setEnabled(False)
        self._second.start()

    @Slot()
    def _count_down(self) -> None:
        self._waiting -= 1
        if self._waiting > 0:
            refusal = DeskError("keys.wait", field="passphrase", seconds=self._waiting)
            self.form.show_problem(self._placed(refusal))
            return
        self._second.stop()
        self.form.clear()
        self.open_button.setEnabled(True)

    @Slot()
    def _take_other_way(self) -> None:
        self.other_button.hide()
        self._show_recovery(shown=True)
        self.begin()

    def _show_recovery(self, *, shown: bool) -> None:
        self._by_paper = shown
        self.form.show_row(NOW, shown=not shown)
        for name in ("recovery", "passphrase", "again"):
            self.form.show_row(name, shown=shown)
        self.new.advice.setVisible(shown)

    def _fill(self) -> None:
        self.form.add(
            "recovery",
            self.tr("&Recovery key"),
            self.recovery,
            required=True,
            hint=self.tr("The eight groups from the page in the safe."),
        )
        self.new = NewPassphrase(self.form)
        self.form.add(NOW, self.tr("&Passphrase"), self.passphrase, required=True)
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self.send)
        for typed in (self.recovery, self.new.again, self.passphrase):
            typed.line.returnPressed.connect(self.send)
        self.other_button.clicked.connect(self._take_other_way)
        self.leave_button.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.other_button)
        buttons.addStretch(1)
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE_SPACE)
        for widget in (self.title, self.about, self.form):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addStretch(1)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        for button in (self.other_button, self.leave_button):
            button.setAutoDefault(False)
