"""Hostile case files: refused, with nothing written and nothing outside touched."""

import os
import unicodedata
import zipfile

import pytest
from hostile_bags import (
    a_device,
    a_link,
    faults_in,
    folder_with,
    listed_anew,
    lying_about_its_size,
    zip_with,
)

from ethics_desk.domain.errors import BadInput
from ethics_desk.services.case_file.receiving import ImportCaseFile, import_case_file
from ethics_desk.services.ledger import head_in

EVIDENCE = "data/evidence/001-{}.txt"
READ_ON = ("The dossier", "A file is not as")
"""What is only said of a case file that was found harmless and read on."""


def hostile_names():
    nfd = unicodedata.normalize("NFD", "й")
    return [
        "../outside.txt",
        "data/../../outside.txt",
        "/outside.txt",
        "C:/outside.txt",
        "data\\..\\..\\outside.txt",
        "data//outside.txt",
        "data/./outside.txt",
        "data/con",
        "data/LPT1.txt",
        "data/ends-with-dot.",
        "data/ends-with-blank ",
        "data/evidence:stream",
        "data/what?.txt",
        "data/\u202etxt.exe",
        "data/zero\u200bwidth.txt",
        "data/line\nbreak.txt",
        "data/" + "n" * 300,
        "data/" + "/".join("deep" for _ in range(300)),
        f"data/{nfd}.txt",
        "DATA/INQUIRY.JSON",
        "Data/other.txt",
        "data/ınquiry.json/below",
        "data/inquiry.json/below",
        "data/\uff49nquiry.json",
        "data/іnquiry.json",
        "data/inquiry.jsоn",
    ]


@pytest.mark.parametrize("name", hostile_names(), ids=ascii)
def test_a_dangerous_name_is_refused_and_nothing_outside_is_touched(files, desk, tmp_path, name):
    hostile = listed_anew(files | {name: b"planted"})
    place = zip_with(hostile, tmp_path / "hostile.zip")

    refused(desk, place, tmp_path)


@pytest.mark.parametrize("mode", [a_link, a_device])
def test_a_link_or_a_device_in_a_zip_is_refused(files, desk, tmp_path, mode):
    name = EVIDENCE.format("link")
    hostile = listed_anew(files | {name: b"/etc/passwd"})
    place = zip_with(hostile, tmp_path / "hostile.zip", modes=mode(name))

    refused(desk, place, tmp_path)


@pytest.mark.parametrize("link", ["file", "folder", "hard", "pipe"])
def test_a_link_or_a_pipe_in_a_folder_is_refused(bag, desk, tmp_path, link):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("secret", "utf-8")
    place = bag / "data" / "evidence" / "planted"
    match link:
        case "file":
            place.symlink_to(outside / "secret.txt")
        case "folder":
            place.symlink_to(outside)
        case "hard":
            os.link(outside / "secret.txt", place)
        case _:
            os.mkfifo(place)

    refused(desk, bag, tmp_path)


def test_bombs_are_refused_before_they_are_unpacked(files, desk, tmp_path):
    name = EVIDENCE.format("zeros")
    zeros = listed_anew(files | {name: bytes(64 << 20)})
    refused(desk, zip_with(zeros, tmp_path / "1.zip", packed=zipfile.ZIP_DEFLATED), tmp_path)


def test_a_file_longer_than_its_zip_says_is_not_unpacked_further(files, desk, tmp_path):
    name = EVIDENCE.format("zeros")
    longer = listed_anew(files | {name: bytes(1 << 20)})
    place = zip_with(longer, tmp_path / "hostile.zip", packed=zipfile.ZIP_DEFLATED)
    lying_about_its_size(place, name, 1000)

    with pytest.raises(BadInput, match=r"case-file\.not-intact"):
        import_case_file(desk, ImportCaseFile(path=place))

    assert f"A file cannot be read: {name}" in faults_in(place)


def test_entries_that_share_their_bytes_are_refused(files, desk, tmp_path):
    place = zip_with(files, tmp_path / "hostile.zip")
    with zipfile.ZipFile(place, "a") as packed:
        (big,) = (one for one in packed.infolist() if one.filename.endswith("dossier.pdf"))
        packed.filelist.extend([big] * 20)
        packed.comment = b""

    refused(desk, place, tmp_path)


def test_twice_the_same_name_is_refused(files, desk, tmp_path):
    with pytest.warns(UserWarning, match="Duplicate name"):
        place = zip_with(files, tmp_path / "h.zip", more=[("data/inquiry.json", b"{}")])

    refused(desk, place, tmp_path)


def test_what_is_to_be_fetched_from_a_network_is_refused(files, desk, tmp_path):
    hostile = listed_anew(files | {"fetch.txt": b"http://127.0.0.1/ 4 data/x\n"})

    refused(desk, folder_with(hostile, tmp_path / "hostile"), tmp_path)


@pytest.mark.parametrize("content", [b"", b"PK\5\6" + bytes(18), b"no zip at all"])
def test_what_is_no_case_file_is_refused(desk, tmp_path, content):
    place = tmp_path / "none.zip"
    place.write_bytes(content)

    refused(desk, place, tmp_path)
    refused(desk, tmp_path / "nothing-there", tmp_path)


def refused(desk, place, around):
    """Importing it is refused, leaves the records as they were and writes no file anywhere."""
    before, records = _state(desk, around)

    with pytest.raises(BadInput, match=r"case-file\.not-intact"):
        import_case_file(desk, ImportCaseFile(path=place))

    assert (before, records) == _state(desk, around)
    assert not any(said.startswith(READ_ON) for said in faults_in(place))


def _state(desk, around):
    files = sorted(
        (str(one), one.lstat().st_size)
        for one in around.parent.rglob("*")
        if not one.name.endswith(("-wal", "-shm", ".edesk"))
    )
    with desk.store.read() as work:
        return files, head_in(work).code
