"""The door between widgets and services: values, refusals, news."""

from ethics_desk.domain.errors import NotFound, RuleViolation
from ethics_desk.services.desk import Outcome


def register(desk, command):
    return Outcome(f"{desk.today():%Y}/{command}", touched=frozenset({"inquiry-1"}))


def refuse(desk, command):
    raise RuleViolation("inquiry.subject-empty", field="subject")


def register_many(desk, command, progress):
    for done in range(command):
        progress(done + 1, command)
    return Outcome(command, touched=frozenset({"inquiry-1", "inquiry-2"}))


def test_a_command_gives_its_value_and_says_what_changed(qtbot, gateway):
    with qtbot.waitSignal(gateway.changed) as changed:
        value = gateway.perform(register, 7)

    assert value == "2026/7"
    assert changed.args == [frozenset({"inquiry-1"})]


def test_a_refusal_goes_to_the_window_when_no_form_shows_it(qtbot, gateway):
    with qtbot.waitSignal(gateway.problem) as problem:
        assert gateway.perform(refuse, 7) is None
    with qtbot.waitSignal(gateway.problem):
        gateway.perform(refuse, 7, on_problem=lambda problem: False)

    assert problem.args[0].code == "inquiry.subject-empty"


def test_a_refusal_a_form_has_shown_goes_no_further(qtbot, gateway):
    shown = []

    with qtbot.assertNotEmitted(gateway.problem), qtbot.assertNotEmitted(gateway.changed):
        gateway.perform(refuse, 7, on_problem=lambda problem: shown.append(problem) or True)

    assert [problem.details["field"] for problem in shown] == ["subject"]


def test_a_question_is_answered_or_its_refusal_told(qtbot, gateway):
    def missing(desk):
        raise NotFound("inquiry.unknown", id="x")

    assert gateway.ask(lambda desk: desk.member) == "member-1"
    with qtbot.waitSignal(gateway.problem):
        assert gateway.ask(missing) is None


def test_a_long_command_says_what_changed_before_it_delivers(qtbot, gateway):
    heard = []
    gateway.changed.connect(lambda touched: heard.append(sorted(touched)))
    job = gateway.job("Registering", register_many, 3)
    job.finished.connect(heard.append)

    with qtbot.waitSignal(job.ended):
        job.start()

    assert heard == [["inquiry-1", "inquiry-2"], 3]


def test_a_long_question_changes_nothing(qtbot, gateway):
    job = gateway.slow_ask("Counting", lambda desk, progress: 42)

    with qtbot.assertNotEmitted(gateway.changed), qtbot.waitSignal(job.finished) as finished:
        job.start()

    assert finished.args == [42]


def test_a_refused_long_command_is_told_to_the_window(qtbot, gateway):
    def refuse_slowly(desk, command, progress):
        raise RuleViolation("letters.nothing-to-issue")

    job = gateway.job("Letters", refuse_slowly, None)

    with qtbot.waitSignal(gateway.problem) as problem:
        job.start()

    assert problem.args[0].code == "letters.nothing-to-issue"
