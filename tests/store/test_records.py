"""The tables: every domain field has its column, every value comes back, code equals migrations."""

from dataclasses import fields
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import StrEnum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.person import PersonName
from ethics_desk.store import records
from ethics_desk.store.repositories import Repository
from ethics_desk.store.revisions import newest_revision
from ethics_desk.store.work import Work

ALMATY = timezone(timedelta(hours=5))
MONDAY = date(2026, 3, 2)


NAMES = sorted(
    name for name, value in vars(Work(connection=None)).items() if isinstance(value, Repository)
)


def a_value(hint: Any) -> Any:
    """Some value of a type, one that is not its default."""
    if get_origin(hint) in (Union, UnionType):
        return a_value(next(part for part in get_args(hint) if part is not type(None)))
    if get_origin(hint) is tuple:
        inner = get_args(hint)
        return (a_value(inner[0]),) if inner[-1] is Ellipsis else tuple(map(a_value, inner))
    hint = getattr(hint, "__supertype__", hint)
    if issubclass(hint, StrEnum):
        return list(hint)[-1]
    if hint is datetime:
        return datetime(2026, 3, 2, 9, 30, 0, 123456, tzinfo=ALMATY)
    return {
        str: "Әңгіме «ү»",
        int: 7,
        bool: True,
        bytes: b"\x00\xff",
        date: date(2026, 3, 2),
        time: time(18, 30),
        Trilingual: Trilingual(kk="қ", ru="р", en="e"),
        PersonName: PersonName(surname="Жиһангеров", given="Сәкен", patronymic=""),
    }[hint]


@pytest.mark.parametrize("name", NAMES)
def test_every_field_has_its_column(name):
    repository = getattr(Work(connection=None), name)

    missing = {field.name for field in fields(repository.kind)} - set(repository.table.c.keys())

    assert missing == set()


@pytest.mark.parametrize("name", NAMES)
def test_every_value_comes_back(desk, name):
    hints = get_type_hints(getattr(Work(connection=None), name).kind)
    values = {field: a_value(hint) for field, hint in hints.items()} | {"id": "one"}
    with desk.store.write() as work:
        work.connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        repository = getattr(work, name)
        values |= dict.fromkeys(values.keys() & {"exists_from", "held_from", "starts_on"}, MONDAY)
        values |= dict.fromkeys(values.keys() & {"committed_on"}, MONDAY)
        thing = repository.kind(**values)
        repository.add(thing)

        found = repository.get("one")
        repository.remove("one")

    assert found == thing


def test_the_tables_of_the_code_are_those_of_the_migrations(desk):
    def ours(_, name, kind, *__):
        return not (kind == "table" and ("_words" in name or name == "alembic_version"))

    with desk.store.read() as work:
        context = MigrationContext.configure(
            work.connection, opts={"include_object": ours, "compare_type": True}
        )

        assert compare_metadata(context, records.metadata) == []


def test_the_file_says_which_migration_it_has_seen(desk):
    with desk.store.read() as work:
        seen = work.connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        marked = work.connection.exec_driver_sql("PRAGMA user_version").scalar()

    assert seen == f"v{newest_revision():04d}"
    assert marked == newest_revision()


def test_every_constraint_and_index_has_a_name():
    for table in records.metadata.tables.values():
        for constraint in table.constraints:
            assert constraint.name, f"{table.name}: {constraint}"
        for index in table.indexes:
            assert index.name


def test_a_point_in_time_without_a_zone_is_a_defect(desk):
    naive = datetime(2026, 3, 2, 9, 30)  # noqa: DTZ001 - the point of the test
    with pytest.raises(sa.exc.StatementError, match="needs a zone"), desk.store.read() as work:
        work.connection.execute(
            sa.select(records.journal.c.id).where(records.journal.c.at == naive)
        )


def test_points_in_time_are_kept_in_utc(desk):
    with desk.store.read() as work:
        moment = datetime(2026, 3, 2, 9, 30, tzinfo=ALMATY)
        kept = records.journal.c.at.type.process_bind_param(moment, work.connection.dialect)

    assert kept == "2026-03-02T04:30:00.000000+00:00"
    assert datetime.fromisoformat(kept) == moment.astimezone(UTC)
