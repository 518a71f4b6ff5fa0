"""Arguments, then a window or the command line."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import typer

from ethics_desk.app.assembly import OFFICE_RULES, opened_desk, specimen_desk, started_desk
from ethics_desk.app.hooks import open_log, report_defects
from ethics_desk.app.paths import Paths, paths_of_user, paths_under, resources_folder
from ethics_desk.app.settings import (
    Settings,
    language_of_system,
    read_settings,
    write_settings,
)
from ethics_desk.app.window_needs import need_window
from ethics_desk.domain.backup import BackupPlan, read_plan, written_plan
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.language import Language
from ethics_desk.rules.loader import load_rule_book
from ethics_desk.texts import Texts


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit statuses are those of contracts.md."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        base, store, rest = split_arguments(given)
    except typer.BadParameter as wrong:
        sys.stderr.write(f"error: {wrong.format_message()}\n")
        return 2
    paths = paths_of_user() if base is None else paths_under(base)
    paths.make_folders()
    open_log(paths.logs)
    report_defects(_one_line)
    settings, _ = read_settings(paths.settings)
    if not rest:
        return _open_window(paths, store, settings.language or language_of_system())
    return _run_command(paths, store, settings, rest)


def split_arguments(arguments: list[str]) -> tuple[Path | None, Path | None, list[str]]:
    """`--base DIR` and `--store FILE` before the command, and everything from the command on.

    Raises `typer.BadParameter` when a folder or file is not named.
    """
    found: dict[str, Path] = {}
    rest = list(arguments)
    while rest and rest[0].split("=", 1)[0] in ("--base", "--store"):
        name, equals, value = rest.pop(0).partition("=")
        if not equals:
            if not rest:
                raise typer.BadParameter(f"{name}: ?")
            value = rest.pop(0)
        found[name] = Path(value)
    return found.get("--base"), found.get("--store"), rest


def _open_window(paths: Paths, store: Path | None, language: Language) -> int:
    try:
        need_window(seen=True)
    except DeskError as lacking:
        words = Texts(resources_folder()).in_(language)
        sys.stderr.write(f"error: {words.error(lacking)}\n")
        return 2
    from ethics_desk.app.window import open_window  # noqa: PLC0415 - Qt only for a window

    return open_window(paths, store)


def _run_command(paths: Paths, store: Path | None, settings: Settings, rest: list[str]) -> int:
    from ethics_desk.app.more_commands import more_commands  # noqa: PLC0415 - slow to import
    from ethics_desk.cli.program import build, run  # noqa: PLC0415
    from ethics_desk.cli.session import Safe, Session  # noqa: PLC0415

    resources = resources_folder()
    texts = Texts(resources)
    file = store or paths.default_store
    return run(
        build(more_commands(texts)),
        rest,
        Session(
            language=settings.language or language_of_system(),
            texts=texts,
            read_rules=lambda: load_rule_book(resources, file.parent / OFFICE_RULES),
            office_rules=file.parent / OFFICE_RULES,
            resources=resources,
            open_desk=lambda: opened_desk(file, texts),
            start_desk=lambda: started_desk(file, texts),
            open_specimen=lambda path, day: specimen_desk(path, texts, day),
            store=store,
            safe=Safe(
                records=file.absolute(),
                plan=read_plan(settings.remembered.get),
                keep_plan=lambda plan: _keep_plan(paths.settings, settings, plan),
                open_desk=lambda path: opened_desk(path, texts),
            ),
        ),
    )


def _keep_plan(file: Path, settings: Settings, plan: BackupPlan) -> None:
    remembered = {**settings.remembered, **written_plan(plan)}
    write_settings(file, replace(settings, remembered=remembered))


def _one_line(text: str) -> None:
    last = text.strip().splitlines()[-1] if text.strip() else "?"
    sys.stderr.write(f"error: {last}\n")
