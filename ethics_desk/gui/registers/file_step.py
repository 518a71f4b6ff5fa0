"""First step of an import: which file."""

from pathlib import Path

from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.forms.file_field import FileField
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.steps import Step
from ethics_desk.texts import In

FOLDER = "folder.import"


class FileStep(Step):
    """Asks for the file; the folder is remembered."""

    def __init__(self, words: In, memory: Memory) -> None:
        """An empty place in the folder used last."""
        super().__init__(self.tr("File"), self.tr("The register as you keep it today."))
        self._memory = memory
        self.form = Form(words)
        kinds = self.tr("Registers (*.xlsx *.csv *.txt);;All files (*)")
        self.file = FileField(self.tr("Choose a register"), kinds)
        self.file.folder = memory.recall(FOLDER) or ""
        self.form.add("path", self.tr("&File"), self.file, required=True)
        self.column.addWidget(self.form)
        self.column.addWidget(
            quiet(
                self.tr(
                    "A spreadsheet (.xlsx) or a text table (.csv) with its headings in Kazakh, "
                    "Russian or English in one of the first rows. Needed are the number, the state "
                    "body, the days of receipt, registration and discovery, the channel and the "
                    "subject. Nothing is recorded before you have seen the preview."
                )
            )
        )

    @override
    def complete(self) -> bool:
        if not self.form.complete():
            return False
        self._memory.keep(FOLDER, str(self.path().parent))
        return True

    def path(self) -> Path:
        """The file chosen."""
        return self.file.path() or Path()

    @override
    def show_problem(self, problem: DeskError) -> bool:
        return self.form.show_problem(problem)
