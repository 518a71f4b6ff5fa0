"""The first step of a letter: which kind, in which language."""

from PySide6.QtCore import Slot
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.language import Language
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.letters.draft import Draft
from ethics_desk.gui.inquiry.letters.recipient_fields import RecipientFields
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.steps import Step
from ethics_desk.texts import say_code


class KindStep(Step):
    """Asks for kind and language; a letter that replaces another is of its kind."""

    def __init__(self, gateway: Gateway, draft: Draft) -> None:
        """Offer the kinds the office has texts for."""
        super().__init__(
            self.tr("Kind and language"), self.tr("The language is that of the reader.")
        )
        self._words = gateway.words
        self._draft = draft
        spoken = gateway.words.language
        self.kind = ChoiceField(
            [Choice(one.kind, one.title.shown_in(spoken)) for one in draft.kinds]
        )
        self.language = ChoiceField(
            [Choice(one.value, name) for one, name in LANGUAGE_NAMES.items()]
        )
        self.form = Form(gateway.words)
        self.form.add("kind", self.tr("&Kind"), self.kind, required=True)
        self.form.add("language", self.tr("&Language"), self.language, required=True)
        self.addressee = quiet("", self)
        self.recipient = RecipientFields(gateway, draft.inquiry_id, self)
        self.column.addWidget(self.form)
        self.column.addWidget(self.addressee)
        self.column.addWidget(self.recipient)
        self.kind.edited.connect(self._name_addressee)
        self._begin(spoken)

    def chosen_language(self) -> Language:
        """The language of the letter."""
        return Language(self.language.code() or self._words.language)

    @override
    def complete(self) -> bool:
        return all([self.form.complete(), self.recipient.complete()])

    @override
    def show_problem(self, problem: DeskError) -> bool:
        return self.recipient.show_problem(problem) or self.form.show_problem(problem)

    def _begin(self, spoken: Language) -> None:
        former = self._draft.replaces
        self.language.choose(former.language if former else spoken)
        if former is not None:
            self.kind.choose(former.kind)
            self.kind.setEnabled(False)
            self.recipient.choose_former(former.addressee)

    @Slot()
    def _name_addressee(self) -> None:
        code = self.kind.code()
        kind = next((one for one in self._draft.kinds if one.kind == code), None)
        self.recipient.show_kind(kind)
        whom = ""
        if kind is not None and self.recipient.isHidden():
            whom = say_code(self._words, "addressee", kind.addressee)
        self.addressee.setText(self.tr("Goes to: {whom}").format(whom=whom) if whom else "")
        self.addressee.setVisible(bool(whom))
