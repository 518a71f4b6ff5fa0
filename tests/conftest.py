"""What every test may ask for: a desk over a real records file, and little else."""

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from sample_office import AGENCY, COMMISSIONER, DEPUTY, PACK, RESOURCES, TODAY, words

from ethics_desk.domain.account import Member, MemberRole
from ethics_desk.domain.agency import Agency, AgencyName, AgencyNameId, AgencyType
from ethics_desk.domain.office import Office, OfficeId
from ethics_desk.rules.book import RuleBook
from ethics_desk.rules.loader import load_rule_book
from ethics_desk.services.desk import Desk
from ethics_desk.services.rule_shelf import RuleShelf
from ethics_desk.store.office_file import Store, create_store, open_store
from ethics_desk.texts import Texts

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


_ROUNDS = count(1)
_TESTS_BETWEEN = 100


@pytest.fixture(autouse=True)
def not_heaped_up() -> Iterator[None]:
    """A test of the window leaves Python's own collecting off: those after it collect by rounds.

    What outlives a long round is not looked at again, so that the next one is short.
    """
    yield
    if gc.isenabled():
        return
    gc.collect(0)
    if next(_ROUNDS) % _TESTS_BETWEEN == 0:
        gc.collect()
        gc.freeze()


@pytest.fixture(scope="session")
def rule_book() -> RuleBook:
    """The shipped rule packs, read once."""
    return load_rule_book(RESOURCES)


@pytest.fixture(scope="session")
def empty_records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A records file with every migration run and one agency, its office and two members."""
    path = tmp_path_factory.mktemp("records") / "template.edesk"
    store = create_store(path)
    with store.write() as work:
        work.agencies.add(Agency(id=AGENCY, code="kz-test", type=AgencyType.MINISTRY))
        work.agency_names.add(
            AgencyName(id=AgencyNameId("name-1"), agency_id=AGENCY, name=words("Ministry of Tests"))
        )
        work.offices.add(
            Office(
                id=OfficeId("office-1"),
                agency_id=AGENCY,
                name=words("Ethics office"),
                pack=PACK,
                head_name=words("Head H. H."),
                head_post=words("Minister"),
                executor_name=words("Commissioner C. C."),
                executor_phone="+7 7172 000000",
            )
        )
        for key, role in ((COMMISSIONER, MemberRole.COMMISSIONER), (DEPUTY, MemberRole.DEPUTY)):
            work.members.add(
                Member(
                    id=key,
                    agency_id=AGENCY,
                    role=role,
                    name=words(f"{role.value} C. C."),
                    post=words(role.value),
                )
            )
    store.close()
    return path


@pytest.fixture
def new_desk(
    empty_records: Path, rule_book: RuleBook, tmp_path: Path
) -> Iterator[Callable[[], Desk]]:
    """Makes desks, each over its own copy of the records; ids count, the clock stands on a Monday.

    The same deeds at two of them leave the same records, ids and moments included.
    """
    stores: list[Store] = []

    def make() -> Desk:
        path = tmp_path / f"test-{len(stores)}.edesk"
        shutil.copy(empty_records, path)
        stores.append(open_store(path))
        ids = count(1)
        ticks = count()
        morning = datetime(TODAY.year, TODAY.month, TODAY.day, 4, 0, tzinfo=UTC)
        return Desk(
            store=stores[-1],
            shelf=RuleShelf(stores[-1], rule_book),
            member=COMMISSIONER,
            today=lambda: TODAY,
            now=lambda: morning + timedelta(seconds=next(ticks)),
            new_id=lambda: f"id-{next(ids):05d}",
            texts=Texts(RESOURCES),
            resources=RESOURCES,
        )

    yield make
    for store in stores:
        store.close()


@pytest.fixture
def desk(new_desk: Callable[[], Desk]) -> Desk:
    """A desk over a real records file."""
    return new_desk()
