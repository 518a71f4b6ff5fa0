"""What the check finds as one types: faults that lead to their field, and how examples come out."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ethics_desk.domain.errors import BadInput
from ethics_desk.gui.theme import SMALL_SPACE, colours_of, scheme_of
from ethics_desk.gui.tone import Tone
from ethics_desk.services.rulebook.rule_check import DraftCheck
from ethics_desk.texts import In

translate = QCoreApplication.translate


class CheckPanel(QWidget):
    """Lists faults and examples; `chosen` carries the fault whose line was chosen."""

    chosen = Signal(object)

    def __init__(self, words: In, parent: QWidget | None = None) -> None:
        """Nothing was checked yet."""
        super().__init__(parent)
        self._words = words
        self._faults: list[BadInput | None] = []
        self.verdict = QLabel(self)
        self.lines = QListWidget(self)
        self.lines.setWordWrap(True)
        self.lines.setAccessibleName(translate("CheckPanel", "Check of the rules"))
        self.lines.itemActivated.connect(self._choose)
        self.lines.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL_SPACE)
        column.addWidget(self.verdict)
        column.addWidget(self.lines, 1)
        self.wait()

    def wait(self) -> None:
        """The draft is another one than the one checked last."""
        self.verdict.setText(translate("CheckPanel", "Checking…"))

    def show_check(self, check: DraftCheck) -> None:
        """Say what the check found."""
        self.lines.clear()
        self._faults = []
        for fault in (*check.faults, *check.shipped):
            self._add(self._words.error(fault), Tone.ALARM, fault)
        for example in check.examples:
            if not example.faults:
                words = translate("CheckPanel", "Example comes out: {name}")
                self._add(words.format(name=example.name), Tone.GOOD, None)
            for fault in example.faults:
                self._add(self._words.error(fault), Tone.ALARM, fault)
        self.verdict.setText(_verdict(check))

    def faults(self) -> list[BadInput]:
        """The faults shown."""
        return [fault for fault in self._faults if fault is not None]

    def _add(self, words: str, tone: Tone, fault: BadInput | None) -> None:
        item = QListWidgetItem(words)
        colour = colours_of(scheme_of(self.palette())).tone(tone)
        item.setForeground(QBrush(QColor(colour)))
        self.lines.addItem(item)
        self._faults.append(fault)

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        fault = self._faults[self.lines.row(item)]
        if fault is not None:
            self.chosen.emit(fault)


def _verdict(check: DraftCheck) -> str:
    failing = sum(bool(one.faults) for one in check.examples)
    faults = len(check.faults) + len(check.shipped)
    if check.sound:
        words = translate("CheckPanel", "Sound: it can be signed off. Examples that come out: {n}.")
        return words.format(n=len(check.examples))
    words = translate("CheckPanel", "Faults: {faults}. Examples that fail: {failing}.")
    return words.format(faults=faults, failing=failing)
