"""The small files that belong to records and go wherever they go."""

from pathlib import Path

ENDINGS = (".keys",)
"""What follows the name of the records: the wrapped keys of encrypted ones."""


def companions(path: Path) -> tuple[Path, ...]:
    """The companions that lie beside a records file."""
    places = (path.with_name(path.name + ending) for ending in ENDINGS)
    return tuple(place for place in places if place.is_file())


def companions_for(path: Path, target: Path) -> tuple[tuple[Path, Path], ...]:
    """Each companion of a file, with the place it gets beside a copy of that file."""
    return tuple(
        (one, target.with_name(target.name + one.name.removeprefix(path.name)))
        for one in companions(path)
    )
