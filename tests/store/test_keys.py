"""The key file, the passphrases and the recovery key: who opens the records, and who does not."""

import json
import logging
import pickle
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_office import COMMISSIONER, DEPUTY

from ethics_desk.domain.errors import BadInput, KeyNeeded, StoreUnavailable
from ethics_desk.store.inspection import check_integrity, inspect
from ethics_desk.store.keys import companions, key_file_beside, new_key_file, read_keys, write_keys
from ethics_desk.store.office_file import create_store, open_store
from ethics_desk.store.recovery import (
    GROUPS,
    SIGNS,
    RecoveryKey,
    new_recovery_key,
    read_recovery_key,
)
from ethics_desk.store.tries import FREE_TRIES, LONGEST_WAIT, one_try, wait_before
from ethics_desk.store.wrapping import Cost

CHEAP = Cost(memory_kibibytes=64, passes=1, lanes=1)
WORDS = "төрт жылқы сегіз алма"
OTHERS = "жеті қарға бір терезе"
NOW = datetime(2026, 3, 2, 4, 0, tzinfo=UTC)
SIGN = st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ")


@pytest.fixture
def recovery():
    return new_recovery_key()


@pytest.fixture
def keys(recovery):
    return new_key_file().with_wrap(recovery.data_key, COMMISSIONER, WORDS, CHEAP)


@pytest.fixture
def locked(tmp_path, recovery, keys):
    path = tmp_path / "office.edesk"
    create_store(path, lock=(recovery.data_key, keys)).close()
    return path


def test_a_passphrase_opens_the_records_and_says_whose_it_is(locked, recovery):
    key, wrap = read_keys(locked).opened(WORDS)

    assert wrap.account == COMMISSIONER
    assert key == recovery.data_key
    store = open_store(locked, key=key)
    with store.read() as work:
        assert work.members.of() == ()
    store.close()


def test_another_passphrase_opens_nothing(keys):
    assert keys.opened(OTHERS) is None
    assert keys.opened("") is None
    assert keys.opened(WORDS + " ") is None


def test_letters_composed_otherwise_are_the_same_passphrase(recovery):
    keys = new_key_file().with_wrap(recovery.data_key, COMMISSIONER, "жай й ё", CHEAP)

    assert keys.opened("жай и\u0306 е\u0308") is not None


def test_each_member_has_a_passphrase_and_one_is_removed_alone(locked, keys, recovery):
    both = keys.with_wrap(recovery.data_key, DEPUTY, OTHERS, CHEAP)
    before = locked.read_bytes()
    write_keys(locked, both)
    assert read_keys(locked).opened(OTHERS)[1].account == DEPUTY

    write_keys(locked, both.without(COMMISSIONER))

    assert read_keys(locked).opened(WORDS) is None
    assert read_keys(locked).opened(OTHERS)[0] == recovery.data_key
    assert locked.read_bytes() == before


def test_a_wrap_moved_to_another_file_or_member_opens_nothing(keys):
    wrap = keys.wraps[0]

    assert replace(new_key_file(), wraps=(wrap,)).opened(WORDS) is None
    assert replace(keys, wraps=(replace(wrap, account=DEPUTY),)).opened(WORDS) is None


def test_every_single_changed_byte_of_a_wrap_is_noticed(keys):
    wrap = keys.wraps[0]
    for place in range(len(wrap.wrapped)):
        forged = bytearray(wrap.wrapped)
        forged[place] ^= 1
        assert replace(keys, wraps=(replace(wrap, wrapped=bytes(forged)),)).opened(WORDS) is None


def test_the_key_of_other_records_is_refused_with_the_file_untouched(locked):
    before = locked.read_bytes()

    with pytest.raises(StoreUnavailable) as refused:
        open_store(locked, key=new_recovery_key().data_key)

    assert refused.value.code == "keys.other-records"
    assert locked.read_bytes() == before


def test_encrypted_records_ask_for_their_key(locked, capfd):
    with pytest.raises(KeyNeeded) as asked:
        open_store(locked)
    assert asked.value.code == "keys.needed"

    key_file_beside(locked).unlink()
    with pytest.raises(KeyNeeded) as asked:
        open_store(locked)
    assert asked.value.code == "keys.missing"
    assert capfd.readouterr() == ("", "")


def test_the_recovery_key_opens_records_whose_key_file_is_lost(locked, recovery):
    key_file_beside(locked).unlink()
    typed = " ".join(recovery.groups).lower()

    store = open_store(locked, key=read_recovery_key(typed).data_key)

    store.close()
    assert inspect(locked, key=recovery.data_key).encrypted


def test_a_copy_goes_with_its_key_file(locked, tmp_path):
    assert companions(locked) == (locked, key_file_beside(locked))
    assert companions(tmp_path / "plain.edesk") == (tmp_path / "plain.edesk",)


def test_a_key_file_of_other_records_is_never_overwritten(locked, recovery, keys):
    locked.unlink()

    with pytest.raises(StoreUnavailable) as refused:
        create_store(locked, lock=(recovery.data_key, keys))

    assert refused.value.code == "keys.left-over"
    assert read_keys(locked).opened(WORDS) is not None


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b'{"format": "x"}', b"\xff", b"[" * 100_000, b" " * 1_000_001],
    ids=["empty", "cut", "list", "null", "other", "no-text", "deep", "large"],
)
def test_a_damaged_key_file_is_named(locked, content):
    key_file_beside(locked).write_bytes(content)

    with pytest.raises(StoreUnavailable) as refused:
        read_keys(locked)

    assert refused.value.code == "keys.damaged"


@pytest.mark.parametrize(
    ("name", "value"),
    [("memory_kibibytes", 2**40), ("passes", 10**9), ("lanes", 0), ("lanes", True), ("salt", "00")],
)
def test_a_key_file_that_would_stop_the_computer_is_damaged(locked, name, value):
    path = key_file_beside(locked)
    document = json.loads(path.read_text("utf-8"))
    document["wraps"][0][name] = value
    path.write_text(json.dumps(document), "utf-8")

    with pytest.raises(StoreUnavailable) as refused:
        read_keys(locked)

    assert refused.value.code == "keys.damaged"


def test_a_flipped_byte_of_the_records_is_found(locked, recovery):
    content = bytearray(locked.read_bytes())
    content[len(content) // 2] ^= 1
    locked.write_bytes(content)

    with pytest.raises(StoreUnavailable) as refused:
        check_integrity(locked, recovery.data_key)

    assert refused.value.code == "store.damaged"


def test_the_key_is_told_nowhere(recovery, caplog):
    key = recovery.data_key
    logging.getLogger("test").warning("%s %r %s", key, key, recovery)

    told = repr(key) + str(key) + repr(recovery) + caplog.text
    caplog.clear()
    assert key.reveal().hex() not in told
    assert not any(group in told for group in recovery.groups)
    with pytest.raises(TypeError):
        pickle.dumps(key)


def test_an_upgraded_copy_has_its_key_file(tmp_path, locked, recovery):
    shutil.copy(locked, tmp_path / "other.edesk")
    assert inspect(tmp_path / "other.edesk", key=recovery.data_key).encrypted


@given(st.binary(min_size=20, max_size=20))
def test_a_recovery_key_is_read_as_it_was_printed(secret):
    key = RecoveryKey(secret)

    assert len(key.groups) == GROUPS
    assert {len(group) for group in key.groups} == {SIGNS}
    assert read_recovery_key("-".join(key.groups)).data_key == key.data_key


@given(st.binary(min_size=20, max_size=20), st.integers(0, GROUPS * SIGNS - 1), SIGN)
def test_a_wrong_sign_names_its_group(secret, place, sign):
    signs = "".join(RecoveryKey(secret).groups)
    if signs[place] == sign:
        return
    with pytest.raises(BadInput) as refused:
        read_recovery_key(signs[:place] + sign + signs[place + 1 :])

    assert refused.value.details["group"] == place // SIGNS + 1


@given(st.binary(min_size=20, max_size=20), st.integers(0, SIGNS - 2))
def test_signs_or_groups_that_changed_places_are_noticed(secret, place):
    groups = list(RecoveryKey(secret).groups)
    first = groups[0]
    swapped = first[:place] + first[place + 1] + first[place] + first[place + 2 :]
    for wrong in ([swapped, *groups[1:]], [groups[1], first, *groups[2:]]):
        if wrong != groups:
            with pytest.raises(BadInput):
                read_recovery_key(" ".join(wrong))


def fail(path, now):
    with pytest.raises(BadInput), one_try(path, now):
        raise BadInput("keys.wrong")


def test_wrong_passphrases_wait_longer_and_longer_but_never_for_ever(tmp_path):
    path, now = tmp_path / "office.edesk", NOW
    for _ in range(FREE_TRIES):
        assert wait_before(path, now) == timedelta(0)
        fail(path, now)

    waits = []
    for _ in range(12):
        waits.append(wait_before(path, now))
        with pytest.raises(StoreUnavailable) as early, one_try(path, now):
            pass
        assert early.value.code == "keys.wait"
        now += waits[-1]
        fail(path, now)

    assert waits == sorted(waits)
    assert waits[0] == timedelta(seconds=2)
    assert waits[-1] == LONGEST_WAIT


def test_the_wait_survives_a_restart_and_ends_with_the_right_passphrase(tmp_path):
    path = tmp_path / "office.edesk"
    for _ in range(FREE_TRIES):
        fail(path, NOW)
    assert wait_before(path, NOW) > timedelta(0)
    assert wait_before(path, NOW - timedelta(days=400)) <= LONGEST_WAIT

    with one_try(path, NOW + timedelta(minutes=1)):
        pass

    assert wait_before(path, NOW) == timedelta(0)
    assert list(tmp_path.iterdir()) == []
