"""Opening a records file: each reason to refuse has its own code and leaves the file alone."""

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.store.inspection import inspect, is_on_network, mounted_filesystems
from ethics_desk.store.office_file import create_store, open_store
from ethics_desk.store.revisions import newest_revision

PAGE = 4096
AS_A_GUEST = """
import os, sys
from pathlib import Path
from tempfile import TemporaryDirectory
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.store.inspection import inspect
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    inspect(Path(sys.argv[1]), tuple)
except StoreUnavailable as refusal:
    print(refusal.code)
"""


@pytest.fixture
def records(empty_records, tmp_path):
    path = tmp_path / "office.edesk"
    shutil.copy(empty_records, path)
    return path


def overwrite(path, offset, content):
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(content)


def refusal_of(path, **given):
    """The code of the refusal; the file has the same bytes as before."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreUnavailable) as refusal:
        open_store(path, **given)
    assert (path.read_bytes() if path.is_file() else None) == before
    return refusal.value.code


def leave_unclean(path):
    """Copies of a file and its log as a crash would leave them."""
    store = open_store(path)
    with store.write() as work:
        work.connection.exec_driver_sql("UPDATE member SET phone = '112'")
    crashed = path.with_name("crashed.edesk")
    for ending in ("", "-wal"):
        shutil.copy(path.with_name(path.name + ending), crashed.with_name(crashed.name + ending))
    store.close()
    return crashed


def test_a_sound_file_opens_and_is_the_same_afterwards(records):
    before = records.read_bytes()

    store = open_store(records)
    with store.read() as work:
        assert len(work.members.of()) == 2
    store.close()

    assert records.read_bytes() == before
    assert [path.name for path in records.parent.iterdir()] == [records.name]


def test_a_missing_file_is_refused_and_not_made(tmp_path):
    path = tmp_path / "nowhere.edesk"

    assert refusal_of(path) == "store.missing"
    assert not path.exists()


def test_a_directory_is_refused(tmp_path):
    assert refusal_of(tmp_path) == "store.directory"


def test_a_file_on_a_network_share_is_refused(records):
    mounts = (("/", "ext4"), (str(records.parent), "cifs"))

    assert refusal_of(records, mounts=lambda: mounts) == "store.network-share"


@pytest.mark.parametrize(
    ("mounts", "answer"),
    [
        ((("/", "nfs4"),), True),
        ((("/", "nfs4"), ("/srv", "ext4")), False),
        ((("/", "ext4"), ("/srv", "fuse.sshfs")), True),
        ((("/", "ext4"), ("/srv2", "nfs")), False),
        ((), False),
    ],
)
def test_the_nearest_mount_says_whether_a_place_is_on_the_network(mounts, answer):
    assert is_on_network(Path("/srv/office.edesk"), lambda: mounts) is answer


def test_a_path_of_windows_shares_is_on_the_network():
    assert is_on_network(Path("//server/share/office.edesk"), tuple)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc/mounts")
def test_the_mounts_of_this_computer_are_known():
    assert any(point == "/" for point, _ in mounted_filesystems())


@pytest.mark.skipif(sys.platform == "win32", reason="rights work otherwise")
def test_a_file_without_permission_is_refused(empty_records):
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        path = Path(folder) / "office.edesk"
        shutil.copy(empty_records, path)
        path.chmod(0o444)

        told = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-c", AS_A_GUEST, str(path)],
            capture_output=True,
            text=True,
            check=True,
        )

    assert told.stdout.strip() == "store.no-permission"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "store.damaged"),
        (b"SQLite format 3\x00", "store.damaged"),
        (b"PK\x03\x04" + bytes(4096), "store.damaged"),
        ("Ескі тіркеу журналы\n".encode() * 40, "store.damaged"),
    ],
)
def test_what_is_no_database_is_refused(tmp_path, content, code):
    path = tmp_path / "office.edesk"
    path.write_bytes(content)

    assert refusal_of(path) == code


def test_a_database_of_another_program_is_refused(records):
    overwrite(records, 68, b"\x00\x00\x00\x00")

    assert refusal_of(records) == "store.not-records"


@pytest.mark.parametrize(("offset", "content"), [(0, b"XQLite"), (16, b"\x12\x34"), (21, b"\x00")])
def test_a_damaged_header_is_refused(records, offset, content):
    overwrite(records, offset, content)

    assert refusal_of(records) == "store.damaged"


def test_a_damaged_page_is_noticed_in_a_file_that_was_not_closed_cleanly(records):
    crashed = leave_unclean(records)
    overwrite(crashed, crashed.stat().st_size // PAGE // 2 * PAGE, b"\xff" * PAGE)

    assert refusal_of(crashed) == "store.damaged"


def test_a_damaged_page_met_while_reading_is_named(records):
    store = open_store(records)
    with store.read() as work:
        root = work.connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'member'"
        ).scalar_one()
    store.close()
    overwrite(records, (root - 1) * PAGE, b"\xff" * PAGE)

    store = open_store(records)
    with pytest.raises(StoreUnavailable) as refusal, store.read() as work:
        work.members.of()
    store.close()

    assert refusal.value.code == "store.damaged"


def test_a_newer_file_is_refused(records):
    overwrite(records, 60, (newest_revision() + 1).to_bytes(4, "big"))

    assert refusal_of(records) == "store.newer"


def test_what_was_committed_before_a_crash_is_there_after_it(records):
    crashed = leave_unclean(records)
    assert not inspect(crashed).closed_cleanly

    store = open_store(crashed)
    with store.read() as work:
        phones = {member.phone for member in work.members.of()}
    store.close()

    assert phones == {"112"}
    assert inspect(crashed).closed_cleanly


def test_a_new_file_appears_whole_and_is_the_only_one(tmp_path):
    path = tmp_path / "new" / "office.edesk"

    store = create_store(path)
    store.close()

    assert [one.name for one in path.parent.iterdir()] == [path.name]
    assert inspect(path).revision == newest_revision()


def test_creating_never_replaces_what_is_there(tmp_path):
    path = tmp_path / "office.edesk"
    path.write_bytes(b"mine")

    with pytest.raises(StoreUnavailable) as refusal:
        create_store(path)

    assert refusal.value.code == "store.exists"
    assert path.read_bytes() == b"mine"


def test_creating_under_a_file_is_refused(tmp_path):
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(StoreUnavailable) as refusal:
        create_store(tmp_path / "file" / "office.edesk")

    assert refusal.value.code == "store.no-permission"


def test_creating_on_a_network_share_is_refused(tmp_path):
    with pytest.raises(StoreUnavailable) as refusal:
        create_store(tmp_path / "office.edesk", mounts=lambda: ((str(tmp_path), "nfs"),))

    assert refusal.value.code == "store.network-share"
    assert list(tmp_path.iterdir()) == []
