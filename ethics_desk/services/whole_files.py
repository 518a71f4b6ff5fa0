"""Files that appear whole or not at all."""

from pathlib import Path

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
