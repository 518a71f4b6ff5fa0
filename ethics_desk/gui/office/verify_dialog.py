"""Checking the records against their own ledger, and against an earlier paper or its code."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.ledger import FaultKind, LedgerFault
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.file_field import FileField
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import whole_number
from ethics_desk.services.desk import Desk
from ethics_desk.services.evidence_files import read_evidence_file
from ethics_desk.services.ledger import (
    VerifiedFile,
    VerifiedPaper,
    verify_paper,
    verify_records,
)

MOST_FAULTS = 20
"""More are counted, not told: the first ones say where to look."""


class VerifyDialog(FormDialog):
    """Asks for a code and shows the faults; it stays open, another code may follow."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Nothing checked yet."""
        super().__init__(self.tr("Check the records"), self.tr("&Check"), gateway.words, parent)
        self._gateway = gateway
        self.code = TextField()
        self.paper = FileField(self.tr("Choose a paper"), self.tr("Papers (*.pdf)"), self)
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
        hint = self.tr("A letter, a report, a derivation or a control sheet as PDF.")
        self.add("path", self.tr("&Paper issued before"), self.paper, hint=hint)
        self.body.addWidget(self.found)
        self.body.addStretch(1)

    @override
    def send(self) -> bool:
        """Start checking; the window stays open with what was found."""
        self.deed.setEnabled(False)
        codes = [self.code.text()] if self.code.text() else []
        check = partial(_checked, codes, self.paper.path())
        job = self._gateway.slow_ask(self.tr("Checking the records"), check)
        job.finished.connect(self.show_found)
        job.failed.connect(self._refuse)
        job.ended.connect(lambda: self.deed.setEnabled(True))
        job.start()
        return False

    @Slot(object)
    def show_found(self, found: VerifiedFile | VerifiedPaper) -> None:
        """Show what the check found."""
        faults = [one for one in found.faults if one.kind is not FaultKind.PAPER_UNKNOWN]
        facts = [self._verdict(len(faults))]
        if isinstance(found, VerifiedPaper):
            facts += self._about_paper(found)
        if found.head is not None:
            facts.append(Fact(self.tr("Entries of the ledger"), whole_number(found.head.size)))
            facts.append(Fact(self.tr("Code of its head"), found.head.code))
        if isinstance(found, VerifiedFile) and found.erased:
            caption = self.tr("Lines whose personal data were erased")
            facts.append(Fact(caption, whole_number(found.erased)))
        caption = self.tr("Fault")
        facts += [Fact(caption, self._told(one), Tone.ALARM) for one in faults[:MOST_FAULTS]]
        self.found.show_facts(facts)
        self.settle()
        self.bring_into_sight()

    def _about_paper(self, found: VerifiedPaper) -> Iterator[Fact]:
        """Whether the office keeps the paper, and the head it carries."""
        caption = self.tr("The paper")
        if found.number:
            words = self.tr("№ {number}, exactly as the office issued it.")
            yield Fact(caption, words.format(number=found.number), Tone.GOOD)
        else:
            unknown = self._told(LedgerFault(kind=FaultKind.PAPER_UNKNOWN))
            yield Fact(caption, unknown, Tone.WARNING)
        carried = found.carried or self.tr("None that can be read; type it in from the foot.")
        yield Fact(self.tr("Code on the paper"), carried)

    def _verdict(self, faults: int) -> Fact:
        caption = self.tr("Result")
        if not faults:
            return Fact(caption, self.tr("The records are intact."), Tone.GOOD)
        words = self.tr("Faults: {count}. Keep this file, and ask for the last good backup.")
        return Fact(caption, words.format(count=whole_number(faults)), Tone.ALARM)

    def _told(self, fault: LedgerFault) -> str:
        position = "" if fault.position is None else str(fault.position)
        return self._words.say(
            f"ledger.fault.{fault.kind}", table=fault.table, row=fault.row, position=position
        )

    @Slot(object)
    def _refuse(self, problem: DeskError) -> None:
        self.found.show_facts(())
        self.show_problem(problem)


def _checked(
    codes: Sequence[str], paper: Path | None, desk: Desk, progress: Progress
) -> VerifiedFile | VerifiedPaper:
    if paper is None:
        return verify_records(desk, codes, progress)
    return verify_paper(desk, read_evidence_file(paper), codes, progress)
