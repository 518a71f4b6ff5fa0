"""Backups of encrypted records: as encrypted as these, with their keys, and nothing else opens."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sample_office import AGENCY, COMMISSIONER, DEPUTY, words

from ethics_desk.domain.account import Member, MemberRole
from ethics_desk.domain.agency import Agency, AgencyType
from ethics_desk.domain.backup import Occasion
from ethics_desk.domain.errors import KeyNeeded, StoreUnavailable
from ethics_desk.store.backups.carrying import carry
from ethics_desk.store.backups.making import Label, check, make
from ethics_desk.store.backups.restoring import restore
from ethics_desk.store.backups.shelf import backups_in, choose_second_place, first_place
from ethics_desk.store.inspection import is_encrypted
from ethics_desk.store.keys import key_file_beside, new_key_file, read_keys, write_keys
from ethics_desk.store.office_file import create_store, open_store
from ethics_desk.store.records_file import RecordsFile
from ethics_desk.store.recovery import new_recovery_key
from ethics_desk.store.wrapping import Cost

CHEAP = Cost(memory_kibibytes=64, passes=1, lanes=1)
WORDS = "төрт жылқы сегіз алма"
PLANTED = "Қарабалапанов"
NOON = datetime(2026, 3, 2, 7, tzinfo=UTC)
LABEL = Label(occasion=Occasion.ASKED, moment=NOON)
OFFICE = "office-1"


@pytest.fixture
def key():
    return new_recovery_key().data_key


@pytest.fixture
def records(tmp_path, key):
    path = tmp_path / "desk" / "office.edesk"
    keys = new_key_file().with_wrap(key, COMMISSIONER, WORDS, CHEAP)
    store = create_store(path, lock=(key, keys))
    store.close()
    file = RecordsFile(path=path, key=key)
    name_somebody(file, PLANTED)
    return file


def name_somebody(records, name):
    store = open_store(records.path, key=records.key)
    with store.write() as work:
        work.agencies.add(Agency(id=AGENCY, code="kz-test", type=AgencyType.MINISTRY))
        work.members.add(
            Member(
                id=COMMISSIONER,
                agency_id=AGENCY,
                role=MemberRole.COMMISSIONER,
                name=words(name),
                post=words("post"),
            )
        )
    store.close()


def names_in(records):
    store = open_store(records.path, key=records.key)
    with store.read() as work:
        found = {member.name.en for member in work.members.of()}
    store.close()
    return found


def nothing(_place):
    """Nothing is written into the restored records."""


def test_a_backup_is_encrypted_with_its_keys_beside_it_and_is_found_whole(records):
    made = make(records, LABEL)

    assert is_encrypted(made.path)
    assert read_keys(made.path).opened(WORDS)[0] == records.key
    assert check(made, records, NOON).checked_at == NOON


def test_no_backup_slip_or_scratch_file_holds_a_planted_name(records, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_second_place(stick)

    made = make(records, LABEL)
    carry(made, stick, records, OFFICE)
    restore(made, records, NOON, nothing)

    planted = PLANTED.encode()
    held = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert len(held) > 8
    assert [one.name for one in held if planted in one.read_bytes()] == []


def test_a_backup_comes_back_with_its_keys_when_everything_here_is_lost(records, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_second_place(stick)
    there = carry(make(records, LABEL), stick, records, OFFICE)
    for one in (records.path, key_file_beside(records.path)):
        one.unlink()

    restore(there, records, NOON, nothing)

    assert read_keys(records.path).opened(WORDS)[0] == records.key
    assert names_in(records) == {words(PLANTED).en}


def test_a_passphrase_that_was_taken_away_does_not_come_back_with_an_older_backup(records):
    keys = read_keys(records.path).with_wrap(records.key, DEPUTY, "жеті қарға", CHEAP)
    write_keys(records.path, keys)
    made = make(records, LABEL)
    write_keys(records.path, keys.without(DEPUTY))

    restore(made, records, NOON, nothing)

    assert read_keys(records.path).opened("жеті қарға") is None
    assert read_keys(records.path).opened(WORDS)[0] == records.key


def test_without_the_key_a_backup_is_not_called_damaged(records):
    made = make(records, LABEL)

    with pytest.raises(KeyNeeded):
        check(made, replace(records, key=None), NOON)
    with pytest.raises(StoreUnavailable) as refusal:
        check(made, replace(records, key=new_recovery_key().data_key), NOON)

    assert refusal.value.code == "keys.other-records"
    assert backups_in(first_place(records.path))[0].checked_at == NOON


@pytest.mark.parametrize("place", [50, 5_000, 200_000])
def test_a_single_flipped_byte_of_an_encrypted_backup_is_found(records, place):
    made = make(records, LABEL)
    content = bytearray(made.path.read_bytes())
    content[place] ^= 1
    made.path.write_bytes(content)

    with pytest.raises(StoreUnavailable) as refusal:
        check(made, records, NOON)

    assert refusal.value.code == "store.damaged"


def test_damaged_keys_beside_a_backup_are_found(records):
    made = make(records, LABEL)
    key_file_beside(made.path).write_bytes(b"{")

    with pytest.raises(StoreUnavailable) as refusal:
        check(made, records, NOON)

    assert refusal.value.code == "keys.damaged"


def test_a_backup_in_clear_can_be_put_in_the_place_of_encrypted_records(records, empty_records):
    folder = first_place(records.path)
    folder.mkdir(parents=True)
    clear = folder / "office.20260101T000000Z.edesk"
    clear.write_bytes(empty_records.read_bytes())

    aside = restore(backups_in(folder)[0], records, NOON, nothing)

    assert not is_encrypted(records.path)
    assert not key_file_beside(records.path).exists()
    assert names_in(RecordsFile(path=aside, key=records.key)) == {words(PLANTED).en}


def test_records_under_another_key_are_set_aside_with_their_own_keys(records, tmp_path, key):
    made = make(records, LABEL)
    other = new_recovery_key().data_key
    for one in (records.path, key_file_beside(records.path)):
        one.unlink()
    lock = (other, new_key_file().with_wrap(other, DEPUTY, "жеті қарға", CHEAP))
    create_store(records.path, lock=lock).close()

    aside = restore(made, records, NOON, nothing)

    assert read_keys(records.path).opened(WORDS)[0] == key
    assert read_keys(aside).opened("жеті қарға")[0] == other
    assert names_in(records) == {words(PLANTED).en}
