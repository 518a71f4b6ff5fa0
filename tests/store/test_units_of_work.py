"""Units of work: all or nothing, one writer at a time, nothing lost on a full disk."""

import subprocess
import sys
import threading
from dataclasses import replace

import pytest
from sample_office import AGENCY, COMMISSIONER, words

from ethics_desk.domain.account import Member, MemberId, MemberRole
from ethics_desk.domain.errors import Conflict, NotFound, StoreUnavailable
from ethics_desk.store.inspection import check_integrity
from ethics_desk.store.verification import verify_file


def a_member(key="member-9", **over):
    facts = {
        "id": MemberId(key),
        "agency_id": AGENCY,
        "role": MemberRole.DEPUTY,
        "name": words("Deputy D. D."),
        "post": words("deputy"),
    }
    return Member(**(facts | over))


def members(store):
    with store.read() as work:
        return {member.id for member in work.members.of()}


def test_a_unit_of_work_commits_when_its_block_ends(desk):
    with desk.store.write() as work:
        work.members.add(a_member())

    assert "member-9" in members(desk.store)


def test_any_exception_rolls_everything_back(desk):
    with pytest.raises(ZeroDivisionError), desk.store.write() as work:
        work.members.add(a_member())
        raise ZeroDivisionError

    assert "member-9" not in members(desk.store)


def test_what_is_saved_after_a_refusal_is_sealed_like_everything_else(desk):
    with pytest.raises(ZeroDivisionError), desk.store.write():
        raise ZeroDivisionError

    with desk.store.write() as work:
        work.members.add(a_member())

    with desk.store.read() as work:
        assert verify_file(work.connection, work.shape).faults == ()


def test_reading_can_change_nothing(desk):
    with pytest.raises(StoreUnavailable) as refusal, desk.store.read() as work:
        work.members.add(a_member())

    assert refusal.value.code == "store.read-only"
    assert "member-9" not in members(desk.store)


def test_writing_is_possible_after_reading_on_the_same_connection(desk):
    members(desk.store)

    with desk.store.write() as work:
        work.members.add(a_member())

    assert "member-9" in members(desk.store)


def test_a_reader_sees_one_moment(desk):
    with desk.store.read() as reader:
        before = len(reader.members.of())
        with desk.store.write() as work:
            work.members.add(a_member())
        assert len(reader.members.of()) == before


def test_a_stale_change_is_a_conflict(desk):
    with desk.store.read() as work:
        seen = work.members.get(COMMISSIONER)
    with desk.store.write() as work:
        newer = work.members.replace(replace(seen, phone="1"))

    with pytest.raises(Conflict) as refusal, desk.store.write() as work:
        work.members.replace(replace(seen, phone="2"))

    assert newer.version == seen.version + 1
    assert refusal.value.code == "store.stale"
    with desk.store.read() as work:
        assert work.members.get(COMMISSIONER) == newer


@pytest.mark.parametrize(
    "act",
    [
        lambda work: work.members.get("nobody"),
        lambda work: work.members.remove("nobody"),
        lambda work: work.members.replace(a_member("nobody")),
    ],
    ids=["get", "remove", "replace"],
)
def test_what_is_not_recorded_is_not_found(desk, act):
    with pytest.raises(NotFound) as refusal, desk.store.write() as work:
        act(work)

    assert refusal.value.details["kind"] == "member"


def test_what_is_removed_is_gone(desk):
    with desk.store.write() as work:
        work.members.add(a_member())
        work.members.remove("member-9")

    assert "member-9" not in members(desk.store)


def test_two_writers_wait_for_each_other(desk):
    first_inside, second_asks = threading.Event(), threading.Event()
    seen = []

    def second():
        first_inside.wait()
        second_asks.set()
        with desk.store.write() as work:
            seen.append(work.members.get(COMMISSIONER).phone)
            work.members.add(a_member("second"))

    waiting = threading.Thread(target=second)
    waiting.start()
    with desk.store.write() as work:
        first_inside.set()
        second_asks.wait()
        member = work.members.get(COMMISSIONER)
        work.members.replace(replace(member, phone="changed"))
    waiting.join()

    assert seen == ["changed"]
    assert "second" in members(desk.store)


def test_many_writers_lose_nothing(desk):
    def count_up():
        for _ in range(20):
            with desk.store.write() as work:
                member = work.members.get(COMMISSIONER)
                work.members.replace(replace(member, phone=str(int(member.phone or "0") + 1)))

    writers = [threading.Thread(target=count_up) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    with desk.store.read() as work:
        assert work.members.get(COMMISSIONER).phone == "80"


def test_a_full_disk_is_named_and_loses_nothing(desk):
    before = members(desk.store)
    with pytest.raises(StoreUnavailable) as refusal, desk.store.write() as work:
        pages = work.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        work.connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        for number in range(2000):
            work.members.add(a_member(f"member-{number + 10}", phone="7" * 500))

    assert refusal.value.code == "store.disk-full"
    assert members(desk.store) == before
    desk.store.close()
    check_integrity(desk.store.path)


FILL_UP = """
import resource, signal, sys
from pathlib import Path
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.store.office_file import open_store
store = open_store(Path(sys.argv[1]))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
size = Path(sys.argv[1]).stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
done = 0
try:
    while True:
        with store.write() as work:
            member = work.members.of()[0]
            work.connection.exec_driver_sql("UPDATE member SET phone = ?", (str(done + 1) * 300,))
        done += 1
except StoreUnavailable as refusal:
    print(refusal.code, done)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of the system")
def test_a_disk_that_fills_up_keeps_every_finished_change(desk):
    desk.store.close()

    told = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", FILL_UP, str(desk.store.path)],
        capture_output=True,
        text=True,
        check=True,
    )

    code, done = told.stdout.split()
    assert code in ("store.disk-full", "store.disk-failed")
    check_integrity(desk.store.path)
    with desk.store.read() as work:
        phones = {member.phone for member in work.members.of()}
    assert int(done) > 0
    assert phones == {done * 300}
