"""Backups: whole or not there, checked by being put back, in two places, never in the way."""

import errno
import shutil
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sample_office import COMMISSIONER

from ethics_desk.domain.backup import Backup, BackupPlan, Occasion, superfluous
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Cancelled
from ethics_desk.store.backups.carrying import carry
from ethics_desk.store.backups.making import Label, alone_with_backups, check, make
from ethics_desk.store.backups.proving import prove
from ethics_desk.store.backups.restoring import restore
from ethics_desk.store.backups.shelf import (
    backups_in,
    backups_of,
    choose_second_place,
    first_place,
)
from ethics_desk.store.backups.slip import slip_of
from ethics_desk.store.disk import patiently, refusal_of
from ethics_desk.store.occupancy import sole_window
from ethics_desk.store.office_file import open_store
from ethics_desk.store.records_file import RecordsFile

NOON = datetime(2026, 3, 2, 7, tzinfo=UTC)
LABEL = Label(occasion=Occasion.ASKED, moment=NOON)
OFFICE = "office-1"


@pytest.fixture
def records(empty_records, tmp_path):
    path = tmp_path / "desk" / "office.edesk"
    path.parent.mkdir()
    shutil.copy(empty_records, path)
    return path


@pytest.fixture
def stick(tmp_path):
    place = tmp_path / "stick"
    place.mkdir()
    choose_second_place(place)
    return place


def of(path):
    return RecordsFile(path=path)


def phone(path):
    store = open_store(path)
    with store.read() as work:
        told = work.members.get(COMMISSIONER).phone
    store.close()
    return told


def give_phone(path, number):
    store = open_store(path)
    with store.write() as work:
        work.members.replace(replace(work.members.get(COMMISSIONER), phone=number))
    store.close()


def damage(path):
    """Overwrite the pages in the middle of a file."""
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 40_000] = bytes(40_000)
    path.write_bytes(content)


def silent_note(_place):
    """Nothing is written into the restored records."""


def names(folder):
    return sorted(one.name for one in folder.iterdir() if not one.name.startswith("."))


def test_a_backup_is_one_file_with_a_slip_that_says_when_it_was_found_whole(records):
    made = make(of(records), LABEL)

    assert names(first_place(records)) == [made.path.name, slip_of(made.path).name]
    assert backups_in(first_place(records)) == (made,)
    assert made.checked_at == NOON
    assert prove(made.path, None).faults == 0


def test_what_is_being_saved_while_the_backup_is_made_is_not_in_it_and_not_held_up(records):
    store = open_store(records)

    def progress(done, total):
        with store.write() as work:
            work.members.replace(replace(work.members.get(COMMISSIONER), phone="later"))

    made = make(of(records), LABEL, progress)

    store.close()
    assert phone(records) == "later"
    assert phone(made.path) == ""


def test_a_backup_that_was_stopped_leaves_nothing(records):
    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        make(of(records), LABEL, stop)

    assert names(first_place(records)) == []


def test_damaged_records_are_not_backed_up_and_the_older_backup_stays(records):
    first = make(of(records), LABEL)
    damage(records)

    with pytest.raises(StoreUnavailable) as refusal:
        make(of(records), LABEL)

    assert refusal.value.code == "store.damaged"
    assert backups_in(first_place(records)) == (first,)


def test_records_altered_behind_the_back_are_backed_up_and_restored_only_knowingly(records):
    with sqlite3.connect(records) as other:
        other.execute("UPDATE member SET phone = 'forged'")
    other.close()

    made = make(of(records), LABEL)

    assert made.faults > 0
    with pytest.raises(StoreUnavailable) as refusal:
        restore(made, of(records), NOON, silent_note)
    assert refusal.value.code == "backup.ledger-faulty"
    restore(made, of(records), NOON, silent_note, altered=True)
    assert phone(records) == "forged"


def test_a_backup_that_rots_is_found_by_the_check_and_counted_on_no_more(records):
    made = make(of(records), LABEL)
    damage(made.path)

    with pytest.raises(StoreUnavailable) as refusal:
        check(made, of(records), NOON)

    assert refusal.value.code == "store.damaged"
    assert backups_in(first_place(records))[0].checked_at is None


@pytest.mark.parametrize("place", [100, 5_000, 200_000, 700_000])
def test_a_single_flipped_byte_is_found(records, place):
    made = make(of(records), LABEL)
    content = bytearray(made.path.read_bytes())
    content[place] ^= 1
    made.path.write_bytes(content)

    with pytest.raises(StoreUnavailable):
        check(made, of(records), NOON)


def test_only_one_backup_is_made_at_a_time(records):
    with alone_with_backups(records), pytest.raises(StoreUnavailable) as refusal:
        make(of(records), LABEL)

    assert refusal.value.code == "backup.running"


def test_a_restore_sets_the_records_aside_and_keeps_every_backup(records):
    made = make(of(records), LABEL)
    give_phone(records, "newer")

    aside = restore(made, of(records), NOON, silent_note)

    assert phone(records) == ""
    assert phone(aside) == "newer"
    assert backups_in(first_place(records)) == (made,)


def test_a_restore_twice_in_a_second_sets_both_aside(records):
    made = make(of(records), LABEL)

    first = restore(made, of(records), NOON, silent_note)
    second = restore(made, of(records), NOON, silent_note)

    assert first != second
    assert first.exists()
    assert second.exists()


def test_what_was_set_aside_is_a_backup_too_and_comes_back_in_the_same_way(records):
    made = make(of(records), LABEL)
    give_phone(records, "newer")
    aside = restore(made, of(records), NOON, silent_note)
    listed = next(one for one in backups_of(records, None) if one.path == aside)

    restore(listed, of(records), NOON, silent_note)

    assert (listed.occasion, listed.checked_at) == (Occasion.RESTORE, None)
    assert phone(records) == "newer"
    assert check(listed, of(records), NOON).checked_at == NOON


def test_records_as_they_were_before_an_upgrade_are_among_the_backups(records):
    shutil.copy(records, records.with_name("office.before-v0018.edesk"))
    shutil.copy(records, records.with_name("other.before-v0018.edesk"))

    (listed,) = backups_of(records, None)

    assert (listed.number, listed.occasion) == ("office.before-v0018.edesk", Occasion.UPGRADE)


def test_damaged_records_are_set_aside_as_they_are_with_their_log(records):
    made = make(of(records), LABEL)
    damage(records)
    broken = records.read_bytes()
    log = records.with_name("office.edesk-wal")
    log.write_bytes(b"a log nobody can read")

    aside = restore(made, of(records), NOON, silent_note)

    assert phone(records) == ""
    assert aside.read_bytes() == broken
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"a log nobody can read"


def test_lost_records_are_restored_from_the_stick_alone(records, stick):
    carry(make(of(records), LABEL), stick, of(records), OFFICE)
    shutil.rmtree(records.parent)

    there = backups_of(records, stick)[0]
    aside = restore(there, of(records), NOON, silent_note)

    assert aside is None
    assert phone(records) == ""


def test_a_damaged_backup_is_not_restored(records):
    made = make(of(records), LABEL)
    give_phone(records, "newer")
    damage(made.path)

    with pytest.raises(StoreUnavailable):
        restore(made, of(records), NOON, silent_note)

    assert phone(records) == "newer"
    assert not list(records.parent.glob("*before-restore*"))


def test_nothing_is_restored_onto_a_network_share(records):
    made = make(of(records), LABEL)

    with pytest.raises(StoreUnavailable) as refusal:
        restore(made, of(Path("//server/share/office.edesk")), NOON, silent_note)

    assert refusal.value.code == "store.network-share"


def test_nothing_is_restored_under_an_open_window(records):
    made = make(of(records), LABEL)

    with sole_window(records), pytest.raises(StoreUnavailable) as refusal:
        restore(made, of(records), NOON, silent_note)

    assert refusal.value.code == "store.in-use"


def test_nothing_is_restored_under_a_command_that_works_with_the_records(records):
    made = make(of(records), LABEL)
    command = open_store(records)
    with command.read() as work:
        work.members.of()

    with pytest.raises(StoreUnavailable) as refusal:
        restore(made, of(records), NOON, silent_note)

    command.close()
    assert refusal.value.code == "store.busy"
    assert not list(records.parent.glob("*before-restore*"))


RESTORE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from ethics_desk.store.backups.proving import prove
from ethics_desk.store.backups.restoring import restore
from ethics_desk.store.backups.shelf import backups_in, first_place
from ethics_desk.store.records_file import RecordsFile

records = Path(sys.argv[1])
backup = backups_in(first_place(records))[0]
print("ready", flush=True)
while True:
    restore(backup, RecordsFile(path=records), datetime.now(UTC), lambda place: None)
    print("restored", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
@pytest.mark.parametrize("rounds", range(6))
def test_a_restore_that_is_killed_leaves_a_good_file(records, rounds):
    make(of(records), LABEL)
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", RESTORE, str(records)], stdout=subprocess.PIPE
    ) as act:
        for _ in range(rounds):
            act.stdout.readline()
        act.send_signal(signal.SIGKILL)

    assert prove(records, None).faults == 0
    made = make(of(records), replace(LABEL, moment=NOON + timedelta(days=1)))
    restore(made, of(records), NOON, silent_note)
    for aside in records.parent.glob("*before-restore*.edesk"):
        assert prove(aside, None).faults == 0


MAKE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from ethics_desk.domain.backup import Occasion
from ethics_desk.store.backups.carrying import carry
from ethics_desk.store.backups.making import Label, make
from ethics_desk.store.records_file import RecordsFile

records = RecordsFile(path=Path(sys.argv[1]))
print("ready", flush=True)
while True:
    made = make(records, Label(occasion=Occasion.ASKED, moment=datetime.now(UTC)))
    carry(made, Path(sys.argv[2]), records, "office-1")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
@pytest.mark.parametrize("moment", [0.0, 0.02, 0.05, 0.09, 0.14, 0.2])
def test_a_backup_that_is_killed_leaves_only_whole_ones_and_its_traces_go_with_the_next(
    records, stick, moment
):
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", MAKE, str(records), str(stick)], stdout=subprocess.PIPE
    ) as act:
        act.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            act.wait(moment)
        act.send_signal(signal.SIGKILL)

    for one in backups_of(records, stick):
        assert check(one, of(records), NOON).faults == 0
    carry(make(of(records), LABEL), stick, of(records), OFFICE)
    shown = [one.name for one in (*first_place(records).iterdir(), *stick.rglob("*"))]
    assert [one for one in shown if "unfinished" in one or "rehearsal" in one] == []
    assert prove(records, None).faults == 0


def test_the_second_place_holds_the_same_bytes(records, stick):
    made = make(of(records), LABEL)

    there = carry(made, stick, of(records), OFFICE)

    assert there.path.read_bytes() == made.path.read_bytes()
    assert backups_of(records, stick) == (made, there)


def test_two_offices_with_records_of_one_name_share_a_stick(records, stick, tmp_path):
    mine = carry(make(of(records), LABEL), stick, of(records), OFFICE)
    other = tmp_path / "other desk" / "office.edesk"
    other.parent.mkdir()
    shutil.copy(records, other)
    theirs = carry(make(of(other), LABEL), stick, of(other), "office-2")

    assert [one.path for one in backups_of(records, stick) if one.second_place] == [mine.path]
    assert [one.path for one in backups_of(other, stick) if one.second_place] == [theirs.path]
    shutil.rmtree(first_place(records))
    assert {one.path for one in backups_of(records, stick)} == {mine.path, theirs.path}


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (shutil.rmtree, "place.missing"),
        (lambda place: [one.unlink() for one in place.iterdir()], "place.another"),
        (lambda place: (shutil.rmtree(place), place.write_text("a file")), "place.missing"),
    ],
    ids=["unplugged", "another stick", "no folder"],
)
def test_a_second_place_that_is_not_there_is_named_and_the_backup_stands(
    records, stick, spoil, code
):
    made = make(of(records), LABEL)
    spoil(stick)

    with pytest.raises(StoreUnavailable) as refusal:
        carry(made, stick, of(records), OFFICE)

    assert refusal.value.code == code
    assert backups_in(first_place(records)) == (made,)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "place.full"),
        (errno.EFBIG, "place.full"),
        (errno.EROFS, "place.read-only"),
        (errno.EACCES, "place.read-only"),
        (errno.EBUSY, "place.locked"),
        (errno.EIO, "place.failed"),
        (errno.ENODEV, "place.missing"),
    ],
)
def test_what_the_system_says_of_a_place_has_words(desk, number, code):
    refusal = refusal_of(OSError(number, "told by the system"), Path("E:/"))

    assert refusal.code == code
    for language in Language:
        assert "E:" in desk.texts.in_(language).error(refusal)


def test_a_file_another_program_holds_is_tried_again_until_it_lets_go():
    tried, waited = [], []

    def deed():
        tried.append(1)
        if len(tried) < 3:
            raise OSError(errno.EBUSY, "held by an antivirus")
        return "done"

    assert patiently(deed, waited.append) == "done"
    assert len(waited) == 2


def test_a_file_that_is_never_let_go_is_told_at_last():
    def deed():
        raise OSError(errno.EBUSY, "held by an antivirus")

    with pytest.raises(OSError, match="antivirus"):
        patiently(deed, lambda _: None)


def made_on(moment):
    return Backup(
        path=Path(f"{moment:%Y%m%d%H}.edesk"),
        made_at=moment,
        occasion=Occasion.DAILY,
        size=1,
        checked_at=moment,
    )


def test_the_plan_keeps_days_weeks_and_months():
    every = [made_on(NOON - timedelta(days=days)) for days in range(400)]

    gone = superfluous(every, BackupPlan(daily=7, weekly=5, monthly=12), NOON)

    kept = [(NOON - one.made_at).days for one in every if one not in gone]
    assert kept[:7] == list(range(7))
    # NOON is a Monday in the first days of March: weeks and months before those seven days
    weeks_before, months_before = [8, 15, 22], 10
    assert kept[7:10] == weeks_before
    assert len(kept) == 7 + len(weeks_before) + months_before
    assert max(kept) > 300


def test_everything_of_the_newest_day_is_kept_and_what_was_never_checked():
    hours = [made_on(NOON - timedelta(hours=hours)) for hours in range(4)]
    doubtful = replace(made_on(NOON - timedelta(days=90)), checked_at=None)
    plan = BackupPlan(daily=1, weekly=1, monthly=1)

    assert superfluous([*hours, doubtful], plan, NOON) == []


LIMITED = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from ethics_desk.domain.backup import Occasion
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.store.backups.carrying import carry
from ethics_desk.store.backups.making import Label, make
from ethics_desk.store.backups.shelf import backups_in, first_place
from ethics_desk.store.records_file import RecordsFile

records, stick, room = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
label = Label(occasion=Occasion.ASKED, moment=datetime.now(UTC))
file = RecordsFile(path=records)
for deed in (
    lambda: make(file, label),
    lambda: carry(backups_in(first_place(records))[0], stick, file, "office-1"),
):
    try:
        deed()
    except StoreUnavailable as refusal:
        print(refusal.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits")
@pytest.mark.parametrize("part", [0.01, 0.5, 0.99])
def test_a_place_that_fills_up_is_named_and_leaves_what_there_was(records, stick, part):
    made = make(of(records), LABEL)
    before = made.path.read_bytes()
    room = int(len(before) * part)

    told = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", LIMITED, str(records), str(stick), str(room)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()

    assert told == ["store.disk-failed", "place.full"]
    assert backups_of(records, stick) == (made,)
    assert names(first_place(records)) == [made.path.name, slip_of(made.path).name]
    assert [one for one in stick.rglob("*") if one.is_file() and one.name[0] != "."] == []
    assert made.path.read_bytes() == before
    assert prove(records, None).faults == 0
