"""How the office's letters look: the fields at the left, a letter as it would be at the right."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.language import Language
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.dialog import ROOM_AROUND
from ethics_desk.gui.forms.unsaved import UnsavedDialog
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import main_button, page_title, quiet
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.notices import NoticeBar
from ethics_desk.gui.office.look_form import LookForm
from ethics_desk.gui.office.section import scrolling
from ethics_desk.gui.paper.live import LivePaper, Question
from ethics_desk.gui.theme import PAGE_MARGIN, SPACE, WIDE_SPACE, scaled
from ethics_desk.gui.tone import Tone
from ethics_desk.services.letter_texts.office_look import letter_look
from ethics_desk.services.letters.looks import edit_letter_look, preview_look

SIZE = (1180, 760)
FORM_WIDTH = 560


class LetterLookDialog(UnsavedDialog):
    """Edits the look of the letters of one office, and shows it at once."""

    def __init__(
        self, gateway: Gateway, agency_id: AgencyId, parent: QWidget | None = None
    ) -> None:
        """The look as it is now."""
        super().__init__(parent)
        self._gateway = gateway
        found = gateway.ask(lambda desk: letter_look(desk, agency_id))
        if found is None:
            raise LookupError(agency_id)
        self.notice = NoticeBar(self)
        self.look = LookForm(gateway.words, found, self)
        self.language = ChoiceField(
            [Choice(code.value, name) for code, name in LANGUAGE_NAMES.items()]
        )
        self.language.introduce(self.tr("Language of the letter"), "")
        self.language.choose(gateway.words.language.value)
        self.paper = LivePaper(gateway, self._question, self)
        self.save = main_button(self.tr("&Save"), self)
        self.leave = QPushButton(self.tr("Cancel"), self)
        self._lay_out()
        self.look.edited.connect(self._note_look)
        self.language.edited.connect(self.paper.refresh)
        self.save.clicked.connect(self.keep)
        self.leave.clicked.connect(self.reject)
        self.paper.refresh()

    @Slot()
    def keep(self) -> None:
        """Save the look and close."""
        if self._gateway.perform(edit_letter_look, self.look.command(), self._refuse) is not None:
            self.accept()

    @override
    def done(self, result: int) -> None:
        super().done(result)
        self.paper.put_away()
        self.deleteLater()

    def _question(self) -> Question:
        command, language = self.look.command(), Language(self.language.code() or Language.KK)
        return lambda desk: preview_look(desk, command, language)

    def _refuse(self, problem: DeskError) -> bool:
        if not self.look.form.show_problem(problem):
            self.notice.say(self._gateway.words.error(problem), Tone.WARNING)
        return True

    @Slot()
    def _note_look(self) -> None:
        self.note_edit()
        self.save.setEnabled(True)
        self.paper.refresh()

    def _lay_out(self) -> None:
        title = self.tr("Look of the letters")
        self.setWindowTitle(title)
        room = self.screen().availableGeometry()
        self.resize(
            min(scaled(SIZE[0], self), room.width() - ROOM_AROUND),
            min(scaled(SIZE[1], self), room.height() - ROOM_AROUND),
        )
        fields = scrolling(self.look)
        fields.setMinimumWidth(scaled(FORM_WIDTH, self))
        sight = QVBoxLayout()
        sight.addWidget(self.language)
        sight.addWidget(self.paper, 1)
        body = QHBoxLayout()
        body.setSpacing(WIDE_SPACE)
        body.addWidget(fields)
        body.addLayout(sight, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        self.save.setDefault(True)
        self.save.setEnabled(False)
        self.leave.setAutoDefault(False)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.save)
        inner = QVBoxLayout()
        inner.setContentsMargins(PAGE_MARGIN, SPACE, PAGE_MARGIN, WIDE_SPACE)
        inner.setSpacing(WIDE_SPACE)
        inner.addWidget(page_title(title))
        inner.addWidget(
            quiet(self.tr("Counts for new letters; what was issued stays as it is."), self)
        )
        inner.addLayout(body, 1)
        inner.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        column.addLayout(inner, 1)
        self.look.emblem.setFocus()
