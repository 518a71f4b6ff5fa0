"""Taking in a version another office signed."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.file_field import FileField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.services.rulebook.rule_exchange import ImportRuleEdition, import_rule_edition

translate = QCoreApplication.translate


class ImportEditionDialog(FormDialog):
    """Asks for the file, and whether its signature is enough; `taken_in` carries the id."""

    taken_in = Signal(str)

    def __init__(self, gateway: Gateway, parent: QWidget | None) -> None:
        """An empty form: what is taken in is a draft unless the user says otherwise."""
        super().__init__(
            translate("ImportEditionDialog", "Import a version"),
            translate("ImportEditionDialog", "&Import"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self.file = FileField(
            self.tr("Import a version"), self.tr("Signed rules (*.edrules *.toml)")
        )
        self.as_signed = TickField(self.tr("It judges at once, as it is signed in the file."))
        self.explain(
            self.tr(
                "The hash, the entries and the examples are checked first. Compare the hash with "
                "the one the other office tells you."
            )
        )
        self.add("path", self.tr("&File"), self.file, required=True)
        self.add(
            "as_signed",
            self.tr("Signature"),
            self.as_signed,
            hint=self.tr("Otherwise it becomes a draft that your own lawyer signs off."),
        )
        self.settle()

    @override
    def send(self) -> bool:
        path = self.file.path()
        if path is None:
            return False
        command = ImportRuleEdition(path=path, as_signed=self.as_signed.ticked())
        key = self._gateway.perform(import_rule_edition, command, self.show_problem)
        if key is None:
            return False
        self.taken_in.emit(key)
        return True
