"""The window in which the texts of one kind of letter are edited, in three languages."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_template import EditableTexts, TextState
from ethics_desk.gui.banner import Banner
from ethics_desk.gui.forms.dialog import ROOM_AROUND
from ethics_desk.gui.forms.unsaved import UnsavedDialog
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import main_button, page_title
from ethics_desk.gui.letter_texts.columns import ProblemLine
from ethics_desk.gui.letter_texts.differences_panel import DifferencesPanel
from ethics_desk.gui.letter_texts.facts_panel import FactsPanel
from ethics_desk.gui.letter_texts.preview_panel import PreviewPanel
from ethics_desk.gui.letter_texts.problems_panel import ProblemsPanel
from ethics_desk.gui.letter_texts.text_pane import TextPane
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.notices import NoticeBar
from ethics_desk.gui.problems import ask_to_discard
from ethics_desk.gui.theme import PAGE_MARGIN, SPACE, WIDE_SPACE, scaled
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import Tell
from ethics_desk.services.letter_texts.checks import check_letter_text
from ethics_desk.services.letter_texts.copies import KeepLetterText, keep_letter_text
from ethics_desk.services.letter_texts.facts import asked_facts_of
from ethics_desk.services.letter_texts.listing import editable_texts
from ethics_desk.services.letters.text_previews import PreviewText

SIZE = (1240, 780)
TEXT_WIDTH, SIDE_WIDTH = 660, 520
LEAST_TEXT, LEAST_SIDE = 380, 260
BODY_HEIGHT, PROBLEMS_HEIGHT = 510, 150
MILLISECONDS_OF_REST = 400


class TextEditor(UnsavedDialog):
    """Edits, checks and shows the texts of one kind. `wished` carries the wishes of the page."""

    wished = Signal(object)

    def __init__(
        self, gateway: Gateway, agency_id: AgencyId, kind: str, parent: QWidget | None = None
    ) -> None:
        """The texts as the office would use them now."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._gateway = gateway
        self._agency_id = agency_id
        found = gateway.ask(lambda desk: editable_texts(desk, agency_id, kind))
        if found is None:
            raise LookupError(kind)
        self._texts: EditableTexts = found
        self.notice = NoticeBar(self)
        self.banner = Banner(self)
        self.panes = {language: TextPane(language, self) for language in Language}
        self.tabs = QTabWidget(self)
        asked = gateway.ask(
            lambda desk: asked_facts_of(desk, found.based_on, gateway.words.language)
        )
        self.facts = FactsPanel(gateway.words, asked or (), self)
        self.preview = PreviewPanel(gateway, agency_id, self._asked, self)
        self.differences = DifferencesPanel(gateway, found.based_on, self)
        self.side = QTabWidget(self)
        self.problems = ProblemsPanel(gateway.words, self)
        self.save = main_button(self.tr("&Save"), self)
        self.undo = QPushButton(self.tr("Back to what was &saved"), self)
        self.leave = QPushButton(self.tr("Close"), self)
        self._rest = QTimer(self, singleShot=True, interval=MILLISECONDS_OF_REST)
        self.tabs.setMinimumWidth(scaled(LEAST_TEXT, self))
        self.side.setMinimumWidth(scaled(LEAST_SIDE, self))
        self._lay_out()
        self._connect()
        self._fill()

    @property
    def language(self) -> Language:
        """The language in sight."""
        return tuple(self.panes)[self.tabs.currentIndex()]

    def texts(self) -> EditableTexts:
        """The texts as they stand in the window."""

        def three(name: str) -> Trilingual:
            lines = {one.value: getattr(pane, name) for one, pane in self.panes.items()}
            return Trilingual(
                **{
                    one: line.toPlainText() if name == "text" else line.text()
                    for one, line in lines.items()
                }
            )

        return replace(
            self._texts, title=three("title"), heading=three("heading"), text=three("text")
        )

    @Slot()
    def keep(self) -> None:
        """Save the texts; what is wrong is shown where it is."""
        texts = self.texts()
        command = KeepLetterText(
            agency_id=self._agency_id,
            kind=texts.kind,
            version=texts.version,
            title=texts.title,
            heading=texts.heading,
            text=texts.text,
            seen=True,
        )
        if self._gateway.perform(keep_letter_text, command, self._refuse) is None:
            return
        self._reread()
        self.notice.say(self.tr("Saved. New letters are written so."), Tone.GOOD)
        self.wished.emit(Tell(self.tr("Saved.")))

    @Slot()
    def revert(self) -> None:
        """Throw away what was typed since it was saved."""
        ask_to_discard(self, self._fill)

    @Slot()
    def look_through(self) -> None:
        """Find what is wrong, and print anew."""
        texts = self.texts()
        problems = self._gateway.ask(lambda desk: check_letter_text(desk, texts)) or ()
        self.problems.show_problems(problems)
        self.save.setEnabled(self._edited and not problems)
        self.undo.setEnabled(self._edited)
        self.differences.show_texts(texts, self.language)
        self._print()

    @override
    def done(self, result: int) -> None:
        super().done(result)
        self._rest.stop()
        self.preview.paper.put_away()

    def _asked(self) -> PreviewText:
        return PreviewText(agency_id=self._agency_id, texts=self.texts(), language=self.language)

    def _fill(self) -> None:
        """Show what was saved."""
        for pane in self.panes.values():
            pane.show_texts(self._texts)
        self.settle()
        changed = self._texts.state is TextState.SHIPPED_CHANGED
        words = self.tr(
            "The text of the program has changed since this copy was made. See the differences, "
            "take over what you need and save: then the copy counts as compared."
        )
        self.banner.say(words if changed else "")
        self.look_through()
        self.save.setEnabled(changed)

    def _reread(self) -> None:
        key, kind = self._agency_id, self._texts.kind
        found = self._gateway.ask(lambda desk: editable_texts(desk, key, kind))
        if found is not None:
            self._texts = found
            self.settle()
            self.banner.say("")
            self.look_through()

    def _refuse(self, problem: DeskError) -> bool:
        self.notice.say(self._gateway.words.error(problem), Tone.WARNING)
        self._go_to(ProblemLine("", problem, ""))
        return True

    @Slot()
    def _note_text(self) -> None:
        self.note_edit()
        self._rest.start()

    @Slot(object)
    def _go_to(self, row: ProblemLine) -> None:
        language = row.language or self.language
        self.tabs.setCurrentWidget(self.panes[language])
        self.panes[language].go_to(row.line)

    @Slot(str)
    def _insert(self, words: str) -> None:
        self.panes[self.language].insert(words)

    @Slot()
    def _print(self) -> None:
        if self.side.currentWidget() is self.preview and not self.problems.model.rows:
            self.preview.paper.refresh()

    def _connect(self) -> None:
        for pane in self.panes.values():
            pane.edited.connect(self._note_text)
        self._rest.timeout.connect(self.look_through)
        self.tabs.currentChanged.connect(self.look_through)
        self.side.currentChanged.connect(self._print)
        self.facts.inserted.connect(self._insert)
        self.problems.chosen.connect(self._go_to)
        self.save.clicked.connect(self.keep)
        self.undo.clicked.connect(self.revert)
        self.leave.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        title = self._texts.title.shown_in(self._gateway.words.language)
        self.setWindowTitle(self.tr("Text of a letter: {kind}").format(kind=title))
        room = self.screen().availableGeometry()
        self.resize(
            min(scaled(SIZE[0], self), room.width() - ROOM_AROUND),
            min(scaled(SIZE[1], self), room.height() - ROOM_AROUND),
        )
        for language, pane in self.panes.items():
            self.tabs.addTab(pane, LANGUAGE_NAMES[language])
        self.tabs.setCurrentWidget(self.panes[self._gateway.words.language])
        for panel, words in (
            (self.facts, self.tr("&Facts")),
            (self.preview, self.tr("&How it looks")),
            (self.differences, self.tr("&Differences")),
        ):
            self.side.addTab(panel, words)
        inner = QVBoxLayout()
        inner.setContentsMargins(PAGE_MARGIN, SPACE, PAGE_MARGIN, WIDE_SPACE)
        inner.setSpacing(SPACE)
        inner.addWidget(page_title(title))
        inner.addWidget(self.banner)
        inner.addWidget(self._panels(), 1)
        inner.addLayout(self._buttons())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        column.addLayout(inner, 1)
        self.panes[self.language].setFocus()

    def _panels(self) -> QSplitter:
        body = QSplitter(Qt.Orientation.Horizontal, self)
        body.addWidget(self.tabs)
        body.addWidget(self.side)
        body.setSizes([TEXT_WIDTH, SIDE_WIDTH])
        whole = QSplitter(Qt.Orientation.Vertical, self)
        whole.addWidget(body)
        whole.addWidget(self.problems)
        whole.setSizes([BODY_HEIGHT, PROBLEMS_HEIGHT])
        for splitter in (body, whole):
            splitter.setChildrenCollapsible(False)
        return whole

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        self.save.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        for button in (self.undo, self.leave, self.save):
            button.setAutoDefault(False)
        row.addWidget(self.undo)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.save)
        return row
