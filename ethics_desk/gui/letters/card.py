"""One letter: whom it went to, how far it has come, and what may be done about it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ethics_desk.domain.letter import Course, Letter, LetterId, LetterState
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import main_button, page_title
from ethics_desk.gui.letters.course_button import CourseButton
from ethics_desk.gui.letters.kinds import Kinds
from ethics_desk.gui.letters.opening import issued_paper
from ethics_desk.gui.letters.wording import STATE_TONES, dispatch_words, language_name, whom
from ethics_desk.gui.theme import PAGE_MARGIN, SPACE, WIDE_SPACE, scaled
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import OpenInquiry
from ethics_desk.gui.wording import sentence, short_date
from ethics_desk.services.law_titles import clock_titles
from ethics_desk.services.letters.annulment import annulled_by
from ethics_desk.services.letters.letters import letter_of, list_letters
from ethics_desk.texts import say_code

WIDTH = 620


class LetterCard(QDialog):
    """Says what is known of a letter and leads to its paper. `wished` carries a page's wishes."""

    wished = Signal(object)

    def __init__(
        self, gateway: Gateway, letter_id: LetterId, parent: QWidget | None = None
    ) -> None:
        """Show the letter as it is recorded now, and whenever something changes."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._gateway = gateway
        self._letter_id = letter_id
        self._letter: Letter | None = None
        self._kinds = Kinds(gateway, self)
        self._kinds.known.connect(self.refresh)
        self.title = page_title("", self)
        self.sheet = FactSheet(self)
        self.course = CourseButton(gateway, self._chosen, self)
        self.inquiry = QPushButton(self.tr("Open the &inquiry"), self)
        self.paper = main_button(self.tr("Open the &letter"), self)
        self._lay_out()
        gateway.changed.connect(self.refresh)
        self._kinds.read()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Ask again."""
        key = self._letter_id
        self._letter = self._gateway.ask(lambda desk: letter_of(desk, key))
        if self._letter is None:
            return
        number = self.tr("Letter № {number}").format(number=self._letter.number)
        self.setWindowTitle(number)
        self.title.setText(number)
        self.sheet.show_facts([*self._paper_facts(self._letter), *self._course_facts(self._letter)])

    @Slot()
    def open_paper(self) -> None:
        """Wish to see the letter as it was issued."""
        if self._letter is not None:
            paper = issued_paper(self._gateway, self._letter.id, self._letter.number)
            if paper is not None:
                self.wished.emit(paper)

    @Slot()
    def open_inquiry(self) -> None:
        """Wish to see the inquiry; the card has done its part."""
        if self._letter is not None:
            self.wished.emit(OpenInquiry(self._letter.inquiry_id))
            self.accept()

    @override
    def done(self, result: int) -> None:
        self._gateway.changed.disconnect(self.refresh)
        super().done(result)

    def _chosen(self) -> tuple[Letter, ...]:
        return () if self._letter is None else (self._letter,)

    def _paper_facts(self, letter: Letter) -> list[Fact]:
        state, replaced_by = self._state(letter)
        words = sentence(say_code(self._gateway.words, "letter-state", state))
        if replaced_by:
            words = self.tr("Replaced by № {number}").format(number=replaced_by)
        return [
            Fact(self.tr("State"), words, STATE_TONES[state]),
            *([Fact(self.tr("Annulled"), self._annulled(letter), Tone.WARNING)]
              if letter.annulled else []),
            Fact(self.tr("Kind"), self._kinds.title_of(letter.kind)),
            Fact(self.tr("Addressee"), whom(self._gateway.words, letter)),
            Fact(self.tr("Issued"), short_date(letter.issued_on)),
            Fact(self.tr("Language"), language_name(letter.language)),
        ]  # fmt: skip

    def _course_facts(self, letter: Letter) -> list[Fact]:
        words = self._gateway.words
        received = [short_date(letter.received_on), letter.received_by, letter.received_number]
        answer = [short_date(letter.answered_on), letter.answer_number, letter.answer_note]
        return [
            Fact(self.tr("Sent"), dispatch_words(words, letter.sent_on, letter.sent_by)),
            Fact(self.tr("Tracking number"), letter.tracking),
            Fact(self.tr("Note"), letter.dispatch_note),
            Fact(self.tr("Received"), ", ".join(filter(None, received))),
            Fact(self.tr("Answer due"), self._due(letter)),
            Fact(self.tr("Answer"), ", ".join(filter(None, answer))),
        ]

    def _annulled(self, letter: Letter) -> str:
        """Since when, by whom and why it counts no longer."""
        key, language = letter.id, self._gateway.words.language
        by = self._gateway.ask(lambda desk: annulled_by(desk, key, language)) or ""
        told = ", ".join(filter(None, (short_date(letter.annulled_on), by)))
        return f"{told}: {letter.annulled_reason}"

    def _due(self, letter: Letter) -> str:
        if letter.annulled:
            return ""
        if not letter.answer_clock:
            return short_date(letter.answer_due)
        titles = self._gateway.ask(clock_titles) or {}
        title = titles.get(letter.answer_clock)
        language = self._gateway.words.language
        basis = letter.answer_clock if title is None else title.shown_in(language)
        return f"{short_date(letter.answer_due)} ({basis})"

    def _state(self, letter: Letter) -> tuple[LetterState, str]:
        key = letter.inquiry_id
        others = self._gateway.ask(lambda desk: list_letters(desk, key)) or ()
        by = next(
            (one.number for one in others if one.replaces_id == letter.id and not one.annulled), ""
        )
        course = Course(
            sent_on=letter.sent_on,
            received_on=letter.received_on,
            answer_due=letter.answer_due,
            answered_on=letter.answered_on,
            replaced=bool(by),
            annulled=letter.annulled,
        )
        return course.state_on(today_of(self._gateway)), by

    def _lay_out(self) -> None:
        leave = QPushButton(self.tr("Close"), self)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(leave)
        row.addStretch(1)
        for button, deed in (
            (leave, self.reject),
            (self.course, None),
            (self.inquiry, self.open_inquiry),
            (self.paper, self.open_paper),
        ):
            if deed is not None:
                button.clicked.connect(deed)
            button.setAutoDefault(False)
            if button is not leave:
                row.addWidget(button)
        self.paper.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_SPACE)
        column.setSpacing(WIDE_SPACE)
        column.addWidget(self.title)
        column.addWidget(self.sheet)
        column.addStretch(1)
        column.addLayout(row)
        self.setMinimumWidth(scaled(WIDTH, self))
