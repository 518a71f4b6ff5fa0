"""The office's own words in a report: one field per narrative section, kept with the period."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.services.reports.asking import AskReport, period_words
from ethics_desk.services.reports.narrative import (
    LONGEST_NARRATIVE,
    NarrativeText,
    WriteReportText,
    narrative_texts,
    write_report_text,
)

LINES = 4

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Editor:
    """The fields of one section, and what they began with."""

    kept: NarrativeText
    words: LongTextField
    published: TickField

    @property
    def changed(self) -> bool:
        """Whether something is to be kept."""
        kept = self.kept
        return self.words.text().strip() != kept.text or (
            bool(kept.text) and self.published.ticked() != kept.published
        )


class TextsDialog(FormDialog):
    """Asks for the words; `kept` tells that the report reads differently now."""

    kept = Signal()

    def __init__(self, gateway: Gateway, asked: AskReport, parent: QWidget | None = None) -> None:
        """Begin with what is written for this period and language."""
        title = translate("TextsDialog", "Texts of the report")
        super().__init__(title, translate("TextsDialog", "&Save"), gateway.words, parent)
        self._gateway = gateway
        self._asked = asked
        spoken = gateway.words.say(f"language.{asked.language}")
        period = period_words(gateway.words, asked.period)
        self.explain(
            self.tr("{period}, {language}. The report shows a section when it has words.").format(
                period=period, language=spoken
            )
        )
        texts = gateway.ask(
            lambda desk: narrative_texts(desk, asked.period, asked.agency_id, asked.language)
        )
        self.editors = [self._editor(one) for one in texts or []]
        self.settle()

    @override
    def send(self) -> bool:
        for editor in self.editors:
            if editor.changed and not self._keep(editor):
                return False
        self.kept.emit()
        return True

    def _editor(self, kept: NarrativeText) -> _Editor:
        words = LongTextField(longest=LONGEST_NARRATIVE, lines=LINES)
        words.set_text(kept.text)
        published = TickField(self.tr("Also in the public report"))
        published.tick(on=kept.published)
        self.add(kept.section, kept.title, words, hint=kept.prompt)
        self.add(f"{kept.section}-published", "", published)
        published.introduce(kept.title, "")
        if kept.former:
            self.form.add_note(self._again(words, kept.former))
        return _Editor(kept, words, published)

    def _again(self, words: LongTextField, former: str) -> QWidget:
        """What offers the words of the period before."""
        button = QPushButton(self.tr("Use the words of the period before"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._take_over(words, former))
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(button)
        return place

    def _take_over(self, words: LongTextField, former: str) -> None:
        """Put former words behind what is there, so that nothing is lost."""
        words.set_text("\n".join(part for part in (words.text().strip(), former) if part))
        self.note_edit()

    def _keep(self, editor: _Editor) -> bool:
        asked = self._asked
        command = WriteReportText(
            period=asked.period.code,
            section=editor.kept.section,
            language=asked.language,
            text=editor.words.text(),
            agency_id=asked.agency_id,
            published=editor.published.ticked(),
            version=editor.kept.version,
        )
        return self._gateway.perform(write_report_text, command, self.show_problem) is not None
