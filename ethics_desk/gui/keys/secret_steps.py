"""Two steps to a secret: the passphrase, then the page with the recovery key, confirmed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ethics_desk.domain.errors import BadInput, DeskError
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.keys.new_passphrase import NewPassphrase
from ethics_desk.gui.labels import main_button, page_title, quiet
from ethics_desk.gui.notices import NoticeBar
from ethics_desk.gui.paper.window import PaperWindow
from ethics_desk.gui.theme import SPACE, WIDE_SPACE
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.services.keys.encryption import Secret, new_secret
from ethics_desk.services.keys.recovery_page import confirm_group, groups_to_confirm
from ethics_desk.texts import In

IN_A_ROW = 4
GROUP_SIZE = 1.4

PageJob = Callable[[Secret], Job]
"""The job that makes the recovery page as PDF."""


class SecretSteps(QWidget):
    """`made` carries the secret, or None when the records are to stay unencrypted."""

    made = Signal(object)
    left = Signal()

    def __init__(self, words: In, page: PageJob, deed: str, *, optional: bool) -> None:
        """At the first step; `deed` is what the last button does."""
        super().__init__()
        self._words = words
        self._page = page
        self._secret: Secret | None = None
        self._places: tuple[int, ...] = ()
        self.notice = NoticeBar(self)
        self.form = Form(words)
        self.new = NewPassphrase(self.form)
        self.plain = TickField(self.tr("Leave the records unencrypted"))
        self.back = QPushButton(self.tr("&Back"))
        self.next = main_button(self.tr("&Next"))
        self.done = main_button(deed)
        self.print = QPushButton(self.tr("Print or &save the page…"))
        self.confirmed = (TextField(8), TextField(8))
        self._labels = (QLabel(), QLabel())
        self.problem = QLabel()
        self._groups = QGridLayout()
        self._stack = QStackedWidget()
        self._lay_out(optional=optional)
        self._connect()

    @property
    def secret(self) -> Secret | None:
        """The secret of the second step."""
        return self._secret

    @property
    def places(self) -> tuple[int, ...]:
        """Which groups are to be typed back, counted from 1."""
        return self._places

    def begin(self) -> None:
        """Let the keyboard begin at the passphrase."""
        self.next.setDefault(True)
        self.new.first.setFocus()

    @Slot()
    def go_on(self) -> None:
        """From the passphrase to the recovery key, or on without encryption."""
        if self.plain.ticked():
            self.made.emit(None)
        elif self.form.complete() and self.new.in_order():
            self._secret = new_secret(self.new.text())
            self._show_key(self._secret)
            self._stack.setCurrentIndex(1)
            self.next.hide()
            self.done.show()
            self.done.setDefault(True)
            self.print.setFocus()

    @Slot()
    def go_back(self) -> None:
        """From the recovery key to the passphrase; the next key will be another one."""
        if self._stack.currentIndex() == 0:
            self.left.emit()
            return
        self._secret = None
        self._clear_groups()
        self._stack.setCurrentIndex(0)
        self.done.hide()
        self.next.show()
        self.begin()

    @Slot()
    def confirm(self) -> None:
        """Take the two groups typed back; who can type them has the page."""
        if self._secret is None:
            return
        try:
            for place, field in zip(self._places, self.confirmed, strict=True):
                confirm_group(self._secret, place, field.text())
        except BadInput as refusal:
            self.problem.setText(self._words.error(refusal))
            self.problem.show()
            return
        self.made.emit(self._secret)

    @Slot()
    def make_page(self) -> None:
        """Make the page and show it, to be printed or saved."""
        if self._secret is None:
            return
        job = self._page(self._secret)
        self.print.setEnabled(False)
        job.finished.connect(self._show_page)
        job.failed.connect(self._refuse)
        job.ended.connect(lambda: self.print.setEnabled(True))
        job.start()

    @Slot(object)
    def _show_page(self, pdf: bytes) -> None:
        title = self.tr("Recovery key")
        PaperWindow(ShowPaper(title=title, pdf=pdf, file_name="recovery-key.pdf"), self).open()

    @Slot(object)
    def _refuse(self, problem: DeskError) -> None:
        self.notice.say(self._words.error(problem), Tone.WARNING)

    def _show_key(self, secret: Secret) -> None:
        self._clear_groups()
        for place, group in enumerate(secret.recovery.groups):
            label = QLabel(f"{place + 1}.  {group}")
            font = QFont(label.font())
            font.setPointSizeF(font.pointSizeF() * GROUP_SIZE)
            label.setFont(font)
            self._groups.addWidget(label, place // IN_A_ROW, place % IN_A_ROW)
        self._places = groups_to_confirm(secret)
        for place, label, field in zip(self._places, self._labels, self.confirmed, strict=True):
            words = self.tr("Group {number}").format(number=place)
            label.setText(f"{words} *")
            field.introduce(words, "")
            field.set_text("")
        self.problem.hide()

    def _clear_groups(self) -> None:
        while (item := self._groups.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()

    def _connect(self) -> None:
        self.next.clicked.connect(self.go_on)
        self.done.clicked.connect(self.confirm)
        self.back.clicked.connect(self.go_back)
        self.print.clicked.connect(self.make_page)
        for button in (self.back, self.print):
            button.setAutoDefault(False)
        self.plain.edited.connect(lambda: self._choose_plain(plain=self.plain.ticked()))
        self.done.hide()

    def _choose_plain(self, *, plain: bool) -> None:
        for name in ("passphrase", "again"):
            self.form.show_row(name, shown=not plain)
        self.new.advice.setVisible(not plain)

    def _lay_out(self, *, optional: bool) -> None:
        self._stack.addWidget(self._passphrase_step(optional=optional))
        self._stack.addWidget(self._recovery_step())
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        for button in (self.back, self.next, self.done):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE_SPACE)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        column.addLayout(buttons)

    def _passphrase_step(self, *, optional: bool) -> QWidget:
        step, column = _step(self.tr("A passphrase for the records"))
        column.addWidget(
            quiet(
                self.tr(
                    "The records are encrypted: without a passphrase nobody reads the file, on "
                    "this computer or on a stolen disk. Others get passphrases of their own later."
                )
            )
        )
        column.addWidget(self.form)
        column.addWidget(self.plain)
        self.plain.setVisible(optional)
        column.addStretch(1)
        return step

    def _recovery_step(self) -> QWidget:
        step, column = _step(self.tr("The recovery key"))
        column.addWidget(
            quiet(
                self.tr(
                    "It opens the records when passphrases are forgotten or the key file is lost. "
                    "It is shown this once: print the page, put it into the safe, and type two of "
                    "its groups from the paper. A saved file of it must be deleted afterwards."
                )
            )
        )
        column.addLayout(self._groups)
        column.addWidget(self.print, alignment=Qt.AlignmentFlag.AlignLeft)
        rows = QFormLayout()
        for label, field in zip(self._labels, self.confirmed, strict=True):
            label.setBuddy(field)
            rows.addRow(label, field)
        column.addLayout(rows)
        self.problem.setObjectName("problem")
        self.problem.setWordWrap(True)
        column.addWidget(self.problem)
        column.addStretch(1)
        return step


def _step(title: str) -> tuple[QWidget, QVBoxLayout]:
    step = QWidget()
    column = QVBoxLayout(step)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(WIDE_SPACE)
    column.addWidget(page_title(title))
    return step, column
