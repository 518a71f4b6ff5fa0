"""Long work off the GUI thread: one queue, one worker, jobs one after another.

The worker touches no widget and no job object. It posts reports to a mailbox which lives on the
GUI thread as long as the queue; whatever a report leads to happens there.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from time import monotonic
from typing import TypeAlias

from PySide6.QtCore import QMetaMethod, QObject, Qt, Signal, Slot

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.progress import Cancelled, Progress

Work: TypeAlias = Callable[[Progress], object]

SECONDS_BETWEEN_REPORTS = 0.05
SECONDS_TO_STOP = 10.0


@dataclass(frozen=True, slots=True)
class _Began:
    number: int


@dataclass(frozen=True, slots=True)
class _Step:
    number: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class _Ended:
    """The last word about a job: its result, what stopped it, or neither when it was cancelled."""

    number: int
    result: object = None
    failure: Exception | None = None


_Report: TypeAlias = _Began | _Step | _Ended


@dataclass(frozen=True, slots=True)
class _Task:
    number: int
    work: Work
    stopped: threading.Event


class _Reporter:
    """The progress function a job's work calls: rarely reports, always notices a stop."""

    def __init__(self, task: _Task, post: Callable[[_Report], None]) -> None:
        self._task = task
        self._post = post
        self._last = float("-inf")

    def __call__(self, done: int, total: int) -> None:
        """Post a step unless one was posted just now; raise `Cancelled` when stopped."""
        if self._task.stopped.is_set():
            raise Cancelled
        now = monotonic()
        if done == total or now - self._last >= SECONDS_BETWEEN_REPORTS:
            self._last = now
            self._post(_Step(self._task.number, done, total))


def _work_off(tasks: SimpleQueue[_Task | None], post: Callable[[_Report], None]) -> None:
    while (task := tasks.get()) is not None:
        post(_Began(task.number))
        post(_outcome_of(task, post))


def _outcome_of(task: _Task, post: Callable[[_Report], None]) -> _Ended:
    try:
        if task.stopped.is_set():
            return _Ended(task.number, failure=Cancelled())
        return _Ended(task.number, result=task.work(_Reporter(task, post)))
    except Exception as failure:  # noqa: BLE001 - the job runner: raised again on the GUI thread
        return _Ended(task.number, failure=failure)


class Job(QObject):
    """One long task. Connect first, then start: a signal nobody hears is lost.

    `finished` carries the result, `failed` the DeskError; `ended` comes last in every case.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(
        self,
        title: str,
        work: Work,
        queue: "JobQueue",
        unpack: Callable[[object], object] = lambda result: result,
    ) -> None:
        """Describe the work; nothing runs before `start`.

        `unpack` turns the result of the work into what `finished` carries, on the GUI thread.
        """
        super().__init__()
        self.title = title
        self._unpack = unpack
        self._work = work
        self._queue = queue
        self._stopped = threading.Event()

    def start(self) -> None:
        """Put the job at the end of the queue."""
        self._queue.enqueue(self, self._work, self._stopped)

    @property
    def heard(self) -> bool:
        """Whether somebody listens to what goes wrong, and so tells it."""
        return self.isSignalConnected(QMetaMethod.fromSignal(self.failed))

    def deliver(self, result: object) -> None:
        """Hand the result to those who listen."""
        self.finished.emit(self._unpack(result))

    @Slot()
    def cancel(self) -> None:
        """Stop before the next step; what is kept by then stays kept."""
        self._stopped.set()


class _Mailbox(QObject):
    posted = Signal(object)


class JobQueue(QObject):
    """The office's one worker. `problem` carries the DeskErrors nobody listens to."""

    started = Signal(object)
    progressed = Signal(object, int, int)
    ended = Signal(object)
    problem = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start the worker thread."""
        super().__init__(parent)
        self._jobs: dict[int, Job] = {}
        self._stops: dict[int, threading.Event] = {}
        self._count = 0
        self._closed = False
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._mailbox = _Mailbox()
        self._mailbox.posted.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(
            target=_work_off,
            args=(self._tasks, self._mailbox.posted.emit),
            name="ethics-desk-jobs",
            daemon=True,
        )
        self._thread.start()

    def enqueue(self, job: Job, work: Work, stopped: threading.Event) -> None:
        """Let the worker do `work` when its turn comes. After closing nothing is taken."""
        if self._closed:
            return
        self._count += 1
        self._jobs[self._count] = job
        self._stops[self._count] = stopped
        self._tasks.put(_Task(self._count, work, stopped))

    @property
    def busy(self) -> bool:
        """Whether a job runs or waits."""
        return bool(self._jobs)

    def close(self) -> None:
        """Stop the running job, forget the waiting ones, end the worker."""
        if self._closed:
            return
        self._closed = True
        for stopped in self._stops.values():
            stopped.set()
        self._tasks.put(None)
        self._thread.join(SECONDS_TO_STOP)

    @Slot(object)
    def _receive(self, report: _Report) -> None:
        job = self._jobs.get(report.number)
        if job is None:
            return
        match report:
            case _Began():
                self.started.emit(job)
            case _Step(done=done, total=total):
                job.progressed.emit(done, total)
                self.progressed.emit(job, done, total)
            case _Ended():
                self._finish(job, report)

    def _finish(self, job: Job, report: _Ended) -> None:
        del self._jobs[report.number], self._stops[report.number]
        try:
            self._announce(job, report)
        finally:
            job.ended.emit()
            self.ended.emit(job)

    def _announce(self, job: Job, report: _Ended) -> None:
        match report.failure:
            case None:
                job.deliver(report.result)
            case Cancelled():
                pass
            case DeskError() as refusal:
                heard = job.heard
                job.failed.emit(refusal)
                if not heard:
                    self.problem.emit(refusal)
            case bug:
                raise bug
