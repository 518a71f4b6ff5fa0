"""Working notes: saved while they are written, with words that say so."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.journal import NoteId
from ethics_desk.domain.office_rows import NoteRow
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.icons import icon
from ethics_desk.gui.labels import section_title
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.problems import ask_to_discard
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.wording import moment
from ethics_desk.services.notes import SaveNote, list_notes, save_note

MILLISECONDS_OF_REST = 1_500
LIST_LINES = 4
TITLE_CHARACTERS = 60


class NotesEditor(QWidget):
    """The notes of one inquiry, one of them open for writing.

    A text that cannot be saved stays where it is, and the editor stays on it.
    """

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Without an inquiry yet."""
        super().__init__(parent)
        self._gateway = gateway
        self._inquiry_id: InquiryId | None = None
        self._note_id: NoteId | None = None
        self._version = 1
        self._saved_text = ""
        self._given_up = False
        self._notes: tuple[NoteRow, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Notes"))
        self.list.setFixedHeight(self.fontMetrics().lineSpacing() * LIST_LINES * 2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._choose)
        self.new = QPushButton(icon("add"), self.tr("&New note"))
        only_for(gateway, self.new, "save-note")
        self.new.clicked.connect(self.begin)
        self.box = QPlainTextEdit()
        self.box.setAccessibleName(self.tr("Note"))
        if gateway.may("save-note"):
            self.box.setPlaceholderText(self.tr("Write here. It is saved by itself."))
        self.box.setTabChangesFocus(True)
        self.box.setReadOnly(not gateway.may("save-note"))
        self.box.textChanged.connect(self._note_typing)
        self.state = QLabel()
        self.state.setObjectName("quiet")
        self.state.setWordWrap(True)
        self._rest = QTimer(self, singleShot=True, interval=MILLISECONDS_OF_REST)
        self._rest.timeout.connect(self.save)
        self._lay_out()

    def show_inquiry(self, inquiry_id: InquiryId) -> None:
        """Show the notes of an inquiry; the newest is open. What is being written stays."""
        other = inquiry_id != self._inquiry_id
        if other and self.save():
            self._inquiry_id = inquiry_id
            self._open(None)
        self._list()
        if other and self._notes:
            self._open(self._notes[-1])
        self._mark_current()

    @Slot()
    def begin(self) -> None:
        """Begin a new note, after the present one is saved."""
        if self.save():
            self._open(None)
            self._mark_current()
            self.box.setFocus()

    @Slot()
    def save(self) -> bool:
        """Save what is written now; whether nothing is left unsaved."""
        self._rest.stop()
        text = self.box.toPlainText()
        if not self._unsaved() or self._inquiry_id is None:
            return True
        command = SaveNote(
            inquiry_id=self._inquiry_id, text=text, note_id=self._note_id, version=self._version
        )
        saved = self._gateway.perform(save_note, command, self._say_refusal)
        if saved is None:
            return False
        self._note_id, self._version, self._saved_text = saved.note_id, saved.version, text
        self._list()
        self._mark_current()
        beside = self.tr("Somebody else changed this note: yours is kept beside it.")
        self.state.setText(beside if saved.beside else self.tr("Saved."))
        return True

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window is not closed over words that cannot be saved, unless the user says so."""
        if event.type() is QEvent.Type.Close and watched is self.window() and not self.save():
            event.ignore()
            ask_to_discard(self.window(), self._give_up)
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _give_up(self) -> None:
        self._given_up = True
        self.window().close()

    def _unsaved(self) -> bool:
        text = self.box.toPlainText()
        if self._given_up or (self._note_id is None and not text.strip()):
            return False
        return text != self._saved_text

    def _say_refusal(self, problem: DeskError) -> bool:
        reason = self._gateway.words.error(problem)
        words = self.tr("Not saved; the text stays here. {reason}")
        self.state.setText(words.format(reason=reason))
        return True

    @Slot()
    def _note_typing(self) -> None:
        self._given_up = False
        if self._unsaved():
            self.state.setText(self.tr("Not saved yet…"))
            self._rest.start()

    @Slot(int)
    def _choose(self, place: int) -> None:
        if not 0 <= place < len(self._notes):
            return
        note = self._notes[place]
        if note.id != self._note_id and self.save():
            self._open(note)
        self._mark_current()

    def _open(self, note: NoteRow | None) -> None:
        self._note_id = NoteId(note.id) if note else None
        self._version = note.version if note else 1
        self._saved_text = note.text if note else ""
        with QSignalBlocker(self.box):
            self.box.setPlainText(self._saved_text)
        said = self.tr("Saved {when}, {who}")
        self.state.setText(said.format(when=moment(note.saved_at), who=note.member) if note else "")

    def _list(self) -> None:
        """Read the notes again; the text in the box is never touched by it."""
        key, language = self._inquiry_id, self._gateway.words.language
        rows: Sequence[NoteRow] | None = (
            self._gateway.ask(lambda desk: list_notes(desk, key, language)) if key else ()
        )
        self._notes = tuple(rows or ())
        with QSignalBlocker(self.list):
            self.list.clear()
            for note in self._notes:
                first = note.text.strip().partition("\n")[0][:TITLE_CHARACTERS]
                words = f"{first or '…'}\n{moment(note.saved_at)}, {note.member}"
                self.list.addItem(QListWidgetItem(words))

    def _mark_current(self) -> None:
        ids = [note.id for note in self._notes]
        place = ids.index(self._note_id) if self._note_id in ids else -1
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(place)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(section_title(self.tr("Notes")), 1)
        head.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self.box, 1)
        column.addWidget(self.state)
