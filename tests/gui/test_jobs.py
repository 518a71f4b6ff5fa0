"""Long work is done by one worker, and heard of on the GUI thread."""

import threading

import pytest

from ethics_desk.domain.errors import RuleViolation
from ethics_desk.gui.jobs import Job, JobQueue


def test_a_job_delivers_its_result_on_the_gui_thread(qtbot, jobs):
    heard = []
    job = Job("Counting", lambda progress: threading.current_thread().name, jobs)
    job.finished.connect(lambda name: heard.append((name, threading.current_thread())))

    with qtbot.waitSignal(job.ended):
        job.start()

    assert heard == [("ethics-desk-jobs", threading.main_thread())]


def test_jobs_run_one_after_another_in_the_order_of_starting(qtbot, jobs):
    order = []
    counting = [Job(str(n), lambda progress, n=n: order.append(n) or n, jobs) for n in range(200)]

    with qtbot.waitSignal(counting[-1].ended):
        for job in counting:
            job.start()

    assert order == list(range(200))
    assert not jobs.busy


def test_the_last_step_is_always_reported(qtbot, jobs):
    def work(progress):
        for done in range(1, 5001):
            progress(done, 5000)

    steps = []
    job = Job("Steps", work, jobs)
    job.progressed.connect(lambda done, total: steps.append((done, total)))

    with qtbot.waitSignal(job.ended):
        job.start()

    assert steps[-1] == (5000, 5000)
    assert len(steps) < 1000


def test_a_cancelled_job_ends_quietly_between_two_steps(qtbot, jobs):
    begun, stopped = threading.Event(), threading.Event()

    def work(progress):
        begun.set()
        stopped.wait(5)
        progress(1, 2)
        raise AssertionError("the step after the stop")

    heard = []
    job = Job("Endless", work, jobs)
    job.finished.connect(heard.append)
    job.failed.connect(heard.append)
    with qtbot.waitSignal(jobs.started):
        job.start()

    with qtbot.waitSignal(job.ended):
        assert begun.wait(5)
        job.cancel()
        stopped.set()

    assert heard == []


def test_a_job_stopped_while_waiting_never_runs(qtbot, jobs):
    ran, go = [], threading.Event()
    first = Job("First", lambda progress: go.wait(5), jobs)
    second = Job("Second", lambda progress: ran.append("second"), jobs)
    first.start()
    second.start()

    with qtbot.waitSignal(second.ended):
        second.cancel()
        go.set()

    assert ran == []


@pytest.mark.parametrize("listening", [True, False])
def test_a_refusal_is_told_once_by_the_queue_only_where_nobody_listens_to_the_job(
    qtbot, jobs, listening
):
    def work(progress):
        raise RuleViolation("letters.nothing-to-issue")

    by_job, by_queue = [], []
    job = Job("Letters", work, jobs)
    if listening:
        job.failed.connect(by_job.append)
    jobs.problem.connect(by_queue.append)

    with qtbot.waitSignal(job.ended):
        job.start()

    told = by_job if listening else by_queue
    assert [refusal.code for refusal in told] == ["letters.nothing-to-issue"]
    assert len(by_job) + len(by_queue) == 1


def test_a_mistake_of_ours_reaches_the_exception_hook_and_the_next_job_runs(qtbot, jobs):
    def work(progress):
        raise ZeroDivisionError

    wrong, right = Job("Wrong", work, jobs), Job("Right", lambda progress: "done", jobs)

    with qtbot.captureExceptions() as caught, qtbot.waitSignal(right.finished) as done:
        wrong.start()
        right.start()

    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    assert done.args == ["done"]


def test_closing_stops_the_running_job_and_forgets_the_waiting_ones(qtbot):
    jobs, begun, ran = JobQueue(), threading.Event(), []

    def work(progress):
        begun.set()
        while True:
            progress(0, 1)

    Job("Running", work, jobs).start()
    Job("Waiting", lambda progress: ran.append("waiting"), jobs).start()
    assert begun.wait(5)

    jobs.close()

    assert ran == []
    assert not [one for one in threading.enumerate() if one.name == "ethics-desk-jobs"]
