"""The stops of the tour at the records file and its backups."""

from pathlib import Path

from ethics_desk.domain.backup import BackupPlan
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.stale_edit import StaleEdit, StaleField
from ethics_desk.gui.office.backup_plan_dialog import BackupPlanDialog
from ethics_desk.gui.office.clear_backups_dialog import ClearBackupsDialog
from ethics_desk.gui.office.leaving import LeavingWindow
from ethics_desk.gui.office.restore_dialog import RestoreDialog
from ethics_desk.gui.office.verify_dialog import VerifyDialog
from ethics_desk.gui.stale_dialog import StaleDialog
from ethics_desk.gui.tour_key_stops import lobby_of
from ethics_desk.gui.tour_sight import Sight, Stop

STICK = Path("D:/")
"""A place that looks the same on every computer."""


def _leaving(at: Sight) -> LeavingWindow:
    window = LeavingWindow(at.gateway.words)
    window.show_problem(StoreUnavailable("place.full", folder=str(STICK)))
    return window


def _stale(at: Sight) -> StaleDialog:
    edit = at.asked(
        lambda desk: StaleEdit(
            kind="member",
            version=2,
            pack=at.subject.pack,
            day=desk.today(),
            fields=(
                StaleField(name="phone", now="+7 7172 000001", mine="+7 7172 000002"),
                StaleField(name="active", now="yes", mine="no"),
            ),
            by=Trilingual(kk="А. Бекова", ru="А. Бекова", en="A. Bekova"),
            at=desk.now(),
        )
    )
    return StaleDialog(at.gateway, edit, lambda: None, at.over)


def _restore(at: Sight) -> RestoreDialog:
    return RestoreDialog(lobby_of(at), at.over)


RECORDS_STOPS: tuple[Stop, ...] = (
    Stop("check-records", VerifyDialog, lambda at: VerifyDialog(at.gateway, at.over)),
    Stop(
        "backup-plan",
        BackupPlanDialog,
        lambda at: BackupPlanDialog(at.gateway, at.memory, at.over),
    ),
    Stop(
        "backups-in-clear",
        ClearBackupsDialog,
        lambda at: ClearBackupsDialog(at.gateway, BackupPlan(), 3, at.over),
    ),
    Stop("restore", RestoreDialog, _restore),
    Stop("leaving", LeavingWindow, _leaving),
    Stop("stale", StaleDialog, _stale),
)
