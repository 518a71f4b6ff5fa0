"""Who may open the records, each with a passphrase of their own.

The records are not encrypted anew: one passphrase more or less is one wrap more or less of the same
data key. What somebody copied before stays open to their old passphrase.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from ethics_desk.domain.account import Member, MemberId
from ethics_desk.domain.errors import BadInput, RuleViolation, StoreUnavailable
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import entry
from ethics_desk.services.keys.strength import check_passphrase
from ethics_desk.services.powers import powers_by
from ethics_desk.store.acting import acting_facts
from ethics_desk.store.data_key import DataKey
from ethics_desk.store.keys import KeyFile, new_key_file, read_keys, write_keys
from ethics_desk.store.tries import one_try
from ethics_desk.store.wrapping import USUAL_COST, Cost

MANAGING = "add-key"
"""The deed of whoever manages passphrases."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyHolder:
    """Somebody who has a passphrase; without a member when the records do not know them."""

    account: MemberId
    member: Member | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddKey:
    """Give a member a passphrase of their own."""

    member_id: MemberId
    passphrase: str = field(repr=False)
    cost: Cost = USUAL_COST


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveKey:
    """Take a member's passphrase away."""

    member_id: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangePassphrase:
    """Put a new passphrase in the place of an old one, whosever it was."""

    old: str = field(repr=False)
    new: str = field(repr=False)
    cost: Cost = USUAL_COST


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverKey:
    """Give a member a new passphrase after the records were opened with the recovery key."""

    member_id: MemberId
    passphrase: str = field(repr=False)
    cost: Cost = USUAL_COST


def list_keys(desk: Desk) -> tuple[KeyHolder, ...]:
    """Who has a passphrase; nobody when the records are not encrypted or their key file is lost."""
    if desk.store.key is None:
        return ()
    keys = _keys_or_new(desk)
    with desk.store.read() as work:
        return tuple(
            KeyHolder(account=wrap.account, member=work.members.find(wrap.account))
            for wrap in keys.wraps
        )


def add_key(desk: Desk, command: AddKey) -> Outcome[MemberId]:
    """Wrap the data key for the member.

    Raises `keys.not-encrypted`, `keys.weak`, `keys.has-one` when the member has a passphrase.
    """
    key = _key_of(desk)
    check_passphrase(command.passphrase)
    keys = read_keys(desk.store.path)
    if keys.wrap_of(command.member_id) is not None:
        raise RuleViolation("keys.has-one", field="member")
    after = keys.with_wrap(key, command.member_id, command.passphrase, command.cost)
    return _keep(desk, after, command, _Told(command.member_id, "key.added"))


def remove_key(desk: Desk, command: RemoveKey) -> Outcome[MemberId]:
    """Remove the member's wrap.

    Raises `keys.none-of-member`, `keys.last` for the only one, and `keys.nobody-manages` where
    nobody left may give passphrases.
    """
    _key_of(desk)
    keys = read_keys(desk.store.path)
    after = keys.without(command.member_id)
    if after == keys:
        raise RuleViolation("keys.none-of-member", field="member")
    if not after.wraps:
        raise RuleViolation("keys.last", field="member")
    _check_managed(desk, after)
    return _keep(desk, after, command, _Told(command.member_id, "key.removed"))


def _check_managed(desk: Desk, keys: KeyFile) -> None:
    with desk.read() as work:
        left = [acting_facts(work.connection, one.account) for one in keys.wraps]
    if not any(powers_by(desk.powers, facts).may(MANAGING) for facts in left):
        raise RuleViolation("keys.nobody-manages", field="member")


def change_passphrase(desk: Desk, command: ChangePassphrase) -> Outcome[MemberId]:
    """Wrap the data key anew for whoever knows the old passphrase.

    Wrong ones are slowed as at the door: raises `keys.wrong`, `keys.wait`; `keys.weak`.
    """
    key = _key_of(desk)
    check_passphrase(command.new)
    keys = read_keys(desk.store.path)
    with one_try(desk.store.path, desk.now()):
        opened = keys.opened(command.old, desk.member)
        if opened is None:
            raise BadInput("keys.wrong", field="old")
    account = opened[1].account
    after = keys.with_wrap(key, account, command.new, command.cost)
    return _keep(desk, after, command, _Told(account, "key.changed"))


def recover_key(desk: Desk, command: RecoverKey) -> Outcome[MemberId]:
    """Wrap the data key for the member, in a new key file where the old one is lost or damaged.

    Raises `RuleViolation` `keys.not-recovered` unless the recovery key opened the records.
    """
    key = _key_of(desk)
    if desk.proved is not None:
        raise RuleViolation("keys.not-recovered", field="member")
    check_passphrase(command.passphrase)
    keys = _keys_or_new(desk)
    after = keys.with_wrap(key, command.member_id, command.passphrase, command.cost)
    return _keep(desk, after, command, _Told(command.member_id, "key.recovered"))


def _key_of(desk: Desk) -> DataKey:
    if desk.store.key is None:
        raise RuleViolation("keys.not-encrypted")
    return desk.store.key


def _keys_or_new(desk: Desk) -> KeyFile:
    try:
        return read_keys(desk.store.path)
    except StoreUnavailable:  # lost or damaged: the recovery key opens without it
        return new_key_file()


class _Told(NamedTuple):
    """Whose key it is, and the verb of the line about it."""

    member: MemberId
    verb: str


def _keep(desk: Desk, keys: KeyFile, command: object, told: _Told) -> Outcome[MemberId]:
    """Write the key file inside the transaction that tells of it: last, so that it can be told."""
    with desk.write(command) as work:
        work.members.get(told.member)
        work.journal.add(entry(desk, told.verb, told.member))
        write_keys(desk.store.path, keys)
    return Outcome(told.member)
