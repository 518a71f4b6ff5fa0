"""Choosing a passphrase: typed twice, with advice while it is typed."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QLabel

from ethics_desk.domain.errors import BadInput
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.forms.secret_field import SecretField
from ethics_desk.services.keys.strength import Strength, check_passphrase, strength_of

translate = QCoreApplication.translate


class NewPassphrase:
    """Two rows of a form and the advice beneath them."""

    def __init__(self, form: Form) -> None:
        """Add the rows to the end of a form."""
        self._form = form
        self.first = SecretField()
        self.again = SecretField()
        self.advice = QLabel()
        self.advice.setObjectName("hint")
        self.advice.setWordWrap(True)
        form.add(
            "passphrase",
            translate("NewPassphrase", "&Passphrase"),
            self.first,
            required=True,
            hint=translate(
                "NewPassphrase",
                "Four or five words that have nothing to do with each other are easy to remember "
                "and hard to guess.",
            ),
        )
        form.add("again", translate("NewPassphrase", "Once &more"), self.again, required=True)
        form.add_note(self.advice)
        self.first.edited.connect(self.advise)
        self.advise()

    def text(self) -> str:
        """What was typed."""
        return self.first.text()

    def in_order(self) -> bool:
        """Whether it is good enough and the same twice; says beside the field what is not."""
        try:
            check_passphrase(self.first.text())
        except BadInput as refusal:
            self._form.show_problem(refusal)
            return False
        alike = self.again.text() == self.first.text()
        if not alike:
            self._form.show_problem(BadInput("keys.not-alike", field="again"))
        return alike

    def forget(self) -> None:
        """Empty both rows."""
        self.first.set_text("")
        self.again.set_text("")

    @Slot()
    def advise(self) -> None:
        """Say what the passphrase is worth so far."""
        words = {
            Strength.WEAK: translate("NewPassphrase", "Too easy to guess: make it longer."),
            Strength.FAIR: translate("NewPassphrase", "Good enough; one more word is better."),
            Strength.GOOD: translate("NewPassphrase", "Hard to guess."),
        }
        typed = self.first.text()
        self.advice.setText(words[strength_of(typed)] if typed else "")
