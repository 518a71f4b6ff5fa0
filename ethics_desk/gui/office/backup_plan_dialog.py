"""How this computer keeps backups: where a second one goes, how many stay, when to warn."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.backup import LEAST, MOST, BackupPlan, read_plan, written_plan
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.folder_field import FolderField
from ethics_desk.gui.forms.number_field import NumberField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.memory import Memory
from ethics_desk.services.backups import same_disk, use_second_place
from ethics_desk.services.desk import Desk


class BackupPlanDialog(FormDialog):
    """Asks for a plan. `same_disk` tells of a second place that would be lost with the first."""

    same_disk = Signal(object)

    def __init__(self, gateway: Gateway, memory: Memory, parent: QWidget | None = None) -> None:
        """The plan there is."""
        super().__init__(self.tr("How backups are kept"), self.tr("&Save"), gateway.words, parent)
        self._gateway = gateway
        self._memory = memory
        self._plan = read_plan(memory.recall)
        self.explain(
            self.tr(
                "A backup is made when the office is closed, once a day, and before the program "
                "changes the file; each is put back on trial at once. A second place, such as a "
                "USB stick or a folder of the network, survives the loss of this computer."
            )
        )
        self.place = FolderField(self.tr("The second place"))
        self.numbers = {
            name: NumberField(MOST) for name in ("daily", "weekly", "monthly", "warn_after")
        }
        self._fill()

    @override
    def send(self) -> bool:
        """Look at the second place in a job: a drive that sleeps takes its time."""
        for name, field in self.numbers.items():
            if not LEAST <= field.number() <= MOST:
                wrong = BadInput("backup.number", field=name, least=LEAST, most=MOST)
                return not self.show_problem(wrong)
        place = self.place.path()
        if place is None or place == self._plan.second_place:
            self._keep(place)
            return True
        self.deed.setEnabled(False)
        job = self._gateway.slow_ask(self.tr("Looking at the place"), partial(_made_ready, place))
        job.finished.connect(self._kept)
        job.failed.connect(self.show_problem)
        job.ended.connect(lambda: self.deed.setEnabled(True))
        job.start()
        return False

    @Slot(object)
    def _kept(self, place: object) -> None:
        if isinstance(place, _Place):
            self._keep(place.folder)
            if place.same_disk:
                self.same_disk.emit(place.folder)
            self.accept()

    def _keep(self, place: Path | None) -> None:
        numbers = {name: field.number() for name, field in self.numbers.items()}
        for name, text in written_plan(BackupPlan(second_place=place, **numbers)).items():
            self._memory.keep(name, text)

    def _fill(self) -> None:
        place = self._plan.second_place
        if place is not None:
            self.place.set_path(place)
        self.add(
            "second_place",
            self.tr("Second &place"),
            self.place,
            hint=self.tr("A folder that exists; left empty there is none."),
        )
        labels = {
            "daily": self.tr("&Daily ones kept"),
            "weekly": self.tr("&Weekly ones kept"),
            "monthly": self.tr("&Monthly ones kept"),
            "warn_after": self.tr("Warn after da&ys"),
        }
        for name, field in self.numbers.items():
            field.set_number(getattr(self._plan, name))
            self.add(name, labels[name], field, required=True)
        self.settle()


class _Place:
    """A second place that is ready."""

    def __init__(self, folder: Path, *, same_disk: bool) -> None:
        self.folder = folder
        self.same_disk = same_disk


def _made_ready(folder: Path, desk: Desk, progress: Progress) -> _Place:
    progress(0, 1)
    use_second_place(folder)
    return _Place(folder, same_disk=same_disk(desk.store.path, folder))
