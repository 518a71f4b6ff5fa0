"""Where backups stand: beside the records, and in a second place the office chose."""

from collections.abc import Iterator
from datetime import UTC, datetime
from glob import escape
from hashlib import sha256
from pathlib import Path

from ethics_desk.domain.backup import Backup, Occasion
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.store.backups.slip import ENDING, read_backup, slip_of
from ethics_desk.store.copying import UNFINISHED, discard
from ethics_desk.store.disk import patiently, place_named
from ethics_desk.store.inspection import is_encrypted
from ethics_desk.store.keys import ENDING as KEYS
from ethics_desk.store.keys import key_file_beside

FOLDER = "backups"
MARKER = ".ethics-desk-backups"
"""Lies in a second place that was chosen: an empty mount point or another stick has none."""

OWN = ".second"
"""Beside the first backups: which folder of a second place is these records'. A stick may hold
those of several offices, whose records have the same name on each of their computers."""

_MARK_LENGTH = 8


def first_place(records: Path) -> Path:
    """The folder of the backups of a records file, on the same disk."""
    return records.parent / FOLDER / records.stem


def choose_second_place(folder: Path) -> None:
    """Mark a folder as a second place; raises `StoreUnavailable` when it cannot be written."""
    with place_named(folder):
        if not folder.is_dir():
            raise StoreUnavailable("place.missing", folder=str(folder))
        (folder / MARKER).write_text("Backups of Ethics Desk lie here.\n", "utf-8")


def second_place(chosen: Path, records: Path, office: str) -> Path:
    """The folder of one office's backups in the second place; made when it is missing.

    Raises `StoreUnavailable` (`place.missing`, `place.another`…) when the place is not there.
    """
    with place_named(chosen):
        if not chosen.is_dir():
            raise StoreUnavailable("place.missing", folder=str(chosen))
        if not (chosen / MARKER).is_file():
            raise StoreUnavailable("place.another", folder=str(chosen))
        folder = chosen / f"{records.stem}-{_mark(office)}"
        folder.mkdir(exist_ok=True)
    _remember(records, folder.name)
    return folder


def backups_in(folder: Path, *, second: bool = False) -> tuple[Backup, ...]:
    """The backups in a folder, newest first; nothing when it is not there."""
    try:
        files = sorted(folder.glob("*.edesk"))
        found = [read_backup(file, second_place=second) for file in files]
    except OSError:  # a stick pulled out while it was read
        return ()
    whole = (one for one in found if one is not None)
    return tuple(sorted(whole, key=lambda one: (one.made_at, one.path.name), reverse=True))


def backup_at(path: Path) -> Backup:
    """Any records file as a backup, whatever it is called: somebody copied it here by hand."""
    found = read_backup(path, second_place=False)
    if found is not None:
        return found
    state = path.stat()
    made_at = datetime.fromtimestamp(int(state.st_mtime), UTC)
    return Backup(
        path=path,
        made_at=made_at,
        occasion=Occasion.ASKED,
        size=state.st_size,
        encrypted=is_encrypted(path),
    )


def backups_of(records: Path, chosen: Path | None) -> tuple[Backup, ...]:
    """All backups of a records file, newest first; those of other offices are left out.

    Among them are the records a restore or an upgrade set aside; they go by no plan. Where the
    first place is lost, those in the second go by the name of the records alone: whoever lost the
    records has nothing else to know the office by.
    """
    beside = backups_in(records.parent)
    found = [one for one in beside if one.path.name.startswith(f"{records.stem}.before-")]
    found += backups_in(first_place(records))
    if chosen is not None:
        for folder in _folders(chosen, records):
            found.extend(backups_in(folder, second=True))
    return tuple(sorted(found, key=lambda one: one.made_at, reverse=True))


def throw_away(backup: Backup) -> None:
    """Remove a backup and what belongs to it; one that has lost its slip counts for nothing."""
    with place_named(backup.path.parent):
        for file in (backup.path, slip_of(backup.path), key_file_beside(backup.path)):
            patiently(lambda file=file: file.unlink(missing_ok=True))  # type: ignore[misc]  # bound


def tidy(folder: Path) -> None:
    """Remove what a backup that was cut short left behind."""
    for leftover in folder.glob(f"*{UNFINISHED}*"):
        discard(leftover)
    for ending in (ENDING, KEYS):
        for file in folder.glob(f"*.edesk{ending}"):
            if not file.with_name(file.name.removesuffix(ending)).exists():
                file.unlink(missing_ok=True)


def _folders(chosen: Path, records: Path) -> Iterator[Path]:
    try:
        own = first_place(records) / OWN
        wanted = f"{escape(records.stem)}-*"
        if own.is_file():
            wanted = escape(Path(own.read_text("utf-8")).name)
        yield from sorted(one for one in chosen.glob(wanted) if one.is_dir())
    except (OSError, ValueError):
        return


def _remember(records: Path, name: str) -> None:
    own = first_place(records) / OWN
    with place_named(own.parent):
        own.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        own.write_text(name, "utf-8")


def _mark(office: str) -> str:
    """Tells offices on one stick apart without naming them."""
    return sha256(office.encode()).hexdigest()[:_MARK_LENGTH]
