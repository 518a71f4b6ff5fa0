"""Checking a case file from elsewhere, and taking its inquiry over when it is intact."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.case_file.busy_dialog import BusyDialog
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.forms.file_field import FileField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import whole_number
from ethics_desk.services.case_file.checking import CheckedCaseFile, check_at_desk
from ethics_desk.services.case_file.receiving import ImportCaseFile, import_case_file
from ethics_desk.services.desk import Desk

MOST_FAULTS = 12
"""More are counted, not told: the first ones say where to look."""

IN_FOLDER = "bagit.txt"
"""Pointing at this file points at the folder it lies in."""


class CheckCaseFileDialog(BusyDialog):
    """Shows what a check found; `taken_over` carries the id of the inquiry taken over."""

    taken_over = Signal(str)

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Nothing checked yet."""
        super().__init__(self.tr("Case file"), self.tr("&Check"), gateway.words, parent)
        self._gateway = gateway
        self.path = FileField(
            self.tr("Choose a case file"),
            self.tr("Case files (*.zip {file})").format(file=IN_FOLDER),
        )
        self.found = FactSheet(self)
        self.take_over = QPushButton(self.tr("&Take the inquiry over"), self)
        only_for(gateway, self.take_over, "import-case-file")
        self.take_over.setAutoDefault(False)
        self.take_over.clicked.connect(self._take_over)
        self.explain(
            self.tr(
                "A case file is read where it lies; nothing of it is unpacked. When it is intact "
                "and its inquiry is not in these records, the inquiry can be taken over."
            )
        )
        hint = self.tr("A zip; of a folder, the file {file} in it.").format(file=IN_FOLDER)
        self.add("path", self.tr("&File"), self.path, required=True, hint=hint)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.found)
        self.body.addWidget(self.take_over)
        self.body.addStretch(1)
        self.path.edited.connect(self._forget)
        self._forget()

    @override
    def send(self) -> bool:
        """Start checking; the window stays open with what was found."""
        path = self._chosen()
        if path is not None:
            words = self.tr("Checking the case file")
            job = self._gateway.slow_ask(words, partial(_checked, path))
            job.finished.connect(self.show_found)
            self.run(job)
        return False

    @override
    def refuse(self, problem: DeskError) -> None:
        self.found.show_facts(())
        super().refuse(problem)

    @Slot(object)
    def show_found(self, found: CheckedCaseFile) -> None:
        """Show what a check found, and offer what can be done with it."""
        faults = found.faults
        facts = [self._verdict(found)]
        if found.number:
            facts.append(Fact(self.tr("Inquiry"), f"№ {found.number}"))
            facts.append(Fact(self.tr("Office"), found.office.shown_in(self._words.language)))
            facts.append(Fact(self.tr("Code of the ledger's head"), found.code))
            facts.append(Fact(self.tr("These records"), self._told_of_records(found)))
        caption, language = self.tr("Fault"), self._words.language
        facts += [Fact(caption, one.in_(language), Tone.ALARM) for one in faults[:MOST_FAULTS]]
        self.found.show_facts(facts)
        self.take_over.setVisible(not faults and not found.ours)
        self.settle()
        self.bring_into_sight()

    def _verdict(self, found: CheckedCaseFile) -> Fact:
        caption = self.tr("Result")
        if not found.faults:
            words = self.tr("Intact. Compare the code with the one on paper.")
            return Fact(caption, words, Tone.GOOD)
        words = self.tr("Faults: {count}. Do not rely on it; ask the office for another.")
        return Fact(caption, words.format(count=whole_number(len(found.faults))), Tone.ALARM)

    def _told_of_records(self, found: CheckedCaseFile) -> str:
        if not found.ours:
            return self.tr("do not have this inquiry.")
        if found.faults:
            return self.tr("differ from the case file.")
        return self.tr("have this inquiry, and agree with the case file.")

    def _chosen(self) -> Path | None:
        path = self.path.path()
        return path.parent if path is not None and path.name == IN_FOLDER else path

    @Slot()
    def _forget(self) -> None:
        self.found.show_facts(())
        self.take_over.hide()

    @Slot()
    def _take_over(self) -> None:
        path = self._chosen()
        if path is not None:
            words = self.tr("Taking the inquiry over")
            job = self._gateway.job(words, import_case_file, ImportCaseFile(path=path))
            job.finished.connect(self._close_with)
            self.take_over.hide()
            self.run(job)

    @Slot(object)
    def _close_with(self, key: str) -> None:
        self.settle()
        self.accept()
        self.taken_over.emit(key)


def _checked(path: Path, desk: Desk, progress: Progress) -> CheckedCaseFile:
    return check_at_desk(desk, path, progress)
