"""`backup`: the whole way of a backup on a terminal."""

import json
import re

import pytest
from sample_office import COMMISSIONER

from ethics_desk.app.opening import open_records
from ethics_desk.app.paths import resources_folder
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.language import Language
from ethics_desk.services.keys.encryption import encrypt_records, new_secret
from ethics_desk.services.members import list_members
from ethics_desk.store.inspection import is_encrypted
from ethics_desk.store.wrapping import Cost
from ethics_desk.texts import Texts

CHEAP = Cost(memory_kibibytes=64, passes=1, lanes=1)
WORDS = "төрт жылқы сегіз алма"


@pytest.fixture
def stick(tmp_path):
    place = tmp_path / "stick"
    place.mkdir()
    return place


def listed(ethics_desk):
    return json.loads(ethics_desk("backup", "list", "--json")[1])


def test_a_backup_is_made_listed_checked_and_restored(ethics_desk, base):
    records = base / "data" / "office.edesk"

    assert ethics_desk("backup", "make")[0] == 0
    name = listed(ethics_desk)[0]["name"]
    assert ethics_desk("backup", "check")[0] == 0
    status, told, _ = ethics_desk("backup", "restore", name, "--reason", "Rehearsal")

    assert status == 0
    assert name in told
    assert len(list(records.parent.glob("*before-restore*"))) == 1
    assert ethics_desk("verify", str(records))[0] == 0
    journal = ethics_desk("backup", "list")[1]
    assert name in journal


def test_the_restored_records_tell_of_it_in_their_journal(ethics_desk, base):
    ethics_desk("backup", "make")
    ethics_desk("backup", "restore", listed(ethics_desk)[0]["name"], "--reason", "A wrong import")

    opened = open_records(base / "data" / "office.edesk", Texts(resources_folder()))
    with opened.desk.store.read() as work:
        told = work.journal.of(verb="records.restored")
    opened.close()

    assert [line.reason for line in told] == ["A wrong import"]


def test_the_second_place_is_chosen_and_gets_every_backup(ethics_desk, stick):
    ethics_desk("backup", "plan", "--second", stick, "--daily", "3")

    assert ethics_desk("backup", "make")[0] == 0

    assert [one["second_place"] for one in listed(ethics_desk)] == [False, True]
    assert str(stick) in ethics_desk("backup", "plan")[1]


def test_an_unplugged_second_place_is_told_with_the_remedy(ethics_desk, stick):
    ethics_desk("backup", "plan", "--second", stick)
    for one in stick.iterdir():
        one.unlink()
    stick.rmdir()

    status, told, warned = ethics_desk("backup", "make")

    assert status == 3
    assert "Backup made" in told
    assert "Plug the drive in" in warned
    assert len(listed(ethics_desk)) == 1


def test_a_backup_that_rotted_is_told(ethics_desk, base):
    ethics_desk("backup", "make")
    made = next((base / "data" / "backups" / "office").glob("*.edesk"))
    content = bytearray(made.read_bytes())
    content[9000] ^= 255
    made.write_bytes(content)

    status, told, _ = ethics_desk("backup", "check")

    assert status == 3
    assert "damaged" in told


def test_an_old_backup_is_warned_of(ethics_desk, base):
    assert "ever found whole" in ethics_desk("backup", "list")[2]
    ethics_desk("backup", "make")
    assert ethics_desk("backup", "list")[2] == ""

    folder = base / "data" / "backups" / "office"
    for one in folder.iterdir():
        one.rename(folder / re.sub(r"\d{8}T", "20260101T", one.name))

    assert "01.01.2026" in ethics_desk("backup", "list")[2]


def test_an_unknown_backup_is_told(ethics_desk):
    status, _, told = ethics_desk("backup", "restore", "none.edesk")

    assert status == 2
    assert "none.edesk" in told


def test_a_restore_under_an_open_window_is_refused_with_who_has_it_open(ethics_desk, base):
    ethics_desk("backup", "make")
    name = listed(ethics_desk)[0]["name"]
    opened = open_records(base / "data" / "office.edesk", Texts(resources_folder()))

    status, _, told = ethics_desk("backup", "restore", name)

    opened.close()
    assert status == 2
    assert "has been open since" in told


def test_commands_run_beside_an_open_window_and_both_see_the_same(ethics_desk, base, written):
    path = base / "data" / "office.edesk"
    opened = open_records(path, Texts(resources_folder()))
    wish = {
        "command": "register-inquiry",
        "agency_id": "@agency:kz-test",
        "received_on": "2026-03-02",
        "channel": "complaint",
        "subject": "Gifts",
        "happened_on": "2026-03-02",
    }

    status, _, _ = ethics_desk("do", written([wish]))

    assert status == 0
    with opened.desk.store.read() as work:
        assert len(work.inquiries.of()) == 1
    assert list_members(opened.desk)
    opened.close()


def test_a_second_window_is_told_who_has_the_records_open_and_since_when(ethics_desk, base):
    path = base / "data" / "office.edesk"
    opened = open_records(path, Texts(resources_folder()))

    with pytest.raises(StoreUnavailable) as refusal:
        open_records(path, Texts(resources_folder()))

    opened.close()
    assert refusal.value.code == "store.in-use"
    assert "open since" in Texts(resources_folder()).in_(Language.EN).error(refusal.value)


def test_encrypted_backups_ask_for_the_passphrase_and_come_back_with_it(ethics_desk, base, written):
    records = base / "data" / "office.edesk"
    encrypt_records(records, new_secret(WORDS, CHEAP), COMMISSIONER)
    known = ("--passphrase-file", written(WORDS, "known.txt"))

    assert ethics_desk(*known, "backup", "make")[0] == 0
    name = listed(ethics_desk)[0]["name"]
    status, _, told = ethics_desk("backup", "check")
    assert (status, "--passphrase-file" in told) == (2, True)
    assert ethics_desk(*known, "backup", "check")[0] == 0
    records.unlink()
    assert ethics_desk(*known, "backup", "restore", name, "--reason", "Lost")[0] == 0

    assert is_encrypted(records)
    assert ethics_desk(*known, "verify", str(records))[0] == 0


def test_backups_in_clear_are_named_and_removed_once_there_is_an_encrypted_one(
    ethics_desk, base, written
):
    ethics_desk("backup", "make")
    encrypt_records(base / "data" / "office.edesk", new_secret(WORDS, CHEAP), COMMISSIONER)
    assert "in clear" in ethics_desk("backup", "list")[1]

    status, _, told = ethics_desk("backup", "remove-clear")
    assert (status, "no encrypted backup" in told) == (2, True)
    ethics_desk("--passphrase-file", written(WORDS, "known.txt"), "backup", "make")
    status, told, _ = ethics_desk("backup", "remove-clear")

    assert (status, told) == (0, "Backups in clear removed: 1\n")
    assert [one["encrypted"] for one in listed(ethics_desk)] == [True]
