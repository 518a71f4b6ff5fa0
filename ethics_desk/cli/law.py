"""`clock` and `rules`: the law as data, asked from a terminal."""

import json
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from ethics_desk.cli.session import FAULT_FOUND, notice, print_document, session
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.rules.checks import check_file, check_folder, check_packs, doubts_of_file
from ethics_desk.rules.judging.clocks import read_clock_facts
from ethics_desk.rules.packs.entries import Entry
from ethics_desk.rules.packs.pack import Pack

rules = typer.Typer(help="Rule packs: what they hold and whether they are sound.")

FactsFile = Annotated[Path, typer.Argument(metavar="FACTS.json")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
InLanguage = Annotated[Language | None, typer.Option("--lang", help="Language of the answer.")]


def clock(
    context: typer.Context,
    file: FactsFile,
    *,
    as_json: AsJson = False,
    lang: InLanguage = None,
) -> None:
    """Count a statutory clock day by day."""
    given = session(context)
    language = lang or given.language
    facts = read_clock_facts(read_document(file))
    result = given.rules.count(facts)
    if as_json:
        print_document(result.as_document(language))
        return
    words = given.texts.in_(language)
    due = "–" if result.due is None else words.day(result.due)
    typer.echo(f"{result.clock.title.in_(language)}: {due}")
    for step in result.steps:
        number = "–" if step.number is None else str(step.number)
        typer.echo(f"  {words.day(step.day)}  {number}  {step.why or ''}".rstrip())


@rules.command("list")
def list_packs(context: typer.Context, *, as_json: AsJson = False) -> None:
    """Packs and their versions."""
    given = session(context)
    packs = [_listed(pack, given.language) for pack in given.rules.packs()]
    if as_json:
        print_document(packs)
        return
    for pack in packs:
        typer.echo(f"{pack['pack']}: {pack['title']}")
        for version in pack["versions"]:
            until = version["until"] or "…"
            line = f"  {version['version']}  {version['from']} – {until}  {version['status']}"
            replaced = given.words.say("rule-standing.replaced") if version["replaced"] else ""
            typer.echo(f"{line}  {replaced}".rstrip())
        for bill in pack["bills"]:
            typer.echo(f"  {bill}  {given.words.say('paper.bill')}")


@rules.command("show")
def show_pack(
    context: typer.Context,
    pack: str,
    on: Annotated[str | None, typer.Option("--on", help="A day, YYYY-MM-DD.")] = None,
    *,
    as_json: AsJson = False,
) -> None:
    """One pack as it stood on a day."""
    given = session(context)
    day = date.today() if on is None else read_day(on)  # noqa: DTZ011 - the day of this computer
    shown = given.rules.pack(pack)
    version = shown.version_on(day)
    entries = () if version is None else version.entries()
    document: dict[str, Any] = {
        "pack": pack,
        "on": day.isoformat(),
        "version": None if version is None else version.code,
        "status": None if version is None else version.info.status.value,
        "entries": [_entry(entry, given.language) for entry in entries],
        "provisions": [
            {**_entry(one, given.language), "status": one.status_on(day).value}
            for one in shown.liability.provisions()
            if one.is_bill or one.in_force_on(day)
        ],
    }
    if as_json:
        print_document(document)
        return
    typer.echo(f"{pack} {document['version'] or '–'} ({document['status'] or '–'})")
    for entry in document["entries"]:
        typer.echo(f"  {entry['code']}: {entry['title']} [{entry['citation']}; {entry['rows']}]")
    for one in document["provisions"]:
        where = f"[{one['citation']}; {one['rows']}; {one['status']}]"
        typer.echo(f"  {one['code']}: {one['title']} {where}")


@rules.command("check")
def check(
    context: typer.Context,
    path: Annotated[
        Path | None, typer.Argument(help="A folder of packs, or one file of rules.")
    ] = None,
) -> None:
    """Check packs: keys, dates, languages, sources, hashes, examples; exit 3 for any fault."""
    given = session(context)
    if path is None:
        faults = check_packs([given.resources / "rules"])
    elif path.is_file():
        faults = check_file(path, given.resources)
    else:
        faults = check_folder(path, given.resources)
    for fault in faults:
        notice(given.words.error(fault))
    if faults:
        raise typer.Exit(FAULT_FOUND)
    if path is not None and path.is_file():
        for doubt in doubts_of_file(path, given.resources):
            notice(given.words.error(doubt))
    typer.echo(given.words.say("cli.rules-sound"))


def read_document(file: Path) -> object:
    """A JSON document from a file; what cannot be read is refused by its name."""
    try:
        return json.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as fault:
        raise BadInput("cli.unreadable", file=file.name) from fault
    except (ValueError, RecursionError) as fault:  # not UTF-8, not JSON, too long, too deep
        raise BadInput("cli.not-json", file=file.name, problem=str(fault)) from fault


def read_day(written: str) -> date:
    """A day written YYYY-MM-DD."""
    try:
        day = date.fromisoformat(written)
    except ValueError as fault:
        raise BadInput("cli.not-a-day", day=written) from fault
    if day.isoformat() != written:  # ISO 8601 also knows 20260101 and 2026-W01-4
        raise BadInput("cli.not-a-day", day=written)
    return day


def _listed(pack: Pack, language: Language) -> dict[str, Any]:
    return {
        "pack": pack.code,
        "title": pack.title.in_(language),
        "versions": [
            {
                "version": version.code,
                "title": version.info.title.in_(language),
                "from": version.info.valid_from.isoformat(),
                "until": None
                if version.info.valid_until is None
                else version.info.valid_until.isoformat(),
                "status": version.info.status.value,
                "replaced": version in pack.replaced,
            }
            for version in (*pack.versions, *pack.replaced)
        ],
        "provisions": len(pack.liability.provisions()),
        "bills": [one.code for one in pack.liability.provisions() if one.is_bill],
    }


def _entry(entry: Entry, language: Language) -> dict[str, str]:
    return {
        "code": entry.code,
        "title": entry.title.in_(language),
        "citation": entry.citation.in_(language),
        "rows": ", ".join(entry.rows),
        "confidence": entry.confidence.value,
        "assumption": "" if entry.assumption is None else entry.assumption.in_(language),
    }
