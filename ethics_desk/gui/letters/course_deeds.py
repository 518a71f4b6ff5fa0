"""What may be written down about the way of a letter, and the small window of each deed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from ethics_desk.domain.letter import Letter, LetterId
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.letters.answer_dialog import AnswerDialog
from ethics_desk.gui.letters.course_dialogs import AnswerDueDialog, DispatchDialog, ReceiptDialog
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.letters.annulment import (
    AnnulLetter,
    RestoreLetter,
    annul_letter,
    restore_letter,
)
from ethics_desk.services.letters.answers import TakeBackAnswer, take_back_answer
from ethics_desk.services.letters.dispatch import (
    TakeBackDispatch,
    TakeBackReceipt,
    take_back_dispatch,
    take_back_receipt,
)

translate = QCoreApplication.translate

C_co = TypeVar("C_co", covariant=True)
C = TypeVar("C")


class _WithReason(Protocol[C_co]):
    """A command about one letter that needs nothing but its reason."""

    def __call__(self, *, letter_id: LetterId, version: int, reason: str) -> C_co:
        """The command."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseDeed:
    """One deed: its name in the code, the command it is, its words, when it fits, its window."""

    name: str
    deed: str
    title: Callable[[], str]
    fits: Callable[[Letter], bool]
    make: Callable[[Gateway, Letter, QWidget], QDialog]


def _with_reason(
    title: Callable[[], str],
    function: Callable[[Desk, C], Outcome[LetterId]],
    wish: _WithReason[C],
) -> Callable[[Gateway, Letter, QWidget], QDialog]:
    """A window that asks for the reason and does the deed."""

    def make(gateway: Gateway, letter: Letter, over: QWidget) -> QDialog:
        def do(reason: str, on_problem: OnProblem) -> bool:
            command = wish(letter_id=letter.id, version=letter.version, reason=reason)
            return gateway.perform(function, command, on_problem) is not None

        words = title().format(number=letter.number)
        deed = translate("CourseDeeds", "&Record")
        return ReasonDialog(words, deed, gateway.words, do, parent=over)

    return make


def _known(day: date | None, letter: Letter) -> bool:
    return day is not None and not letter.annulled


DEEDS: tuple[CourseDeed, ...] = (
    CourseDeed(
        name="send",
        deed="record-dispatch",
        title=lambda: translate("CourseDeeds", "&Sent…"),
        fits=lambda letter: not letter.annulled,
        make=lambda gateway, letter, over: DispatchDialog(gateway, (letter,), over),
    ),
    CourseDeed(
        name="receive",
        deed="record-receipt",
        title=lambda: translate("CourseDeeds", "Re&ceived…"),
        fits=lambda letter: _known(letter.sent_on, letter),
        make=ReceiptDialog,
    ),
    CourseDeed(
        name="due",
        deed="set-answer-due",
        title=lambda: translate("CourseDeeds", "Answer &due…"),
        fits=lambda letter: not letter.annulled and letter.answered_on is None,
        make=AnswerDueDialog,
    ),
    CourseDeed(
        name="answer",
        deed="record-answer",
        title=lambda: translate("CourseDeeds", "&Answered…"),
        fits=lambda letter: not letter.annulled,
        make=AnswerDialog,
    ),
    CourseDeed(
        name="unanswer",
        deed="take-back-answer",
        title=lambda: translate("CourseDeeds", "Take the a&nswer back…"),
        fits=lambda letter: _known(letter.answered_on, letter),
        make=_with_reason(
            lambda: translate("CourseDeeds", "Take back the answer to letter № {number}"),
            take_back_answer,
            TakeBackAnswer,
        ),
    ),
    CourseDeed(
        name="unreceive",
        deed="take-back-receipt",
        title=lambda: translate("CourseDeeds", "Take the &receipt back…"),
        fits=lambda letter: _known(letter.received_on, letter),
        make=_with_reason(
            lambda: translate("CourseDeeds", "Take back the receipt of letter № {number}"),
            take_back_receipt,
            TakeBackReceipt,
        ),
    ),
    CourseDeed(
        name="unsend",
        deed="take-back-dispatch",
        title=lambda: translate("CourseDeeds", "Take the dispatc&h back…"),
        fits=lambda letter: _known(letter.sent_on, letter) and letter.received_on is None,
        make=_with_reason(
            lambda: translate("CourseDeeds", "Take back the dispatch of letter № {number}"),
            take_back_dispatch,
            TakeBackDispatch,
        ),
    ),
    CourseDeed(
        name="annul",
        deed="annul-letter",
        title=lambda: translate("CourseDeeds", "Ann&ul…"),
        fits=lambda letter: not letter.annulled and letter.answered_on is None,
        make=_with_reason(
            lambda: translate("CourseDeeds", "Annul letter № {number}: its number stays"),
            annul_letter,
            AnnulLetter,
        ),
    ),
    CourseDeed(
        name="restore",
        deed="restore-letter",
        title=lambda: translate("CourseDeeds", "Resto&re…"),
        fits=lambda letter: letter.annulled,
        make=_with_reason(
            lambda: translate("CourseDeeds", "Let letter № {number} count again"),
            restore_letter,
            RestoreLetter,
        ),
    ),
)
