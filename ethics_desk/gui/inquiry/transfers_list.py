"""Where parts of an inquiry went and what was joined to it, each with its way back."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ethics_desk.domain.card_rows import InquiryCard, JoiningRow, RedirectionRow
from ethics_desk.domain.transfer import Joining, Redirection
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet, section_title
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.wishes import OpenInquiry
from ethics_desk.gui.wording import short_date
from ethics_desk.services.transfers import (
    ReverseRedirection,
    SeparateInquiries,
    reverse_redirection,
    separate_inquiries,
)


class TransfersList(QWidget):
    """One line per redirection and joining; out of sight while there is none."""

    wished = Signal(object)

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Nothing was sent on or joined yet."""
        super().__init__(parent)
        self._gateway = gateway
        self._lines = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section_title(self.tr("Redirected and joined")))
        column.addWidget(self._lines)

    def show_card(self, card: InquiryCard) -> None:
        """Show what happened to one inquiry."""
        layout = self.layout()
        former, self._lines = self._lines, QWidget(self)
        column = QVBoxLayout(self._lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for row in card.redirections:
            column.addWidget(self._redirection(row))
        for joined in card.joinings:
            column.addWidget(self._joining(joined, card))
        if layout is not None:
            layout.replaceWidget(former, self._lines)
        former.hide()
        former.deleteLater()
        self.setVisible(bool(card.redirections or card.joinings))

    def _redirection(self, row: RedirectionRow) -> QWidget:
        one = row.redirection
        what = one.part or self.tr("the whole of it")
        words = self.tr("{day}: redirected to {agency}: {what}. {reason}").format(
            day=short_date(one.redirected_on),
            agency=row.agency.shown_in(self._gateway.words.language),
            what=what,
            reason=one.reason,
        )
        if one.reversed_on is not None:
            return self._line(self._with_end(words, one))
        return self._line(
            words, self.tr("Take back…"), lambda: self._reverse(one), "reverse-redirection"
        )

    def _joining(self, row: JoiningRow, card: InquiryCard) -> QWidget:
        one = row.joining
        inside = one.inquiry_id == card.inquiry.id
        form = (
            self.tr("{day}: goes on inside {number}. {reason}")
            if inside
            else self.tr("{day}: {number} was joined to this one. {reason}")
        )
        words = form.format(
            day=short_date(one.joined_on), number=row.other_number, reason=one.reason
        )
        if one.reversed_on is not None:
            return self._line(self._with_end(words, one))
        line = self._line(
            words, self.tr("Separate…"), lambda: self._separate(one), "separate-inquiries"
        )
        opening = QPushButton(self.tr("Open {number}").format(number=row.other_number))
        opening.clicked.connect(lambda: self.wished.emit(OpenInquiry(row.other_id)))
        layout = line.layout()
        if layout is not None:
            layout.addWidget(opening)
        return line

    def _with_end(self, words: str, one: Redirection | Joining) -> str:
        end = self.tr("Taken back {day}: {reason}").format(
            day=short_date(one.reversed_on), reason=one.reverse_reason
        )
        return f"{words} {end}"

    def _line(
        self, words: str, title: str = "", do: Callable[[], object] | None = None, deed: str = ""
    ) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        label = quiet(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(label, 1)
        if do is not None:
            button = only_for(self._gateway, QPushButton(title), deed)
            button.setAccessibleDescription(words)
            button.clicked.connect(do)
            row.addWidget(button)
        return line

    def _reverse(self, one: Redirection) -> None:
        def do(reason: str, on_problem: OnProblem) -> bool:
            command = ReverseRedirection(redirection_id=one.id, reason=reason)
            return self._gateway.perform(reverse_redirection, command, on_problem) is not None

        self._ask(self.tr("Take the redirection back"), self.tr("&Take back"), do)

    def _separate(self, one: Joining) -> None:
        def do(reason: str, on_problem: OnProblem) -> bool:
            command = SeparateInquiries(joining_id=one.id, reason=reason)
            return self._gateway.perform(separate_inquiries, command, on_problem) is not None

        self._ask(self.tr("Separate the inquiries"), self.tr("&Separate"), do)

    def _ask(self, title: str, deed: str, do: Callable[[str, OnProblem], bool]) -> None:
        ReasonDialog(title, deed, self._gateway.words, do, parent=self.window()).open()
