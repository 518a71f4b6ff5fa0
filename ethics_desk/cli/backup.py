"""`backup`: backups of the records from a terminal: list, make, check, restore, plan."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.session import FAULT_FOUND, Safe, Session, notice, print_document, session
from ethics_desk.domain.backup import LEAST, MOST, Backup, BackupPlan, Occasion
from ethics_desk.domain.errors import KeyNeeded, StoreUnavailable
from ethics_desk.services.backups import (
    MakeBackup,
    RestoreBackup,
    backup_named,
    backup_state,
    check_backup,
    in_clear,
    list_backups,
    make_backup,
    remove_clear,
    restore_backup,
    same_disk,
    unlock_backup,
    use_second_place,
)
from ethics_desk.services.keys.opening import Unlocked

backup_app = typer.Typer(no_args_is_help=True, help="Backups of the records.")

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Name = Annotated[str, typer.Argument(help="Name of a backup as `backup list` tells it, or a path.")]
Kept = Annotated[int | None, typer.Option(min=LEAST, max=MOST, help="How many are kept.")]


@backup_app.command("list")
def list_all(context: typer.Context, *, as_json: AsJson = False) -> None:
    """List the backups in both places, newest first; warn when the last whole one is old."""
    given, safe = session(context), _safe(context)
    found, clear = list_backups(safe.records, safe.plan), in_clear(safe.records, safe.plan)
    if as_json:
        print_document([_document(one) for one in found])
        return
    for one in found:
        cells = _cells(given, one)
        typer.echo(
            "\t".join((*cells, given.words.say("backup.in-clear")) if one in clear else cells)
        )
    warning = backup_state(safe.records, safe.plan).warning(datetime.now(UTC))
    if warning is not None:
        key, moment = warning
        notice(given.words.say(key, moment=moment))


@backup_app.command("make")
def make(context: typer.Context, *, as_json: AsJson = False) -> None:
    """Make a backup, put it back on trial, carry it to the second place."""
    given, safe = session(context), _safe(context)
    with given.open_desk() as desk:
        made = make_backup(desk, MakeBackup(occasion=Occasion.ASKED, plan=safe.plan))
    reason = given.words.error(made.refusal) if made.refusal else ""
    if as_json:
        there = _document(made.there) if made.there else None
        print_document({"here": _document(made.here), "there": there, "refusal": reason})
    else:
        typer.echo(given.words.say("backup.made", name=made.here.number))
        if made.there:
            typer.echo(given.words.say("backup.made-there", place=str(made.there.path.parent)))
    if made.here.faults:
        notice(given.words.say("backup.altered-warning", count=made.here.faults))
    if reason:
        notice(given.words.say("backup.not-there", reason=reason))
        raise typer.Exit(FAULT_FOUND)


@backup_app.command("check")
def check(
    context: typer.Context,
    name: Annotated[
        str, typer.Argument(help="Name of a backup; without one all are checked.")
    ] = "",
    *,
    as_json: AsJson = False,
) -> None:
    """Put backups back on trial and check all of them: exit 3 when one is not whole."""
    given, safe = session(context), _safe(context)
    wanted = list_backups(safe.records, safe.plan)
    if name:
        wanted = (backup_named(safe.records, safe.plan, name),)
    keys = _Keys(given, safe)
    told: list[dict[str, object]] = []
    for one in wanted:
        unlocked = keys.of(one)
        try:
            whole = check_backup(safe.records, one, datetime.now(UTC), unlocked)
            told.append({**_document(whole), "whole": True})
            line = given.words.say("backup.whole", name=one.number)
        except StoreUnavailable as refusal:
            line = given.words.error(refusal)
            told.append({**_document(one), "whole": False, "refusal": line})
        if not as_json:
            typer.echo(line)
    if as_json:
        print_document(told)
    if not all(one["whole"] for one in told):
        raise typer.Exit(FAULT_FOUND)


@backup_app.command("restore")
def restore(
    context: typer.Context,
    name: Name,
    *,
    reason: Annotated[str, typer.Option(help="Why, for the journal.")] = "",
    altered: Annotated[
        bool, typer.Option("--altered", help="Also records altered behind the program's back.")
    ] = False,
) -> None:
    """Put a backup in the place of the records, which are set aside under another name."""
    given, safe = session(context), _safe(context)
    chosen = backup_named(safe.records, safe.plan, name)
    command = RestoreBackup(backup=chosen, reason=reason, altered=altered)
    unlocked = _Keys(given, safe).of(chosen)
    aside = restore_backup(safe.records, command, datetime.now(UTC), safe.open_desk, unlocked)
    typer.echo(given.words.say("backup.restored", name=chosen.number))
    if aside is not None:
        typer.echo(given.words.say("backup.set-aside", file=str(aside)))


@backup_app.command("remove-clear")
def remove_those_in_clear(context: typer.Context) -> None:
    """Remove the backups made before the records were encrypted, in both places."""
    given, safe = session(context), _safe(context)
    count = remove_clear(safe.records, safe.plan)
    typer.echo(given.words.say("backup.clear-removed", count=count))
    if count:
        notice(given.words.say("backup.traces"))


@backup_app.command("plan")
def plan(  # noqa: PLR0913 - one option each
    context: typer.Context,
    *,
    second: Annotated[Path | None, typer.Option(help="Folder of the second place.")] = None,
    no_second: Annotated[bool, typer.Option("--no-second", help="No second place.")] = False,
    daily: Kept = None,
    weekly: Kept = None,
    monthly: Kept = None,
    warn_after: Annotated[
        int | None, typer.Option(min=LEAST, max=MOST, help="Days until the window warns.")
    ] = None,
) -> None:
    """Show how backups are kept, or change it."""
    given, safe = session(context), _safe(context)
    kept = BackupPlan(
        second_place=safe.plan.second_place,
        daily=daily or safe.plan.daily,
        weekly=weekly or safe.plan.weekly,
        monthly=monthly or safe.plan.monthly,
        warn_after=warn_after or safe.plan.warn_after,
    )
    if second is not None:
        use_second_place(second.absolute())
        kept = replace(kept, second_place=second.absolute())
    elif no_second:
        kept = replace(kept, second_place=None)
    if kept != safe.plan:
        safe.keep_plan(kept)
    _tell_plan(given, safe, kept)


def _tell_plan(given: Session, safe: Safe, kept: BackupPlan) -> None:
    say, place = given.words.say, kept.second_place
    numbers = {"daily": kept.daily, "weekly": kept.weekly, "monthly": kept.monthly}
    typer.echo(say("backup.plan", warn_after=kept.warn_after, **numbers))
    if place is None:
        typer.echo(say("backup.no-second-place"))
        return
    typer.echo(say("backup.second-place", place=str(place)))
    if place.is_dir() and safe.records.parent.is_dir() and same_disk(safe.records, place):
        notice(say("backup.same-disk", place=str(place)))


class _Keys:
    """The keys of encrypted backups: a passphrase is asked for once, not for each of them."""

    def __init__(self, given: Session, safe: Safe) -> None:
        self._given = given
        self._safe = safe
        self._unlocked: Unlocked | None = None

    def of(self, backup: Backup) -> Unlocked | None:
        """What opens a backup; None for one in clear."""
        if not backup.encrypted:
            return None
        if self._unlocked is None:
            typed = _typed(self._given, backup)
            records, now = self._safe.records, datetime.now(UTC)
            self._unlocked = unlock_backup(records, backup, typed, now)
        return self._unlocked


def _typed(given: Session, backup: Backup) -> str:
    """The passphrase of a backup, or its recovery key, as given or asked for."""
    if given.door is None:
        raise KeyNeeded("keys.needed", path=str(backup.path))
    return given.door.secrets.passphrase(backup.path)


def _safe(context: typer.Context) -> Safe:
    safe = session(context).safe
    if safe is None:
        raise RuntimeError("backups were asked for in a session without a safe")
    return safe


def _cells(given: Session, one: Backup) -> tuple[str, ...]:
    say = given.words.say
    checked = (
        say("backup.not-checked")
        if one.checked_at is None
        else say("backup.checked", moment=one.checked_at)
    )
    place = "there" if one.second_place else "here"
    cells = (
        one.number,
        given.words.instant(one.made_at),
        say(f"backup.occasion.{one.occasion}"),
        say(f"backup.place.{place}"),
        checked,
    )
    return (*cells, say("backup.altered")) if one.faults else cells


def _document(one: Backup) -> dict[str, object]:
    return {
        "name": one.number,
        "path": str(one.path),
        "made_at": one.made_at.isoformat(),
        "occasion": one.occasion.value,
        "size": one.size,
        "sha256": one.sha256,
        "entries": one.entries,
        "head": one.head,
        "faults": one.faults,
        "checked_at": one.checked_at.isoformat() if one.checked_at else None,
        "second_place": one.second_place,
        "encrypted": one.encrypted,
    }
