"""Files of evidence: read from a folder whole or not at all, written out again as copies."""

import os
import re
import stat
import unicodedata
from hashlib import sha256
from pathlib import Path
from typing import Final

from ethics_desk.domain.errors import BadInput, StoreUnavailable

LARGEST_FILE: Final = 200 * 1024 * 1024
"""The largest file taken into the records, in bytes."""

LONGEST_NAME: Final = 180
"""The longest name of a copy, in bytes of UTF-8: file systems end at 255, Windows paths at 260."""

_MEGABYTE = 1024 * 1024
_LONGEST_SUFFIX = 20
_FORBIDDEN = frozenset('<>:"/\\|?*')
_UNPRINTABLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_BLANKS = re.compile(r"\s+")
_READ_ONLY = stat.S_IRUSR
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def read_evidence_file(path: Path) -> bytes:
    """The bytes of a regular file of 1 byte to 200 MB.

    Raises `BadInput`, by its own code for each reason: gone, a folder, a device, empty, too large,
    unreadable. A pipe is refused before it is opened, because opening it would wait for ever.
    """
    name = shown_name(path.name)
    try:
        _check_kind(path.stat(), name)
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except FileNotFoundError as fault:
        raise BadInput("evidence.file-gone", field="path", name=name) from fault
    except (OSError, ValueError) as fault:  # ValueError: a NUL or half a character in the path
        raise BadInput("evidence.file-unreadable", field="path", name=name) from fault
    _check_size(len(content), name)
    return content


def _check_kind(found: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise BadInput("evidence.is-folder", field="path", name=name)
    if not stat.S_ISREG(found.st_mode):
        raise BadInput("evidence.not-a-file", field="path", name=name)
    _check_size(found.st_size, name)


def _check_size(size: int, name: str) -> None:
    if size == 0:
        raise BadInput("evidence.file-empty", field="path", name=name)
    if size > LARGEST_FILE:
        limit = LARGEST_FILE // _MEGABYTE
        raise BadInput("evidence.file-too-large", field="path", name=name, megabytes=limit)


def shown_name(name: str) -> str:
    """A file's name as the records keep and show it: no invisible or turning characters."""
    plain = unicodedata.normalize("NFC", "".join(_visible(letter) for letter in name))
    return _BLANKS.sub(" ", plain).strip() or "_"


def copy_name(number: int, name: str) -> str:
    """The name of a copy on any file system: `003-акт.pdf`.

    The number in front keeps copies apart and makes the names Windows reserves harmless.
    """
    safe = "".join("_" if letter in _FORBIDDEN else letter for letter in shown_name(name))
    stem, dot, suffix = safe.rpartition(".")
    if not stem or len(suffix.encode()) > _LONGEST_SUFFIX:
        stem, dot, suffix = safe, "", ""
    start, end = f"{number:03d}-", (dot + suffix).rstrip(". ")
    room = LONGEST_NAME - len(start.encode()) - len(end.encode())
    return start + (_shortened(stem, room).rstrip(". ") or "_") + end


def write_copy(folder: Path, name: str, content: bytes) -> Path:
    """A read-only file with this content in the folder; another file is never overwritten.

    A copy already there is used again when it holds the same bytes. Raises `StoreUnavailable`
    `evidence.copy-failed`.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        place, number = folder / name, 1
        while os.path.lexists(place):
            if _holds(place, content):
                return place
            number += 1
            place = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        _write_new(place, content)
    except (OSError, ValueError) as fault:
        raise StoreUnavailable("evidence.copy-failed", folder=str(folder)) from fault
    return place


def _write_new(place: Path, content: bytes) -> None:
    handle = os.open(place, _CREATE, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        place.chmod(_READ_ONLY)
    except OSError:
        place.unlink(missing_ok=True)
        raise


def _holds(place: Path, content: bytes) -> bool:
    if place.is_symlink() or not place.is_file() or place.stat().st_size != len(content):
        return False
    return sha256(place.read_bytes()).digest() == sha256(content).digest()


def _visible(letter: str) -> str:
    if letter.isspace():
        return " "
    return "_" if unicodedata.category(letter) in _UNPRINTABLE else letter


def _shortened(text: str, size: int) -> str:
    return text.encode()[: max(size, 0)].decode(errors="ignore")
