"""Files of evidence: read whole or refused, copied under names that are safe everywhere."""

import os
import stat
import unicodedata

import pytest

from ethics_desk.domain.errors import BadInput, StoreUnavailable
from ethics_desk.services.evidence_files import (
    LARGEST_FILE,
    LONGEST_NAME,
    copy_name,
    read_evidence_file,
    shown_name,
    write_copy,
)

HOSTILE = [
    "../../etc/passwd",
    "..\\..\\boot.ini",
    "/absolute",
    "C:\\Windows\\system.ini",
    "a\x00b.pdf",
    "line\nbreak.txt",
    "CON",
    "con.txt",
    "NUL.pdf",
    "LPT1",
    ".",
    "..",
    "...",
    " ",
    "",
    ".htaccess",
    "x" * 300 + ".pdf",
    "қ" * 300 + ".pdf",
    "a." + "s" * 300,
    "name.pdf.",
    "name. ",
    "half \ud83d surrogate.txt",
    "invoice\u202efdp.exe",
    "zero\u200bwidth.txt",
    'quo"te<>|?*.txt',
    "e\u0301.txt",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_copy_has_a_name_that_every_file_system_takes(tmp_path, name):
    safe = copy_name(7, name)

    assert safe.startswith("007-")
    assert len(safe.encode()) <= LONGEST_NAME
    assert not set(safe) & set('<>:"/\\|?*\0\n')
    assert not safe.endswith((".", " "))
    assert all(unicodedata.category(letter) not in {"Cc", "Cf", "Cs"} for letter in safe)
    written = write_copy(tmp_path, safe, b"content")
    assert written.parent == tmp_path
    assert [one.name for one in tmp_path.iterdir()] == [safe]


def test_an_ordinary_name_is_kept():
    assert copy_name(3, "Акт тексеру №5.pdf") == "003-Акт тексеру №5.pdf"
    assert copy_name(12, "x" * 300 + ".pdf").endswith(".pdf")


def test_a_name_is_shown_without_what_nobody_sees():
    assert shown_name("invoice\u202efdp.exe") == "invoice_fdp.exe"
    assert shown_name("  two\n  lines ") == "two lines"


def test_a_copy_is_read_only_and_is_used_again_when_it_is_the_same(tmp_path):
    first = write_copy(tmp_path, "001-a.txt", b"one")
    again = write_copy(tmp_path, "001-a.txt", b"one")

    assert first == again
    assert stat.S_IMODE(first.stat().st_mode) == stat.S_IRUSR


def test_another_file_is_never_overwritten(tmp_path):
    theirs = tmp_path / "001-a.txt"
    theirs.write_bytes(b"theirs")

    ours = write_copy(tmp_path, "001-a.txt", b"ours")

    assert theirs.read_bytes() == b"theirs"
    assert ours.name == "001-a (2).txt"


def test_a_link_laid_in_the_folder_is_not_followed(tmp_path):
    target = tmp_path / "target.txt"
    target.write_bytes(b"theirs")
    folder = tmp_path / "copies"
    folder.mkdir()
    (folder / "001-a.txt").symlink_to(target)

    ours = write_copy(folder, "001-a.txt", b"theirs")

    assert ours.name == "001-a (2).txt"
    assert target.read_bytes() == b"theirs"


def test_a_folder_that_is_a_file_is_named(tmp_path):
    place = tmp_path / "file"
    place.write_bytes(b"")

    with pytest.raises(StoreUnavailable, match=r"evidence\.copy-failed"):
        write_copy(place, "001-a.txt", b"ours")


def _refusal(path):
    with pytest.raises(BadInput) as refusal:
        read_evidence_file(path)
    assert refusal.value.details["field"] == "path"
    return refusal.value.code


def test_a_file_is_read_whole(tmp_path):
    file = tmp_path / "a.bin"
    file.write_bytes(bytes(range(256)))

    assert read_evidence_file(file) == bytes(range(256))


def test_what_is_no_proper_file_is_refused_by_name(tmp_path):
    empty = tmp_path / "empty"
    empty.write_bytes(b"")
    huge = tmp_path / "huge"
    with huge.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    dangling = tmp_path / "dangling"
    dangling.symlink_to(tmp_path / "nowhere")

    assert _refusal(empty) == "evidence.file-empty"
    assert _refusal(huge) == "evidence.file-too-large"
    assert _refusal(tmp_path) == "evidence.is-folder"
    assert _refusal(dangling) == "evidence.file-gone"
    assert _refusal(tmp_path / "nowhere") == "evidence.file-gone"
    assert _refusal(tmp_path / "a\0b") == "evidence.file-unreadable"
    assert _refusal(tmp_path / ("x" * 300)) == "evidence.file-unreadable"
    assert _refusal(empty / "below") == "evidence.file-unreadable"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    assert _refusal(pipe) == "evidence.not-a-file"


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything"
)
def test_a_file_without_permission_is_refused_by_name(tmp_path):
    file = tmp_path / "secret"
    file.write_bytes(b"secret")
    file.chmod(0)

    assert _refusal(file) == "evidence.file-unreadable"
