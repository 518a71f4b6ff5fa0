"""One save on a disk that is full a little later each time: `full_disk_rounds.py HOW TEMPLATE DIR`.

HOW is `limit`, the greatest size a file of the process may have, or `disk`, a small disk in memory
with ever more room, mounted where nobody else sees it. The rounds end when the save succeeds. It
prints one JSON summary; what was saved before has to be there, whole, after each round.
"""

import json
import os
import random
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from kill_rounds import Deeds, MakeDesk, desks, lost_in, warm_up

from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.store.office_file import open_store

FRAME = 4096 + 24
"""What the write-ahead log grows by for each page."""

SIZE_OF_DISK = "6m"
NOT_ALLOWED = 77
SAVED = "saved"


class FileLimit:
    """A limit on the size of every file the process writes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def restrict(self, room: int) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    def relax(self) -> None:
        """Nothing is to be done: the limit ended with its process."""


class SmallDisk:
    """A disk in memory on which a ballast file leaves as much room as is wanted."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "disk"
        self.folder.mkdir()
        options = ["-t", "tmpfs", "-o", f"size={SIZE_OF_DISK}", "none", str(self.folder)]
        mounted = subprocess.run(["/bin/mount", *options], capture_output=True, check=False)  # noqa: S603
        if mounted.returncode:
            sys.exit(NOT_ALLOWED)

    def restrict(self, room: int) -> None:
        free = os.statvfs(self.folder)
        ballast = max(0, free.f_bavail * free.f_frsize - room)
        (self.folder / "ballast").write_bytes(bytes(ballast))

    def relax(self) -> None:
        (self.folder / "ballast").unlink(missing_ok=True)


def saved_once(path: Path, make: MakeDesk, restrict: Callable[[], None]) -> str:
    """What a save in a process of its own came to: `saved`, or the code of the refusal."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            deeds = Deeds(make(open_store(path), "full"), random.Random(0))  # noqa: S311 - deeds
            restrict()
            os.write(writing, _came_to(deeds).encode())
        finally:
            os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as said:
        return said.read().decode()


def _came_to(deeds: Deeds) -> str:
    try:
        deeds.register()
    except StoreUnavailable as refusal:
        return refusal.code
    return SAVED


def with_one_inquiry(template: Path, path: Path, make: MakeDesk) -> list[list[str]]:
    """Make records with one inquiry; the deeds they hold."""
    shutil.copy(template, path)
    store = open_store(path)
    Deeds(make(store, "before"), random.Random(0)).register()  # noqa: S311 - deeds
    with store.read() as work:
        held = [[line.id] for line in work.journal.of()]
    store.close()
    return held


def rounds(disk: FileLimit | SmallDisk, template: Path, make: MakeDesk) -> Iterator[list[str]]:
    """What the save came to, round by round, then what is wrong with the file."""
    ready, path = template.with_name("ready.edesk"), disk.folder / "office.edesk"
    before = with_one_inquiry(template, ready, make)
    room = FRAME // 2
    while True:
        for part in disk.folder.glob("office.edesk*"):
            part.unlink()
        shutil.copy(ready, path)
        came_to = saved_once(path, make, lambda: disk.restrict(room))  # noqa: B023 - called at once
        disk.relax()
        wrong = list(lost_in(path, before))
        if came_to != SAVED and inquiries(path) != len(before):
            wrong.append("half a save")
        yield [came_to, *wrong]
        if came_to == SAVED:
            return
        room += FRAME


def inquiries(path: Path) -> int:
    store = open_store(path)
    with store.read() as work:
        found = len(work.journal.of(verb="inquiry.registered"))
    store.close()
    return found


if __name__ == "__main__":
    how, original, place = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    making = desks()
    warm_up(original, place / "warm.edesk", making)
    came = list(rounds({"limit": FileLimit, "disk": SmallDisk}[how](place), original, making))
    codes = sorted({one[0] for one in came})
    faults = [fault for one in came for fault in one[1:]]
    summary = {"rounds": len(came), "codes": codes, "faults": faults}
    sys.stdout.write(json.dumps(summary) + "\n")
