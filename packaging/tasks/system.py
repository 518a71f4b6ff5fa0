"""Libraries of the operating system: probed for, and on Debian installed when we are root.

The lists were found on a bare Debian 12 by adding one package at a time until the window came up.
"""

import os
import shutil
import sys
from collections.abc import Sequence

from tasks.places import PYTHON
from tasks.running import Stopped, offscreen, quietly, say

_WINDOW = "from PySide6 import QtWidgets; QtWidgets.QApplication([])"
_QT = ("libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1")
_GLIB = ("libglib2.0-0t64", "libglib2.0-0")
_SCREEN = (
    "libxcb-cursor0", "libxkbcommon-x11-0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0",
)  # fmt: skip
_NO_QUESTIONS = {"DEBIAN_FRONTEND": "noninteractive"}


def has_screen() -> bool:
    """Whether a window can be shown to somebody."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def need_qt(*, on_screen: bool = False) -> None:
    """Make sure that Qt starts: unseen, or on the screen too. Raises `Stopped` when it cannot."""
    if not sys.platform.startswith("linux"):
        return
    seen = {} if on_screen else offscreen()
    if _starts(seen):
        return
    install([*_QT, _glib(), *(_SCREEN if on_screen else ())], "libraries Qt needs")
    status, words = quietly([PYTHON, "-c", _WINDOW], seen)
    if status:
        raise Stopped(f"Qt does not start:\n{words.strip()}")


def want_poppler() -> None:
    """Install the programs that read PDF back in tests; without them those tests are skipped."""
    if not sys.platform.startswith("linux") or shutil.which("pdftotext"):
        return
    try:
        install(["poppler-utils"], "programs that tests read PDF with")
    except Stopped as refusal:
        say(f"{refusal}\nTests that read PDF back are skipped.")


def install(packages: Sequence[str], what: str) -> None:
    """Install Debian packages as root; else raise `Stopped` with the command that does it."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        raise Stopped(
            f"this computer lacks {what}. On Debian and Ubuntu: sudo {' '.join(command)}\n"
            "On another system install the packages that hold the same."
        )
    if os.geteuid() != 0:
        raise Stopped(f"this computer lacks {what}. Install with: sudo {' '.join(command)}")
    say(f"installing {what}: {' '.join(packages)}")
    _quiet_apt(["apt-get", "update"])
    if not _quiet_apt(command):
        raise Stopped(f"installing {what} did not succeed: {' '.join(command)}")


def _quiet_apt(command: Sequence[str]) -> bool:
    status, words = quietly(command, _NO_QUESTIONS)
    if status:
        say(words.strip())
    return status == 0


def _starts(seen: dict[str, str]) -> bool:
    return quietly([PYTHON, "-c", _WINDOW], seen)[0] == 0


def _glib() -> str:
    """GLib's package was renamed in Debian 13 and Ubuntu 24.04."""
    new, old = _GLIB
    if not shutil.which("apt-cache"):
        return old
    return new if quietly(["apt-cache", "show", "--no-all-versions", new])[0] == 0 else old
