"""Bringing an older file up to date: a copy first, then all steps or none."""

import shutil
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from sample_office import AGENCY, COMMISSIONER

from ethics_desk.domain.deadline import Deadline, DeadlineId
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.inquiry import Channel, Inquiry, InquiryId
from ethics_desk.domain.rows import ListRequest
from ethics_desk.store.database import connect
from ethics_desk.store.inspection import check_integrity, inspect
from ethics_desk.store.lists.inquiries import inquiry_window
from ethics_desk.store.office_file import Store, open_store
from ethics_desk.store.revisions import SCRIPTS, newest_revision
from ethics_desk.store.upgrade import revision_of, upgrade

NEWEST = newest_revision()
RELEASED = Path(__file__).parents[1] / "released" / "v0.1.0.edesk"
DAY = date(2026, 3, 2)
AN_INQUIRY = Inquiry(
    id=InquiryId("old"),
    agency_id=AGENCY,
    number="2026/0001",
    year=2026,
    serial=1,
    received_on=DAY,
    received_at=None,
    registered_on=DAY,
    happened_on=None,
    discovered_on=DAY,
    channel=Channel.COMPLAINT,
    subject="Сыйлықтар туралы",
    handler_id=COMMISSIONER,
    pack="kz-civil-service",
    due_on=date(2026, 4, 20),
)
OLD_CLOCK = {"clock": "appeal-decision", "extended_until": AN_INQUIRY.due_on}
FAILING_STEP = '''"""A step that fails half-way."""

from alembic import op

revision = "v{number:04d}"
down_revision = "v{before:04d}"


def upgrade() -> None:
    op.execute("CREATE TABLE half (id TEXT)")
    op.execute("DELETE FROM member")
    op.execute("SELECT * FROM nowhere")
'''


@pytest.fixture
def scripts_of(tmp_path):
    """The migrations up to a number, as an older program had them."""

    def make(last: int) -> Path:
        scripts = tmp_path / f"migrations-{last}"
        shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        for step in (scripts / "versions").glob("v*.py"):
            if int(step.name[1:5]) > last:
                step.unlink()
        return scripts

    return make


@pytest.fixture
def old_records(empty_records, tmp_path, scripts_of):
    """A file of the first version with one inquiry, written when there was no index of words."""
    path = tmp_path / "old.edesk"
    upgrade(path, scripts_of(1))
    source = Store(empty_records)
    old = Store(path)
    with source.read() as given, old.write() as work:
        for name in ("agencies", "agency_names", "offices", "members"):
            for thing in getattr(given, name).of():
                getattr(work, name).add(thing)
        inquiry = sa.Table("inquiry", sa.MetaData(), autoload_with=work.connection)
        facts = {field.name: getattr(AN_INQUIRY, field.name) for field in fields(AN_INQUIRY)}
        words = {"search": "сыйлықтар туралы сыилыктар", "sort_subject": "", "sort_officials": ""}
        nobody = {"officials": '{"kk": "", "ru": "", "en": ""}'}
        work.connection.execute(sa.insert(inquiry).values(facts | words | nobody | OLD_CLOCK))
    source.close()
    old.close()
    return path


def test_the_clock_of_an_older_file_becomes_a_deadline(old_records):
    store = open_store(old_records)
    with store.read() as work:
        (deadline,) = work.deadlines.of()
    store.close()

    assert deadline == Deadline(
        id=DeadlineId("old-main"),
        inquiry_id=AN_INQUIRY.id,
        clock="appeal-decision",
        main=True,
        started_on=DAY,
        start_paper=AN_INQUIRY.number,
        due_on=AN_INQUIRY.due_on,
        extended_until=AN_INQUIRY.due_on,
    )


def test_an_older_file_is_brought_up_to_date_with_its_rows(old_records):
    assert inspect(old_records).revision == 1

    store = open_store(old_records)
    with store.read() as work:
        found = inquiry_window(work.connection, ListRequest(search="сыйлық"), 0, 10)
        inquiry = work.inquiries.get("old")
    store.close()

    assert inspect(old_records).revision == NEWEST
    assert inquiry == AN_INQUIRY
    assert [row.number for row in found.rows] == ["2026/0001"]
    check_integrity(old_records)


def test_circumstances_and_decisions_of_a_released_file_stay_as_they_were(tmp_path):
    path = tmp_path / "released.edesk"
    shutil.copy(RELEASED, path)
    rows_of(
        path,
        "INSERT INTO decision SELECT 'd', inquiry_id, party_id, allegation_id, id, sanction,"
        " proposed_on, 'Head', '12', proposed_on, '', 'By court', facts, evaluation, 1"
        " FROM proposal",
    )
    (before,) = rows_of(path, "SELECT * FROM circumstances")

    store = open_store(path)
    with store.read() as work:
        (known,), (decided,) = work.circumstances.of(), work.decisions.of()
    store.close()

    (now,) = rows_of(path, "SELECT * FROM circumstances")
    assert {name: now[name] for name in before} == before
    assert known.materials_shown_on is not None
    assert (known.materials_declined_on, known.materials_paper) == (None, "")
    assert (decided.override, decided.open_gates) == ("By court", ())


def rows_of(path, statement):
    """What a statement finds in the file, whatever its version."""
    connection = connect(path)
    try:
        found = connection.execute(statement)
        names = [column[0] for column in found.description or ()]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]
    finally:
        connection.close()


def test_a_copy_is_made_before_and_opens(old_records):
    before = old_records.read_bytes()

    store = open_store(old_records)
    store.close()

    copy = old_records.with_name(f"old.before-v{NEWEST:04d}.edesk")
    assert store.copy == copy
    assert inspect(copy).revision == 1
    assert sorted(path.name for path in old_records.parent.glob("*.edesk*")) == [
        copy.name,
        old_records.name,
    ]
    again = Store(copy)
    with again.read() as work:
        assert work.inquiries.get("old") == AN_INQUIRY
    again.close()
    assert before[:16] == copy.read_bytes()[:16]


def test_a_file_that_is_up_to_date_is_not_copied(old_records):
    open_store(old_records).close()
    old_records.with_name(f"old.before-v{NEWEST:04d}.edesk").unlink()

    store = open_store(old_records)
    store.close()

    assert store.copy is None
    assert [path.name for path in old_records.parent.glob("*.edesk*")] == [old_records.name]


def test_a_failing_step_leaves_the_file_as_it_was(empty_records, tmp_path, scripts_of):
    path = tmp_path / "office.edesk"
    shutil.copy(empty_records, path)
    scripts = scripts_of(NEWEST)
    step = FAILING_STEP.format(number=NEWEST + 1, before=NEWEST)
    (scripts / "versions" / f"v{NEWEST + 1:04d}_failing.py").write_text(step, "utf-8")

    with pytest.raises(Exception, match="nowhere"):
        upgrade(path, scripts)

    assert revision_of(path) == NEWEST
    store = open_store(path)
    with store.read() as work:
        assert len(work.members.of()) == 2
        tables = work.connection.exec_driver_sql("SELECT name FROM sqlite_schema").scalars().all()
    store.close()
    assert "half" not in tables
    check_integrity(path)


def test_a_newer_file_is_refused_by_an_older_program(empty_records, tmp_path, scripts_of):
    path = tmp_path / "office.edesk"
    shutil.copy(empty_records, path)
    before = path.read_bytes()
    older = scripts_of(NEWEST - 1)

    with pytest.raises(StoreUnavailable) as refusal:
        upgrade(path, older)

    assert refusal.value.code == "store.newer"
    assert (refusal.value.details["revision"], refusal.value.details["known"]) == (
        NEWEST,
        newest_revision(older),
    )
    assert path.read_bytes() == before


def test_a_file_in_use_is_not_upgraded_under_its_users_feet(old_records):
    user = Store(old_records)
    with user.write() as work:
        member = work.members.get(COMMISSIONER)
        work.members.replace(replace(member, phone="1"))
        with pytest.raises(StoreUnavailable) as refusal:
            upgrade(old_records)
    user.close()

    assert refusal.value.code == "store.busy"
    assert revision_of(old_records) == 1
