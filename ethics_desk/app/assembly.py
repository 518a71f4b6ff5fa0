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
from ethics_desk.services.keys.opening import Unlocked
from ethics_desk.services.rule_shelf import RuleShelf
from ethics_desk.store.inspection import is_encrypted
from ethics_desk.store.occupancy import identity_of, need_no_window
from ethics_desk.store.office_file import Store, create_store, open_store
from ethics_desk.texts import Texts

OFFICE_RULES = "rules"
"""The folder beside the records in which an office keeps rule packs of its own."""


def desk_over(store: Store, texts: Texts, account: MemberId | None = None) -> Desk:
    """A desk over open records: for whose passphrase opened them, else the first active member.

    Where there is nobody yet it is for the `account` that will be the first. Raises
    `StoreUnavailable` `keys.member-left` for the passphrase of a member who is active no more.
    """
    resources = resources_folder()
    with store.read() as work:
        active = [member.id for member in work.members.of(active=True)]
    if account is not None and active and account not in active:
        raise StoreUnavailable("keys.member-left", path=str(store.path))
    first = account or (active[0] if active else MemberId(uuid4().hex))
    return Desk(
        store=store,
        shelf=RuleShelf(store, load_rule_book(resources, store.path.parent / OFFICE_RULES)),
        member=first,
        proved=None if store.key is None else account,
        today=lambda: datetime.now().astimezone().date(),
        now=lambda: datetime.now(UTC),
        new_id=lambda: uuid4().hex,
        texts=texts,
        resources=resources,
    )


@contextmanager
def opened_desk(
    path: Path, texts: Texts, unlocked: Unlocked | None = None, member: str = ""
) -> Iterator[Desk]:
    """A desk over an existing records file, closed again when the block ends.

    Whose passphrase unlocked it sits at the desk. In records in clear that is who is named, by id,
    name or role, else the first active member. Raises `KeyNeeded` for encrypted records that were
    not unlocked, and what `desk_of` raises.
    """
    desk = _desk_that_stays(path, texts, unlocked)
    try:
        yield desk_of(desk, member) if member else desk
    finally:
        desk.store.close()


def _desk_that_stays(path: Path, texts: Texts, unlocked: Unlocked | None) -> Desk:
    """A desk over the file that bears the name, not over one a restore has just set aside.

    Once the file was read it cannot be swapped until it is closed.
    """
    key, account = (unlocked.key, unlocked.account) if unlocked else (None, None)
    while True:
        before = identity_of(path)
        store = open_store(path, key=key)
        try:
            desk = desk_over(store, texts, account)
        except BaseException:
            store.close()
            raise
        if identity_of(path) == before:
            return desk
        store.close()


@contextmanager
def asked_desk(
    path: Path, texts: Texts, ask: Callable[[Path], Unlocked], member: str = ""
) -> Iterator[Desk]:
    """A desk over a records file, whose key is asked for when it is encrypted."""
    unlocked = ask(path) if path.is_file() and is_encrypted(path) else None
    with opened_desk(path, texts, unlocked, member) as desk:
        yield desk


@contextmanager
def started_desk(
    path: Path, texts: Texts, ask: Callable[[Path], Unlocked], member: str = ""
) -> Iterator[Desk]:
    """A desk over a records file that is made first when there is none."""
    if not path.exists():
        create_store(path).close()
    with asked_desk(path, texts, ask, member) as desk:
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
    salts = count(1)
    store = create_store(path, salts=lambda: next(salts).to_bytes(16, "big"))
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
    need_no_window(path)
    with opened_desk(path, texts) as desk, desk.store.read() as work:
        offices = work.offices.of()
        if not offices or not all(office.specimen for office in offices):
            raise StoreUnavailable("store.not-a-specimen", path=str(path))
    for part in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        part.unlink(missing_ok=True)
