"""Files and folders that appear whole or not at all."""

from collections.abc import Mapping
from pathlib import Path
from shutil import rmtree

from ethics_desk.domain.errors import BadInput


def write_whole(path: Path, content: bytes) -> None:
    """Write a file beside its place, then move it there; raises `BadInput` when it cannot."""
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError as fault:
        raise BadInput("register.cannot-write", field="path", file=path.name) from fault
    finally:
        unfinished.unlink(missing_ok=True)


def write_folder(place: Path, files: Mapping[str, bytes]) -> None:
    """Write a new folder with its files, whole or not at all.

    Raises `BadInput`: `folder.exists` when there is something under its name already, and
    `register.cannot-write`.
    """
    if place.exists():
        raise BadInput("folder.exists", field="path", file=place.name)
    unfinished = place.with_name(place.name + ".unfinished")
    try:
        unfinished.mkdir()
        for name, content in files.items():
            (unfinished / name).write_bytes(content)
        unfinished.rename(place)
    except OSError as fault:
        raise BadInput("register.cannot-write", field="path", file=place.name) from fault
    finally:
        rmtree(unfinished, ignore_errors=True)
