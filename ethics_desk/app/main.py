"""Arguments, then a window or the command line."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import typer

from ethics_desk.app.assembly import (
    OFFICE_RULES,
    asked_desk,
    opened_desk,
    specimen_desk,
    started_desk,
)
from ethics_desk.app.hooks import keep_memory_off_disk, open_log, report_defects
from ethics_desk.app.paths import Paths, paths_of_user, paths_under, resources_folder
from ethics_desk.app.settings import (
    Settings,
    language_of_system,
    read_settings,
    write_settings,
)
from ethics_desk.app.window_needs import need_window
from ethics_desk.cli.secrets import Secrets, asking_terminal, given_passphrase
from ethics_desk.domain.backup import BackupPlan, read_plan, written_plan
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.language import Language
from ethics_desk.rules.loader import load_rule_book
from ethics_desk.services.keys.opening import unlock
from ethics_desk.texts import Texts

_FILES = {"--base": "base", "--store": "store", "--passphrase-file": "passphrase_file"}
_MEMBER = "--as"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit statuses are those of contracts.md."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        ways = split_arguments(given)
    except typer.BadParameter as wrong:
        sys.stderr.write(f"error: {wrong.format_message()}\n")
        return 2
    paths = paths_of_user() if ways.base is None else paths_under(ways.base)
    paths.make_folders()
    keep_memory_off_disk()
    open_log(paths.logs)
    report_defects(_one_line)
    settings, _ = read_settings(paths.settings)
    if not ways.rest:
        return _open_window(paths, ways, settings.language or language_of_system())
    return _run_command(paths, ways, settings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """What stands before the command, and everything from the command on; `member` acts."""

    rest: list[str]
    base: Path | None = None
    store: Path | None = None
    passphrase_file: Path | None = None
    member: str = ""


def split_arguments(arguments: list[str]) -> Ways:
    """`--base DIR`, `--store FILE`, `--passphrase-file FILE` and `--as MEMBER` before the command.

    Raises `typer.BadParameter` when a folder, file or member is not named.
    """
    found: dict[str, str] = {}
    rest = list(arguments)
    while rest and rest[0].split("=", 1)[0] in {*_FILES, _MEMBER}:
        name, equals, value = rest.pop(0).partition("=")
        if not equals:
            if not rest:
                raise typer.BadParameter(f"{name}: ?")
            value = rest.pop(0)
        found[name] = value
    files = {_FILES[name]: Path(value) for name, value in found.items() if name in _FILES}
    return Ways(rest=rest, member=found.get(_MEMBER, ""), **files)


def _open_window(paths: Paths, ways: Ways, language: Language) -> int:
    try:
        passphrase = given_passphrase(ways.passphrase_file)
        need_window(seen=True)
    except DeskError as lacking:
        words = Texts(resources_folder()).in_(language)
        sys.stderr.write(f"error: {words.error(lacking)}\n")
        return 2
    from ethics_desk.app.window import open_window  # noqa: PLC0415 - Qt only for a window

    return open_window(paths, ways.store, passphrase)


def _run_command(paths: Paths, ways: Ways, settings: Settings) -> int:
    from ethics_desk.app.more_commands import more_commands  # noqa: PLC0415 - slow to import
    from ethics_desk.cli.program import build, run  # noqa: PLC0415
    from ethics_desk.cli.session import Door, Safe, Session  # noqa: PLC0415

    resources = resources_folder()
    texts = Texts(resources)
    language = settings.language or language_of_system()
    file = ways.store or paths.default_store
    door = Door(
        records=file,
        secrets=Secrets(
            words=texts.in_(language), file=ways.passphrase_file, ask=asking_terminal()
        ),
        unlocked=lambda path, passphrase: unlock(path, passphrase, datetime.now(UTC)),
        open_at=lambda path, unlocked: opened_desk(path, texts, unlocked),
    )
    return run(
        build(more_commands(texts)),
        ways.rest,
        Session(
            language=language,
            texts=texts,
            read_rules=lambda: load_rule_book(resources, file.parent / OFFICE_RULES),
            office_rules=file.parent / OFFICE_RULES,
            resources=resources,
            open_desk=lambda: asked_desk(file, texts, door.unlock, ways.member),
            start_desk=lambda: started_desk(file, texts, door.unlock, ways.member),
            open_specimen=lambda path, day: specimen_desk(path, texts, day),
            store=ways.store,
            door=door,
            safe=Safe(
                records=file.absolute(),
                plan=read_plan(settings.remembered.get),
                keep_plan=lambda plan: _keep_plan(paths.settings, settings, plan),
                open_desk=lambda path, unlocked: opened_desk(path, texts, unlocked),
            ),
        ),
    )


def _keep_plan(file: Path, settings: Settings, plan: BackupPlan) -> None:
    remembered = {**settings.remembered, **written_plan(plan)}
    write_settings(file, replace(settings, remembered=remembered))


def _one_line(text: str) -> None:
    last = text.strip().splitlines()[-1] if text.strip() else "?"
    sys.stderr.write(f"error: {last}\n")
