"""Taking in a version another office signed."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.file_field import FileField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.rulebook.wording import hash_words
from ethics_desk.gui.theme import scaled
from ethics_desk.gui.wording import short_date
from ethics_desk.services.rulebook.rule_exchange import (
    ImportRuleEdition,
    import_rule_edition,
    read_rule_file,
)

WIDTH = 760

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
        self.sheet = FactSheet(self)
        self.body.addWidget(self.sheet)
        self.file.edited.connect(self.show_signature)
        self.resize(scaled(WIDTH, self), self.height())
        self.settle()

    @Slot()
    def show_signature(self) -> None:
        """Say who signed the file and its hash, before anything is taken in."""
        path = self.file.path()
        if path is None or not path.is_file():
            self.sheet.show_facts(())
            return
        found = self._gateway.ask(lambda desk: read_rule_file(desk, path), self.show_problem)
        facts: list[Fact] = []
        if found is not None:
            by = f"{found.signature.name}, {short_date(found.signature.day)}"
            facts = [
                Fact(self.tr("Signed off by"), by),
                Fact(self.tr("Publication read"), found.signature.source),
                Fact(self.tr("Hash (SHA-256)"), hash_words(found.sha256)),
            ]
        self.sheet.show_facts(facts)
        self.fit()

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
