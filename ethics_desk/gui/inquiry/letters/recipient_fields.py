"""The fields of the body a letter goes to: which of several, and how surely its name is known."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.wording import short_date
from ethics_desk.services.letters.drafts import KindOfLetter
from ethics_desk.services.letters.recipients import OtherBody
from ethics_desk.services.letters.recipients_offered import (
    Recipient,
    bodies_redirected_to,
    recipients_of,
)
from ethics_desk.texts import say_code

TYPED = "?"
"""The choice to address the body of a redirect in words of one's own."""


class RecipientFields(QWidget):
    """Offers the bodies of the day; hidden for letters to persons."""

    edited = Signal()

    def __init__(self, gateway: Gateway, inquiry_id: InquiryId, parent: QWidget) -> None:
        """Nobody offered yet."""
        super().__init__(parent)
        self._gateway = gateway
        self._inquiry_id = inquiry_id
        self._offered: tuple[Recipient, ...] = ()
        self.to = ChoiceField()
        self.body_name = TextField()
        self.body_addressed = TextField()
        self.known = quiet("", self)
        self.form = Form(gateway.words, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addWidget(self.known)
        self._lay_out()

    def show_kind(self, kind: KindOfLetter | None) -> None:
        """Offer the bodies one kind of letter may go to, the usual one chosen."""
        self._offered = () if kind is None else self._bodies_for(kind)
        spoken = self._gateway.words.language
        choices = [Choice(one.id, one.name.shown_in(spoken)) for one in self._offered]
        free = kind is not None and kind.any_body
        if free:
            choices.insert(0, Choice(TYPED, self.tr("The same body in words of your own…")))
        self.to.choose(None)
        self.to.offer(choices)
        if self._offered and (not free or len(self._offered) == 1):
            self.to.choose(self._offered[0].id)
        self.setVisible(bool(choices))
        self._follow_choice()

    def choose_former(self, name: str) -> None:
        """Choose the body another letter went to, where letters still go there."""
        for one in self._offered:
            if name in (one.name.kk, one.name.ru, one.name.en):
                self.to.choose(one.id)

    def chosen(self) -> str:
        """The id or code of the body; empty for one that is typed, and for a letter to a person."""
        code = self.to.code() or ""
        return "" if code == TYPED else code

    def other_body(self) -> OtherBody | None:
        """The body typed by hand."""
        if self.to.code() != TYPED:
            return None
        return OtherBody(name=self.body_name.text(), addressed=self.body_addressed.text())

    def complete(self) -> bool:
        """Whether a body is named; says beside the fields what is not."""
        return self.isHidden() or self.form.complete()

    def show_problem(self, problem: DeskError) -> bool:
        """Say a refusal beside its field; False when it belongs to none of these."""
        return self.form.show_problem(problem)

    def _bodies_for(self, kind: KindOfLetter) -> tuple[Recipient, ...]:
        key = self._inquiry_id
        if kind.any_body:
            return self._gateway.ask(lambda desk: bodies_redirected_to(desk, key)) or ()
        return self._gateway.ask(lambda desk: recipients_of(desk, key, kind.kind)) or ()

    def _lay_out(self) -> None:
        self.form.add("to", self.tr("Goes &to"), self.to, required=True)
        self.form.add(
            "other_body.name",
            self.tr("Name of the &body"),
            self.body_name,
            required=True,
            hint=self.tr("As it is called, in the language of the letter: for the register."),
        )
        self.form.add(
            "other_body.addressed",
            self.tr("&Addressed as"),
            self.body_addressed,
            required=True,
            hint=self.tr("As it stands at the upper right, in the case the language asks for."),
        )
        self.to.edited.connect(self._follow_choice)
        for field in (self.to, self.body_name, self.body_addressed):
            field.edited.connect(self.edited)
        self.show_kind(None)

    @Slot()
    def _follow_choice(self) -> None:
        """Ask for the words of a typed body; tell another by its whole name, and since when."""
        code = self.to.code()
        for row in ("other_body.name", "other_body.addressed"):
            self.form.show_row(row, shown=code == TYPED)
        chosen = next((one for one in self._offered if one.id == code), None)
        self.known.setText("" if chosen is None else self._told(chosen))
        self.known.setVisible(bool(self.known.text()))

    def _told(self, one: Recipient) -> str:
        words = self._gateway.words
        told = [f"{one.name.shown_in(words.language)}."]
        if one.since is not None:
            told.append(self.tr("Exists from {day}.").format(day=short_date(one.since)))
        elif one.confidence:
            told.append(self.tr("Since when it exists is not recorded."))
        if one.confidence not in ("", "S"):
            surely = say_code(words, "confidence", one.confidence)
            told.append(self.tr("Its name: {surely}.").format(surely=surely))
        if one.own:
            told.append(self.tr("The agency's own name is added below it."))
        return " ".join(told)
