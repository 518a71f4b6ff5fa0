"""Backups in the settings: those there are, making and checking one, putting one back."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from typing_extensions import override

from ethics_desk.domain.backup import Backup, BackupPlan, Occasion, read_plan
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.office import Office
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog, WithReason
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.office.backup_columns import backup_columns
from ethics_desk.gui.office.backup_plan_dialog import BackupPlanDialog
from ethics_desk.gui.office.clear_backups_dialog import ClearBackupsDialog
from ethics_desk.gui.office.section import Section
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import RestoreRecords, Tell
from ethics_desk.gui.wording import moment
from ethics_desk.services.backups import (
    MadeBackup,
    MakeBackup,
    RestoreBackup,
    check_open,
    in_clear,
    list_backups,
    make_backup,
)
from ethics_desk.services.desk import Desk

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class _Listed:
    """The backups there are, and those in clear although the records are encrypted."""

    rows: tuple[Backup, ...]
    clear: tuple[Backup, ...]


class BackupsSection(Section):
    """Lists the backups of both places; all that touches a disk is a job."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """An empty list."""
        super().__init__(gateway)
        self._memory = memory
        self._in_clear: tuple[Backup, ...] = ()
        self.plan = FactSheet()
        self.backups: ListSection[Backup] = ListSection(
            self.tr("Backups"), backup_columns(gateway, lambda row: row in self._in_clear), self
        )
        self.backups.name_it(self.tr("None yet. Back up now, and choose a second place."))
        self.make = self.backups.add_deed(self.tr("&Back up now"), self.back_up)
        self.backups.add_deed(self.tr("C&heck"), self.check, lambda _row: True)
        self.backups.add_deed(self.tr("&Restore…"), self.restore, lambda _row: True)
        self.backups.add_deed(self.tr("How they are &kept…"), self.change_plan)
        self.clear = self.backups.add_deed(self.tr("Remove those in c&lear…"), self.remove_clear)
        self.clear.hide()
        self.column.addWidget(self.plan)
        self.column.addWidget(self.backups)
        self.column.addWidget(
            quiet(
                self.tr(
                    "Each backup is put back into a scratch file after it was written, opened and "
                    "checked. Restoring sets the present records aside; nothing is removed."
                )
            )
        )
        self.column.addStretch(1)

    @override
    def show_office(self, office: Office) -> None:
        """Ask for the backups in a job: a stick may take seconds to answer."""
        self._look_again()

    @Slot()
    def back_up(self) -> None:
        """Make a backup now."""
        self.make.setEnabled(False)
        plan = read_plan(self._memory.recall)
        job = self.gateway.slow_ask(self.tr("Making a backup"), partial(_made, plan))
        job.finished.connect(self._tell_made)
        job.failed.connect(self._tell_refusal)
        job.ended.connect(lambda: self.make.setEnabled(True))
        job.ended.connect(self._look_again)
        job.start()

    @Slot()
    def check(self) -> None:
        """Put the backup in sight back on trial."""
        row = self.backups.row()
        if row is None:
            return
        job = self.gateway.slow_ask(self.tr("Checking the backup"), partial(_checked, row))
        job.finished.connect(self._tell_checked)
        job.failed.connect(self._tell_refusal)
        job.ended.connect(self._look_again)
        job.start()

    @Slot()
    def restore(self) -> ReasonDialog | None:
        """Ask why the backup in sight is put in the place of the records."""
        row = self.backups.row()
        if row is None:
            return None

        def do(reason: str, _on_problem: OnProblem) -> bool:
            wish = RestoreBackup(backup=row, reason=reason, altered=row.faults > 0)
            self.wished.emit(RestoreRecords(wish))
            return True

        return restore_dialog(self.gateway, row, do, self)

    @Slot()
    def change_plan(self) -> BackupPlanDialog:
        """Ask where and how many."""
        dialog = BackupPlanDialog(self.gateway, self._memory, self)
        dialog.accepted.connect(self._look_again)
        dialog.same_disk.connect(self._warn_of_same_disk)
        dialog.open()
        return dialog

    @Slot()
    def remove_clear(self) -> ClearBackupsDialog:
        """Ask once more before the backups in clear are removed."""
        plan = read_plan(self._memory.recall)
        dialog = ClearBackupsDialog(self.gateway, plan, len(self._in_clear), self)
        dialog.removed.connect(self._tell_removed)
        dialog.finished.connect(self._look_again)
        dialog.open()
        return dialog

    @Slot()
    def _look_again(self) -> None:
        plan = read_plan(self._memory.recall)
        self._show_plan(plan)
        job = self.gateway.slow_ask(self.tr("Looking for backups"), partial(_listed, plan))
        job.finished.connect(self._show)
        job.start()

    @Slot(object)
    def _show(self, found: _Listed) -> None:
        self._in_clear = found.clear
        self.clear.setVisible(bool(found.clear))
        self.backups.show_rows(found.rows)

    @Slot(object)
    def _tell_removed(self, count: int) -> None:
        self.wished.emit(Tell(self.gateway.words.say("backup.clear-removed", count=count)))

    @Slot(object)
    def _tell_made(self, made: MadeBackup) -> None:
        say = self.gateway.words.say
        if made.here.faults:
            told = say("backup.altered-warning", count=made.here.faults)
            self.wished.emit(Tell(told, Tone.WARNING))
        elif made.refusal is not None:
            reason = self.gateway.words.error(made.refusal)
            self.wished.emit(Tell(say("backup.not-there", reason=reason), Tone.WARNING))
        else:
            self.wished.emit(Tell(say("backup.made", name=made.here.number)))

    @Slot(object)
    def _tell_checked(self, whole: Backup) -> None:
        self.wished.emit(Tell(self.gateway.words.say("backup.whole", name=whole.number)))

    @Slot(object)
    def _tell_refusal(self, refusal: DeskError) -> None:
        self.wished.emit(Tell(self.gateway.words.error(refusal), Tone.WARNING))

    @Slot(object)
    def _warn_of_same_disk(self, place: object) -> None:
        told = self.gateway.words.say("backup.same-disk", place=str(place))
        self.wished.emit(Tell(told, Tone.WARNING))

    def _show_plan(self, plan: BackupPlan) -> None:
        kept = self.gateway.words.say(
            "backup.plan",
            daily=plan.daily,
            weekly=plan.weekly,
            monthly=plan.monthly,
            warn_after=plan.warn_after,
        )
        there = self.gateway.words.say("backup.no-second-place")
        tone = Tone.WARNING
        if plan.second_place is not None:
            there, tone = str(plan.second_place), Tone.PLAIN
        self.plan.show_facts(
            [Fact(self.tr("Plan"), kept), Fact(self.tr("Second place"), there, tone)]
        )


def restore_dialog(gateway: Gateway, row: Backup, do: WithReason, parent: Section) -> ReasonDialog:
    """The window that says what a restore does and asks why."""
    words = translate("BackupsSection", "Restore the backup of {moment}")
    deed = translate("BackupsSection", "&Restore")
    if row.faults:
        deed = translate("BackupsSection", "Restore &all the same")
    title = words.format(moment=moment(row.made_at))
    dialog = ReasonDialog(title, deed, gateway.words, do, parent=parent)
    if row.faults:
        dialog.explain(gateway.words.say("backup.altered-restore", count=row.faults))
    dialog.explain(
        translate(
            "BackupsSection",
            "What was saved after that moment is not in it. The present records are set aside "
            "under another name and can be restored in the same way; no backup is removed.",
        )
    )
    dialog.open()
    return dialog


def _listed(plan: BackupPlan, desk: Desk, progress: Progress) -> _Listed:
    progress(0, 1)
    path = desk.store.path
    return _Listed(rows=list_backups(path, plan), clear=in_clear(path, plan))


def _made(plan: BackupPlan, desk: Desk, progress: Progress) -> MadeBackup:
    return make_backup(desk, MakeBackup(occasion=Occasion.ASKED, plan=plan), progress)


def _checked(backup: Backup, desk: Desk, progress: Progress) -> Backup:
    progress(0, 1)
    return check_open(desk, backup)
