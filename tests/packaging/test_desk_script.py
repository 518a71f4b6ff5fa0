"""The script for everything: it answers for itself before it makes or installs anything."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COMMANDS = ("demo", "run", "test", "check", "tour", "bench", "texts", "package", "setup")


def desk(*arguments, folder=ROOT):
    return subprocess.run(  # noqa: S603  # our own script
        [sys.executable, ROOT / "packaging" / "desk.py", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONUTF8": "1", "COLUMNS": "100"},
    )


def test_help_names_every_command_from_any_folder(tmp_path):
    done = desk("--help", folder=tmp_path)

    assert done.returncode == 0
    assert [name for name in COMMANDS if f"    {name} " not in done.stdout] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command):
    done = desk(command, "--help")

    assert done.returncode == 0
    assert done.stdout.startswith(f"usage: desk.py {command}")


@pytest.mark.parametrize("arguments", [(), ("exile",), ("check", "--bogus"), ("tour",)])
def test_a_wrong_request_is_refused_with_status_2(arguments):
    done = desk(*arguments)

    assert done.returncode == 2
    assert "error:" in done.stderr


def test_the_script_can_be_read_by_a_python_that_is_too_old():
    """It must live to say so: nothing newer than Python 2 could read, and only ASCII."""
    text = (ROOT / "packaging" / "desk.py").read_bytes().decode("ascii")

    assert 'f"' not in text
    assert text.index("sys.version_info") < text.index("from tasks")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no bash")
def test_the_script_of_continuous_integration_is_whole_and_executable():
    script = ROOT / ".ci" / "run"

    done = subprocess.run(["bash", "-n", script], check=False)  # noqa: S603, S607  # as CI does

    assert done.returncode == 0
    assert os.access(script, os.X_OK)
