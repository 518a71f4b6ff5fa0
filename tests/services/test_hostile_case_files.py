"""Hostile case files: refused, with nothing written and nothing outside touched."""

import json
import os
import unicodedata
import zipfile
from copy import deepcopy
from random import Random

import pytest
from hostile_bags import (
    a_device,
    a_link,
    faults_in,
    folder_with,
    forged,
    listed_anew,
    lying_about_its_size,
    zip_with,
)

from ethics_desk.domain.errors import BadInput, DeskError
from ethics_desk.services.case_file.receiving import ImportCaseFile, import_case_file
from ethics_desk.services.chronology import chronology
from ethics_desk.services.inquiry_card import inquiry_card
from ethics_desk.services.ledger import head_in

UNHEARD_OF = (
    *(None, [], {}, "", 0, -1, 10**30, 1.5, True, "\ud800", "\x00", "../../x", "2026-13-45"),
    *("{{7*7}}", "9999-12-31", "<b>x</b>", ["x"], {"a": 1}, "0001-01-01T00:00:00", "case-file"),
)
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


def places_in(document, before=()):
    """The way to every value of a document."""
    inner = document.items() if isinstance(document, dict) else enumerate(document)
    for key, value in inner:
        yield (*before, key)
        if isinstance(value, dict | list):
            yield from places_in(value, (*before, key))


def put_in(document, way, value):
    """A copy of the document with another value at one place."""
    copy = deepcopy(document)
    inner = copy
    for key in way[:-1]:
        inner = inner[key]
    inner[way[-1]] = value
    return copy


def test_whatever_a_forged_document_says_is_refused_in_words_or_can_be_shown(
    files, new_desk, tmp_path
):
    document = json.loads(files["data/inquiry.json"])
    chance = Random(5)  # noqa: S311 - a repeatable sequence, not a secret
    desk, taken = new_desk(), 0
    assert faults_in(folder_with(forged(files, document), tmp_path / "as-it-was")) == []

    for number, way in enumerate(chance.sample(sorted(places_in(document), key=str), 60)):
        told = put_in(document, way, chance.choice(UNHEARD_OF))
        place = folder_with(forged(files, told), tmp_path / f"forged-{number}")
        before = _state(desk, place)
        try:
            key = import_case_file(desk, ImportCaseFile(path=place)).value
        except DeskError:
            assert _state(desk, place) == before
            continue
        assert inquiry_card(desk, key)
        assert chronology(desk, key)
        desk, taken = new_desk(), taken + 1
    assert taken > 5


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
