"""Who opens the records: passphrases given, changed and taken away, and the way back by paper."""

import shutil
from dataclasses import replace
from datetime import timedelta

import pytest
from sample_office import COMMISSIONER, DEPUTY

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.errors import BadInput, NotFound, RuleViolation, StoreUnavailable
from ethics_desk.services.keys.encryption import (
    encrypt_records,
    new_secret,
    remove_former,
    tell_of_encryption,
)
from ethics_desk.services.keys.opening import open_with_recovery, unlock
from ethics_desk.services.keys.passphrases import (
    AddKey,
    ChangePassphrase,
    RecoverKey,
    RemoveKey,
    add_key,
    change_passphrase,
    list_keys,
    recover_key,
    remove_key,
)
from ethics_desk.services.keys.strength import Strength, strength_of
from ethics_desk.store.keys import key_file_beside, read_keys
from ethics_desk.store.office_file import open_store
from ethics_desk.store.wrapping import Cost

CHEAP = Cost(memory_kibibytes=64, passes=1, lanes=1)
WORDS = "төрт жылқы сегіз алма"
OTHERS = "жеті қарға бір терезе"


@pytest.fixture
def secret():
    return new_secret(WORDS, CHEAP)


@pytest.fixture
def locked(desk, secret):
    """A desk over encrypted records; the commissioner has a passphrase."""
    path = desk.store.path
    desk.store.close()
    encrypted = encrypt_records(path, secret, COMMISSIONER)
    store = open_store(path, key=encrypted.key)
    yield replace(desk, store=store)
    store.close()


def verbs(desk):
    with desk.store.read() as work:
        return [(line.verb, line.subject_id) for line in work.journal.of()]


def test_a_second_member_gets_a_passphrase_and_opens_the_records(locked):
    add_key(locked, AddKey(member_id=DEPUTY, passphrase=OTHERS, cost=CHEAP))

    unlocked = unlock(locked.store.path, OTHERS, locked.now())
    assert (unlocked.key, unlocked.account) == (locked.store.key, DEPUTY)
    assert [holder.member.id for holder in list_keys(locked)] == [COMMISSIONER, DEPUTY]
    assert verbs(locked)[-1] == ("key.added", DEPUTY)


def test_a_member_has_one_passphrase_and_the_last_one_stays(locked):
    with pytest.raises(RuleViolation, match=r"keys\.has-one"):
        add_key(locked, AddKey(member_id=COMMISSIONER, passphrase=OTHERS, cost=CHEAP))
    with pytest.raises(RuleViolation, match=r"keys\.last"):
        remove_key(locked, RemoveKey(member_id=COMMISSIONER))
    with pytest.raises(RuleViolation, match=r"keys\.none-of-member"):
        remove_key(locked, RemoveKey(member_id=DEPUTY))


def test_nobody_who_is_no_member_gets_a_passphrase(locked):
    before = read_keys(locked.store.path)

    with pytest.raises(NotFound):
        add_key(locked, AddKey(member_id=MemberId("nobody"), passphrase=OTHERS, cost=CHEAP))

    assert read_keys(locked.store.path) == before


def test_a_removed_passphrase_opens_no_longer(locked):
    add_key(locked, AddKey(member_id=DEPUTY, passphrase=OTHERS, cost=CHEAP))

    remove_key(locked, RemoveKey(member_id=DEPUTY))

    with pytest.raises(BadInput, match=r"keys\.wrong"):
        unlock(locked.store.path, OTHERS, locked.now())
    assert verbs(locked)[-1] == ("key.removed", DEPUTY)


def test_a_changed_passphrase_opens_and_the_old_one_does_not(locked):
    change_passphrase(locked, ChangePassphrase(old=WORDS, new=OTHERS, cost=CHEAP))

    assert unlock(locked.store.path, OTHERS, locked.now()).account == COMMISSIONER
    with pytest.raises(BadInput, match=r"keys\.wrong"):
        unlock(locked.store.path, WORDS, locked.now())
    assert verbs(locked)[-1] == ("key.changed", COMMISSIONER)


def test_wrong_old_passphrases_are_slowed_as_at_the_door(locked):
    now = locked.now()
    locked = replace(locked, now=lambda: now)
    for _ in range(3):
        with pytest.raises(BadInput) as refused:
            change_passphrase(locked, ChangePassphrase(old="x", new=OTHERS, cost=CHEAP))
        assert refused.value.details["field"] == "old"

    with pytest.raises(StoreUnavailable, match=r"keys\.wait"):
        change_passphrase(locked, ChangePassphrase(old=WORDS, new=OTHERS, cost=CHEAP))
    with pytest.raises(StoreUnavailable, match=r"keys\.wait"):
        unlock(locked.store.path, WORDS, now)

    later = now + timedelta(minutes=5)
    assert unlock(locked.store.path, WORDS, later).account == COMMISSIONER


def test_the_recovery_key_gives_a_new_passphrase_when_the_key_file_is_lost(locked, secret):
    path = locked.store.path
    key_file_beside(path).unlink()
    unlocked = open_with_recovery(path, " ".join(secret.recovery.groups))
    assert unlocked.key == locked.store.key

    recover_key(locked, RecoverKey(member_id=DEPUTY, passphrase=OTHERS, cost=CHEAP))

    assert unlock(path, OTHERS, locked.now()).account == DEPUTY
    assert verbs(locked)[-1] == ("key.recovered", DEPUTY)


def test_the_recovery_key_of_other_records_is_refused(locked):
    with pytest.raises(StoreUnavailable, match=r"keys\.other-records"):
        open_with_recovery(locked.store.path, " ".join(new_secret(WORDS, CHEAP).recovery.groups))


def test_records_that_are_not_encrypted_have_no_passphrases(desk):
    assert list_keys(desk) == ()
    with pytest.raises(RuleViolation, match=r"keys\.not-encrypted"):
        add_key(desk, AddKey(member_id=DEPUTY, passphrase=OTHERS, cost=CHEAP))


def test_encrypted_records_tell_of_it_and_name_the_copies_that_lie_in_clear(desk, secret):
    path = desk.store.path
    desk.store.close()
    copy = shutil.copy(path, path.with_name("test-0.before-v0018.edesk"))

    encrypted = encrypt_records(path, secret, COMMISSIONER)

    assert encrypted.others == (copy,)
    assert encrypted.former.exists()
    with pytest.raises(RuleViolation, match=r"keys\.encrypted-already"):
        encrypt_records(path, secret, COMMISSIONER)
    store = open_store(path, key=encrypted.key)
    tell_of_encryption(replace(desk, store=store))
    assert verbs(replace(desk, store=store))[-1] == ("records.encrypted", COMMISSIONER)
    store.close()
    remove_former(encrypted.former)
    assert not encrypted.former.exists()


def test_no_command_shows_its_passphrase(secret):
    shown = "".join(
        map(
            repr,
            (
                secret,
                AddKey(member_id=DEPUTY, passphrase=WORDS),
                ChangePassphrase(old=WORDS, new=WORDS),
                RecoverKey(member_id=DEPUTY, passphrase=WORDS),
            ),
        )
    )

    assert WORDS not in shown
    assert not any(group in shown for group in secret.recovery.groups)


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.WEAK),
        ("short", Strength.WEAK),
        ("12345678901234567890", Strength.WEAK),
        ("qwertyuiop asdfghjkl", Strength.WEAK),
        ("йцукенгшщзхъ", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("алмаалмаалмаалма", Strength.WEAK),
        ("K7#mq2Lw9x!t", Strength.FAIR),
        ("төрт жылқы сегіз алма", Strength.GOOD),
        ("correct horse battery staple", Strength.GOOD),
    ],
)
def test_a_passphrase_is_worth_what_does_not_follow_from_itself(passphrase, strength):
    assert strength_of(passphrase) is strength


def test_a_passphrase_that_is_easy_to_guess_is_refused_everywhere(locked):
    for act in (
        lambda: new_secret(""),
        lambda: add_key(locked, AddKey(member_id=DEPUTY, passphrase="", cost=CHEAP)),
        lambda: change_passphrase(locked, ChangePassphrase(old=WORDS, new="", cost=CHEAP)),
        lambda: recover_key(locked, RecoverKey(member_id=DEPUTY, passphrase="", cost=CHEAP)),
    ):
        with pytest.raises(BadInput, match=r"keys\.weak"):
            act()


def test_the_ids_of_the_key_file_name_nobody(locked):
    kept = key_file_beside(locked.store.path).read_text("utf-8")

    with locked.store.read() as work:
        names = {word for one in work.members.of() for word in one.name.en.split()}
    assert not any(name in kept for name in names)
