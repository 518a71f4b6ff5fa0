"""The form for one form of a word, a name or a post."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.language import Language
from ethics_desk.domain.word_form import NounForm, forms_of
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.words import code_choices
from ethics_desk.services.letters.word_forms import SetWordForm, set_word_form

translate = QCoreApplication.translate

LONGEST = 1000


class WordFormDialog(FormDialog):
    """Writes a form; with `known` only how it is written is asked for."""

    def __init__(self, gateway: Gateway, known: SetWordForm | None, parent: QWidget | None) -> None:
        """An empty form, or one of a word that is known."""
        super().__init__(
            translate("WordFormDialog", "Form of a word"),
            translate("WordFormDialog", "&Save"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._known = known
        self.language = ChoiceField(
            [Choice(one.value, LANGUAGE_NAMES[one]) for one in Language if forms_of(one)]
        )
        self.text = TextField(longest=LONGEST)
        self.noun_form = ChoiceField([])
        self.written = TextField(longest=LONGEST)
        self.explain(
            translate(
                "WordFormDialog",
                "It is kept and stands in every later letter in place of the form by rule. "
                "Letters already issued do not change.",
            )
        )
        if known is None:
            self._ask_everything()
        else:
            self._show(known)
        self.add("written", self.tr("&Written so"), self.written, required=True)
        self.settle()

    @override
    def send(self) -> bool:
        return self._gateway.perform(set_word_form, self.command(), self.show_problem) is not None

    def command(self) -> SetWordForm:
        """What the fields say."""
        if self._known is not None:
            known = self._known
            return SetWordForm(
                language=known.language,
                text=known.text,
                noun_form=known.noun_form,
                written=self.written.text(),
            )
        return SetWordForm(
            language=Language(self.language.code() or Language.RU),
            text=self.text.text(),
            noun_form=NounForm(self.noun_form.code() or NounForm.GENITIVE),
            written=self.written.text(),
        )

    def _ask_everything(self) -> None:
        self.add("language", self.tr("&Language"), self.language, required=True)
        hint = self.tr("A name, a post or a body as the records have it.")
        self.add("text", self.tr("&Words"), self.text, required=True, hint=hint)
        self.add("noun_form", self.tr("&Form"), self.noun_form, required=True)
        self.language.edited.connect(self._offer_forms)

    @Slot()
    def _offer_forms(self) -> None:
        """The forms of the language chosen."""
        language = Language(self.language.code() or Language.RU)
        self.noun_form.offer(code_choices(self._gateway.words, "noun-form", forms_of(language)))

    def _show(self, known: SetWordForm) -> None:
        words = self._gateway.words
        sheet = FactSheet(self)
        sheet.show_facts(
            [
                Fact(translate("WordFormDialog", "Language"), LANGUAGE_NAMES[known.language]),
                Fact(translate("WordFormDialog", "Words"), known.text),
                Fact(
                    translate("WordFormDialog", "Form"), words.say(f"noun-form.{known.noun_form}")
                ),
            ]
        )
        self.body.insertWidget(2, sheet)
        self.written.set_text(known.written or known.text)
