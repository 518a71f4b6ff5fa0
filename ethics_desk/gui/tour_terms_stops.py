"""The stops of the tour about terms and days off: one line per dialog."""

from pathlib import Path

from ethics_desk.domain.deadline_rows import DeadlineRow, DeadlineState
from ethics_desk.gui.days_off.withdrawing import WithdrawDecreeDialog
from ethics_desk.gui.days_off.wizard import DaysOffWizard
from ethics_desk.gui.inquiry.terms.change_dialogs import (
    ExtendClockDialog,
    PauseClockDialog,
    ResumeClockDialog,
)
from ethics_desk.gui.inquiry.terms.days_dialog import DaysDialog
from ethics_desk.gui.inquiry.terms.start_dialog import StartClockDialog
from ethics_desk.gui.matter.done_dialog import DoneDialog
from ethics_desk.gui.tour_sight import Sight, Stop, about
from ethics_desk.services.terms.control_sheets import control_page
from ethics_desk.services.terms.days_off import ImportDaysOff, import_days_off
from ethics_desk.services.terms.deadline_list import list_deadlines
from ethics_desk.services.terms.deadline_sheets import AskDeadlineSheet
from ethics_desk.services.terms.decree_list import list_decrees

FILE_NAME = "days-off.csv"
CLOCK = "recusal-decision"
DAYS = """\
Date;Worked;Title in Kazakh;Title in Russian;Title in English
19.06.2026;no;ауыстырылған демалыс күні;перенесённый день отдыха;moved day off
04.07.2026;yes;жұмыс күні;рабочий день;working day
"""


def _deadline(at: Sight) -> DeadlineRow:
    """A deadline of whichever inquiry; one that runs, if there is one."""
    rows = [row for key in at.inquiries for row in at.asked(about(list_deadlines, key))]
    running = [row for row in rows if row.state is DeadlineState.RUNNING]
    for row in (*running, *rows):
        return row
    raise LookupError("there is no deadline")


def _days(at: Sight) -> DaysDialog:
    asked = AskDeadlineSheet(
        deadline_id=_deadline(at).deadline.id, language=at.gateway.words.language
    )
    return DaysDialog(at.asked(lambda desk: control_page(desk, asked)), at.gateway.words, at.over)


def _start(at: Sight) -> StartClockDialog:
    dialog = StartClockDialog(at.gateway, at.inquiry_id, at.over)
    dialog.clock.choose(CLOCK)
    return dialog


def _decree(at: Sight) -> DaysOffWizard:
    file: Path = at.register.with_name(FILE_NAME)
    file.write_text(DAYS, "utf-8")
    wizard = DaysOffWizard(at.gateway, at.over)
    wizard.decree.file.set_path(file)
    wizard.decree.decree.set_text("№ 412")
    return wizard


def _withdrawing(at: Sight) -> WithdrawDecreeDialog:
    """A decree of the records; one is taken in when there is none."""
    if not at.asked(list_decrees):
        file: Path = at.register.with_name(FILE_NAME)
        file.write_text(DAYS, "utf-8")
        at.gateway.perform(import_days_off, ImportDaysOff(path=file, decree="№ 412"))
    decree = at.asked(list_decrees)[0].decree
    return WithdrawDecreeDialog(at.gateway, decree, lambda *_: True, at.over)


TERMS_STOPS: tuple[Stop, ...] = (
    Stop("clock-start", StartClockDialog, _start),
    Stop("clock-done", DoneDialog, lambda at: DoneDialog(at.gateway, _deadline(at), at.over)),
    Stop(
        "clock-pause",
        PauseClockDialog,
        lambda at: PauseClockDialog(at.gateway, _deadline(at), at.over),
    ),
    Stop(
        "clock-resume",
        ResumeClockDialog,
        lambda at: ResumeClockDialog(at.gateway, _deadline(at), at.over),
    ),
    Stop(
        "clock-extend",
        ExtendClockDialog,
        lambda at: ExtendClockDialog(at.gateway, _deadline(at), at.over),
    ),
    Stop("clock-days", DaysDialog, _days),
    Stop("days-off", DaysOffWizard, _decree),
    Stop("days-off-withdraw", WithdrawDecreeDialog, _withdrawing),
)
