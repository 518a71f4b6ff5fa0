"""Encrypting records that lay in clear: one good file at any moment, the same rows afterwards."""

import shutil

import pytest
from sample_office import COMMISSIONER

from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.progress import Cancelled, silent
from ethics_desk.store.encrypting import encrypt_file, former_place, renew_file
from ethics_desk.store.inspection import inspect, is_encrypted
from ethics_desk.store.keys import key_file_beside, new_key_file
from ethics_desk.store.office_file import open_store
from ethics_desk.store.recovery import new_recovery_key
from ethics_desk.store.verification import verify_file
from ethics_desk.store.wrapping import Cost

CHEAP = Cost(memory_kibibytes=64, passes=1, lanes=1)


@pytest.fixture
def plain(empty_records, tmp_path):
    return shutil.copy(empty_records, tmp_path / "office.edesk")


@pytest.fixture
def key():
    return new_recovery_key().data_key


@pytest.fixture
def keys(key):
    return new_key_file().with_wrap(key, COMMISSIONER, "төрт жылқы сегіз алма", CHEAP)


def members_of(path, key=None):
    store = open_store(path, key=key)
    with store.read() as work:
        found, faults = work.members.of(), verify_file(work.connection, work.shape).faults
    store.close()
    assert faults == ()
    return found


def test_the_encrypted_file_holds_the_same_rows_and_its_ledger_verifies(plain, key, keys):
    before = members_of(plain)

    former = encrypt_file(plain, key, keys, silent)

    assert is_encrypted(plain)
    assert members_of(plain, key) == before
    assert former == former_place(plain)
    assert members_of(former) == before
    assert not inspect(former).encrypted


def test_no_log_in_clear_is_left_beside_it(plain, key, keys):
    store = open_store(plain)
    with store.write() as work:
        work.members.replace(work.members.get(COMMISSIONER))
    store.close()

    encrypt_file(plain, key, keys, silent)

    names = {path.name for path in plain.parent.iterdir()}
    assert names == {"office.edesk", "office.edesk.keys", "office.before-encryption.edesk"}


def test_records_somebody_has_open_are_left_alone(plain, key, keys):
    store = open_store(plain)
    with store.read() as work:
        work.members.of()
        with pytest.raises(StoreUnavailable) as refused:
            encrypt_file(plain, key, keys, silent)
    store.close()

    assert refused.value.code == "store.busy"
    assert members_of(plain)
    assert not key_file_beside(plain).exists()


@pytest.mark.parametrize("step", [0, 1, 2, 3, 4])
def test_stopping_at_any_step_leaves_one_good_file(plain, key, keys, step):
    before = members_of(plain)

    def stop(done, total):
        if done == step:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        encrypt_file(plain, key, keys, stop)

    encrypted = is_encrypted(plain)
    assert encrypted == (step == 4)
    assert members_of(plain, key if encrypted else None) == before
    if not encrypted:
        encrypt_file(plain, key, keys, silent)
        assert members_of(plain, key) == before


def test_encrypted_anew_only_the_new_key_opens_and_the_former_file_stays(plain, key, keys):
    encrypt_file(plain, key, keys, silent)
    before = members_of(plain, key)
    target, other = plain.with_stem("office-2"), new_recovery_key().data_key
    lock = (other, new_key_file().with_wrap(other, COMMISSIONER, "жеті қарға бір терезе", CHEAP))

    renew_file(plain, key, target, lock, silent)

    assert members_of(target, other) == before == members_of(plain, key)
    with pytest.raises(StoreUnavailable, match=r"keys\.other-records"):
        open_store(target, key=key)
    with pytest.raises(StoreUnavailable, match=r"store\.exists"):
        renew_file(plain, key, target, lock, silent)


@pytest.mark.parametrize("step", [0, 1, 2, 3])
def test_stopping_while_encrypting_anew_leaves_the_file_alone(plain, key, keys, step):
    encrypt_file(plain, key, keys, silent)
    target, other = plain.with_stem("office-2"), new_recovery_key().data_key

    def stop(done, _total):
        if done == step:
            raise Cancelled

    with pytest.raises(Cancelled):
        renew_file(plain, key, target, (other, new_key_file()), stop)

    assert not list(plain.parent.glob("office-2*"))
    assert members_of(plain, key)
