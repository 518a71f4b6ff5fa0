"""`retention`: terms of keeping, holds, and the erasure by two members, from a terminal."""

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.session import REFUSED, check_place, notice, session, tell_left_out
from ethics_desk.domain.language import Language
from ethics_desk.domain.retention import ErasureId, KeepState, RetentionOutcome
from ethics_desk.services.inquiries import inquiry_numbered
from ethics_desk.services.retention.again import EraseAgain, erase_again
from ethics_desk.services.retention.erasing import (
    CarryOutErasure,
    ProposeErasure,
    WithdrawErasure,
    carry_out_erasure,
    erasure_with_id,
    list_erasures,
    propose_erasure,
    state_words,
    withdraw_erasure,
)
from ethics_desk.services.retention.holds import LiftHold, PlaceHold, lift_hold, place_hold
from ethics_desk.services.retention.listing import keep_list
from ethics_desk.services.retention.papers import (
    PrintCertificate,
    PrintKeepList,
    certificate_bytes,
    keep_cells,
    keep_list_bytes,
)
from ethics_desk.services.retention.terms import (
    SetRetentionTerm,
    list_retention_terms,
    set_retention_term,
)
from ethics_desk.services.retention.traces import traces_of
from ethics_desk.services.whole_files import write_whole
from ethics_desk.texts import say_code

retention_app = typer.Typer(no_args_is_help=True, help="How long inquiries are kept; erasure.")

Number = Annotated[str, typer.Argument(help="Number of the inquiry.")]
Id = Annotated[str, typer.Argument(help="The list of erasure.")]
Reason = Annotated[str, typer.Option("--reason", help="Why.")]
Lang = Annotated[Language | None, typer.Option("--lang", help="Language.")]
Pdf = Annotated[Path, typer.Option("--out", help="The PDF to write.")]
From = Annotated[datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="From when.")]


@retention_app.command("list")
def kept(
    context: typer.Context,
    *,
    out: Annotated[Path | None, typer.Option("--out", help="A PDF to write.")] = None,
    erasure: Annotated[str, typer.Option("--of", help="What stands on this list, for --out.")] = "",
    due: Annotated[bool, typer.Option("--due", help="Only those whose term is over.")] = False,
    lang: Lang = None,
) -> None:
    """Every ended inquiry: how it ended, its term, until when it is kept."""
    given = session(context)
    with given.open_desk() as desk:
        tell_left_out(given, desk)
        if out is not None:
            check_place(out)
            asked = PrintKeepList(
                language=lang or given.language, erasure_id=ErasureId(erasure) if erasure else None
            )
            write_whole(out, keep_list_bytes(desk, asked))
            typer.echo(given.words.say("cli.written", path=str(out)))
            return
        for row in keep_list(desk, given.language):
            if not due or row.state is KeepState.DUE:
                typer.echo(" · ".join(cell for cell in keep_cells(row, given.words) if cell))


@retention_app.command("terms")
def terms(context: typer.Context) -> None:
    """The term for each outcome, and where it comes from."""
    given = session(context)
    with given.open_desk() as desk:
        rows = list_retention_terms(desk, given.language)
    for row in rows:
        state = KeepState.PERMANENT if row.known else KeepState.NO_TERM
        years = given.words.count("retention.years", row.years) if row.years else ""
        term = years or say_code(given.words, "keep-state", state)
        outcome = say_code(given.words, "retention-outcome", row.outcome)
        typer.echo(" · ".join(part for part in (outcome, term, row.basis, row.confidence) if part))


@retention_app.command("set")
def set_term(
    context: typer.Context,
    outcome: Annotated[RetentionOutcome, typer.Argument(help="How inquiries ended.")],
    basis: Annotated[str, typer.Option("--basis", help="Item of the nomenclature of cases.")],
    *,
    years: Annotated[int | None, typer.Option("--years", help="Years; none: for ever.")] = None,
    since: From = None,
) -> None:
    """Enter the term of the office's nomenclature for one outcome."""
    given = session(context)
    with given.open_desk() as desk:
        first = since.date() if since else date(1, 1, 1)
        command = SetRetentionTerm(outcome=outcome, years=years, basis=basis, valid_from=first)
        set_retention_term(desk, command)
    typer.echo(given.words.say("cli.term-set"))


@retention_app.command("hold")
def hold(context: typer.Context, number: Number, reason: Reason, *, agency: str = "") -> None:
    """Let nothing of an inquiry be erased."""
    given = session(context)
    with given.open_desk() as desk:
        key = inquiry_numbered(desk, number, agency).id
        place_hold(desk, PlaceHold(inquiry_id=key, reason=reason))
    typer.echo(given.words.say("cli.hold-placed", number=number))


@retention_app.command("lift")
def lift(context: typer.Context, number: Number, reason: Reason, *, agency: str = "") -> None:
    """Lift the hold on an inquiry."""
    given = session(context)
    with given.open_desk() as desk:
        key = inquiry_numbered(desk, number, agency).id
        lift_hold(desk, LiftHold(inquiry_id=key, reason=reason))
    typer.echo(given.words.say("cli.hold-lifted", number=number))


@retention_app.command("propose")
def propose(
    context: typer.Context,
    numbers: Annotated[list[str], typer.Argument(help="Numbers of inquiries.")],
    reason: Reason,
    *,
    agency: str = "",
) -> None:
    """Put inquiries whose term is over on a list; the days of grace begin."""
    given = session(context)
    with given.open_desk() as desk:
        keys = tuple(inquiry_numbered(desk, number, agency).id for number in numbers)
        command = ProposeErasure(inquiry_ids=keys, reason=reason)
        made = erasure_with_id(desk, propose_erasure(desk, command).value)
        traces = traces_of(desk, made.inquiry_ids)
    day = given.words.day(made.grace_until)
    typer.echo(given.words.say("cli.erasure-proposed", id=made.id, until=day))
    if traces:
        notice(given.words.say("cli.erasure-traces"))
    for trace in traces:
        notice(f"- {say_code(given.words, 'trace', trace.kind)}: {trace.title}")


@retention_app.command("lists")
def lists(context: typer.Context) -> None:
    """Every list of erasure, the newest first."""
    given = session(context)
    with given.open_desk() as desk:
        for one in list_erasures(desk):
            count = str(len(one.inquiry_ids))
            typer.echo(" · ".join([one.id, count, state_words(desk, one, given.language)]))


@retention_app.command("withdraw")
def withdraw(context: typer.Context, erasure: Id, reason: Reason) -> None:
    """Take a list back before it is carried out."""
    given = session(context)
    with given.open_desk() as desk:
        one = erasure_with_id(desk, ErasureId(erasure))
        withdraw_erasure(
            desk, WithdrawErasure(erasure_id=one.id, version=one.version, reason=reason)
        )
    typer.echo(given.words.say("cli.erasure-withdrawn"))


@retention_app.command("erase")
def erase(
    context: typer.Context,
    erasure: Id,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="It cannot be undone.")] = False,
) -> None:
    """Erase what stands on a list, for ever; another member than proposed it has to."""
    given = session(context)
    if not yes:
        notice(given.words.say("cli.type-erase"))
        raise typer.Exit(REFUSED)
    with given.open_desk() as desk:
        one = erasure_with_id(desk, ErasureId(erasure))
        command = CarryOutErasure(erasure_id=one.id, version=one.version)
        done = carry_out_erasure(desk, command).value
    counts = {"inquiries": done.inquiries, "persons": done.persons, "lines": done.lines}
    typer.echo(given.words.say("cli.erasure-done", kept=done.kept_persons, **counts))
    if not done.swept:
        notice(given.words.say("cli.erasure-not-swept"))


@retention_app.command("certificate")
def certificate(context: typer.Context, erasure: Id, out: Pdf, *, lang: Lang = None) -> None:
    """Print the certificate of an erasure."""
    given = session(context)
    check_place(out)
    with given.open_desk() as desk:
        asked = PrintCertificate(erasure_id=ErasureId(erasure), language=lang or given.language)
        write_whole(out, certificate_bytes(desk, asked))
    typer.echo(given.words.say("cli.written", path=str(out)))


@retention_app.command("again")
def again(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help="Another copy of the records, such as a backup.")],
) -> None:
    """Erase in another copy of these records what was erased here."""
    given = session(context)
    with given.open_desk() as desk:
        count = erase_again(desk, EraseAgain(path=path)).value
    typer.echo(given.words.say("cli.erased-again", count=count))
