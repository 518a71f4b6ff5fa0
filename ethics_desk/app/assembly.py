"""Putting the parts together: from folders and a file to a desk."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from uuid import uuid4

from ethics_desk.app.paths import resources_folder
from ethics_desk.domain.account import MemberId
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.rules.loader import load_rule_book
from ethics_desk.services.accounts import desk_of
from ethics_desk.services.desk import Desk
from ethics_desk.services.rule_shelf import RuleShelf
from ethics_desk.store.work import Store, create_store, open_store
from ethics_desk.texts import Texts

OFFICE_RULES = "rules"
"""The folder beside the records in which an office keeps rule packs of its own."""


def desk_over(store: Store, texts: Texts) -> Desk:
    """A desk over open records, for the first active member of the office, if it has one."""
    resources = resources_folder()
    with store.read() as work:
        members = work.members.of(active=True)
    return Desk(
        store=store,
        shelf=RuleShelf(store, load_rule_book(resources, store.path.parent / OFFICE_RULES)),
        member=members[0].id if members else MemberId(uuid4().hex),
        today=lambda: datetime.now().astimezone().date(),
        now=lambda: datetime.now(UTC),
        new_id=lambda: uuid4().hex,
        texts=texts,
        resources=resources,
    )


@contextmanager
def opened_desk(path: Path, texts: Texts, member: str = "") -> Iterator[Desk]:
    """A desk over an existing records file, closed again when the block ends.

    Who is named signs in, by id, name or role; else the first active member sits at it.
    """
    store = open_store(path)
    try:
        desk = desk_over(store, texts)
        yield desk_of(desk, member) if member else desk
    finally:
        store.close()


@contextmanager
def started_desk(path: Path, texts: Texts, member: str = "") -> Iterator[Desk]:
    """A desk over a records file that is made first when there is none."""
    if not path.exists():
        create_store(path).close()
    with opened_desk(path, texts, member) as desk:
        yield desk


@contextmanager
def specimen_desk(path: Path, texts: Texts, day: date) -> Iterator[Desk]:
    """A desk over a new records file whose clock and ids are fixed, for the demonstration.

    A demonstration file that is there already is replaced; any other file is refused.
    """
    if path.exists():
        _remove_specimen(path, texts)
    ids = count(1)
    seconds = count()
    store = create_store(path)
    desk = Desk(
        store=store,
        shelf=RuleShelf(store, load_rule_book(resources_folder())),
        member=MemberId("specimen-commissioner"),
        today=lambda: day,
        now=_clock(day, seconds.__next__),
        new_id=lambda: f"specimen-{next(ids):06d}",
        texts=texts,
        resources=resources_folder(),
    )
    try:
        yield desk
    finally:
        store.close()


def _clock(day: date, tick: Callable[[], int]) -> Callable[[], datetime]:
    def now() -> datetime:
        second = tick()
        hour, rest = divmod(second, 3600)
        minute, second = divmod(rest, 60)
        return datetime(day.year, day.month, day.day, 4 + hour, minute, second, tzinfo=UTC)

    return now


def _remove_specimen(path: Path, texts: Texts) -> None:
    with opened_desk(path, texts) as desk, desk.store.read() as work:
        offices = work.offices.of()
        if not offices or not all(office.specimen for office in offices):
            raise StoreUnavailable("store.not-a-specimen", path=str(path))
    for part in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        part.unlink(missing_ok=True)
