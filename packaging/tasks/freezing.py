"""Freezing: the program in one folder that needs no Python, tried at once, and packed."""

import os
import platform
import tarfile
import tomllib
from pathlib import Path

from tasks.places import DIST, PYTHON, ROOT, SCRATCH
from tasks.running import must, offscreen, say

_SPEC = ROOT / "packaging" / "ethics_desk.spec"
_FOLDER = DIST / "ethics-desk"
_EPOCH = 1_767_225_600
"""2026-01-01: the time of every file in the archive, whose bytes tell of its contents only."""


def package() -> int:
    """Freeze into dist/ethics-desk, let it test itself, on Linux pack it; 0 when all is well."""
    must(
        [
            PYTHON, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
            "--distpath", DIST, "--workpath", ROOT / "build" / "freezing", _SPEC,
        ],
        "freezing",
        {"SOURCE_DATE_EPOCH": str(_EPOCH), "PYTHONHASHSEED": "0"},
    )  # fmt: skip
    _try()
    if platform.system() == "Linux":
        say(f"packed: {_pack()}")
    say(f"frozen: {_FOLDER}")
    return 0


def _try() -> None:
    """The frozen program opens its window unseen, renders letters, writes and reads records."""
    frozen = _FOLDER / ("ethics-desk.exe" if os.name == "nt" else "ethics-desk")
    must([frozen, "--base", SCRATCH, "self-test"], "the frozen program's self-test", offscreen())


def _pack() -> Path:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    target = DIST / f"ethics-desk-{version}-linux-{platform.machine()}.tar.xz"
    with tarfile.open(target, "w:xz", preset=6) as archive:
        for path in [_FOLDER, *sorted(_FOLDER.rglob("*"))]:
            archive.add(path, path.relative_to(DIST), recursive=False, filter=_plain)
    return target


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = _EPOCH
    return entry
