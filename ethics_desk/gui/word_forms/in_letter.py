"""The forms of words one letter uses: each can be written otherwise."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ethics_desk.domain.word_form import FormInLetter, FormSource
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.theme import PAGE_MARGIN, WIDE_SPACE, scaled
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.word_forms.dialog import WordFormDialog
from ethics_desk.services.letters.word_forms import SetWordForm
from ethics_desk.texts import In

translate = QCoreApplication.translate

WIDTH = 900


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRow:
    """One form with an id for the list."""

    id: str
    form: FormInLetter


class FormsDialog(QDialog):
    """Lists the forms. `corrected` says that one was written: the letter is another now."""

    corrected = Signal()

    def __init__(
        self, gateway: Gateway, forms: Sequence[FormInLetter], parent: QWidget | None
    ) -> None:
        """The forms of a letter; those nobody is sure of come first."""
        super().__init__(parent)
        self._gateway = gateway
        self._forms = sorted(forms, key=lambda one: one.source is not FormSource.MISSING)
        title = translate("FormsDialog", "Forms of words in this letter")
        self.setWindowTitle(title)
        self.setMinimumWidth(scaled(WIDTH, self))
        self.list: ListSection[FormRow] = ListSection(title, _columns(gateway.words), self)
        self.list.name_it(translate("FormsDialog", "This letter declines no words."))
        writing = self.list.add_deed(
            translate("FormsDialog", "&Write otherwise…"), self.write, lambda _row: True
        )
        only_for(gateway, writing, "set-word-form")
        if gateway.may("set-word-form"):
            self.list.view.chosen.connect(self.write)
        self._lay_out()
        self._fill()

    @Slot()
    def write(self) -> WordFormDialog | None:
        """Ask how the form in sight is written."""
        row = self.list.row()
        if row is None:
            return None
        form = row.form
        known = SetWordForm(
            language=form.language,
            text=form.text,
            noun_form=form.noun_form,
            written=form.written,
        )
        dialog = WordFormDialog(self._gateway, known, self)
        dialog.accepted.connect(lambda: self._take_over(form, dialog.command()))
        dialog.open()
        return dialog

    def _take_over(self, former: FormInLetter, command: SetWordForm) -> None:
        written = replace(former, written=command.written, source=FormSource.OFFICE)
        self._forms = [written if one == former else one for one in self._forms]
        self._fill()
        self.corrected.emit()

    def _fill(self) -> None:
        self.list.show_rows(
            [FormRow(id=f"{one.text} {one.noun_form}", form=one) for one in self._forms]
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_SPACE)
        column.setSpacing(WIDE_SPACE)
        purpose = translate(
            "FormsDialog",
            "Check the names before the letter is issued. What you write here is kept for all "
            "later letters.",
        )
        column.addWidget(self.list)
        column.insertWidget(0, quiet(purpose, self))
        column.addStretch(1)
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(
            translate("FormsDialog", "&Close"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        close.setDefault(True)
        buttons.accepted.connect(self.accept)
        column.addWidget(buttons)


def _tone(row: FormRow) -> Tone:
    return Tone.ALARM if row.form.source is FormSource.MISSING else Tone.PLAIN


def _columns(words: In) -> tuple[Column[FormRow], ...]:
    return (
        Column(
            name="text",
            title=lambda: translate("FormsDialog", "Words"),
            text=lambda row: row.form.text,
            sort_key=lambda row: row.form.text,
            tone=_tone,
            width=30,
        ),
        Column(
            name="noun_form",
            title=lambda: translate("FormsDialog", "Form"),
            text=lambda row: words.say(f"noun-form.{row.form.noun_form}"),
            tone=_tone,
            width=16,
        ),
        Column(
            name="written",
            title=lambda: translate("FormsDialog", "Written so"),
            text=lambda row: row.form.written,
            tone=_tone,
            width=30,
        ),
        Column(
            name="source",
            title=lambda: translate("FormsDialog", "Where from"),
            text=lambda row: words.say(f"form-source.{row.form.source}"),
            tone=_tone,
            width=24,
        ),
    )
