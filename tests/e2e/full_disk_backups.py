"""Backups and restores on a disk with ever more room: `full_disk_backups.py TEMPLATE DIR`.

The disk is a small one in memory, mounted where nobody else sees it. It prints one JSON summary:
what each deed came to; the records and the first backup have to be whole after each.
"""

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from full_disk_rounds import SAVED, SmallDisk

from ethics_desk.domain.backup import Backup, Occasion
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.store.backups.making import Label, make
from ethics_desk.store.backups.proving import prove
from ethics_desk.store.backups.restoring import restore
from ethics_desk.store.backups.shelf import backups_in, first_place
from ethics_desk.store.records_file import RecordsFile

LEAST, MOST, STEP = 4_096, 3_400_000, 260_000
LEFT_OVER = ("unfinished", "rehearsal", "restoring")


def came_to(deed: Callable[[], object]) -> str:
    try:
        deed()
    except StoreUnavailable as refusal:
        return refusal.code
    return SAVED


def rounds(disk: SmallDisk, template: Path) -> Iterator[list[str]]:
    """What the deeds came to, then what is wrong, room by room."""
    records = RecordsFile(path=disk.folder / "office.edesk")
    shutil.copy(template, records.path)
    first = make(records, label())
    for room in range(LEAST, MOST, STEP):
        for deed in (
            lambda: make(records, label()),
            lambda: restore(first, records, datetime.now(UTC), lambda _: None),
        ):
            disk.restrict(room)
            code = came_to(deed)
            disk.relax()
            yield [code, *wrong(disk.folder, records.path, first)]
            clear(disk.folder, records.path, first)


def label() -> Label:
    return Label(occasion=Occasion.ASKED, moment=datetime.now(UTC))


def wrong(folder: Path, records: Path, first: Backup) -> Iterator[str]:
    for file in (records, first.path):
        if prove(file, None).faults:
            yield f"faults in {file.name}"
    for one in backups_in(first_place(records)):
        if one.checked_at is None:
            yield f"{one.number} was never found whole"
    for one in folder.rglob("*"):
        if any(mark in str(one.relative_to(folder)) for mark in LEFT_OVER):
            yield f"left over: {one.name}"


def clear(folder: Path, records: Path, first: Backup) -> None:
    """Make room for the next round."""
    later = [one.path for one in backups_in(first_place(records)) if one.path != first.path]
    for one in (*later, *folder.glob("*.before-restore.*")):
        one.unlink()


if __name__ == "__main__":
    came = list(rounds(SmallDisk(Path(sys.argv[2])), Path(sys.argv[1])))
    summary = {
        "codes": sorted({one[0] for one in came}),
        "faults": [fault for one in came for fault in one[1:]],
    }
    sys.stdout.write(json.dumps(summary) + "\n")
