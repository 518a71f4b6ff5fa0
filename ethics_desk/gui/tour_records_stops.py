"""The stops of the tour at the records file, its backups and what is kept in it."""

from datetime import timedelta
from pathlib import Path

from ethics_desk.domain.custody import Loan, LoanId
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.gui.inquiry.custody.chain import ChainDialog
from ethics_desk.gui.inquiry.custody.dialogs import (
    HandOutDialog,
    NoteHandlingDialog,
    TakeBackDialog,
)
from ethics_desk.gui.office.backup_plan_dialog import BackupPlanDialog
from ethics_desk.gui.office.leaving import LeavingWindow
from ethics_desk.gui.office.verify_dialog import VerifyDialog
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tour_sight import Sight, Stop

STICK = Path("D:/")
"""A place that looks the same on every computer."""

DAYS_OUT = timedelta(days=14)


def _leaving(at: Sight) -> LeavingWindow:
    window = LeavingWindow(at.gateway.words)
    window.show_problem(StoreUnavailable("place.full", place=str(STICK)))
    return window


def _take_back(at: Sight) -> TakeBackDialog:
    """A thing that went to an expert."""
    today = today_of(at.gateway)
    loan = Loan(
        id=LoanId("loan"),
        inquiry_id=at.inquiry_id,
        evidence_id=at.evidence.id,
        to_whom=at.subject.official,
        purpose=at.gateway.words.say("handling.examined"),
        handed_on=today - DAYS_OUT,
        due_back=today,
    )
    return TakeBackDialog(at.gateway, at.evidence, loan, at.over)


RECORDS_STOPS: tuple[Stop, ...] = (
    Stop("check-records", VerifyDialog, lambda at: VerifyDialog(at.gateway, at.over)),
    Stop(
        "backup-plan",
        BackupPlanDialog,
        lambda at: BackupPlanDialog(at.gateway, at.memory, at.over),
    ),
    Stop("leaving", LeavingWindow, _leaving),
    Stop(
        "custody-chain",
        ChainDialog,
        lambda at: ChainDialog(at.gateway, at.inquiry_id, None, at.over),
    ),
    Stop("hand-out", HandOutDialog, lambda at: HandOutDialog(at.gateway, at.evidence, at.over)),
    Stop("take-back", TakeBackDialog, _take_back),
    Stop(
        "note-handling",
        NoteHandlingDialog,
        lambda at: NoteHandlingDialog(at.gateway, at.evidence, at.over),
    ),
)
