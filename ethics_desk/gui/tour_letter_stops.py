"""The stops of the tour about letters on their way, batches and journals."""

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.journal_paper import JournalKind
from ethics_desk.domain.letter import SentBy
from ethics_desk.gui.letters.batch.dialog import BatchDialog
from ethics_desk.gui.letters.batch.result import BatchResultDialog, Told
from ethics_desk.gui.letters.card import LetterCard
from ethics_desk.gui.letters.course_dialogs import AnswerDueDialog, DispatchDialog, ReceiptDialog
from ethics_desk.gui.paper_journals.dialog import JournalDialog
from ethics_desk.gui.tour_sight import Sight, Stop
from ethics_desk.services.letters.batch import BatchLine, BatchResult
from ethics_desk.services.letters.issued_already import LikeIssued
from ethics_desk.services.letters.letters import IssueLetter
from ethics_desk.services.letters.wanted import Wanted


def _dispatch(at: Sight) -> DispatchDialog:
    dialog = DispatchDialog(at.gateway, (at.letter,), at.over)
    dialog.way.choose(SentBy.REGISTERED_POST)
    return dialog


def _due(at: Sight) -> AnswerDueDialog:
    """Counted by a clock, which shows its last day."""
    dialog = AnswerDueDialog(at.gateway, at.letter, at.over)
    dialog.basis.choose("representation-action")
    return dialog


def _batch(at: Sight) -> BatchDialog:
    return BatchDialog(at.gateway, (at.inquiry.number,), at.over)


def _batch_result(at: Sight) -> BatchResultDialog:
    """One letter issued and one refused, before the batch was stopped."""
    wish = IssueLetter(
        inquiry_id=at.inquiry_id, kind=at.letter.kind, language=at.gateway.words.language
    )
    lacking = BadInput("letter.fact-missing", kind=wish.kind, fact="findings")
    advice = (LikeIssued(at.letter),)
    lines = (
        BatchLine(wish=wish, letter_id=at.letter.id, number=at.letter.number, advice=advice),
        BatchLine(wish=wish, problem=lacking),
    )
    result = BatchResult(lines=lines, stopped=True)
    told = Told(result=result, wanted=Wanted(found={at.inquiry_id: at.inquiry.number}, unknown={}))
    return BatchResultDialog(at.gateway, told, lambda _: None, at.over)


LETTER_STOPS: tuple[Stop, ...] = (
    Stop("letter-card", LetterCard, lambda at: LetterCard(at.gateway, at.letter.id, at.over)),
    Stop("letter-sent", DispatchDialog, _dispatch),
    Stop(
        "letter-received", ReceiptDialog, lambda at: ReceiptDialog(at.gateway, at.letter, at.over)
    ),
    Stop("letter-due", AnswerDueDialog, _due),
    Stop("batch", BatchDialog, _batch),
    Stop("batch-result", BatchResultDialog, _batch_result),
    Stop(
        "journal",
        JournalDialog,
        lambda at: JournalDialog(at.gateway, JournalKind.OUTGOING, lambda _: None, at.over),
    ),
)
