"""Carrying a whole backup to the second place, and finding it whole there."""

from dataclasses import replace
from pathlib import Path

from ethics_desk.domain.backup import Backup
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.store.backups.making import alone_with_backups, give_name, rehearse
from ethics_desk.store.backups.shelf import second_place, tidy
from ethics_desk.store.companions import companions_for
from ethics_desk.store.copying import UNFINISHED, discard
from ethics_desk.store.disk import copy_bytes, place_named
from ethics_desk.store.records_file import RecordsFile


def carry(
    backup: Backup, chosen: Path, records: RecordsFile, office: str, progress: Progress = silent
) -> Backup:
    """Copy a backup to the second place, read it back and rehearse it from there.

    Raises `StoreUnavailable` with a code of `place.…`; what was there before is as it was.
    """
    folder = second_place(chosen, records.path, office)
    target = folder / backup.path.name
    unfinished = target.with_name(target.name + UNFINISHED)
    with place_named(folder):
        tidy(folder)
        try:
            for one, place in companions_for(backup.path, unfinished):
                copy_bytes(one, place)
            copy_bytes(backup.path, unfinished, lambda done: progress(done, backup.size))
            with alone_with_backups(records.path) as room:
                found = rehearse(unfinished, room, records)
            if found.sha256 != backup.sha256:
                raise StoreUnavailable("place.failed", folder=str(folder))
            there = replace(backup, path=target, second_place=True)
            give_name(unfinished, there)
        finally:
            for _, place in companions_for(backup.path, unfinished):
                discard(place)
            discard(unfinished)
    return there
