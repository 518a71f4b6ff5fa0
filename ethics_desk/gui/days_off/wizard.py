"""Taking in a decree on days off: its file, then what it would move, then the deed."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.days_off import DecreeId
from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.days_off.preview_step import PreviewStep
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.file_field import FileField
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.steps import Step, StepsDialog
from ethics_desk.gui.theme import scaled
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import whole_number
from ethics_desk.services.terms.days_off import DaysOffDone, ImportDaysOff, import_days_off
from ethics_desk.services.terms.decree_list import list_decrees

SIZE = (1040, 640)
"""Wide enough for the list of dates that move."""

translate = QCoreApplication.translate


class DecreeStep(Step):
    """Asks for the file, what the act is called, and which former one it replaces."""

    def __init__(self, gateway: Gateway) -> None:
        """An empty form."""
        super().__init__(
            translate("DecreeStep", "Decree"),
            translate("DecreeStep", "The act that moves days off, as a file."),
        )
        self.form = Form(gateway.words)
        kinds = translate("DecreeStep", "Days off (*.toml *.csv *.xlsx);;All files (*)")
        self.file = FileField(translate("DecreeStep", "Choose the days off"), kinds)
        self.decree = TextField()
        standing = [
            Choice(row.decree.id, row.decree.name)
            for row in gateway.ask(list_decrees) or ()
            if row.decree.withdrawn_on is None
        ]
        self.replaces = ChoiceField(standing)
        add = self.form.add
        add("path", translate("DecreeStep", "&File"), self.file, required=True)
        hint = translate("DecreeStep", "As papers will call it: kind, day and number of the act.")
        label = translate("DecreeStep", "&Name of the act")
        add("decree", label, self.decree, required=True, hint=hint)
        if standing:
            hint = translate("DecreeStep", "Left empty when it takes the place of none.")
            add("replaces", translate("DecreeStep", "&Replaces"), self.replaces, hint=hint)
        self.column.addWidget(self.form)
        self.column.addWidget(
            quiet(
                translate(
                    "DecreeStep",
                    "A table with the columns date, worked (yes or no) and the title of the day in "
                    "Kazakh and Russian, or a file as in the program’s folder of calendars. "
                    "Nothing is recorded before you have seen which dates move.",
                )
            )
        )

    def command(self) -> ImportDaysOff:
        """The import as the form describes it."""
        replaced = self.replaces.code()
        return ImportDaysOff(
            path=self.file.path() or Path(),
            decree=self.decree.text(),
            replaces=DecreeId(replaced) if replaced else None,
        )

    @override
    def complete(self) -> bool:
        return self.form.complete()

    @override
    def show_problem(self, problem: DeskError) -> bool:
        return self.form.show_problem(problem)


class DaysOffWizard(StepsDialog):
    """Leads through the taking in; `taken_in` carries a sentence on what it moved."""

    taken_in = Signal(str)

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Begin with the file."""
        self._gateway = gateway
        self._job: Job | None = None
        self._done = False
        self.decree = DecreeStep(gateway)
        self.preview = PreviewStep(gateway, self.decree.command)
        super().__init__(
            (self.decree, self.preview),
            translate("DaysOffWizard", "&Take in"),
            self._take_in,
            parent,
        )
        self.resize(scaled(SIZE[0], self), scaled(SIZE[1], self))
        self.setWindowTitle(translate("DaysOffWizard", "Take in a decree on days off"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.preview.refused.connect(self._refuse)

    @override
    def reject(self) -> None:
        """Stop what is being done; when nothing is, leave."""
        if self._job is not None:
            self._job.cancel()
            return
        self.preview.stop()
        super().reject()

    def _take_in(self) -> bool:
        """Start recording; the window closes when it is done."""
        if self._done or self._job is not None:
            return self._done
        title = translate("DaysOffWizard", "Counting the days again")
        self._job = self._gateway.job(title, import_days_off, self.decree.command())
        self._job.finished.connect(self._finish_import)
        self._job.failed.connect(self._refuse)
        self._job.ended.connect(self._rest)
        self.preview.follow(self._job)
        self.next.setEnabled(False)
        self.back.setEnabled(False)
        self._job.start()
        return False

    @Slot(object)
    def _finish_import(self, done: DaysOffDone) -> None:
        self._done = True
        words = translate("DaysOffWizard", "Days taken in: {days}. Dates that moved: {changes}.")
        days, changes = whole_number(len(done.days)), whole_number(len(done.changes))
        self.taken_in.emit(words.format(days=days, changes=changes))

    @Slot(object)
    def _refuse(self, refusal: DeskError) -> None:
        """Say it beside its field, or above the steps."""
        if not self.show_problem(refusal):
            self.notice.say(self._gateway.words.error(refusal), Tone.WARNING)

    @Slot()
    def _rest(self) -> None:
        self._job = None
        self.next.setEnabled(True)
        self.back.setEnabled(True)
        if self._done:
            self.accept()
