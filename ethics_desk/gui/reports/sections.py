"""Which sections the reports of an agency have, and in which order."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from ethics_desk.domain.agency import AgencyId
from ethics_desk.gui.forms.check_list_field import LINE_PADDING, CheckListField
from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.theme import SPACE
from ethics_desk.services.reports.layout import (
    ArrangeReport,
    SectionChoice,
    arrange_report,
    section_choices,
)

translate = QCoreApplication.translate


class SectionsField(CheckListField):
    """Sections to tick, in an order that can be changed line by line."""

    def __init__(self, choices: Sequence[SectionChoice]) -> None:
        """Those the office has stand first and are ticked."""
        super().__init__([Choice(one.code, one.title) for one in choices])
        self.tick(one.code for one in choices if one.on)
        row = self.lines.sizeHintForRow(0) + 2 * self.lines.spacing()
        self.lines.setFixedHeight(row * len(choices) + LINE_PADDING)
        self.lines.setCurrentRow(0)

    def shift(self, steps: int) -> None:
        """Take the line the keyboard stands on up or down."""
        place = self.lines.currentRow()
        target = place + steps
        if place < 0 or not 0 <= target < self.lines.count():
            return
        self.lines.insertItem(target, self.lines.takeItem(place))
        self.lines.setCurrentRow(target)
        self.edited.emit()


class SectionsDialog(FormDialog):
    """Asks for the sections; `kept` tells that the office's reports look different now."""

    kept = Signal()

    def __init__(
        self, gateway: Gateway, agency_id: AgencyId | None, parent: QWidget | None = None
    ) -> None:
        """Begin with what the office arranged, or with the whole form."""
        title = translate("SectionsDialog", "Sections of the report")
        super().__init__(title, translate("SectionsDialog", "&Save"), gateway.words, parent)
        self._gateway = gateway
        self._agency_id = agency_id
        language = gateway.words.language
        choices = gateway.ask(lambda desk: section_choices(desk, agency_id, language))
        self.sections = SectionsField(choices or [])
        self.explain(
            self.tr(
                "Ticked sections stand in every report of this agency in this order. A section of "
                "texts appears when something is written for it."
            )
        )
        self.add("sections", self.tr("&Sections"), self.sections, required=True)
        self.up, self.down = QPushButton(self.tr("&Up")), QPushButton(self.tr("&Down"))
        self._lay_out_moves()
        self.settle()

    @override
    def send(self) -> bool:
        command = ArrangeReport(sections=self.sections.codes(), agency_id=self._agency_id)
        if self._gateway.perform(arrange_report, command, self.show_problem) is None:
            return False
        self.kept.emit()
        return True

    def _lay_out_moves(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for button, steps, key in ((self.up, -1, Qt.Key.Key_Up), (self.down, 1, Qt.Key.Key_Down)):
            keys = QKeySequence(Qt.KeyboardModifier.AltModifier | key)
            button.setAutoDefault(False)
            button.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
            button.clicked.connect(self._up if steps < 0 else self._down)
            QShortcut(keys, self.sections.lines).activated.connect(button.click)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    @Slot()
    def _up(self) -> None:
        self.sections.shift(-1)

    @Slot()
    def _down(self) -> None:
        self.sections.shift(1)
