"""`keys`: who may open the records, and encrypting them."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.session import Door, Session, check_place, notice, print_document, session
from ethics_desk.domain.account import Member
from ethics_desk.domain.errors import BadInput, NotFound
from ethics_desk.domain.language import Language
from ethics_desk.services.desk import Desk
from ethics_desk.services.keys.encryption import (
    ENCRYPTING,
    Encrypted,
    Secret,
    copies_in_clear,
    encrypt_records,
    new_records,
    new_secret,
    remove_former,
    renew_records,
    tell_of_encryption,
)
from ethics_desk.services.keys.opening import Unlocked, open_with_recovery
from ethics_desk.services.keys.passphrases import (
    AddKey,
    ChangePassphrase,
    KeyHolder,
    RecoverKey,
    RemoveKey,
    add_key,
    change_passphrase,
    list_keys,
    recover_key,
    remove_key,
)
from ethics_desk.services.keys.recovery_page import (
    confirm_group,
    groups_to_confirm,
    recovery_page,
)
from ethics_desk.services.members import list_members
from ethics_desk.services.whole_files import write_whole

keys_app = typer.Typer(
    no_args_is_help=True,
    help="Who may open the records. Passphrases come from files, the environment or a question.",
)

Name = Annotated[str, typer.Argument(help="The member's name in any language, or their id.")]
NewFile = Annotated[
    Path | None,
    typer.Option("--new-passphrase-file", help="A file whose first line is the new passphrase."),
]

PageFile = Annotated[Path, typer.Option("--page", help="The PDF for the recovery key.")]


@keys_app.command("list")
def list_holders(
    context: typer.Context,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """Who has a passphrase for the records."""
    given = session(context)
    with given.open_desk() as desk:
        encrypted = desk.store.key is not None
        holders = [(one.account, _holder(given, one)) for one in list_keys(desk)]
        copies = copies_in_clear(desk)
    if as_json:
        named = [{"member_id": account, "name": name} for account, name in holders]
        beside = [str(copy) for copy in copies]
        print_document({"encrypted": encrypted, "holders": named, "copies_in_clear": beside})
        return
    if not encrypted:
        typer.echo(given.words.say("keys.plain"))
    for _, name in holders:
        typer.echo(given.words.say("keys.listed", name=name))
    for copy in copies:
        notice(given.words.say("keys.other-plain", path=str(copy)))


@keys_app.command()
def add(context: typer.Context, member: Name, new_file: NewFile = None) -> None:
    """Give a member a passphrase of their own."""
    given = session(context)
    with given.open_desk() as desk:
        found = _member(desk, member)
        passphrase = _door(given).secrets.new_passphrase(new_file, desk.store.path)
        add_key(desk, AddKey(member_id=found.id, passphrase=passphrase))
        typer.echo(given.words.say("keys.added", name=_name(given, found)))


@keys_app.command()
def remove(context: typer.Context, member: Name) -> None:
    """Take a member's passphrase away; nothing is encrypted anew."""
    given = session(context)
    with given.open_desk() as desk:
        found = _member(desk, member)
        remove_key(desk, RemoveKey(member_id=found.id))
        typer.echo(given.words.say("keys.removed", name=_name(given, found)))


@keys_app.command()
def change(context: typer.Context, new_file: NewFile = None) -> None:
    """Put a new passphrase in the place of the one that opens the records now."""
    given = session(context)
    door = _door(given)
    old = door.secrets.passphrase(door.records)
    with door.open(door.unlocked(door.records, old)) as desk:
        new = door.secrets.new_passphrase(new_file, desk.store.path)
        change_passphrase(desk, ChangePassphrase(old=old, new=new))
        typer.echo(given.words.say("keys.changed"))


@keys_app.command()
def recover(
    context: typer.Context,
    member: Annotated[str, typer.Option("--member", help="Whose passphrase it will be.")] = "",
    recovery_file: Annotated[
        Path | None, typer.Option("--recovery-file", help="A file with the eight groups.")
    ] = None,
    new_file: NewFile = None,
) -> None:
    """Open the records with the recovery key and give a member a new passphrase."""
    given = session(context)
    door = _door(given)
    typed = door.secrets.recovery_key(recovery_file, door.records)
    with door.open(open_with_recovery(door.records, typed)) as desk:
        found = _member(desk, member) if member else _acting(desk)
        new = door.secrets.new_passphrase(new_file, desk.store.path)
        recover_key(desk, RecoverKey(member_id=found.id, passphrase=new))
        typer.echo(given.words.say("keys.recovered", name=_name(given, found)))


@keys_app.command()
def new(context: typer.Context, page: PageFile, new_file: NewFile = None) -> None:
    """Make new records, encrypted from their first byte; then open an office in them with `do`."""
    given = session(context)
    records = _door(given).records
    secret = _paper_secret(given, page, new_file)
    new_records(records, secret)
    typer.echo(given.words.say("keys.made", path=str(records)))


@keys_app.command()
def encrypt(
    context: typer.Context,
    page: PageFile,
    *,
    new_file: NewFile = None,
    remove_plain: Annotated[
        bool, typer.Option("--remove-plain", help="Remove the unencrypted file afterwards.")
    ] = False,
) -> None:
    """Encrypt records that lie in clear; they are checked before they take their place."""
    given = session(context)
    door = _door(given)
    with given.open_desk() as desk:
        desk.permit(ENCRYPTING)
        account = _acting(desk).id
    secret = _paper_secret(given, page, new_file)
    done = encrypt_records(door.records, secret, account)
    with door.open(Unlocked(key=done.key, account=account)) as desk:
        tell_of_encryption(desk)
    _tell(given, door.records, done, remove_plain=remove_plain)


@keys_app.command()
def renew(
    context: typer.Context,
    page: PageFile,
    *,
    new_file: NewFile = None,
    remove_former_file: Annotated[
        bool, typer.Option("--remove-former", help="Remove the former file and its key file.")
    ] = False,
) -> None:
    """Encrypt the records under a new key, in a file beside them: old key files open it no more."""
    given = session(context)
    door = _door(given)
    unlocked = door.unlock(door.records)
    with door.open(unlocked) as desk:
        desk.permit(ENCRYPTING)
        account = _acting(desk).id
    secret = _paper_secret(given, page, new_file)
    done = renew_records(door.records, unlocked.key, secret, account)
    with door.open_at(done.path, Unlocked(key=done.key, account=account)) as desk:
        tell_of_encryption(desk)
    typer.echo(given.words.say("keys.renewed", path=str(done.path)))
    if remove_former_file:
        remove_former(door.records)
    else:
        notice(given.words.say("keys.old-stays", path=str(door.records)))


def _paper_secret(given: Session, page: Path, new_file: Path | None) -> Secret:
    """A new secret whose recovery key is on paper, confirmed where somebody can be asked."""
    door = _door(given)
    check_place(page)
    secret = new_secret(door.secrets.new_passphrase(new_file, door.records))
    day = datetime.now().astimezone().date()
    write_whole(page, recovery_page(secret, door.records, day, given.resources))
    typer.echo(given.words.say("keys.page-written", path=str(page)))
    for place in groups_to_confirm(secret) if door.secrets.ask else ():
        confirm_group(secret, place, typer.prompt(str(place)))
    return secret


def _tell(given: Session, records: Path, done: Encrypted, *, remove_plain: bool) -> None:
    typer.echo(given.words.say("keys.encrypted", path=str(records)))
    if remove_plain:
        remove_former(done.former)
    said = "keys.former-removed" if remove_plain else "keys.former-stays"
    notice(given.words.say(said, path=str(done.former)))
    for other in done.others:
        notice(given.words.say("keys.other-plain", path=str(other)))


def _door(given: Session) -> Door:
    if given.door is None:
        raise RuntimeError("a session without a door")
    return given.door


def _acting(desk: Desk) -> Member:
    return _member(desk, desk.member)


def _member(desk: Desk, named: str) -> Member:
    """The member of an id or a name; raises `NotFound`, or `BadInput` when several have it."""
    members = list_members(desk)
    found = [one for one in members if one.id == named] or [
        one for one in members if named in {one.name.in_(language) for language in Language}
    ]
    if len(found) > 1:
        raise BadInput("keys.several-members", name=named)
    if not found:
        raise NotFound("keys.no-member", name=named)
    return found[0]


def _holder(given: Session, holder: KeyHolder) -> str:
    return _name(given, holder.member) if holder.member else given.words.say("keys.unknown-member")


def _name(given: Session, member: Member) -> str:
    return member.name.shown_in(given.language)
