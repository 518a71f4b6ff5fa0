"""The data on powers: what is wrong in it is refused with its file and entry."""

import shutil

import pytest
from sample_office import RESOURCES

from ethics_desk.domain.errors import BadInput
from ethics_desk.imports.powers import read_powers


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(RESOURCES / "powers", tmp_path / "powers")


def change(folder, file, old, new):
    path = folder / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_the_shipped_data_is_read(folder):
    table = read_powers(folder)

    assert list(table.roles) == [
        "commissioner",
        "deputy",
        "agency-head",
        "registrar",
        "auditor",
        "administrator",
    ]
    assert table.doers("view-identity") == ("commissioner", "deputy", "agency-head")
    assert table.title("propose-sanction").en == "propose a sanction"


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("deeds.toml", '"registrar"', '"emperor"', "emperor"),
        ("deeds.toml", 'sign-in = ["commissioner"', 'sign-in = "commissioner" #', "sign-in"),
        ("deeds.toml", "[deeds]", "[deed]", "deeds"),
        ("roles.toml", 'reads = ["inquiries"', 'reads = ["everything"', "everything"),
        ("roles.toml", 'code = "deputy"', 'code = "deputy"\nmay = "all"', "may"),
        ("recusal.toml", 'rows = ["AP-14"]', "rows = []", "rows"),
        ("identity.toml", 'confidence = "S"', 'confidence = "sure"', "confidence"),
        ("eyes.toml", 'then = "record-decision"', 'then = "nothing"', "nothing"),
        ("eyes.toml", "alone = true", 'alone = "yes"', "alone"),
        ("titles.toml", "sign-in = ", "sign-out = ", "sign-out"),
        ("identity.toml", "longest_hours = 72", 'longest_hours = "72"', "longest_hours"),
        ("areas.toml", 'readers = "none"', 'readers = "some"', "some"),
        ("recusal.toml", '"reassign-inquiry"', '"fly"', "fly"),
    ],
)
def test_what_is_wrong_is_refused_by_file_and_entry(folder, file, old, new, told):
    change(folder, file, old, new)

    with pytest.raises(BadInput) as refusal:
        read_powers(folder)
    details = refusal.value.details
    assert details["file"] == file
    assert told in {str(value) for value in details.values()}


def test_a_new_role_is_one_entry_and_its_name_in_the_lines_no_python(folder):
    role = '\n[[role]]\ncode = "archivist"\ntitle = { kk = "м", ru = "а", en = "archivist" }\n'
    path = folder / "roles.toml"
    path.write_text(path.read_text("utf-8") + role + 'reads = ["journal"]\n', "utf-8")
    change(folder, "deeds.toml", 'sign-in = ["commissioner"', 'sign-in = ["archivist"')

    table = read_powers(folder)

    assert "archivist" in table.doers("sign-in")
    assert table.readers("journal")[-1] == "archivist"
