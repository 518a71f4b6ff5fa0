"""What the check finds as one types: faults that lead to their field, and how examples come out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ethics_desk.domain.errors import BadInput
from ethics_desk.gui.theme import SMALL_SPACE, SPACE, colours_of, scheme_of
from ethics_desk.gui.tone import Tone
from ethics_desk.rules.examples import ExampleResult
from ethics_desk.services.rulebook.rule_check import DraftCheck

translate = QCoreApplication.translate


class CheckPanel(QWidget):
    """Lists faults, doubts and examples; `chosen` carries the fault whose line was chosen.

    `say` puts a fault into words.
    """

    chosen = Signal(object)

    def __init__(self, say: Callable[[BadInput], str], parent: QWidget | None = None) -> None:
        """Nothing was checked yet."""
        super().__init__(parent)
        self._say = say
        self._faults: list[BadInput | None] = []
        self.verdict = QLabel(self)
        self.verdict.setWordWrap(True)
        self.lines = QListWidget(self)
        self.lines.setWordWrap(True)
        self.lines.setAccessibleName(translate("CheckPanel", "Check of the rules"))
        self.lines.itemActivated.connect(self._choose)
        self.lines.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, 0, 0, 0)
        column.setSpacing(SMALL_SPACE)
        column.addWidget(self.verdict)
        column.addWidget(self.lines, 1)
        self.wait()

    def wait(self) -> None:
        """The draft is another one than the one checked last."""
        self.verdict.setText(translate("CheckPanel", "Checking…"))

    def show_check(self, check: DraftCheck) -> None:
        """Say what the check found: what is amiss first, then what comes out as expected."""
        self.lines.clear()
        self._faults = []
        examples = (*check.examples, *check.of_pack)
        for fault in (*check.faults, *(one for done in examples for one in done.faults)):
            self._add(self._say(fault), Tone.ALARM, fault)
        for doubt in check.warnings:
            self._add(self._say(doubt), Tone.WARNING, doubt)
        for done in examples:
            if not done.faults:
                words = translate("CheckPanel", "Example comes out: {name}")
                self._add(words.format(name=done.name), Tone.GOOD, None)
        self.verdict.setText(_verdict(check, examples))

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


def _verdict(check: DraftCheck, examples: Sequence[ExampleResult]) -> str:
    if check.faults:
        words = translate("CheckPanel", "Faults: {n}. The examples run when they are mended.")
        return words.format(n=len(check.faults))
    passed = sum(not one.faults for one in examples)
    counted = translate("CheckPanel", "Examples: {passed} of {all} come out.")
    said = counted.format(passed=passed, all=len(examples))
    if not check.sound:
        return said
    sound = translate("CheckPanel", "Sound: it can be signed off.")
    return f"{sound} {said}"
