"""The check of rule packs an office runs before it relies on them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.book import RuleBook
from ethics_desk.rules.editions import EditionText, lay_over
from ethics_desk.rules.examples import run_example, run_examples
from ethics_desk.rules.loader import (
    WORDING,
    Shelf,
    is_signed,
    loose_files,
    pack_folders,
    read_shelf,
    shelf_of,
)
from ethics_desk.rules.reading.act_articles import ARTICLES, read_articles
from ethics_desk.rules.reading.calendar_reading import parse_toml
from ethics_desk.rules.reading.layers import layer_files, read_layer
from ethics_desk.rules.reading.toml_writing import write_toml


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


def check_file(path: Path, resources: Path) -> list[BadInput]:
    """Every fault of one file as offices hand it to each other, laid over the shipped packs."""
    book, faults = read_shelf(shelf_of((resources / "rules",)))
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        return [BadInput("rules.not-toml", file=path.name, problem=str(problem))]
    if book is None:
        return faults
    return faults + lay_over(book, EditionText(name=path.name, text=text)).every_fault()


def doubts_of_file(path: Path, resources: Path) -> list[BadInput]:
    """What is doubtful about a sound file: its entries, and bytes the program would not write.

    The hash is of what the file means (signatures.py): comments, blanks and the order of keys are
    not signed, so that whoever reads the file may read what nobody signed.
    """
    book, _ = read_shelf(shelf_of((resources / "rules",)))
    text = path.read_text(encoding="utf-8")
    if book is None:
        return []
    found = list(lay_over(book, EditionText(name=path.name, text=text)).warnings)
    if write_toml(parse_toml(path.name, text)) != text.replace("\r\n", "\n"):
        found.append(BadInput("rules.other-bytes", file=path.name, entry="", key=""))
    return found


def check_folder(path: Path, resources: Path) -> list[BadInput]:
    """Every fault of a pack's folder, or of a folder of packs, that somebody points at.

    A pack with a `[pack]` table of its own stands alone; one without is checked as what it is, an
    addition to the shipped pack of its name. `resources` are the program's.
    """
    single = any(file.name != WORDING for file in layer_files(path))
    packs = (path,) if single else pack_folders(path)
    shipped = resources / "rules"
    read = [read_layer(pack, []) for pack in packs]
    under = [shipped / layer.pack() for layer in read if layer.head is None]
    beside = (path.parent, path, path.parent.parent if single else path.parent)
    shelf = Shelf(
        packs=(*(pack for pack in under if pack.is_dir()), *packs),
        calendars=(resources / "calendars", *_once(folder / "calendars" for folder in beside)),
        wording=shipped / WORDING,
        loose=() if single else loose_files(path),
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
    for folder in shelf.packs:
        faults.extend(_articles(folder / ARTICLES))
    faults.extend(_inner_examples(book))
    faults.extend(_ignored(shelf))
    return faults


def _ignored(shelf: Shelf) -> Iterator[BadInput]:
    """A fault for each file beside the folders of packs that judges nothing."""
    for file in shelf.loose:
        if not is_signed(file):
            yield BadInput("rules.loose-file", file=file.name, entry="", key="")


def _inner_examples(book: RuleBook) -> Iterator[BadInput]:
    """The faults of the examples that stand among the entries."""
    for layers in book.layers.values():
        for layer in layers:
            for file, data in layer.examples:
                yield from run_example(book, file, data)


def _articles(folder: Path) -> list[BadInput]:
    try:
        read_articles(folder)
    except BadInput as fault:
        return [fault]
    return []
