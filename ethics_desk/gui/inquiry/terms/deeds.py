"""What may be changed about a deadline, and the small window of each change."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from ethics_desk.domain.deadline import DeadlinePause, DeadlinePauseId
from ethics_desk.domain.deadline_rows import DeadlineRow, DeadlineState
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.terms.change_dialogs import (
    ExtendClockDialog,
    PauseClockDialog,
    ResumeClockDialog,
)
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.wording import short_date
from ethics_desk.services.terms.deadline_changes import (
    RemoveDeadlinePause,
    TakeBackExtension,
    remove_deadline_pause,
    take_back_extension,
)
from ethics_desk.services.terms.deadlines import (
    ReopenDeadline,
    WithdrawDeadline,
    reopen_deadline,
    withdraw_deadline,
)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change: its name in the code, the command it is, its words, when it fits, its window."""

    name: str
    deed: str
    title: Callable[[], str]
    fits: Callable[[DeadlineRow], bool]
    make: Callable[[Gateway, DeadlineRow, QWidget], QDialog]


def _undo(gateway: Gateway, row: DeadlineRow, over: QWidget) -> QDialog:
    def do(reason: str, on_problem: OnProblem) -> bool:
        command = TakeBackExtension(deadline_id=row.deadline.id, reason=reason)
        return gateway.perform(take_back_extension, command, on_problem) is not None

    title = translate("DeadlineDeeds", "Take the extension back")
    deed = translate("DeadlineDeeds", "&Take back")
    return ReasonDialog(title, deed, gateway.words, do, parent=over)


def _without_pause(gateway: Gateway, row: DeadlineRow, over: QWidget) -> QDialog:
    """Asks which pause was written down by mistake, and why it is removed."""
    pauses = ChoiceField([Choice(str(one.id), _pause_in_words(one)) for one in row.pauses])
    pauses.choose(str(row.pauses[-1].id))

    def do(reason: str, on_problem: OnProblem) -> bool:
        key = DeadlinePauseId(pauses.code() or "")
        command = RemoveDeadlinePause(pause_id=key, reason=reason)
        return gateway.perform(remove_deadline_pause, command, on_problem) is not None

    title = translate("DeadlineDeeds", "Remove a pause written down by mistake")
    deed = translate("DeadlineDeeds", "Re&move")
    dialog = ReasonDialog(title, deed, gateway.words, do, parent=over)
    dialog.add("pause_id", translate("DeadlineDeeds", "&Pause"), pauses, required=True)
    return dialog


def _pause_in_words(pause: DeadlinePause) -> str:
    ends = "…" if pause.ends_on is None else short_date(pause.ends_on)
    return f"{short_date(pause.starts_on)} – {ends}, {pause.reason}"


def _reopen(gateway: Gateway, row: DeadlineRow, over: QWidget) -> QDialog:
    def do(reason: str, on_problem: OnProblem) -> bool:
        command = ReopenDeadline(deadline_id=row.deadline.id, reason=reason)
        return gateway.perform(reopen_deadline, command, on_problem) is not None

    title = translate("DeadlineDeeds", "The deadline is not kept after all")
    return ReasonDialog(
        title, translate("DeadlineDeeds", "&Reopen"), gateway.words, do, parent=over
    )


def _withdraw(gateway: Gateway, row: DeadlineRow, over: QWidget) -> QDialog:
    def do(reason: str, on_problem: OnProblem) -> bool:
        command = WithdrawDeadline(deadline_id=row.deadline.id, reason=reason)
        return gateway.perform(withdraw_deadline, command, on_problem) is not None

    title = translate("DeadlineDeeds", "Withdraw a deadline started by mistake")
    return ReasonDialog(
        title, translate("DeadlineDeeds", "&Withdraw"), gateway.words, do, parent=over
    )


def _goes_on(row: DeadlineRow) -> bool:
    return row.state in {DeadlineState.RUNNING, DeadlineState.STANDS_STILL}


CHANGES: tuple[Change, ...] = (
    Change(
        name="pause",
        deed="pause-deadline",
        title=lambda: translate("DeadlineDeeds", "&Let it stand still…"),
        fits=lambda row: row.state is DeadlineState.RUNNING and row.deadline.extended_until is None,
        make=PauseClockDialog,
    ),
    Change(
        name="resume",
        deed="resume-deadline",
        title=lambda: translate("DeadlineDeeds", "Let it &go on…"),
        fits=lambda row: row.state is DeadlineState.STANDS_STILL,
        make=ResumeClockDialog,
    ),
    Change(
        name="remove-pause",
        deed="remove-deadline-pause",
        title=lambda: translate("DeadlineDeeds", "Re&move a pause…"),
        fits=lambda row: bool(row.pauses) and _goes_on(row),
        make=_without_pause,
    ),
    Change(
        name="extend",
        deed="extend-deadline",
        title=lambda: translate("DeadlineDeeds", "&Extend…"),
        fits=lambda row: row.extendable,
        make=ExtendClockDialog,
    ),
    Change(
        name="undo",
        deed="take-back-extension",
        title=lambda: translate("DeadlineDeeds", "&Take the extension back…"),
        fits=lambda row: (
            row.state is DeadlineState.RUNNING and row.deadline.extended_until is not None
        ),
        make=_undo,
    ),
    Change(
        name="reopen",
        deed="reopen-deadline",
        title=lambda: translate("DeadlineDeeds", "&Reopen…"),
        fits=lambda row: row.state is DeadlineState.FULFILLED,
        make=_reopen,
    ),
    Change(
        name="withdraw",
        deed="withdraw-deadline",
        title=lambda: translate("DeadlineDeeds", "&Withdraw…"),
        fits=_goes_on,
        make=_withdraw,
    ),
)
