"""A computer that cannot draw a window is told what it lacks, in one line."""

import os
import subprocess
import sys

import pytest

from ethics_desk.app.window_needs import PACKAGES, missing_library, need_window
from ethics_desk.domain.errors import DeskError

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux")
NO_SCREEN = {
    name: value
    for name, value in os.environ.items()
    if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
}


@pytest.mark.parametrize(
    ("words", "library"),
    [
        ("libGL.so.1: cannot open shared object file: No such file or directory", "libGL.so.1"),
        ("No module named 'PySide6'", None),
        ("libQt6Core.so.6: version `Qt_6.12' not found (required by x)", None),
    ],
)
def test_the_library_is_read_from_the_complaint_of_the_loader(words, library):
    assert missing_library(words) == library


def test_the_libraries_are_those_of_debian():
    assert PACKAGES["libGL.so.1"] == "libgl1"
    assert all(package == package.lower() for package in PACKAGES.values())


def test_drawing_unseen_needs_no_screen():
    need_window(seen=False)


@linux
def test_without_a_screen_a_window_is_refused(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    with pytest.raises(DeskError) as refusal:
        need_window(seen=True)

    assert refusal.value.code == "window.no-screen"


@linux
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_program_says_so_in_one_line_and_ends_with_status_2(tmp_path, language):
    (tmp_path / "settings.toml").write_text(f'language = "{language}"\n', "utf-8")

    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "ethics_desk", "--base", tmp_path],
        capture_output=True,
        text=True,
        check=False,
        env={**NO_SCREEN, "PYTHONUTF8": "1"},
    )

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1
    assert "ethics-desk --help" in done.stderr
