"""Opening records for the window: one window at a time, checked, with an office inside."""

from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from ethics_desk.app.assembly import desk_over, opened_desk, specimen_desk
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.language import Language
from ethics_desk.domain.office import Office
from ethics_desk.domain.progress import Progress
from ethics_desk.services.backups import RestoreBackup, restore_backup
from ethics_desk.services.demonstration import MakeDemonstration, make_demonstration
from ethics_desk.services.desk import Desk
from ethics_desk.services.office import OpenOffice, office_of, open_office
from ethics_desk.store.inspection import inspect
from ethics_desk.store.occupancy import sole_window
from ethics_desk.store.work import create_store
from ethics_desk.texts import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What came of a restore: where the former records lie, or why nothing was restored."""

    backup: str
    aside: Path | None = None
    refusal: StoreUnavailable | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedRecords:
    """Records a window may work with; `copy` is the file as it was before it was brought up.

    `restored` is what came of a restore, if the window opens after one.
    """

    path: Path
    desk: Desk
    office: Office
    copy: Path | None
    closing: ExitStack
    restored: Restored | None = None

    def close(self) -> None:
        """Let go of the file and of the right to be its only window."""
        self.closing.close()


def open_records(path: Path, texts: Texts) -> OpenedRecords:
    """Open records that have an office.

    Raises `StoreUnavailable` for a file that cannot be used, `NotFound` for one without an office.
    """
    with ExitStack() as stack:
        if path.is_file():
            inspect(path)  # no lock beside what is not ours, nor on a network share
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


def restored_records(path: Path, command: RestoreBackup, texts: Texts) -> OpenedRecords:
    """Put a backup in the place of records nobody has open, and open what is there afterwards.

    A restore that is refused left the records as they were: they are opened and it is told.
    """
    name = command.backup.number
    try:
        aside = restore_backup(
            path, command, datetime.now(UTC), lambda place: opened_desk(place, texts)
        )
        told = Restored(backup=name, aside=aside)
    except StoreUnavailable as refusal:
        told = Restored(backup=name, refusal=refusal)
    return replace(open_records(path, texts), restored=told)


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
