"""The stops of the tour at the chain of custody, and at how long inquiries are kept."""

from datetime import timedelta

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.custody import Loan, LoanId
from ethics_desk.domain.retention import (
    Erasure,
    ErasureId,
    KeepRow,
    KeepState,
    RetentionOutcome,
)
from ethics_desk.gui.inquiry.custody.chain import ChainDialog
from ethics_desk.gui.inquiry.custody.dialogs import (
    HandOutDialog,
    NoteHandlingDialog,
    TakeBackDialog,
)
from ethics_desk.gui.inquiry.custody.label_dialog import LabelDialog
from ethics_desk.gui.retention.dialogs import CarryOutDialog, ProposeDialog, TermDialog
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tour_sight import Sight, Stop
from ethics_desk.services.retention.traces import Trace

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


def _propose(at: Sight) -> ProposeDialog:
    """The inquiry in sight, with a letter of another one that names somebody of it."""
    row = KeepRow(
        inquiry_id=at.inquiry_id,
        number=at.inquiry.number,
        outcome=RetentionOutcome.REFERRED,
        ended_on=today_of(at.gateway),
        state=KeepState.DUE,
    )
    traces = (Trace(kind="letter", title=at.letter.number),)
    return ProposeDialog(at.gateway, (row,), traces, at.over)


def _carry_out(at: Sight) -> CarryOutDialog:
    """A list whose days of grace are over."""
    today = today_of(at.gateway)
    erasure = Erasure(
        id=ErasureId("erasure"),
        inquiry_ids=(at.inquiry_id,),
        reason=at.gateway.words.say("keep-state.due"),
        proposed_on=today,
        proposed_by=MemberId(at.inquiry.handler_id),
        grace_until=today,
    )
    return CarryOutDialog(at.gateway, erasure, (at.inquiry.number,), at.over)


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
    Stop("label", LabelDialog, lambda at: LabelDialog(at.gateway, at.over)),
    Stop(
        "retention-term",
        TermDialog,
        lambda at: TermDialog(at.gateway, RetentionOutcome.CONFIRMED, at.over),
    ),
    Stop("erasure-propose", ProposeDialog, _propose),
    Stop("erasure-carry-out", CarryOutDialog, _carry_out),
)
