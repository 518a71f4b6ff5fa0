"""The first lines the frozen program runs on Linux (a runtime hook of PyInstaller).

Graphics libraries belong to the computer: a desktop has those that fit its driver, and they must
win. A bare computer has none, and then Qt does not load, even to draw unseen. So the frozen folder
carries its own in `lent`, and each is taken only where the computer has none of that name. What is
loaded once under its name serves every library that asks for it later, which is why the order
below is from the bottom up. A list of font folders is lent too: the program has fonts of its own.
"""

import ctypes
import os
import sys
from pathlib import Path

LENT = ("libxcb.so.1", "libGLdispatch.so.0", "libGLX.so.0", "libGL.so.1", "libEGL.so.1")
SEARCH = "LD_LIBRARY_PATH"
FONT_FOLDERS = Path("/etc/fonts/fonts.conf")


def lend(folder: Path) -> list[str]:
    """Load the libraries of the folder that this computer lacks; returns their names.

    One that cannot be loaded is left out: the program says so when somebody wants a window.
    """
    return [name for name in LENT if not _loads(name) and _loads(str(folder / name))]


def lend_font_folders(folder: Path, own: Path = FONT_FOLDERS) -> None:
    """Without a list of its own the computer's library of fonts complains at every start."""
    if not own.exists():
        os.environ.setdefault("FONTCONFIG_FILE", str(folder / own.name))


def give_back_search_path() -> None:
    """Programs we start, such as the viewer of a PDF, find their libraries where they always do.

    PyInstaller points the search path at our folder. The loader has read it by now.
    """
    original = os.environ.pop(f"{SEARCH}_ORIG", None)
    os.environ.pop(SEARCH, None)
    if original:
        os.environ[SEARCH] = original


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


if frozen := getattr(sys, "_MEIPASS", None):
    lend(Path(frozen) / "lent")
    lend_font_folders(Path(frozen) / "lent")
    give_back_search_path()
