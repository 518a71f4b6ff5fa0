"""`what-if`: each single fact whose change alters what the law allows."""

import typer

from ethics_desk.cli.law import AsJson, FactsFile, read_document
from ethics_desk.cli.session import print_document, session
from ethics_desk.rules.changes.what_if import WhatIf


def what_if(context: typer.Context, file: FactsFile, *, as_json: AsJson = False) -> None:
    """Say which single facts, were they otherwise, would change the result."""
    given = session(context)
    found = given.rules.what_would_change(given.rules.read_facts(read_document(file)))
    if as_json:
        print_document([one.as_document() for one in found])
        return
    for change in found:
        typer.echo(_line(change))


def _line(change: WhatIf) -> str:
    """The fact as it would have to be, and the result, by their codes."""
    value = "–" if change.value is None else str(change.value)
    days = "" if change.until is None else f" … {change.until}"
    result = f"{change.result.outcome} {', '.join(change.result.sanctions)}".strip()
    return f"{change.path} ({change.kind}) {value}{days}: {result}"
