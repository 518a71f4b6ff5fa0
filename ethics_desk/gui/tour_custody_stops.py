"""The stops of the tour at the chain of custody of evidence."""

from datetime import timedelta

from ethics_desk.domain.custody import Loan, LoanId
from ethics_desk.gui.inquiry.custody.chain import ChainDialog
from ethics_desk.gui.inquiry.custody.dialogs import (
    HandOutDialog,
    NoteHandlingDialog,
    TakeBackDialog,
)
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tour_sight import Sight, Stop

DAYS_OUT = timedelta(days=14)


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


CUSTODY_STOPS: tuple[Stop, ...] = (
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
