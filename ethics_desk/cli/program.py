"""The program on a terminal: its commands, its exit statuses, its one line of refusal."""

from collections.abc import Callable, Sequence

import typer

from ethics_desk.cli import law
from ethics_desk.cli.accounts import accounts_app
from ethics_desk.cli.backup import backup_app
from ethics_desk.cli.commands import do
from ethics_desk.cli.demo import demo
from ethics_desk.cli.evidence import evidence_app
from ethics_desk.cli.issued_reports import reports_app
from ethics_desk.cli.journal import journal
from ethics_desk.cli.keys import keys_app
from ethics_desk.cli.letters import letters
from ethics_desk.cli.liability import follows
from ethics_desk.cli.paper import letter
from ethics_desk.cli.redact import redact_app
from ethics_desk.cli.redact_verify import verify_copy
from ethics_desk.cli.registers import export_app, import_app
from ethics_desk.cli.reports import report
from ethics_desk.cli.retention import retention_app
from ethics_desk.cli.returns import consolidated, returns, schema, take_in, write_return
from ethics_desk.cli.rule_files import export
from ethics_desk.cli.sanction import sanction
from ethics_desk.cli.session import REFUSED, Session, notice
from ethics_desk.cli.signatures import sign, signatures
from ethics_desk.cli.slip import slip
from ethics_desk.cli.templates import templates_app
from ethics_desk.cli.terms import control
from ethics_desk.cli.verify import verify
from ethics_desk.cli.versions import changes, compare
from ethics_desk.cli.what_if import what_if
from ethics_desk.cli.word_forms import forms
from ethics_desk.domain.errors import Conflict, DeskError
from ethics_desk.domain.progress import Cancelled
from ethics_desk.services.letters.missing import what_is_missing
from ethics_desk.services.stale_edits import differing
from ethics_desk.texts import say_code

law.rules.command("compare")(compare)
law.rules.command("changes")(changes)
law.rules.command("export")(export)
redact_app.command("verify")(verify_copy)
reports_app.command("return")(write_return)
reports_app.command("take-in")(take_in)
reports_app.command("returns")(returns)
reports_app.command("consolidated")(consolidated)
reports_app.command("consolidated-schema")(schema)


def build(more: Sequence[Callable[..., None]] = ()) -> typer.Typer:
    """All commands; `more` are those `app` brings because they need a window."""
    program = typer.Typer(
        name="ethics-desk",
        add_completion=False,
        no_args_is_help=True,
        pretty_exceptions_enable=False,
    )
    commands: list[Callable[..., None]] = [demo, do, sanction, what_if, law.clock, follows]
    commands += [
        letter,
        letters,
        slip,
        forms,
        journal,
        report,
        control,
        sign,
        signatures,
        verify,
        *more,
    ]
    for command in commands:
        program.command()(command)
    program.add_typer(accounts_app, name="accounts")
    program.add_typer(law.rules, name="rules")
    program.add_typer(reports_app, name="reports")
    program.add_typer(import_app, name="import")
    program.add_typer(export_app, name="export")
    program.add_typer(templates_app, name="templates")
    program.add_typer(backup_app, name="backup")
    program.add_typer(keys_app, name="keys")
    program.add_typer(evidence_app, name="evidence")
    program.add_typer(retention_app, name="retention")
    program.add_typer(redact_app, name="redact")
    return program


def run(program: typer.Typer, arguments: Sequence[str], given: Session) -> int:
    """Run one command and return the exit status of contracts.md.

    A refusal is one line on standard error; one of an edit that came too late goes on with both
    versions of each field. A defect is left to the last door (`app.hooks`).
    """
    command = typer.main.get_command(program)
    try:
        status = command.main(
            args=list(arguments), prog_name="ethics-desk", standalone_mode=False, obj=given
        )
    except typer.TyperException as wrong:
        notice(f"error: {wrong.format_message()}")
    except DeskError as refusal:
        notice(f"error: {_placed(given, refusal)}")
        for field in differing(refusal) if isinstance(refusal, Conflict) else ():
            name = say_code(given.words, "field", field.name)
            notice(given.words.say("stale.field", field=name, now=field.now, mine=field.mine))
    except (typer.Abort, Cancelled):
        notice(f"error: {given.words.say('cli.stopped')}")
    else:
        return status if isinstance(status, int) else 0
    return REFUSED


def _placed(given: Session, refusal: DeskError) -> str:
    line = " ".join(what_is_missing(refusal, given.words).split())
    if "place" in refusal.details:
        return given.words.say("cli.at-place", place=refusal.details["place"], line=line)
    return line
