"""The stops of the tour at the records file and its backups."""

from pathlib import Path

from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.gui.office.backup_plan_dialog import BackupPlanDialog
from ethics_desk.gui.office.leaving import LeavingWindow
from ethics_desk.gui.office.verify_dialog import VerifyDialog
from ethics_desk.gui.tour_sight import Sight, Stop

STICK = Path("D:/")
"""A place that looks the same on every computer."""


def _leaving(at: Sight) -> LeavingWindow:
    window = LeavingWindow(at.gateway.words)
    window.show_problem(StoreUnavailable("place.full", place=str(STICK)))
    return window


RECORDS_STOPS: tuple[Stop, ...] = (
    Stop("check-records", VerifyDialog, lambda at: VerifyDialog(at.gateway, at.over)),
    Stop(
        "backup-plan",
        BackupPlanDialog,
        lambda at: BackupPlanDialog(at.gateway, at.memory, at.over),
    ),
    Stop("leaving", LeavingWindow, _leaving),
)
