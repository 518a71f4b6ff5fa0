"""Defects of the program: written down without people and contents, shown once."""

import logging
import os
import stat
import subprocess
import sys
import threading

import pytest

from ethics_desk.app.hooks import describe, open_log, report_defects
from ethics_desk.domain.errors import NotFound

NAME = "Әбдіқадыров"


@pytest.fixture
def log(tmp_path):
    """The log file, closed and let go of at the end."""
    ours = logging.getLogger("ethics_desk")
    level = ours.level
    handler = open_log(tmp_path)
    yield tmp_path / "ethics-desk.log"
    logging.getLogger().removeHandler(handler)
    handler.close()
    ours.setLevel(level)


@pytest.fixture
def shown(log):
    """What was shown to the user; the hooks are put back at the end."""
    before = sys.excepthook, threading.excepthook
    texts = []
    report_defects(texts.append)
    yield texts
    sys.excepthook, threading.excepthook = before


def fail_over(name):
    people = {}
    try:
        people[name]
    except KeyError as cause:
        raise ValueError(f"no such person: {name}") from cause


def test_a_description_names_places_and_kinds_and_quotes_nothing():
    with pytest.raises(ValueError, match=NAME) as failure:
        fail_over(NAME)

    text = describe(failure.value)

    assert text.index("builtins.KeyError") < text.index("builtins.ValueError")
    assert f"{__name__}:" in text
    assert "in fail_over" in text
    assert NAME not in text
    assert os.sep + "tests" not in text


def test_a_refusal_is_described_by_its_code():
    assert describe(NotFound("inquiry.unknown", number="2026/17")) == "NotFound inquiry.unknown"


def test_a_failure_of_the_system_is_described_by_its_number(tmp_path):
    with pytest.raises(FileNotFoundError) as failure:
        (tmp_path / NAME).read_bytes()

    assert describe(failure.value).endswith("FileNotFoundError errno 2")
    assert NAME not in describe(failure.value)


def test_a_chain_that_bites_its_tail_ends():
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first

    assert describe(first) == "builtins.KeyError\nbuiltins.ValueError"


def test_a_defect_is_logged_and_shown_once(log, shown):
    with pytest.raises(ValueError, match=NAME) as failure:
        fail_over(NAME)

    sys.excepthook(type(failure.value), failure.value, failure.tb)

    assert shown == [describe(failure.value)]
    assert shown[0] in log.read_text("utf-8")
    assert NAME not in log.read_text("utf-8")


def test_a_defect_in_a_thread_is_logged_and_shown(log, shown):
    worker = threading.Thread(target=fail_over, args=(NAME,))

    worker.start()
    worker.join()

    assert len(shown) == 1
    assert "builtins.ValueError" in log.read_text("utf-8")


def test_an_interruption_is_no_defect(log, shown, capsys):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert shown == []
    assert log.read_text("utf-8") == ""
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_a_logged_exception_quotes_nothing(log):
    try:
        fail_over(NAME)
    except ValueError:
        logging.getLogger("ethics_desk.test").exception("letter %s failed", "ltr-17")

    written = log.read_text("utf-8")
    assert "letter ltr-17 failed" in written
    assert "builtins.ValueError" in written
    assert NAME not in written


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
def test_log_files_are_for_their_owner_only_also_the_old_ones(log):
    logger = logging.getLogger("ethics_desk.test")

    for _ in range(120):
        logger.info("x" * 10_000)

    files = list(log.parent.iterdir())
    assert len(files) == 2
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes no core files")
def test_a_crash_writes_no_memory_to_the_disk(tmp_path):
    program = (
        "import os, resource; from ethics_desk.app.hooks import keep_memory_off_disk;"
        "keep_memory_off_disk();"
        "print(resource.getrlimit(resource.RLIMIT_CORE), flush=True); os.abort()"
    )

    crashed = subprocess.run(  # noqa: S603 - a fixed program
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert crashed.returncode < 0
    assert crashed.stdout.strip() == "(0, 0)"
    assert list(tmp_path.iterdir()) == []
