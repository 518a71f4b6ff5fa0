"""What somebody does to a records file behind the program's back is found."""

import sqlite3
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from sample_office import words

from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.ledger import FaultKind
from ethics_desk.ledger.codes import read, written
from ethics_desk.services.journal import entry
from ethics_desk.services.office import list_offices
from ethics_desk.store.office_file import open_store
from ethics_desk.store.sealing import head_of, seal_whole, size_of
from ethics_desk.store.verification import verify_file
from ethics_desk.store.work import Work

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
        shape = Work(connection).shape
        return {fault.kind for fault in verify_file(connection, shape, heads).faults}


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


def sealed_again(path, scope):
    """What an upgrade does at the end of the log; `scope` says what is sealed from there on."""
    store = open_store(path)
    with store.write() as work:
        seal_whole(work.connection, scope(work.shape))
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
         FaultKind.NODES_ALTERED),
        (["DELETE FROM ledger_entry", "DELETE FROM ledger_node"], FaultKind.NO_LOG),
        (
            [
                "UPDATE journal SET rowid = 999 WHERE rowid = 3",
                "UPDATE journal SET rowid = 3 WHERE rowid = 5",
                "UPDATE journal SET rowid = 5 WHERE rowid = 999",
            ],
            FaultKind.JOURNAL_REORDERED,
        ),
        (["DROP TRIGGER journal_tells"], FaultKind.TRIGGER_CHANGED),
        (
            [
                "DROP TRIGGER letter_update_kept",
                "CREATE TRIGGER letter_update_kept AFTER UPDATE ON letter BEGIN SELECT 1; END",
            ],
            FaultKind.TRIGGER_CHANGED,
        ),
        (
            ["CREATE TRIGGER own AFTER INSERT ON journal BEGIN DELETE FROM journal; END"],
            FaultKind.TRIGGER_CHANGED,
        ),
        (["UPDATE ledger_entry SET content = 'words' WHERE position = 4"],
         FaultKind.ENTRY_ALTERED),
        (["UPDATE ledger_entry SET content = '{\"rows\":[[[],1,2]]}' WHERE position = 4"],
         FaultKind.ENTRY_ALTERED),
        (["UPDATE ledger_entry SET content = '{\"shape\":5}' WHERE position = 0"],
         FaultKind.NOT_SEALED),
    ],
    ids=["edit", "journal", "deletion", "insertion", "reordering", "clock", "entry", "gap", "node",
         "no-log", "moved", "dropped-trigger", "hollow-trigger", "added-trigger", "words",
         "nonsense-row", "nonsense-shape"],
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


def test_a_line_written_while_the_computers_clock_was_set_back_is_found(file, desk):
    before = head(file)
    earlier = replace(line(desk, 80), at=desk.now() - timedelta(days=30))
    store = open_store(file)
    with store.write() as work:
        work.journal.add(earlier)
    store.close()

    assert faults(file, before) == {FaultKind.CLOCK_TURNED_BACK}


def test_lines_rewritten_and_sealed_again_at_the_logs_end_are_found(file):
    before = head(file)
    behind_the_back(file, "UPDATE journal SET reason = 'forged' WHERE rowid = 3")
    sealed_again(file, lambda shape: shape)

    assert faults(file, before) == {FaultKind.JOURNAL_REWRITTEN}


def test_a_line_that_left_the_seal_and_came_back_rewritten_is_found(file):
    before = head(file)
    sealed_again(
        file, lambda shape: {name: part for name, part in shape.items() if name != "journal"}
    )
    behind_the_back(file, "UPDATE journal SET reason = 'forged' WHERE rowid = 3")
    sealed_again(file, lambda shape: shape)

    assert faults(file, before) == {FaultKind.JOURNAL_REWRITTEN}


def test_a_table_taken_out_of_the_seal_is_found(file):
    before = head(file)
    sealed_again(
        file, lambda shape: {name: part for name, part in shape.items() if name != "decision"}
    )

    assert faults(file, before) == {FaultKind.NOT_SEALED}


def test_a_seal_over_columns_nobody_has_is_found_and_never_asked_for(file):
    nonsense = '{"shape":{"journal":["id FROM journal; DROP TABLE journal; --"]},"triggers":{}}'
    behind_the_back(
        file,
        "DELETE FROM ledger_node",
        "DELETE FROM ledger_entry WHERE position > 0",
        f"UPDATE ledger_entry SET content = '{nonsense}'",  # noqa: S608 - our own nonsense
    )

    assert FaultKind.NOT_SEALED in faults(file)


def test_a_file_brought_up_to_date_again_stays_intact(file):
    before = head(file)
    sealed_again(file, lambda shape: shape)

    assert faults(file, before, head(file)) == set()


def test_a_rolled_back_transaction_leaves_the_log_as_it_was(file, desk):
    before = head(file)
    store = open_store(file)
    with pytest.raises(RuntimeError, match="stop"), store.write() as work:
        work.journal.add(line(desk, 50))
        raise RuntimeError("stop")
    store.close()

    assert head(file) == before
    assert faults(file, before) == set()


@pytest.mark.parametrize(
    "done",
    [
        "DELETE FROM ledger_node",
        "DELETE FROM ledger_entry WHERE position = (SELECT max(position) FROM ledger_entry)",
    ],
)
def test_nothing_is_written_over_a_log_that_has_holes(file, desk, done):
    behind_the_back(file, done)
    store = open_store(file)

    with pytest.raises(StoreUnavailable, match="ledger-damaged"), store.write() as work:
        for number in range(2):
            work.journal.add(line(desk, 70 + number))

    with store.read() as work:
        assert not any(one.subject_id.startswith("office-7") for one in work.journal.of()[HISTORY:])
    store.close()


def test_what_is_written_after_a_rolled_back_transaction_is_sealed(file, desk):
    before = head(file)
    store = open_store(file)
    with pytest.raises(RuntimeError, match="stop"), store.write() as work:
        work.journal.add(line(desk, 50))
        raise RuntimeError("stop")
    with store.write() as work:
        work.journal.add(line(desk, 51))
    store.close()

    assert head(file).size == before.size + 1
    assert faults(file, before) == set()
