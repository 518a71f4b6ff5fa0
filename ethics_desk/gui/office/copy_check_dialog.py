"""Checking a redacted copy against its sheet of leaves, as its reader does."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.file_field import FileField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import whole_number
from ethics_desk.services.desk import Desk
from ethics_desk.services.evidence_files import read_evidence_file
from ethics_desk.services.redaction.checking import CheckedCopy, check_copy


class CopyCheckDialog(FormDialog):
    """Asks for a copy and its sheet and shows what they prove; others may follow."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Nothing checked yet."""
        super().__init__(self.tr("Check a redacted copy"), self.tr("&Check"), gateway.words, parent)
        self._gateway = gateway
        self.copy = FileField(self.tr("The copy"), self.tr("PDF (*.pdf)"), self)
        self.sheet = FileField(self.tr("Its sheet"), self.tr("Sheets of leaves (*.json)"), self)
        self.found = FactSheet(self)
        self.explain(
            self.tr(
                "The sheet lies beside the copy. It proves that all the copy shows equals the "
                "original whose root the office sealed; it tells nothing of what is withheld."
            )
        )
        self.add("copy", self.tr("Cop&y"), self.copy, required=True)
        self.add("sheet", self.tr("&Sheet"), self.sheet, required=True)
        self.body.addWidget(self.found)
        self.body.addStretch(1)

    @override
    def send(self) -> bool:
        """Start checking; the window stays open with what was found."""
        copy, sheet = self.copy.path(), self.sheet.path()
        if copy is not None and sheet is not None:
            self.deed.setEnabled(False)
            check = partial(_checked, copy, sheet)
            job = self._gateway.slow_ask(self.tr("Checking the copy"), check)
            job.finished.connect(self.show_found)
            job.failed.connect(self._refuse)
            job.start()
        return False

    @Slot(object)
    def show_found(self, found: CheckedCopy) -> None:
        """Show what the check found."""
        self.deed.setEnabled(True)
        caption = self.tr("Result")
        facts = [
            Fact(caption, self._words.say(f"redaction.fault.{one}"), Tone.ALARM)
            for one in found.faults
        ]
        if not found.faults:
            told = self.tr("Everything shown equals the original.")
            facts.append(Fact(caption, told, Tone.GOOD))
            shown = self.tr("{shown} of {leaves}")
            facts.append(
                Fact(
                    self.tr("Pieces shown"),
                    shown.format(
                        shown=whole_number(found.shown), leaves=whole_number(found.leaves)
                    ),
                )
            )
            facts.append(Fact(self.tr("Root"), found.root))
            facts.append(Fact(self.tr("Sealed under the code"), found.code))
        self.found.show_facts(facts)
        self.settle()
        self.bring_into_sight()

    @Slot(object)
    def _refuse(self, problem: DeskError) -> None:
        self.deed.setEnabled(True)
        self.found.show_facts(())
        self.show_problem(problem)


def _checked(copy: Path, sheet: Path, desk: Desk, progress: Progress) -> CheckedCopy:
    progress(0, 1)
    return check_copy(desk.resources, read_evidence_file(copy), read_evidence_file(sheet))
