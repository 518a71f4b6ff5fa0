"""Whether a window can be drawn here: asked before Qt is touched, which would end the program.

Without its libraries Qt fails with a traceback, without a screen it aborts. Both are facts about
the computer, so they are told as such, with what to install.
"""

import ctypes
import importlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from ethics_desk.domain.errors import DeskError

UNSEEN: Final = "offscreen"
PLATFORM: Final = "QT_QPA_PLATFORM"

PACKAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "libGL.so.1": "libgl1",
        "libEGL.so.1": "libegl1",
        "libOpenGL.so.0": "libopengl0",
        "libglib-2.0.so.0": "libglib2.0-0",
        "libgthread-2.0.so.0": "libglib2.0-0",
        "libfontconfig.so.1": "libfontconfig1",
        "libfreetype.so.6": "libfreetype6",
        "libdbus-1.so.3": "libdbus-1-3",
        "libX11.so.6": "libx11-6",
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxkbcommon.so.0": "libxkbcommon0",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        "libxcb.so.1": "libxcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
    }
)
"""Debian's packages by the library Qt asks for; other libraries come along with these."""


def need_window(*, seen: bool) -> None:
    """Make sure that Qt can draw: on the screen, or where nobody sees it.

    Raises `DeskError`: `window.no-screen`, `window.library-missing`.
    """
    platform = _platform(os.environ, seen=seen) if sys.platform.startswith("linux") else ""
    try:
        core = importlib.import_module("PySide6.QtCore")
        importlib.import_module("PySide6.QtWidgets")
        if platform:
            info = core.QLibraryInfo
            _load(Path(info.path(info.LibraryPath.PluginsPath)) / "platforms", platform)
    except (ImportError, OSError) as missing:
        library = missing_library(str(missing))
        if library is None:
            raise
        package = PACKAGES.get(library, library)
        raise DeskError("window.library-missing", library=library, package=package) from missing


def missing_library(words: str) -> str | None:
    """The library that the loader's complaint names, or None when it complains of another thing."""
    library, _, complaint = words.partition(": ")
    return library if "cannot open shared object file" in complaint else None


def _platform(variables: Mapping[str, str], *, seen: bool) -> str:
    """The plugin Qt will draw with on Linux; empty when Qt itself has to choose."""
    if not seen:
        return UNSEEN
    if wished := variables.get(PLATFORM):
        return wished.partition(";")[0].partition(":")[0]
    if variables.get("DISPLAY"):
        return "" if variables.get("WAYLAND_DISPLAY") else "xcb"
    if variables.get("WAYLAND_DISPLAY"):
        return ""
    raise DeskError("window.no-screen")


def _load(folder: Path, platform: str) -> None:
    """Load the plugin, so that the loader says which of the libraries it needs is missing."""
    plugin = folder / f"libq{platform}.so"
    if plugin.is_file():
        ctypes.CDLL(str(plugin))
