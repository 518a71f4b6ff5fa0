"""`accounts`: who works here and may do what, who keeps out of what, whose identity is sealed."""

from typing import Annotated

import typer

from ethics_desk.cli.session import Session, print_document, session
from ethics_desk.domain.account import MemberId
from ethics_desk.domain.person import PersonId
from ethics_desk.services.accounts import kept_from_me, list_accounts, my_powers
from ethics_desk.services.desk import Desk
from ethics_desk.services.identity_openings import SealedSource, list_sealed_sources
from ethics_desk.services.inquiries import inquiry_numbered
from ethics_desk.services.members import list_members
from ethics_desk.services.recusals import list_recusals
from ethics_desk.services.relations import list_relations

accounts_app = typer.Typer(no_args_is_help=True, help="Accounts, powers, recusal, sealed sources.")

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]


@accounts_app.command("list")
def list_them(context: typer.Context, *, as_json: AsJson = False) -> None:
    """List who works here, with role and number of things they may do; `*` marks who acts."""
    given = session(context)
    with given.open_desk() as desk:
        rows, roles = list_accounts(desk), desk.powers.roles
    lines = [
        {
            "id": row.member.id,
            "name": row.member.name.shown_in(given.language),
            "role": row.member.role,
            "active": row.member.active,
            "person_known": row.known,
            "acts": row.acts,
            "deeds": len(row.powers.deeds),
        }
        for row in rows
    ]
    if as_json:
        print_document(lines)
        return
    for row, line in zip(rows, lines, strict=True):
        role = roles[row.member.role].title.in_(given.language)
        state = given.words.say("account.active" if row.member.active else "account.left")
        sign = "*" if row.acts else " "
        typer.echo(f"{sign} {line['id']}\t{line['name']}\t{role}\t{state}")


@accounts_app.command("powers")
def tell_powers(
    context: typer.Context,
    *,
    mine: Annotated[bool, typer.Option("--mine", help="Only what the acting member may.")] = False,
    as_json: AsJson = False,
) -> None:
    """Tell for every command which roles may do it, as the data says."""
    given = session(context)
    with given.open_desk() as desk:
        table, powers = desk.powers, my_powers(desk)
    told = {deed: table.doers(deed) for deed in table.deeds if not mine or powers.may(deed)}
    if as_json:
        print_document({deed: list(roles) for deed, roles in told.items()})
        return
    for deed, roles in told.items():
        titles = ", ".join(table.roles[role].title.in_(given.language) for role in roles)
        typer.echo(f"{deed}\t{table.title(deed).in_(given.language)}\t{titles}")


@accounts_app.command("kept-out")
def tell_kept_out(context: typer.Context, *, as_json: AsJson = False) -> None:
    """Tell which inquiries the acting member keeps out of, by number."""
    given = session(context)
    with given.open_desk() as desk:
        rows = kept_from_me(desk)
    if as_json:
        print_document([{"id": row.id, "number": row.number} for row in rows])
        return
    for row in rows:
        typer.echo(row.number)


@accounts_app.command("recusals")
def tell_recusals(
    context: typer.Context,
    inquiry: Annotated[str, typer.Argument(help="Number of one inquiry; else all.")] = "",
    *,
    as_json: AsJson = False,
) -> None:
    """List who withdrew from which inquiry, and what was decided."""
    given = session(context)
    with given.open_desk() as desk:
        rows = list_recusals(desk, inquiry_numbered(desk, inquiry).id if inquiry else None)
        names, grounds = _names(desk, given), desk.powers.grounds
    lines = [
        {
            "id": row.recusal.id,
            "version": row.recusal.version,
            "inquiry": row.number,
            "member": names.get(row.recusal.member_id, row.recusal.member_id),
            "ground": row.recusal.ground,
            "declared_on": row.recusal.declared_on.isoformat(),
            "state": row.recusal.state.value,
        }
        for row in rows
    ]
    if as_json:
        print_document(lines)
        return
    for row, line in zip(rows, lines, strict=True):
        state = given.words.say(f"recusal-state.{row.recusal.state}")
        ground = grounds[row.recusal.ground].in_(given.language)
        told = (line["id"], line["inquiry"], line["member"], ground, line["declared_on"], state)
        typer.echo("\t".join(map(str, told)))


@accounts_app.command("relations")
def tell_relations(
    context: typer.Context,
    person_id: Annotated[str, typer.Argument(help="Id of a person.")],
    *,
    as_json: AsJson = False,
) -> None:
    """List who is related to a person, as far as the records know."""
    given = session(context)
    with given.open_desk() as desk:
        rows = list_relations(desk, PersonId(person_id), given.language)
    if as_json:
        print_document([{"id": row.id, "relative": row.name, "kind": row.kind} for row in rows])
        return
    for row in rows:
        typer.echo(f"{row.id}\t{row.title.in_(given.language)}\t{row.name}")


@accounts_app.command("sources")
def tell_sources(context: typer.Context, *, as_json: AsJson = False) -> None:
    """List the sealed sources by number, and every request to open one; no names."""
    given = session(context)
    with given.open_desk() as desk:
        rows, names = list_sealed_sources(desk), _names(desk, given)
        purposes = desk.powers.purposes
    if as_json:
        print_document([_source(row, names) for row in rows])
        return
    for row in rows:
        number = given.words.say("identity.source", number=row.identity.number)
        typer.echo(f"{row.identity.id}\t{number}\t{row.identity.sealed_on.isoformat()}")
        for opening in row.openings:
            purpose = purposes[opening.purpose].in_(given.language)
            state = given.words.say(f"opening-state.{opening.state}")
            asker = names.get(opening.asked_by, opening.asked_by)
            typer.echo(f"  {opening.id}\t{asker}\t{purpose}\t{state}")


def _names(desk: Desk, given: Session) -> dict[MemberId, str]:
    return {one.id: one.name.shown_in(given.language) for one in list_members(desk)}


def _source(row: SealedSource, names: dict[MemberId, str]) -> dict[str, object]:
    return {
        "person_id": row.identity.id,
        "number": row.identity.number,
        "sealed_on": row.identity.sealed_on.isoformat(),
        "openings": [
            {
                "id": one.id,
                "version": one.version,
                "asked_by": names.get(one.asked_by, one.asked_by),
                "purpose": one.purpose,
                "hours": one.hours,
                "state": one.state.value,
                "until": one.until.isoformat() if one.until else None,
            }
            for one in row.openings
        ],
    }
