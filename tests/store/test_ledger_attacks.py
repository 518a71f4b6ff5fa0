"""What somebody does to a records file behind the program's back is found."""

import sqlite3
from contextlib import contextmanager
from dataclasses import replace

import pytest
from sample_office import words

from ethics_desk.domain.ledger import FaultKind
from ethics_desk.ledger.codes import read, written
from ethics_desk.services.journal import entry
from ethics_desk.services.office import list_offices
from ethics_desk.store.sealing import head_of, seal_whole, size_of
from ethics_desk.store.verification import verify_file
from ethics_desk.store.work import Work, open_store

HISTORY = 12
FORGED = """
    INSERT INTO journal
    SELECT 'forged', at, member_id, verb, inquiry_id, subject_id, changes, reason
    FROM journal WHERE rowid = 3
"""


@pytest.fixture
def file(desk):
    """A records file with some history."""
    for number in range(HISTORY):
        with desk.store.write() as work:
            office = work.offices.of()[0]
            work.offices.replace(replace(office, name=words(f"Office {number}")))
            work.journal.add(line(desk, number))
    assert list_offices(desk)[0].version == HISTORY + 1
    path = desk.store.path
    desk.store.close()
    return path


def line(desk, number):
    return entry(desk, "office.edited", f"office-{number}")


@contextmanager
def reading(path):
    store = open_store(path)
    with store.read() as work:
        yield work.connection
    store.close()


def head(path):
    with reading(path) as connection:
        size = size_of(connection)
        return read(written(size, head_of(connection, size)))


def faults(path, *heads):
    with reading(path) as connection:
        return {fault.kind for fault in verify_file(connection, heads)}


def behind_the_back(path, *statements):
    attacker = sqlite3.connect(path)
    for statement in statements:
        attacker.execute(statement)
    attacker.commit()
    attacker.close()


def rebuilt(path):
    """A log made anew over whatever the file holds now."""
    store = open_store(path)
    with store.write() as work:
        work.connection.exec_driver_sql("DELETE FROM ledger_entry")
        work.connection.exec_driver_sql("DELETE FROM ledger_node")
        seal_whole(work.connection, Work(work.connection).shape)
    store.close()


def test_an_untouched_file_is_intact(file):
    assert faults(file, head(file)) == set()


def test_a_file_that_went_on_still_has_its_earlier_head(file, desk):
    before = head(file)
    store = open_store(file)
    with store.write() as work:
        work.journal.add(line(desk, 99))
    store.close()

    assert faults(file, before, head(file)) == set()


@pytest.mark.parametrize(
    ("statements", "found"),
    [
        (["UPDATE office SET letter_pattern = 'X'"], FaultKind.ROW_ALTERED),
        (["UPDATE journal SET verb = 'office.seen' WHERE rowid = 3"], FaultKind.ROW_ALTERED),
        (["DELETE FROM journal WHERE rowid = 3"], FaultKind.ROW_MISSING),
        (
            [
                FORGED,
            ],
            FaultKind.ROW_ADDED,
        ),
        (
            [
                "UPDATE journal SET subject_id = 'x' WHERE rowid = 3",
                "UPDATE journal SET subject_id = 'office-2' WHERE rowid = 4",
                "UPDATE journal SET subject_id = 'office-3' WHERE rowid = 3",
            ],
            FaultKind.ROW_ALTERED,
        ),
        (["UPDATE journal SET at = '2001-01-01T00:00:00+00:00' WHERE rowid = 5"],
         FaultKind.CLOCK_TURNED_BACK),
        (["UPDATE ledger_entry SET content = x'7b7d' WHERE position = 4"], FaultKind.ENTRY_ALTERED),
        (["DELETE FROM ledger_entry WHERE position = 4"], FaultKind.ENTRY_MISSING),
        (["UPDATE ledger_node SET digest = zeroblob(32) WHERE level = 1 AND place = 1"],
         FaultKind.ENTRY_ALTERED),
        (["DELETE FROM ledger_entry", "DELETE FROM ledger_node"], FaultKind.NO_LOG),
    ],
    ids=["edit", "journal", "deletion", "insertion", "reordering", "clock", "entry", "gap", "node",
         "no-log"],
)  # fmt: skip
def test_what_was_done_behind_the_back_is_found(file, statements, found):
    behind_the_back(file, *statements)

    assert found in faults(file)


def test_a_log_whose_end_was_cut_off_does_not_have_its_later_head(file):
    later = head(file)
    last = later.size - 1
    behind_the_back(
        file,
        f"DELETE FROM ledger_entry WHERE position >= {last}",  # noqa: S608 - a number
        f"DELETE FROM ledger_node WHERE (place + 1) << level > {last}",  # noqa: S608 - a number
        "DELETE FROM journal WHERE subject_id = 'office-11'",
    )

    assert FaultKind.LOG_CUT in faults(file, later)


def test_a_log_rebuilt_over_forged_rows_looks_whole_until_an_earlier_head_is_known(file):
    before = head(file)
    behind_the_back(file, "UPDATE journal SET reason = 'forged' WHERE rowid = 3")
    rebuilt(file)

    assert faults(file) == set()
    assert faults(file, before) & {FaultKind.LOG_REBUILT, FaultKind.LOG_CUT}


def test_the_program_itself_cannot_rewrite_a_line_of_the_journal_unseen(file):
    store = open_store(file)
    with store.write() as work:
        written_down = work.journal.of()[2]
        work.journal.replace(replace(written_down, reason="another"))
    store.close()

    assert FaultKind.JOURNAL_REWRITTEN in faults(file)


def test_a_rolled_back_transaction_leaves_the_log_as_it_was(file, desk):
    before = head(file)
    store = open_store(file)
    with pytest.raises(RuntimeError, match="stop"), store.write() as work:
        work.journal.add(line(desk, 50))
        raise RuntimeError("stop")
    store.close()

    assert head(file) == before
    assert faults(file, before) == set()
