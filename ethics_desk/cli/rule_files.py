"""`rules export`: a version the office signed, as a file for other offices."""

from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.session import check_place, session
from ethics_desk.services.rulebook.rule_drafts import edition_with_code
from ethics_desk.services.rulebook.rule_exchange import ExportRuleEdition, export_rule_edition


def export(
    context: typer.Context,
    version: Annotated[str, typer.Argument(help="A version the office signed, by its code.")],
    path: Annotated[Path, typer.Argument(help="The file to write, FILE.edrules.")],
) -> None:
    """Write a version the office signed as one file, and print its hash."""
    given = session(context)
    check_place(path)
    with given.open_desk() as desk:
        key = edition_with_code(desk, version).id
        done = export_rule_edition(desk, ExportRuleEdition(edition_id=key, path=path))
    typer.echo(done.value)
