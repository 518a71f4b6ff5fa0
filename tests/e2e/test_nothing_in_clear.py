"""Whoever takes the disk finds no name on it: not in any file of the program, killed or not."""

import json
import os
import shutil
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from e2e.acts_in_secret import PASSPHRASE, SUBJECT
from sqlcipher3 import dbapi2 as sqlcipher

from ethics_desk.services.keys.opening import Unlocked, unlock
from ethics_desk.services.ledger import verify_path
from ethics_desk.store.inspection import check_integrity
from ethics_desk.store.keys import companions
from ethics_desk.store.office_file import open_store
from ethics_desk.store.upgrade import copy_records

ACTS = Path(__file__).with_name("acts_in_secret.py")
ENCODINGS = ("utf-8", "utf-16-le", "cp1251")
SIGNS_OF_FILES = (b"SQLite format 3", b"%PDF-", b"PK\x03\x04", b"CREATE TABLE")
SAVES = 20
BYTES_TO_KNOW = 40
"""What is looked for of a file: enough not to be found by chance."""


@pytest.fixture(scope="module")
def killed(tmp_path_factory):
    """A disk after a day on encrypted records whose program was killed; what it had promised.

    What stood in the open files of the running program that have no name any more is kept, too.
    """
    home = tmp_path_factory.mktemp("home")
    folders = {name: str(home / name) for name in ("tmp", "cache", "config", "data", "run")}
    for folder in folders.values():
        Path(folder).mkdir(mode=0o700)
    variables = {
        "HOME": str(home),
        "TMPDIR": folders["tmp"],
        "SQLITE_TMPDIR": folders["tmp"],
        "XDG_CACHE_HOME": folders["cache"],
        "XDG_CONFIG_HOME": folders["config"],
        "XDG_DATA_HOME": folders["data"],
        "XDG_RUNTIME_DIR": folders["run"],
        "QT_QPA_PLATFORM": "offscreen",
    }
    told = home / "stderr.txt"
    with (
        told.open("wb") as errors,
        subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, str(ACTS), str(home / "base")],
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            cwd=folders["tmp"],
            env={**os.environ, **variables},
        ) as program,
    ):
        while (line := program.stdout.readline().strip()) != "locked":
            assert line, told.read_text()
        saved = [program.stdout.readline().strip() for _ in range(SAVES)]
        (home / "unnamed").write_bytes(b"".join(unnamed_files(program.pid)))
        program.send_signal(signal.SIGKILL)
        saved += program.stdout.read().split()
    disk = tmp_path_factory.mktemp("taken") / "disk"
    shutil.copytree(home, disk)
    return disk, saved


@pytest.fixture(scope="module")
def disk(killed):
    """The disk as the thief has it; nobody opens anything on it."""
    return killed[0]


def unnamed_files(process):
    """The contents of files a process has open although they have no name any more."""
    for entry in Path(f"/proc/{process}/fd").iterdir() if sys.platform == "linux" else ():
        target = str(entry.readlink())
        if target.startswith("/") and target.endswith(" (deleted)") and "/dev/" not in target:
            yield entry.read_bytes()


@pytest.fixture(scope="module")
def records(disk, tmp_path_factory):
    """The records, to be opened by their owner."""
    folder = tmp_path_factory.mktemp("opened") / "data"
    shutil.copytree(disk / "base" / "data", folder)
    return folder / "office.edesk"


@pytest.fixture(scope="module")
def key(records):
    return unlock(records, PASSPHRASE, datetime.now(UTC)).key


@pytest.fixture(scope="module")
def secrets(records, key):
    """What nobody may find: names, numbers, subjects, names and contents of files."""
    store = open_store(records, key=key)
    with store.read() as work:
        persons = work.persons.of()
        words = {SUBJECT}
        for person in persons:
            for name in (person.kk, person.ru, person.latin):
                words |= {name.full, name.surname}
            words |= {person.iin}
        words |= {one.subject for one in work.inquiries.of()}
        words |= {one.file_name for one in work.evidence.of()}
        contents = [one.content for one in (*work.evidence_content.of(), *work.letter_content.of())]
    store.close()
    spelt = {word.encode(code, "ignore") for word in words if len(word) > 4 for code in ENCODINGS}
    parts = {bytes(content[:BYTES_TO_KNOW]) for content in contents}
    return {one for one in spelt | parts if len(one) > 4}


def found(folder, secrets):
    """Which secrets stand in which file of a folder, byte for byte."""
    return [
        (file.name, secret)
        for file in sorted(folder.rglob("*"))
        if file.is_file()
        for content in (file.read_bytes(),)
        for secret in secrets
        if secret in content
    ]


def test_a_byte_search_finds_no_name_after_the_kill(disk, secrets):
    assert len(secrets) > 100

    assert found(disk, secrets) == []


def test_the_same_search_finds_them_in_the_same_records_in_clear(
    killed, records, key, secrets, tmp_path
):
    plain = tmp_path / "plain.edesk"
    connection = sqlcipher.connect(str(records))
    connection.execute(f"PRAGMA key = {key.literal()}")
    connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.close()

    assert len({secret for _, secret in found(tmp_path, secrets)}) > len(secrets) / 8


def test_nothing_but_records_settings_and_logs_is_left(disk):
    left = {str(file.relative_to(disk)) for file in disk.rglob("*") if file.is_file()}

    ours = {
        f"base/data/office.edesk{end}" for end in ("", "-wal", "-shm", ".keys", ".lock", ".open")
    }
    known = ours | {"base/settings.toml", "base/logs/ethics-desk.log", "stderr.txt", "unnamed"}
    assert left - known == set()
    assert ours <= left
    assert (disk / "unnamed").read_bytes() == b""


def test_no_file_is_one_of_a_kind_that_others_read(disk):
    for file in disk.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert not any(sign in content for sign in SIGNS_OF_FILES), file.name


def test_strings_prints_nothing_of_the_records(disk):
    for part in sorted((disk / "base" / "data").glob("office.edesk*")):
        if part.suffix in {".keys", ".lock", ".open"} or part.name.endswith("-shm"):
            continue
        content = part.read_bytes()
        runs = "".join(chr(byte) if 32 <= byte < 127 else "\n" for byte in content).split("\n")
        assert max(map(len, runs)) < 24, part.name
        assert len(set(content)) == 256


def test_the_log_of_a_defect_names_nobody(disk):
    log = (disk / "base" / "logs" / "ethics-desk.log").read_text("utf-8")

    assert "RuntimeError" in log


def test_the_key_file_tells_no_name(records):
    document = json.loads(companions(records)[1].read_text())

    assert set(document) == {"format", "file", "wraps"}
    assert {entry["account"] for entry in document["wraps"]} == {"commissioner"}


def test_every_acknowledged_save_is_there_after_the_kill(killed, records, key):
    check_integrity(records, key)
    store = open_store(records, key=key)
    with store.read() as work:
        kept = {one.id for one in work.inquiries.of()}
    store.close()

    assert len(killed[1]) >= SAVES
    assert set(killed[1]) <= kept
    assert verify_path(records, (), lambda _: Unlocked(key=key)).faults == ()


def test_a_backup_is_as_silent_as_the_records(records, key, secrets, tmp_path):
    copy_records(records, tmp_path / "backup.edesk", key)

    assert found(tmp_path, secrets) == []
    assert {one.name for one in tmp_path.iterdir()} == {"backup.edesk", "backup.edesk.keys"}


def test_who_has_the_records_open_is_told_by_the_system_s_names_alone(records):
    document = json.loads(records.with_name(records.name + ".open").read_text("utf-8"))

    assert set(document) == {"process", "computer", "user", "since"}
