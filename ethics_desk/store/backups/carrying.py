"""Carrying a whole backup to the second place, and finding it whole there."""

from dataclasses import replace
from pathlib import Path

from ethics_desk.domain.backup import Backup
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.store.backups.making import alone_with_backups, rehearse
from ethics_desk.store.backups.shelf import second_place, tidy
from ethics_desk.store.backups.slip import write_slip
from ethics_desk.store.companions import companions_for
from ethics_desk.store.copying import UNFINISHED, discard
from ethics_desk.store.disk import copy_bytes, place_named, put_in_place


def carry(
    backup: Backup, chosen: Path, records: Path, office: str, progress: Progress = silent
) -> Backup:
    """Copy a backup to the second place, read it back and rehearse it from there.

    Raises `StoreUnavailable` with a code of `place.…`; what was there before is as it was.
    """
    folder = second_place(chosen, records, office)
    target = folder / backup.path.name
    unfinished = target.with_name(target.name + UNFINISHED)
    with place_named(folder):
        tidy(folder)
        try:
            for one, place in companions_for(backup.path, target):
                copy_bytes(one, place)
            copy_bytes(backup.path, unfinished, lambda done: progress(done, backup.size))
            with alone_with_backups(records) as room:
                _same(unfinished, backup, room)
            there = replace(backup, path=target, second_place=True)
            write_slip(there)
            put_in_place(unfinished, target)
        finally:
            discard(unfinished)
    return there


def _same(copy: Path, backup: Backup, room: Path) -> None:
    if rehearse(copy, room).sha256 != backup.sha256:
        raise StoreUnavailable("place.failed", place=str(copy.parent))
