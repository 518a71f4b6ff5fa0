"""Asks once more before the backups made in clear are removed."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.backup import BackupPlan
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.wording import whole_number
from ethics_desk.services.backups import remove_clear
from ethics_desk.services.desk import Desk


class ClearBackupsDialog(FormDialog):
    """About the backups from before the records were encrypted. `removed` carries their number."""

    removed = Signal(object)

    def __init__(
        self, gateway: Gateway, plan: BackupPlan, count: int, parent: QWidget | None = None
    ) -> None:
        """Say how many there are."""
        title = self.tr("Remove the backups in clear")
        super().__init__(title, self.tr("&Remove"), gateway.words, parent)
        self._gateway = gateway
        self._plan = plan
        self.explain(
            self.tr(
                "Anybody can read them without a passphrase. Number of them: {count}. They are "
                "removed from both places; traces may stay on the disk until they are overwritten."
            ).format(count=whole_number(count))
        )

    @override
    def send(self) -> bool:
        self.deed.setEnabled(False)
        job = self._gateway.slow_ask(self.windowTitle(), partial(_removed, self._plan))
        job.finished.connect(self._tell)
        job.failed.connect(self.show_problem)
        job.ended.connect(lambda: self.deed.setEnabled(True))
        job.start()
        return False

    @Slot(object)
    def _tell(self, count: object) -> None:
        self.removed.emit(count)
        self.accept()


def _removed(plan: BackupPlan, desk: Desk, progress: Progress) -> int:
    progress(0, 1)
    return remove_clear(desk.store.path, plan)
