"""The forms of words the office wrote: they stand in every letter in place of those by rule."""

from PySide6.QtCore import QCoreApplication, Slot
from typing_extensions import override

from ethics_desk.domain.office import Office
from ethics_desk.domain.word_form import WordForm
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.office.section import Section
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.word_forms.dialog import WordFormDialog
from ethics_desk.services.letters.word_forms import (
    RemoveWordForm,
    SetWordForm,
    list_word_forms,
    remove_word_form,
)
from ethics_desk.texts import In

translate = QCoreApplication.translate

SETTING = "set-word-form"


class WordsSection(Section):
    """Lists every form kept; one is written, changed, or taken out again."""

    area = "persons"

    def __init__(self, gateway: Gateway) -> None:
        """Nothing is asked yet."""
        super().__init__(
            gateway,
            translate(
                "WordsSection",
                "Letters decline names and posts by rule. Where a rule errs or is not sure, the "
                "form you write stands in every later letter.",
            ),
        )
        title = translate("WordsSection", "Forms of words")
        self.forms: ListSection[WordForm] = ListSection(title, _columns(gateway.words), self)
        self.forms.name_it(translate("WordsSection", "No form was written yet."))
        add, any_one = self.forms.add_deed, lambda _form: True
        only_for(gateway, add(translate("WordsSection", "&Write a form…"), self.write), SETTING)
        changing = add(translate("WordsSection", "&Change…"), self.change, any_one)
        only_for(gateway, changing, SETTING)
        removing = add(translate("WordsSection", "Re&move…"), self.remove, any_one)
        only_for(gateway, removing, "remove-word-form")
        if gateway.may(SETTING):
            self.forms.view.chosen.connect(self.change)
        self.column.addWidget(self.forms)
        self.column.addStretch(1)

    @override
    def show_office(self, office: Office) -> None:
        told = self.gateway.reads("persons")
        self.forms.show_rows(self.gateway.ask(list_word_forms) or () if told else ())

    @Slot()
    def write(self) -> WordFormDialog:
        """Ask for a new form."""
        dialog = WordFormDialog(self.gateway, None, self)
        dialog.open()
        return dialog

    @Slot()
    def change(self) -> WordFormDialog | None:
        """Ask how the form in sight is written."""
        form = self.forms.row()
        if form is None:
            return None
        known = SetWordForm(
            language=form.language,
            text=form.text,
            noun_form=form.noun_form,
            written=form.written,
        )
        dialog = WordFormDialog(self.gateway, known, self)
        dialog.open()
        return dialog

    @Slot()
    def remove(self) -> ReasonDialog | None:
        """Ask why the form in sight is taken out."""
        form = self.forms.row()
        if form is None:
            return None

        def do(reason: str, on_problem: OnProblem) -> bool:
            command = RemoveWordForm(word_form_id=form.id, version=form.version, reason=reason)
            return self.gateway.perform(remove_word_form, command, on_problem) is not None

        dialog = ReasonDialog(
            translate("WordsSection", "Remove a form"),
            translate("WordsSection", "Re&move"),
            self.gateway.words,
            do,
            parent=self,
        )
        words = translate("WordsSection", "“{text}” is declined by rule again in later letters.")
        dialog.explain(words.format(text=form.text))
        dialog.open()
        return dialog


def _columns(words: In) -> tuple[Column[WordForm], ...]:
    return (
        Column(
            name="text",
            title=lambda: translate("WordsSection", "Words"),
            text=lambda form: form.text,
            sort_key=lambda form: form.text,
            width=32,
        ),
        Column(
            name="language",
            title=lambda: translate("WordsSection", "Language"),
            text=lambda form: LANGUAGE_NAMES[form.language],
            sort_key=lambda form: form.language,
            width=12,
        ),
        Column(
            name="noun_form",
            title=lambda: translate("WordsSection", "Form"),
            text=lambda form: words.say(f"noun-form.{form.noun_form}"),
            width=18,
        ),
        Column(
            name="written",
            title=lambda: translate("WordsSection", "Written so"),
            text=lambda form: form.written,
            sort_key=lambda form: form.written,
            width=32,
        ),
    )
