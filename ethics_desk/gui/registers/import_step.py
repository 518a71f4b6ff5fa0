"""Last step of an import: bad rows left out or not, then recording, then how it went."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QProgressBar
from typing_extensions import override

from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.registers.check_step import CheckStep
from ethics_desk.gui.steps import Step
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import whole_number
from ethics_desk.services.registers import Imported, ImportRegister


class ImportStep(Step):
    """Says what will be recorded, shows how far it is, and what was recorded."""

    def __init__(self, check: CheckStep) -> None:
        """Nothing to say before the file was read."""
        super().__init__(self.tr("Import"), self.tr("All rows are recorded together, or none is."))
        self._check = check
        self.sheet = FactSheet()
        self.skip_bad = TickField(self.tr("&Leave the rows with something wrong out"))
        self.problem = quiet("")
        self.problem.setObjectName("problem")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Import"))
        for part in (self.sheet, self.skip_bad, self.problem, self.bar):
            self.column.addWidget(part)
        self.bar.hide()
        self.skip_bad.edited.connect(self.problem.clear)

    @override
    def enter(self) -> None:
        reading = self._check.reading
        if reading is None:
            return
        bad = len(reading.bad_rows)
        self.problem.clear()
        self.skip_bad.setVisible(bad > 0)
        self.sheet.show_facts(
            [
                Fact(self.tr("File"), reading.file_name),
                Fact(self.tr("Rows to record"), whole_number(len(reading.rows))),
                Fact(
                    self.tr("Rows with something wrong"),
                    whole_number(bad),
                    Tone.WARNING if bad else Tone.PLAIN,
                ),
            ]
        )

    @override
    def complete(self) -> bool:
        reading = self._check.reading
        if reading is None:
            return False
        if reading.bad_rows and not self.skip_bad.ticked():
            self.problem.setText(
                self.tr(
                    "Correct the rows in the file and begin again, or tick that they are to be "
                    "left out."
                )
            )
            return False
        if not reading.rows:
            self.problem.setText(self.tr("There is no row to record."))
            return False
        return True

    def command(self) -> ImportRegister:
        """The import as it was checked."""
        asked = self._check.asked
        return ImportRegister(
            path=asked.path,
            encoding=asked.encoding,
            delimiter=asked.delimiter,
            sheet=asked.sheet,
            skip_bad=self.skip_bad.ticked(),
        )

    def follow(self, job: Job) -> None:
        """Show how far the recording is."""
        self.skip_bad.setEnabled(False)
        self.bar.setRange(0, 0)
        self.bar.show()
        job.progressed.connect(self._show)
        job.ended.connect(self._end)

    def show_result(self, done: Imported) -> None:
        """Say what was recorded."""
        self.skip_bad.hide()
        self.sheet.show_facts(
            [
                Fact(self.tr("Inquiries recorded"), whole_number(done.inquiries), Tone.GOOD),
                Fact(self.tr("Rows they came from"), whole_number(done.rows)),
                Fact(self.tr("Rows left out"), whole_number(done.skipped)),
            ]
        )

    @Slot(int, int)
    def _show(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    @Slot()
    def _end(self) -> None:
        self.bar.hide()
        self.skip_bad.setEnabled(True)
