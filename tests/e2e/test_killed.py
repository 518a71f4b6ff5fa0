"""The program is killed in the middle of its work: the file opens, nothing is half-written."""

import shutil
import subprocess
import sys
from contextlib import contextmanager
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

import pytest
from e2e.acts_to_kill import CHEAP, PASSPHRASE
from sample_office import COMMISSIONER
from services.builders import given_substantiated

from ethics_desk.domain.rows import ListRequest
from ethics_desk.services.keys.encryption import encrypt_records, new_secret
from ethics_desk.services.keys.opening import unlock
from ethics_desk.store.encrypting import STEPS
from ethics_desk.store.inspection import check_integrity, inspect, is_encrypted
from ethics_desk.store.lists.inquiries import inquiry_window
from ethics_desk.store.office_file import open_store
from ethics_desk.store.revisions import SCRIPTS, newest_revision
from ethics_desk.store.upgrade import revision_of

ACTS = Path(__file__).with_name("acts_to_kill.py")
REGISTER = Path(__file__).parents[1] / "imports" / "files" / "register_2000.xlsx"
NEWEST = newest_revision()
LETTERS_KEPT = 5
SLOW_STEP = '''"""A step that stands still until the program is killed."""

import sys

from alembic import op

revision = "v{number:04d}"
down_revision = "v{before:04d}"


def upgrade() -> None:
    op.execute("CREATE TABLE half (id TEXT)")
    op.execute("DELETE FROM journal")
    op.execute("UPDATE member SET phone = 'half'")
    print("inside", flush=True)
    sys.stdin.read()
'''


@pytest.fixture
def records(empty_records, tmp_path):
    path = tmp_path / "office.edesk"
    shutil.copy(empty_records, path)
    return path


@contextmanager
def acting(*arguments):
    """An act in a program of its own, killed at the end of the block."""
    act = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, str(ACTS), *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with act:
        yield act
        act.kill()
        act.communicate()


def opened_again(path):
    """A file after the kill: it opens, is whole, and says what it holds."""
    store = open_store(path)
    check_integrity(path)
    with store.read() as work:
        inquiries = work.inquiries.of()
        last = [series.last for series in work.series.of(kind="inquiry")]
        listed = inquiry_window(work.connection, ListRequest(search="сыйлықтар"), 0, 1)
        journal = work.journal.of(verb="inquiry.registered")
    store.close()
    return inquiries, last, listed.total, journal


def test_every_acknowledged_inquiry_survives_the_kill(records):
    with acting("save", records) as act:
        promised = [act.stdout.readline().strip() for _ in range(30)]

    inquiries, last, found, journal = opened_again(records)

    assert set(promised) <= {inquiry.id for inquiry in inquiries}
    assert [inquiry.serial for inquiry in inquiries] == list(range(1, len(inquiries) + 1))
    assert last == [len(inquiries)]
    assert found == len(inquiries)
    assert len(journal) == len(inquiries)


def test_an_import_that_is_killed_leaves_nothing(records):
    with acting("import", records, REGISTER) as act:
        assert act.stdout.readline().strip() == "inside"

    inquiries, last, _, journal = opened_again(records)

    assert inquiries == ()
    assert last == []
    assert journal == ()


def test_a_batch_of_letters_that_is_killed_leaves_whole_letters_and_no_gap(desk):
    allegation = given_substantiated(desk)
    path = desk.store.path
    desk.store.close()

    with acting("letters", path, allegation.inquiry_id) as act:
        while int(act.stdout.readline().partition(" ")[0]) < LETTERS_KEPT:
            pass

    store = open_store(path)
    check_integrity(path)
    with store.read() as work:
        kept, series = work.letters.of(), work.series.of(kind="letter")
        whole = [sha256(work.letter_content.get(one.id).content).hexdigest() for one in kept]
        told = work.journal.of(verb="letter.issued")
    store.close()
    assert len(kept) >= LETTERS_KEPT
    assert [one.serial for one in kept] == list(range(1, len(kept) + 1))
    assert [one.last for one in series] == [len(kept)]
    assert whole == [one.sha256 for one in kept]
    assert len(told) == len(kept)


def test_a_decree_whose_counting_is_killed_leaves_every_day_as_it_was(records, tmp_path):
    decree = tmp_path / "decree.csv"
    headings = "date;worked;title_kk;title_ru"
    decree.write_text(f"{headings}\n13.03.2026;нет;Демалыс;Выходной\n", "utf-8")

    with acting("decree", records, decree) as act:
        assert act.stdout.readline().strip() == "inside"

    inquiries, *_ = opened_again(records)
    store = open_store(records)
    with store.read() as work:
        kept = (work.decrees.of(), work.calendar_days.of(), work.recounts.of())
        told = [line.verb for line in work.journal.of()]
    store.close()
    assert [inquiry.due_on for inquiry in inquiries] == [date(2026, 3, 27)]
    assert kept == ((), (), ())
    assert told == ["inquiry.registered"]


def test_an_upgrade_that_is_killed_leaves_the_old_file(records, tmp_path):
    scripts = tmp_path / "migrations"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    step = SLOW_STEP.format(number=NEWEST + 1, before=NEWEST)
    (scripts / "versions" / f"v{NEWEST + 1:04d}_slow.py").write_text(step, "utf-8")

    with acting("upgrade", records, scripts) as act:
        assert act.stdout.readline().strip() == "inside"

    assert revision_of(records) == NEWEST
    store = open_store(records)
    with store.read() as work:
        assert {member.phone for member in work.members.of()} == {""}
        tables = work.connection.exec_driver_sql("SELECT name FROM sqlite_schema").scalars().all()
    store.close()
    assert "half" not in tables
    check_integrity(records)


@pytest.mark.parametrize("step", [0, 1, 2, 3, 4])
def test_encrypting_that_is_killed_leaves_one_good_file(records, step):
    store = open_store(records)
    with store.read() as work:
        before = work.members.of()
    store.close()

    with acting("encrypt", records, step) as act:
        assert act.stdout.readline().strip() == "inside"

    encrypted = is_encrypted(records)
    assert encrypted == (step == STEPS)
    if not encrypted:
        encrypt_records(records, new_secret(PASSPHRASE, CHEAP), COMMISSIONER)
    key = unlock(records, PASSPHRASE, datetime.now(UTC)).key
    check_integrity(records, key)
    store = open_store(records, key=key)
    with store.read() as work:
        assert work.members.of() == before
    store.close()
    assert not list(records.parent.glob("*.encrypting*"))


@pytest.mark.parametrize("made", [1, 2, 4])
def test_a_file_is_there_whole_or_not_at_all(tmp_path, made):
    with acting("create", tmp_path) as act:
        for number in range(made):
            assert act.stdout.readline().strip() == str(number)

    files = sorted(tmp_path.glob("*.edesk"))
    assert len(files) >= made
    for path in files:
        assert inspect(path).revision == NEWEST
        check_integrity(path)
        open_store(path).close()
