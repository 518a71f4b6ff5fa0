"""`do`: the services from a file, one transaction per command."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import Annotated, Any, get_type_hints

import typer
from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from ethics_desk.cli.catalogue import CATALOGUE
from ethics_desk.cli.session import Session, notice, print_document, session
from ethics_desk.domain.errors import BadInput, DeskError
from ethics_desk.services.accounts import SignIn
from ethics_desk.services.agency_directory import agency_with_code
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.inquiries import inquiry_numbered

LABEL = "as"
OPENING = "open-office"
"""A list that begins with it may begin on a records file that is not there yet."""

REFERENCE = "@"


@dataclass(frozen=True, slots=True)
class Known:
    """A service command as a file may ask for it."""

    name: str
    run: Callable[[Desk, Any], Outcome[Any]]
    adapter: TypeAdapter[Any]


def do(
    context: typer.Context,
    file: Annotated[Path | None, typer.Argument(metavar="COMMANDS.json")] = None,
    *,
    schema: Annotated[bool, typer.Option("--schema", help="Print the JSON Schema.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """Run service commands from a JSON file; stop at the first refusal."""
    if schema:
        print_document(commands_schema())
        return
    if file is None:
        raise typer.BadParameter("COMMANDS.json")
    given = session(context)
    listed = read_commands(file)
    starts = bool(listed) and listed[0].get("command") == OPENING
    done = []
    with given.start_desk() if starts else given.open_desk() as desk:
        for made in run_commands(desk, listed, file.parent):
            done.append(made)
            if not as_json:
                typer.echo(_line(made))
    if as_json:
        print_document(done)
        return
    notice(_summary(given, len(done)))


def read_commands(file: Path) -> list[Mapping[str, Any]]:
    """The list of commands in a file; raises `BadInput` when it is none."""
    try:
        listed = json.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as fault:
        raise BadInput("do.unreadable", file=file.name) from fault
    except (ValueError, RecursionError) as fault:  # not UTF-8, not JSON, too long, too deep
        raise BadInput("do.not-json", file=file.name, problem=str(fault)) from fault
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise BadInput("do.not-a-list", file=file.name)
    return listed


def run_commands(
    desk: Desk, listed: list[Mapping[str, Any]], folder: Path
) -> Iterator[dict[str, Any]]:
    """Run each command in its own transaction and tell what it made.

    `"as": "name"` keeps what a command made. In a later field `"@name"` stands for it and
    `"@name.part"` for a part of it, `"@agency:CODE"` and `"@inquiry:NUMBER"` for what the records
    know, and `@@` for a text that begins with the sign. Files are looked for from `folder`. Raises
    the refusal of a command with its place in the list, counted from one. After `sign-in` the
    rest of the list is done by that member.
    """
    known = {command.name: command for command in known_commands()}
    made: dict[str, Any] = {}
    for place, document in enumerate(listed, start=1):
        name = document.get("command")
        try:
            if not isinstance(name, str) or name not in known:
                raise BadInput("do.unknown-command", name=str(name))
            wanted = {
                key: value for key, value in document.items() if key not in ("command", LABEL)
            }
            command = _read(known[name], _resolved(desk, wanted, made))
            value = known[name].run(desk, _placed(command, folder)).value
            if isinstance(command, SignIn):
                desk = replace(desk, member=command.member_id)
        except DeskError as refusal:
            refusal.details["place"] = place
            raise
        if LABEL in document:
            made[str(document[LABEL])] = value
        yield {"place": place, "command": name, "made": _shown(value), **_number(desk, value)}


def known_commands() -> tuple[Known, ...]:
    """Every service command, by the words of its function."""
    return tuple(
        Known(
            name=function.__name__.replace("_", "-"),
            run=function,
            adapter=TypeAdapter(get_type_hints(function)["command"]),
        )
        for function in CATALOGUE
    )


def commands_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a list of commands."""
    known = known_commands()
    places, shared = TypeAdapter.json_schemas(
        [(one.name, "validation", one.adapter) for one in known]
    )
    definitions = dict(shared.get("$defs", {}))
    entries = []
    for one in known:
        reference = places[(one.name, "validation")]
        body = dict(definitions[str(reference["$ref"]).rsplit("/", 1)[-1]])
        properties = {
            "command": {"const": one.name},
            LABEL: {"type": "string"},
            **body.get("properties", {}),
        }
        entries.append(
            {
                "type": "object",
                "description": body.get("description", ""),
                "properties": properties,
                "required": ["command", *body.get("required", [])],
                "additionalProperties": False,
            }
        )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "array",
        "items": {"oneOf": entries},
        "$defs": definitions,
    }


def _read(known: Known, document: Mapping[str, Any]) -> Any:  # noqa: ANN401 - any command
    try:
        command = known.adapter.validate_python(document)
    except ValidationError as fault:
        raise _refusal(fault.errors()[0]) from fault
    unknown = next(_unknown_keys(document, known.adapter.dump_python(command), ""), None)
    if unknown is not None:
        raise BadInput("do.unknown-field", field=unknown)
    return command


def _refusal(problem: ErrorDetails) -> BadInput:
    field = ".".join(str(part) for part in problem["loc"])
    if problem["type"] in ("missing", "missing_argument"):
        return BadInput("do.missing-field", field=field)
    return BadInput("do.bad-value", field=field, problem=problem["msg"])


def _unknown_keys(document: object, understood: object, place: str) -> Iterator[str]:
    if isinstance(document, Mapping) and isinstance(understood, Mapping):
        for key, value in document.items():
            if key not in understood:
                yield f"{place}{key}"
            else:
                yield from _unknown_keys(value, understood[key], f"{place}{key}.")
    elif isinstance(document, list) and isinstance(understood, (list, tuple)):
        for number, (one, other) in enumerate(zip(document, understood, strict=False)):
            yield from _unknown_keys(one, other, f"{place}{number}.")


def _resolved(desk: Desk, value: Any, made: Mapping[str, Any]) -> Any:  # noqa: ANN401 - any JSON value
    match value:
        case str() if value.startswith(REFERENCE * 2):
            return value[1:]
        case str() if value.startswith(REFERENCE):
            return _referred(desk, value[1:], made)
        case list():
            return [_resolved(desk, one, made) for one in value]
        case Mapping():
            return {key: _resolved(desk, one, made) for key, one in value.items()}
        case _:
            return value


def _referred(desk: Desk, name: str, made: Mapping[str, Any]) -> Any:  # noqa: ANN401 - any id
    """What an earlier command made, or what the records know by a code or number."""
    kind, colon, known_as = name.partition(":")
    if colon and kind == "agency":
        return agency_with_code(desk, known_as).id
    if colon and kind == "inquiry":
        return inquiry_numbered(desk, known_as).id
    label, _, part = name.partition(".")
    if label not in made or (part and not hasattr(made[label], part)):
        raise BadInput("do.unknown-reference", name=REFERENCE + name)
    return getattr(made[label], part) if part else made[label]


def _placed(command: Any, folder: Path) -> Any:  # noqa: ANN401 - any command
    if not is_dataclass(command) or isinstance(command, type):
        return command
    paths = {
        field.name: folder / value
        for field in fields(command)
        if isinstance(value := getattr(command, field.name), Path)
    }
    return replace(command, **paths) if paths else command


def _number(desk: Desk, value: object) -> dict[str, str]:
    """The number of an inquiry or letter that was made, besides its id."""
    if not isinstance(value, str):
        return {}
    with desk.read() as work:
        made = work.inquiries.find(value) or work.letters.find(value)
    return {} if made is None else {"number": made.number}


def _line(made: Mapping[str, Any]) -> str:
    number = f" {made['number']}" if "number" in made else ""
    return f"{made['place']}. {made['command']}:{number} {made['made']}"


def _shown(value: object) -> object:
    return value if isinstance(value, str | int | float | bool | None) else str(value)


def _summary(given: Session, count: int) -> str:
    return given.words.count("cli.commands-done", count)
