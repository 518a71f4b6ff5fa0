"""Taking over a register that was kept as a spreadsheet: choose, check, import."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.registers.check_step import CheckStep
from ethics_desk.gui.registers.file_step import FileStep
from ethics_desk.gui.registers.import_step import ImportStep
from ethics_desk.gui.steps import StepsDialog
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import whole_number
from ethics_desk.services.registers import Imported, import_register

translate = QCoreApplication.translate


class ImportWizard(StepsDialog):
    """Leads through an import; `imported` carries a sentence on what was recorded."""

    imported = Signal(str)

    def __init__(self, gateway: Gateway, memory: Memory, parent: QWidget | None = None) -> None:
        """Begin with the file."""
        self._gateway = gateway
        self._job: Job | None = None
        self._done = False
        self.file = FileStep(gateway.words, memory)
        self.check = CheckStep(gateway, self.file)
        self.record = ImportStep(self.check)
        super().__init__(
            (self.file, self.check, self.record),
            translate("ImportWizard", "&Import"),
            self._import,
            parent,
        )
        self.setWindowTitle(translate("ImportWizard", "Import a register"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    @override
    def reject(self) -> None:
        """Stop what is being done; when nothing is, leave."""
        if self._job is not None:
            self._job.cancel()
            return
        self.check.stop()
        super().reject()

    def _import(self) -> bool:
        """Start recording; the window closes at the second press, when the result was seen."""
        if self._done or self._job is not None:
            return self._done
        title = translate("ImportWizard", "Importing the register")
        self._job = self._gateway.job(title, import_register, self.record.command())
        self._job.finished.connect(self._finish_import)
        self._job.failed.connect(self._refuse)
        self._job.ended.connect(self._rest)
        self.record.follow(self._job)
        self.next.setEnabled(False)
        self.back.setEnabled(False)
        self._job.start()
        return False

    @Slot(object)
    def _finish_import(self, done: Imported) -> None:
        self._done = True
        self.record.show_result(done)
        words = translate("ImportWizard", "Inquiries recorded from the register: {0}.")
        self.imported.emit(words.format(whole_number(done.inquiries)))

    @Slot(object)
    def _refuse(self, refusal: DeskError) -> None:
        self.notice.say(self._gateway.words.error(refusal), Tone.WARNING)

    @Slot()
    def _rest(self) -> None:
        self._job = None
        self.next.setEnabled(True)
        self.back.setEnabled(not self._done)
        if self._done:
            self.next.setText(translate("ImportWizard", "&Close"))
            self.next.setFocus()
