"""The small files that belong to records and go wherever they go."""

from pathlib import Path

from ethics_desk.store.keys import key_file_beside


def companions_for(path: Path, target: Path) -> tuple[tuple[Path, Path], ...]:
    """Each companion of a records file, with the place it gets beside a copy of that file."""
    keys = key_file_beside(path)
    return ((keys, key_file_beside(target)),) if keys.is_file() else ()
