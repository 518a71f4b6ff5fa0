"""Reading the label of a piece of evidence: a scanner types what its picture holds."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.tone import Tone
from ethics_desk.services.custody.labels import SEPARATOR, Labelled, read_label


class LabelDialog(FormDialog):
    """Says which piece a label belongs to and whether its code fits; another may follow."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Nothing read yet."""
        super().__init__(self.tr("Read a label"), self.tr("&Look up"), gateway.words, parent)
        self._gateway = gateway
        self.held = TextField()
        self.found = FactSheet(self)
        hint = self.tr("Scan the picture, or type: number of the inquiry | number | code.")
        self.add("label", self.tr("&What the label holds"), self.held, required=True, hint=hint)
        self.body.addWidget(self.found)
        self.body.addStretch(1)

    @override
    def send(self) -> bool:
        """Look the label up; the window stays open for the next one."""
        held = self.held.text()
        found = self._gateway.ask(lambda desk: read_label(desk, held), self.show_problem)
        self.found.show_facts([] if found is None else self._facts(held, found))
        self.settle()
        self.bring_into_sight()
        return False

    def _facts(self, held: str, found: Labelled) -> list[Fact]:
        number = held.partition(SEPARATOR)[0].strip()
        facts = [
            Fact(self.tr("Inquiry"), number),
            Fact(self.tr("Evidence no."), str(found.number)),
        ]
        if found.fits:
            words, tone = self.tr("It fits the hash of the first day."), Tone.GOOD
        else:
            words = self.tr("IT DOES NOT FIT: this is not the label the records would print.")
            tone = Tone.ALARM
        return [*facts, Fact(self.tr("Code"), words, tone)]
