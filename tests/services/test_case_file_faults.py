"""The case file of the demonstration inquiry: nothing in it changes unseen."""

import ast
import json
import runpy
import subprocess
import sys
import zipfile
from hashlib import sha256
from random import Random

from hostile_bags import faults_in, files_of, folder_with, listed_anew, zip_with
from sample_office import RESOURCES

VERIFIER = RESOURCES / "case_file" / "verify_case_file.py"


def test_the_reference_tool_and_the_stand_alone_verifier_accept_it(made, tmp_path):
    alone = [sys.executable, "-I", "-S", made / "bag" / "verify_case_file.py"]
    reference = [sys.executable, "-W", "ignore", "-m", "bagit", "--validate", "--quiet"]

    for command in ([*reference, made / "bag"], alone, [*alone, made / "bag.zip"]):
        done = subprocess.run(  # noqa: S603 - the programs under test
            command, cwd=tmp_path, capture_output=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, b""), command


def test_a_flipped_byte_in_any_file_is_found(bag):
    chance = Random(3)  # noqa: S311 - a repeatable sequence, not a secret
    for name, content in files_of(bag).items():
        place = bag / name
        for _ in range(6):
            at = chance.randrange(len(content))
            flipped = bytearray(content)
            flipped[at] ^= chance.randrange(1, 256)
            place.write_bytes(flipped)
            assert faults_in(bag), (name, at)
        place.write_bytes(content)
    assert faults_in(bag) == []


def test_a_flipped_byte_anywhere_in_the_zip_is_found(made, tmp_path):
    whole = (made / "bag.zip").read_bytes()
    chance = Random(4)  # noqa: S311 - a repeatable sequence, not a secret
    place = tmp_path / "bag.zip"
    ends = range(len(whole) - 86, len(whole), 4)

    for at in [*ends, *(chance.randrange(len(whole)) for _ in range(60))]:
        flipped = bytearray(whole)
        flipped[at] ^= chance.randrange(1, 256)
        place.write_bytes(flipped)
        assert faults_in(place), at


def test_a_zip_packed_anew_is_intact_and_one_with_a_tail_is_not(files, tmp_path):
    again = zip_with(files, tmp_path / "again.zip", packed=zipfile.ZIP_DEFLATED)
    assert faults_in(again) == []

    again.write_bytes(again.read_bytes() + b"more")

    assert faults_in(again)


def test_each_file_that_is_gone_is_missed(bag):
    for name, content in files_of(bag).items():
        (bag / name).unlink()
        assert any(name in said for said in faults_in(bag)), name
        (bag / name).write_bytes(content)


def test_each_file_that_was_added_is_told_by_its_name(bag):
    for name in ("data/evidence/099.txt", "more.txt", "data/more/empty", "tagmanifest-md5.txt"):
        (bag / name).parent.mkdir(exist_ok=True)
        (bag / name).write_bytes(b"")
        assert any(name in said for said in faults_in(bag)), name
        (bag / name).unlink()


def test_the_verifier_lists_every_fault_and_exits_with_three(bag):
    (bag / "data" / "dossier.pdf").unlink()
    (bag / "data" / "added.txt").write_text("new", "utf-8")
    (bag / "data" / "inquiry.json").write_bytes(b"{}")

    done = subprocess.run(  # noqa: S603 - the program under test
        [sys.executable, "-I", "-S", bag / "verify_case_file.py", "--lang", "en"],
        capture_output=True,
        check=False,
    )

    said = done.stdout.decode("utf-8")
    assert done.returncode == 3
    for told in ("missing: data/dossier.pdf", "lists: data/added", "altered: data/inquiry.json"):
        assert told in said


def test_lists_that_fit_do_not_help_whoever_changes_a_document(files, tmp_path):
    for place, name in enumerate(("data/inquiry.json", "data/ledger.json", "inquiry.schema.json")):
        forged = listed_anew(files | {name: files[name] + b" "})

        said = faults_in(folder_with(forged, tmp_path / f"forged-{place}"))

        assert said == [
            f"The dossier does not print the hash of this file, or prints another: {name}"
        ]


def test_a_story_told_anew_is_not_the_sealed_one(files, tmp_path):
    retold = files["data/inquiry.json"].replace(b'"verb": "', b'"verb": "x', 1)
    forged = listed_anew(files | {"data/inquiry.json": retold})

    said = faults_in(folder_with(forged, tmp_path / "forged"))

    assert "A line of the chronology is not the one the ledger sealed, line: 1" in said


def test_the_verifier_is_written_for_any_python_since_3_8_and_the_standard_library_alone():
    tree = ast.parse(VERIFIER.read_text("utf-8"), feature_version=(3, 8))

    imported = {
        name.partition(".")[0]
        for node in ast.walk(tree)
        for name in (
            [one.name for one in node.names]
            if isinstance(node, ast.Import)
            else [node.module]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert imported <= sys.stdlib_module_names


def test_a_row_sealed_in_two_halves_is_proved_with_its_salt_or_after_that_was_erased():
    row_digest = runpy.run_path(str(VERIFIER))["row_digest"]
    row = {"id": "j-1", "verb": "x", "changes": "[]", "reason": "why"}
    salt = bytes(range(16))

    def sealed(**columns):
        pairs = sorted([name, value] for name, value in columns.items())
        told = json.dumps(pairs, ensure_ascii=False, separators=(",", ":"))
        return sha256(told.encode()).hexdigest()

    def of_bytes(one):
        return ["sha256", sha256(one).hexdigest()]

    half = sealed(changes="[]", reason="why", salt=of_bytes(salt))
    whole = sealed(id="j-1", verb="x", closed=of_bytes(bytes.fromhex(half)))

    assert row_digest(row, {"salt": salt.hex()}) == whole
    assert row_digest(row | {"reason": ""}, {"half": half}) == whole
    assert row_digest(row | {"reason": ""}, {"salt": salt.hex()}) != whole
    assert row_digest(row) == sealed(**row)
