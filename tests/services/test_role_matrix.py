"""Every command and every table for every role, as the data says: who may is let through only."""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from cli.test_every_command import EVERYTHING, folder
from sample_office import AGENCY, COMMISSIONER, DEPUTY, RESOURCES, second, words

from ethics_desk import services
from ethics_desk.cli.commands import known_commands
from ethics_desk.domain.account import Member, MemberId, MemberRole
from ethics_desk.domain.errors import DeskError, RuleViolation
from ethics_desk.domain.powers import Readers
from ethics_desk.services.accounts import my_powers
from ethics_desk.services.powers import power_table
from ethics_desk.store.office_file import create_store
from ethics_desk.store.records import metadata

__all__ = ["folder"]

TABLE = power_table(RESOURCES)
COMMANDS = {one.name: one for one in known_commands()}
NOT_OF_DO = {
    "open-evidence",
    "sign-letter",
    "print-labels",
    "export-letter",
    "carry-out-erasure",
    "add-key",
    "encrypt-records",
    "remove-key",
    "change-passphrase",
    "recover-key",
}
"""What writes and is no command of a file: evidence looked at or sent along, labels, what cannot
be undone, a passphrase."""

REFUSED = ("power.deed", "power.area", "power.stranger")


def of(desk, role):
    return replace(desk, member=MemberId(f"matrix-{role}"))


def given_everybody(desk):
    """One member of each role the data knows, and one who left."""
    with desk.store.write() as work:
        for role in TABLE.roles:
            work.members.add(
                Member(
                    id=MemberId(f"matrix-{role}"),
                    agency_id=AGENCY,
                    role=role,
                    name=words(role),
                    post=words(role),
                )
            )
        left = work.members.get(MemberId("matrix-commissioner"))
        work.members.add(replace(left, id=MemberId("matrix-left"), active=False))
    return desk


def sample(name, place):
    """A command as a file asks for it; what it refers to is not there."""
    document = next(one for one in EVERYTHING if one["command"] == name)
    wanted = {key: value for key, value in document.items() if key not in ("command", "as")}
    command = COMMANDS[name].adapter.validate_python(_unreferred(wanted))
    paths = {
        one: place / value.name
        for one in getattr(command, "__slots__", ())
        if isinstance(value := getattr(command, one), Path)
    }
    return replace(command, **paths) if paths else command


def _unreferred(value):
    match value:
        case str() if value.startswith("@agency:"):
            return AGENCY
        case Mapping():
            return {key: _unreferred(one) for key, one in value.items()}
        case list():
            return [_unreferred(one) for one in value]
        case _:
            return value


def refusal_of(desk, name, place):
    try:
        COMMANDS[name].run(desk, sample(name, place))
    except DeskError as refusal:
        return refusal
    return None


def passes(desk, command):
    """Whether the gate before a command lets it through; nothing is done."""
    try:
        with desk.write(command):
            raise Turned  # noqa: TRY301 - the transaction is to be undone
    except Turned:
        return True


class Turned(Exception):
    """Past the gate, and back."""


def test_every_command_has_its_line_in_the_data_and_no_line_is_left_over():
    assert set(TABLE.deeds) == set(COMMANDS) | NOT_OF_DO
    assert all(TABLE.deeds[deed] for deed in TABLE.deeds)
    assert set(TABLE.titles) == set(TABLE.deeds)


@pytest.mark.parametrize("role", TABLE.roles)
def test_a_role_does_what_its_line_says_and_nothing_else(desk, role, folder):
    given_everybody(desk)
    acting = of(desk, role)

    for name in COMMANDS:
        if role in TABLE.deeds[name]:
            assert passes(acting, sample(name, folder)), f"{role} may {name}"
        else:
            refusal = refusal_of(acting, name, folder)
            assert refusal is not None, f"{role} did {name}"
            assert refusal.code in REFUSED, f"{role} and {name}: {refusal}"


@pytest.mark.parametrize("role", TABLE.roles)
def test_what_is_no_command_of_a_file_passes_the_same_gate(desk, role):
    acting = of(given_everybody(desk), role)
    for deed in NOT_OF_DO:
        if role in TABLE.deeds[deed]:
            assert passes(acting, deed)
            continue
        with pytest.raises(RuleViolation) as refusal, acting.write(deed):
            pass
        assert refusal.value.code == "power.deed"


@pytest.mark.parametrize("member", ["matrix-left", "nobody"])
def test_who_left_and_who_never_was_here_does_nothing(desk, member, folder):
    acting = replace(given_everybody(desk), member=MemberId(member))
    for name in COMMANDS.keys() - {"sign-in"}:  # who signs in is no longer nobody
        refusal = refusal_of(acting, name, folder)
        assert refusal is not None, name
        assert refusal.code == "power.stranger", name


def test_a_command_without_a_line_is_for_nobody(desk):
    given_everybody(desk)
    for role in TABLE.roles:
        with pytest.raises(RuleViolation) as refusal, of(desk, role).write("burn-the-file"):
            pass
        assert refusal.value.code == "power.deed"


def test_every_table_of_the_records_belongs_to_one_area():
    named = [table for area in TABLE.areas.values() for table in area.tables]

    assert sorted(named) == sorted(metadata.tables)


@pytest.mark.parametrize("role", TABLE.roles)
def test_a_role_reads_the_tables_of_its_areas_and_no_others(desk, role):
    acting = of(given_everybody(desk), role)
    for area in TABLE.areas.values():
        open_to_it = area.readers is Readers.ALL or area.code in TABLE.roles[role].reads
        for table in area.tables:
            statement = sa.select(sa.func.count()).select_from(metadata.tables[table])
            if area.readers is Readers.NONE:
                continue
            if open_to_it:
                with acting.read() as work:
                    work.connection.scalar(statement)
                continue
            with pytest.raises(RuleViolation) as refusal, acting.read() as work:
                work.connection.scalar(sa.select(metadata.tables[table]))
            assert refusal.value.code == "power.area", table


def test_the_auditor_reads_all_and_changes_nothing():
    auditor = MemberRole.AUDITOR
    may = {deed for deed, roles in TABLE.deeds.items() if auditor in roles}
    closed = {area.code for area in TABLE.areas.values() if area.readers is Readers.ROLES}

    assert may == {
        "sign-in",
        "change-passphrase",
        "recover-key",
        "open-evidence",
        "check-evidence",
        "compare-evidence",
        "export-evidence",
        "export-letter",
        "export-case-file",
        "export-return",
    }
    assert closed == TABLE.roles[auditor].reads


def test_the_administrator_sees_no_inquiry_and_no_person():
    administrator = TABLE.roles[MemberRole.ADMINISTRATOR]

    assert not administrator.reads & {"inquiries", "persons", "journal", "identities", "reports"}
    with_inquiries = {"propose-sanction", "register-inquiry", "view-identity", "issue-letter"}
    assert not any(administrator.code in TABLE.deeds[deed] for deed in with_inquiries)


def test_one_commissioner_alone_does_everything_as_before_there_were_powers(desk):
    with desk.store.write() as work:
        deputy = work.members.get(DEPUTY)
        work.members.replace(replace(deputy, active=False))

    assert my_powers(desk).deeds == set(TABLE.deeds)
    assert my_powers(desk).areas >= {area.code for area in TABLE.areas.values()} - {"sealed"}


def test_before_the_first_member_nobody_is_refused(tmp_path, desk):
    store = create_store(tmp_path / "new.edesk")
    assert my_powers(replace(desk, store=store)).everything
    store.close()


def test_a_commissioner_who_has_an_administrator_no_longer_looks_after_accounts(desk):
    given_everybody(desk)

    assert not my_powers(desk).may("add-member")
    assert my_powers(of(desk, MemberRole.ADMINISTRATOR)).may("add-member")


def test_where_the_commissioner_left_the_deputy_stands_in_and_looks_after_accounts(desk):
    acting = second(desk)
    before = my_powers(acting).may("add-member")
    with desk.store.write() as work:
        commissioner = work.members.get(COMMISSIONER)
        work.members.replace(replace(commissioner, active=False))

    assert not before
    assert my_powers(acting).deeds == set(TABLE.deeds)


PAST_THE_GATE = {
    *("accounts.py", "desk.py", "ledger.py", "rule_shelf.py"),
    *("again.py", "backups.py", "encryption.py", "passphrases.py", "source_secrets.py"),
}
"""What asks who somebody is, is the gate itself, checks the file byte by byte, reads the law;
keeps, encrypts or erases the file as a whole; and what must know a name to keep it back."""


def test_no_service_and_no_window_passes_by_the_gate():
    whole = Path(services.__file__).parents[1]
    found = {
        file.name
        for floor in ("services", "gui", "cli")
        for file in (whole / floor).rglob("*.py")
        if re.search(r"store\.(read|write)\(", file.read_text("utf-8"))
    }

    assert found == PAST_THE_GATE
