"""The only door between the widgets and the services."""

from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from ethics_desk.domain.errors import Conflict, DeskError
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.jobs import Job, JobQueue
from ethics_desk.gui.stale import Agreed, Stale
from ethics_desk.services.accounts import my_powers
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.stale_edits import stale_edit
from ethics_desk.texts import In

C_contra = TypeVar("C_contra", contravariant=True)
T = TypeVar("T")
C = TypeVar("C")
T_co = TypeVar("T_co", covariant=True)


class LongCommand(Protocol[C_contra, T]):
    """A command that reports its progress."""

    def __call__(self, desk: Desk, command: C_contra, progress: Progress) -> Outcome[T]:
        """Do it, calling `progress` between the steps."""


class LongQuestion(Protocol[T_co]):
    """A question that takes long enough to report its progress."""

    def __call__(self, desk: Desk, progress: Progress) -> T_co:
        """Answer it, calling `progress` between the steps."""


class Gateway(QObject):
    """Runs commands and questions for the widgets.

    `changed` carries the ids of the inquiries a command touched (a frozenset, empty when it
    touched none); `problem` carries a DeskError that no form has shown; `stale` the `Stale` of an
    edit that came too late, shown or not; `powers_changed` says that the member at the desk may do
    other things than before. `words` speak the language of the window; `jobs` is the queue of long
    work.
    """

    changed = Signal(object)
    problem = Signal(object)
    stale = Signal(object)
    powers_changed = Signal()

    def __init__(
        self, desk: Desk, words: In, jobs: JobQueue, parent: QObject | None = None
    ) -> None:
        """Open the door of one office."""
        super().__init__(parent)
        self._desk = desk
        self.words = words
        self.jobs = jobs
        self._agreed: Agreed | None = None
        self._powers = my_powers(desk)
        jobs.problem.connect(self._pass_on)

    def may(self, *deeds: str) -> bool:
        """Whether the member at the desk may do one of these deeds, named as on the terminal."""
        return any(self._powers.may(deed) for deed in deeds)

    def reads(self, area: str) -> bool:
        """Whether the member at the desk reads an area of the records; none is read by all."""
        return not area or self._powers.reads(area)

    def perform(
        self,
        function: Callable[[Desk, C_contra], Outcome[T]],
        command: C_contra,
        on_problem: Callable[[DeskError], bool] | None = None,
    ) -> T | None:
        """What the command produced, or None when it was refused.

        `on_problem` is the form's chance to show the refusal beside its field; when it returns
        False, or there is none, the refusal goes to `problem`.
        """
        try:
            outcome = function(self._desk, self._as_agreed(command))
        except DeskError as refusal:
            if on_problem is None or not on_problem(refusal):
                self.problem.emit(refusal)
            if isinstance(refusal, Conflict):
                self._tell_stale(refusal, command)
            return None
        self._tell(outcome.touched)
        return outcome.value

    def ask(
        self,
        question: Callable[[Desk], T],
        on_problem: Callable[[DeskError], bool] | None = None,
    ) -> T | None:
        """The answer to a question, or None when there is none.

        The reason goes to `on_problem` and, when that returns False or is not there, to `problem`.
        """
        try:
            return question(self._desk)
        except DeskError as refusal:
            if on_problem is None or not on_problem(refusal):
                self.problem.emit(refusal)
            return None

    def job(self, title: str, function: LongCommand[C_contra, T], command: C_contra) -> Job:
        """A long command, ready to be connected and started; `finished` carries its value."""
        desk = self._desk
        return Job(
            title,
            lambda progress: function(desk, command, progress),
            self.jobs,
            self._take_in,
        )

    def slow_ask(self, title: str, question: LongQuestion[T]) -> Job:
        """A long question, ready to be connected and started; `finished` carries its answer."""
        desk = self._desk
        return Job(title, lambda progress: question(desk, progress), self.jobs)

    def _tell_stale(self, refusal: Conflict, command: object) -> None:
        """Carry both versions; the user may agree to replace the one seen by the next save."""
        edit = self.ask(lambda desk: stale_edit(desk, refusal))
        if edit is not None:
            agreed = Agreed(command, edit.version)
            self.stale.emit(Stale(edit, partial(self._agree, agreed) if agreed.possible else None))

    def _agree(self, agreed: Agreed) -> None:
        self._agreed = agreed

    def _as_agreed(self, command: C) -> C:
        """The command over the version the user has seen, if it is the one that was refused."""
        agreed = self._agreed
        if agreed is None or not agreed.concerns(command):
            return command
        self._agreed = None
        return agreed.over(command)

    def _take_in(self, outcome: object) -> object:
        if not isinstance(outcome, Outcome):
            raise TypeError("a long command returns an Outcome")
        self._tell(outcome.touched)
        return outcome.value

    def _tell(self, touched: frozenset[str]) -> None:
        self.changed.emit(touched)
        powers = my_powers(self._desk)
        if powers != self._powers:
            self._powers = powers
            self.powers_changed.emit()

    @Slot(object)
    def _pass_on(self, refusal: DeskError) -> None:
        self.problem.emit(refusal)
