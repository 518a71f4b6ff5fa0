"""The check of rule packs an office runs before it relies on them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.examples import run_examples
from ethics_desk.rules.layers import read_layer
from ethics_desk.rules.loader import WORDING, Shelf, pack_folders, read_shelf, shelf_of


def check_packs(
    folders: Sequence[Path],
    calendars: Sequence[Path] | None = None,
    examples: Sequence[Path] = (),
) -> list[BadInput]:
    """Every fault of the packs and of their examples.

    A pack's own examples stand in its folder `examples`; more folders of them may be named.
    """
    shelf = shelf_of(folders)
    if calendars is not None:
        shelf = replace(shelf, calendars=tuple(calendars))
    own = [folder / "examples" for folder in shelf.packs]
    return _check(shelf, [*own, *examples])


def check_folder(path: Path, resources: Path) -> list[BadInput]:
    """Every fault of a pack's folder, or of a folder of packs, that somebody points at.

    A pack with a `[pack]` table of its own stands alone; one without is checked as what it is, an
    addition to the shipped pack of its name. `resources` are the program's.
    """
    single = any(file.name != WORDING for file in path.glob("*.toml"))
    packs = (path,) if single else pack_folders(path)
    shipped = resources / "rules"
    under = [shipped / pack.name for pack in packs if read_layer(pack, []).head is None]
    beside = (path.parent, path, path.parent.parent if single else path.parent)
    shelf = Shelf(
        packs=(*(pack for pack in under if pack.is_dir()), *packs),
        calendars=(resources / "calendars", *_once(folder / "calendars" for folder in beside)),
        wording=shipped / WORDING,
    )
    return _check(shelf, [pack / "examples" for pack in packs])


def _once(folders: Iterable[Path]) -> tuple[Path, ...]:
    return tuple(dict.fromkeys(folders))


def _check(shelf: Shelf, examples: Sequence[Path]) -> list[BadInput]:
    book, faults = read_shelf(shelf)
    if book is None or faults:
        return faults or [BadInput("rules.no-packs", file="", entry="", key="")]
    for folder in examples:
        faults.extend(run_examples(book, folder))
    return faults
