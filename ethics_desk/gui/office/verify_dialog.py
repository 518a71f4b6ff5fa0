"""Checking the records against their own ledger, and against a code from an earlier paper."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.ledger import LedgerFault
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import whole_number
from ethics_desk.services.desk import Desk
from ethics_desk.services.ledger import VerifiedFile, verify_records

MOST_FAULTS = 20
"""More are counted, not told: the first ones say where to look."""


class VerifyDialog(FormDialog):
    """Asks for a code and shows the faults; it stays open, another code may follow."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Nothing checked yet."""
        super().__init__(self.tr("Check the records"), self.tr("&Check"), gateway.words, parent)
        self._gateway = gateway
        self.code = TextField()
        self.found = FactSheet(self)
        self.explain(
            self.tr(
                "Every change is sealed in a ledger, and each paper carries the ledger's head at "
                "its foot. A code from an earlier paper shows whether everything up to then is "
                "still as it was."
            )
        )
        hint = self.tr("Such as 128-7K3M9-QWX4T-…; without one the file is checked by itself.")
        self.add("code", self.tr("C&ode from a paper"), self.code, hint=hint)
        self.body.addWidget(self.found)
        self.body.addStretch(1)

    @override
    def send(self) -> bool:
        """Start checking; the window stays open with what was found."""
        self.deed.setEnabled(False)
        codes = [self.code.text()] if self.code.text() else []
        job = self._gateway.slow_ask(self.tr("Checking the records"), partial(_checked, codes))
        job.finished.connect(self.show_found)
        job.failed.connect(self._refuse)
        job.ended.connect(lambda: self.deed.setEnabled(True))
        job.start()
        return False

    @Slot(object)
    def show_found(self, found: VerifiedFile) -> None:
        """Show what the check found."""
        facts = [self._verdict(found)]
        if found.head is not None:
            facts.append(Fact(self.tr("Entries of the ledger"), whole_number(found.head.size)))
            facts.append(Fact(self.tr("Code of its head"), found.head.code))
        caption = self.tr("Fault")
        facts += [Fact(caption, self._told(one), Tone.ALARM) for one in found.faults[:MOST_FAULTS]]
        self.found.show_facts(facts)
        self.settle()
        self.bring_into_sight()

    def _verdict(self, found: VerifiedFile) -> Fact:
        caption = self.tr("Result")
        if not found.faults:
            return Fact(caption, self.tr("The records are intact."), Tone.GOOD)
        words = self.tr("Faults: {count}. Keep this file, and ask for the last good backup.")
        return Fact(caption, words.format(count=whole_number(len(found.faults))), Tone.ALARM)

    def _told(self, fault: LedgerFault) -> str:
        position = "" if fault.position is None else str(fault.position)
        return self._words.say(
            f"ledger.fault.{fault.kind}", table=fault.table, row=fault.row, position=position
        )

    @Slot(object)
    def _refuse(self, problem: DeskError) -> None:
        self.found.show_facts(())
        self.show_problem(problem)


def _checked(codes: Sequence[str], desk: Desk, progress: Progress) -> VerifiedFile:
    return verify_records(desk, codes, progress)
