"""The head of the inquiry page: what it is, where it stands, what is due, what comes next."""

from collections.abc import Sequence
from datetime import date
from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from ethics_desk.domain.card_rows import InquiryCard
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.next_step import REDIRECT, as_title, next_step, why_not
from ethics_desk.gui.inquiry.stage_line import StageLine
from ethics_desk.gui.labels import main_button, page_title, quiet
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.theme import SMALL_SPACE, SPACE, colours_of, scheme_of
from ethics_desk.gui.wording import days_left, short_date
from ethics_desk.services.stages import StepChoice

MIDDLE_DOT = "  ·  "


class InquiryHeader(QWidget):
    """Says which step the user wants to take; other deeds are added to `menu` by the page."""

    step_wished = Signal(object)

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Without an inquiry yet."""
        super().__init__(parent)
        self._language = gateway.words.language
        self._next: StepChoice | None = None
        self._may_step = gateway.may("move-inquiry")
        self.title = page_title("")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.stages = StageLine(gateway.words)
        self.facts = quiet("")
        self.facts.setTextFormat(Qt.TextFormat.RichText)
        self.obstacle = QLabel()
        self.obstacle.setObjectName("hint")
        self.obstacle.setWordWrap(True)
        self.obstacle.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.button = main_button("")
        only_for(gateway, self.button, "move-inquiry")
        self.button.clicked.connect(self._wish_next)
        self.menu = QMenu(self)
        self.more = QToolButton(self)
        self.more.setText(self.tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self.menu)
        self._lay_out()

    def show_card(self, card: InquiryCard, choices: Sequence[StepChoice], today: date) -> None:
        """Show one inquiry and the steps that lead on from it."""
        inquiry = card.inquiry
        self.title.setText(f"{inquiry.number}  {inquiry.subject}")
        font = self.title.font()
        font.setStrikeOut(inquiry.voided)
        self.title.setFont(font)
        self.stages.show_stage(inquiry.stage)
        self.facts.setText(MIDDLE_DOT.join(self._facts(card, today)))
        still = inquiry.voided or inquiry.joined_to_id is not None
        self._offer_next(None if still else next_step(inquiry.stage, choices))
        still = still or not self._may_step
        self._offer_steps([] if still else [one for one in choices if one.code != REDIRECT])

    def empty_menu(self) -> None:
        """Take everything out of the menu, before it is filled anew."""
        for action in self.menu.actions():
            self.menu.removeAction(action)
            # Not at once: it may be the one whose deed led here.
            action.deleteLater()

    def _facts(self, card: InquiryCard, today: date) -> list[str]:
        inquiry = card.inquiry
        facts = []
        if inquiry.voided:
            facts.append(escape(self.tr("Voided: {reason}").format(reason=inquiry.void_reason)))
        elif inquiry.due_on is not None and inquiry.stage.is_open:
            due = f"{short_date(inquiry.due_on)}, {days_left(inquiry.due_on, today)}"
            words = escape(self.tr("Due {day}").format(day=due))
            late = inquiry.due_on < today
            facts.append(f'<b style="color:{self._alarm()}">{words}</b>' if late else words)
        into = [
            row.other_number
            for row in card.joinings
            if row.joining.inquiry_id == inquiry.id and row.joining.reversed_on is None
        ]
        facts += [escape(self.tr("Goes on inside {number}").format(number=one)) for one in into]
        if inquiry.finished_on is not None:
            facts.append(self.tr("Ended {day}").format(day=short_date(inquiry.finished_on)))
        facts += self._kept(card)
        handler = card.handler.shown_in(self._language)
        facts.append(escape(self.tr("Handler {name}").format(name=handler)))
        if card.handler_keeps_out and inquiry.stage.is_open:
            words = escape(self.tr("keeps out of it: hand it over"))
            facts.append(f'<b style="color:{self._alarm()}">{words}</b>')
        registered = short_date(inquiry.registered_on)
        facts.append(self.tr("Registered {day}").format(day=registered))
        return facts

    def _kept(self, card: InquiryCard) -> list[str]:
        """A hold that stands, or that the personal data are gone."""
        if card.erased_on is not None:
            words = self.tr("Personal data erased {day}").format(day=short_date(card.erased_on))
        elif card.hold:
            words = self.tr("Not to be erased: {reason}").format(reason=card.hold)
        else:
            return []
        return [f"<b>{escape(words)}</b>"]

    def _alarm(self) -> str:
        return colours_of(scheme_of(self.palette())).alarm

    def _offer_next(self, choice: StepChoice | None) -> None:
        self._next = choice
        self.button.setVisible(choice is not None)
        self.obstacle.setVisible(choice is not None and bool(choice.missing))
        if choice is None:
            return
        self.button.setText(as_title(choice.title.shown_in(self._language)))
        self.button.setEnabled(not choice.missing)
        reasons = "; ".join(why_not(choice, self._language))
        words = self.tr("{step}: not yet, {reasons}").format(
            step=self.button.text(), reasons=reasons
        )
        self.obstacle.setText(words if choice.missing else "")
        self.obstacle.setAccessibleName(self.obstacle.text())
        self.button.setAccessibleDescription(self.obstacle.text())

    def _offer_steps(self, choices: Sequence[StepChoice]) -> None:
        """The steps stand at the head of the menu; what is blocked says so and can be read."""
        former = self.menu.actions()
        actions: list[QAction] = []
        for choice in choices:
            title = as_title(choice.title.shown_in(self._language))
            words = self.tr("{step} – not yet…") if choice.missing else "{step}"
            asks = choice.reason_required and not choice.missing
            action = QAction(words.format(step=title) + ("…" if asks else ""), self.menu)
            action.triggered.connect(lambda _on=False, one=choice: self.step_wished.emit(one))
            actions.append(action)
        if actions:
            line = QAction(self.menu)
            line.setSeparator(True)
            actions.append(line)
        first = former[0] if former else None
        for action in actions:
            self.menu.insertAction(first, action) if first else self.menu.addAction(action)

    @Slot()
    def _wish_next(self) -> None:
        if self._next is not None:
            self.step_wished.emit(self._next)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(self.title, 1)
        top.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL_SPACE)
        column.addLayout(top)
        for part in (self.stages, self.facts, self.obstacle):
            column.addWidget(part)
