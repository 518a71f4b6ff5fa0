"""Arguments, then a window or the command line."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import typer

from ethics_desk.app.assembly import OFFICE_RULES, opened_desk, specimen_desk, started_desk
from ethics_desk.app.hooks import open_log, report_defects
from ethics_desk.app.paths import Paths, paths_of_user, paths_under, resources_folder
from ethics_desk.app.settings import language_of_system, read_settings
from ethics_desk.app.window_needs import need_window
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.language import Language
from ethics_desk.rules.loader import load_rule_book
from ethics_desk.texts import Texts


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit statuses are those of contracts.md."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        base, store, member, rest = split_arguments(given)
    except typer.BadParameter as wrong:
        sys.stderr.write(f"error: {wrong.format_message()}\n")
        return 2
    paths = paths_of_user() if base is None else paths_under(base)
    paths.make_folders()
    open_log(paths.logs)
    report_defects(_one_line)
    settings, _ = read_settings(paths.settings)
    language = settings.language or language_of_system()
    if not rest:
        return _open_window(paths, store, language)
    return _run_command(Office(store or paths.default_store, store, member), language, rest)


class Given(NamedTuple):
    """What stands before the command: folder, records file, who acts; and the command itself."""

    base: Path | None
    store: Path | None
    member: str
    rest: list[str]


class Office(NamedTuple):
    """Which records a command works on: the file, the one named for it if any, and who acts."""

    file: Path
    named: Path | None
    member: str


def split_arguments(arguments: list[str]) -> Given:
    """`--base DIR`, `--store FILE` and `--as MEMBER` before the command, and the rest.

    Raises `typer.BadParameter` when a folder, file or member is not named.
    """
    found: dict[str, str] = {}
    rest = list(arguments)
    while rest and rest[0].split("=", 1)[0] in ("--base", "--store", "--as"):
        name, equals, value = rest.pop(0).partition("=")
        if not equals:
            if not rest:
                raise typer.BadParameter(f"{name}: ?")
            value = rest.pop(0)
        found[name] = value
    base, store = (Path(found[one]) if one in found else None for one in ("--base", "--store"))
    return Given(base, store, found.get("--as", ""), rest)


def _open_window(paths: Paths, store: Path | None, language: Language) -> int:
    try:
        need_window(seen=True)
    except DeskError as lacking:
        words = Texts(resources_folder()).in_(language)
        sys.stderr.write(f"error: {words.error(lacking)}\n")
        return 2
    from ethics_desk.app.window import open_window  # noqa: PLC0415 - Qt only for a window

    return open_window(paths, store)


def _run_command(office: Office, language: Language, rest: list[str]) -> int:
    from ethics_desk.app.more_commands import more_commands  # noqa: PLC0415 - slow to import
    from ethics_desk.cli.program import build, run  # noqa: PLC0415
    from ethics_desk.cli.session import Session  # noqa: PLC0415

    resources = resources_folder()
    texts = Texts(resources)
    file = office.file
    return run(
        build(more_commands(texts)),
        rest,
        Session(
            language=language,
            texts=texts,
            read_rules=lambda: load_rule_book(resources, file.parent / OFFICE_RULES),
            office_rules=file.parent / OFFICE_RULES,
            resources=resources,
            open_desk=lambda: opened_desk(file, texts, office.member),
            start_desk=lambda: started_desk(file, texts, office.member),
            open_specimen=lambda path, day: specimen_desk(path, texts, day),
            store=office.named,
        ),
    )


def _one_line(text: str) -> None:
    last = text.strip().splitlines()[-1] if text.strip() else "?"
    sys.stderr.write(f"error: {last}\n")
