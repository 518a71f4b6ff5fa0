"""Opening records for the window: one window at a time, checked, with an office inside."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QLockFile

from ethics_desk.app.assembly import desk_over, opened_desk, specimen_desk
from ethics_desk.domain.account import MemberId
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.language import Language
from ethics_desk.domain.office import Office
from ethics_desk.domain.progress import Progress
from ethics_desk.services.demonstration import MakeDemonstration, make_demonstration
from ethics_desk.services.desk import Desk
from ethics_desk.services.office import OpenOffice, office_of, open_office
from ethics_desk.store.work import create_store
from ethics_desk.texts import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedRecords:
    """Records a window may work with; `copy` is the file as it was before it was brought up."""

    path: Path
    desk: Desk
    office: Office
    copy: Path | None
    closing: ExitStack

    def close(self) -> None:
        """Let go of the file and of the right to be its only window."""
        self.closing.close()


@contextmanager
def sole_window(path: Path) -> Iterator[None]:
    """The right to be the only window on a records file of this computer.

    A lock file beside the records names the process; one left behind by a process that is no more
    is removed. Raises `StoreUnavailable`: `store.in-use`, `store.no-permission`.
    """
    lock = QLockFile(str(path.with_name(path.name + ".lock")))
    # A lock grows old when its process ends, never by the clock: windows stay open for weeks.
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        if lock.error() is not QLockFile.LockError.LockFailedError:
            raise StoreUnavailable("store.no-permission", path=str(path))
        process, computer, _program = lock.getLockInfo()
        raise StoreUnavailable(
            "store.in-use", path=str(path), process=str(process), computer=computer
        )
    try:
        yield
    finally:
        lock.unlock()


def open_records(path: Path, texts: Texts) -> OpenedRecords:
    """Open records that have an office.

    Raises `StoreUnavailable` for a file that cannot be used, `NotFound` for one without an office.
    """
    with ExitStack() as stack:
        if path.is_file():
            stack.enter_context(sole_window(path))
        desk = stack.enter_context(opened_desk(path, texts))
        _load_holidays(desk)
        return OpenedRecords(
            path=path,
            desk=desk,
            office=office_of(desk),
            copy=desk.store.copy,
            closing=stack.pop_all(),
        )


def seated(records: OpenedRecords, member: str) -> OpenedRecords:
    """The same records with the member at the desk who sat here last, if they still work here."""
    with records.desk.read() as work:
        known = work.members.find(MemberId(member))
    if known is None or not known.active:
        return records
    return replace(records, desk=replace(records.desk, member=known.id))


def _load_holidays(desk: Desk) -> None:
    """Count one day: the first takes half a second, better here than under the user's hands."""
    for calendar in desk.rules.calendars.values():
        calendar.is_working_day(desk.today())


def found_office(path: Path, command: OpenOffice, texts: Texts) -> OpenedRecords:
    """Make a records file with one office and open it; a refusal leaves no file behind."""
    store = create_store(path)
    founded = False
    try:
        open_office(desk_over(store, texts), command)
        founded = True
    finally:
        store.close()
        if not founded:
            path.unlink(missing_ok=True)
    return open_records(path, texts)


def open_demonstration(
    path: Path, texts: Texts, day: date, language: Language, progress: Progress
) -> OpenedRecords:
    """Open the demonstration office, which is made first when it is not there yet.

    It appears under its name only when it is whole: stopping leaves nothing behind.
    """
    if not path.exists():
        with TemporaryDirectory(prefix="demonstration-", dir=path.parent) as folder:
            unfinished = Path(folder) / path.name
            with specimen_desk(unfinished, texts, day) as desk:
                make_demonstration(desk, MakeDemonstration(language=language), progress)
            unfinished.replace(path)
    records = open_records(path, texts)
    if not records.office.specimen:
        records.close()
        raise StoreUnavailable("store.not-a-specimen", path=str(path))
    return records
