"""The first lines the frozen program runs on Linux (a runtime hook of PyInstaller).

Graphics libraries belong to the computer: a desktop has those that fit its driver, and they must
win. A bare computer has none, and then Qt does not load, even to draw unseen. So the frozen folder
carries its own in `lent`, and each is taken only where the computer has none of that name. What is
loaded once under its name serves every library that asks for it later, which is why the order
below is from the bottom up.
"""

import ctypes
import os
import sys
from pathlib import Path

LENT = ("libxcb.so.1", "libGLdispatch.so.0", "libGLX.so.0", "libGL.so.1", "libEGL.so.1")
SEARCH = "LD_LIBRARY_PATH"


def lend(folder: Path) -> list[str]:
    """Load the libraries of the folder that this computer lacks; returns their names."""
    lent = []
    for name in LENT:
        try:
            ctypes.CDLL(name)
        except OSError:
            ctypes.CDLL(str(folder / name))
            lent.append(name)
    return lent


def give_back_search_path() -> None:
    """Programs we start, such as the viewer of a PDF, find their libraries where they always do.

    PyInstaller points the search path at our folder. The loader has read it by now.
    """
    original = os.environ.pop(f"{SEARCH}_ORIG", None)
    os.environ.pop(SEARCH, None)
    if original:
        os.environ[SEARCH] = original


if frozen := getattr(sys, "_MEIPASS", None):
    lend(Path(frozen) / "lent")
    give_back_search_path()
