"""`templates`: the texts of letters from a terminal, as lists and as folders of files."""

from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.session import (
    FAULT_FOUND,
    Session,
    check_place,
    notice,
    print_document,
    session,
)
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.language import Language
from ethics_desk.services.agency_directory import agency_with_code
from ethics_desk.services.desk import Desk
from ethics_desk.services.inquiries import inquiry_numbered
from ethics_desk.services.letter_texts.checks import check_letter_text
from ethics_desk.services.letter_texts.differences import LineState, text_differences
from ethics_desk.services.letter_texts.facts import facts_for_texts
from ethics_desk.services.letter_texts.folders import (
    ImportLetterText,
    export_letter_text,
    import_letter_text,
)
from ethics_desk.services.letter_texts.listing import editable_texts, list_letter_texts
from ethics_desk.services.letters.text_previews import PreviewText, preview_text
from ethics_desk.services.office import office_of
from ethics_desk.services.whole_files import write_whole

templates_app = typer.Typer(no_args_is_help=True, help="Texts of letters.")

Kind = Annotated[str, typer.Argument(help="Kind of letter, by its code.")]
Lang = Annotated[Language, typer.Option("--lang", help="Language.")]
OfAgency = Annotated[str, typer.Option("--agency", help="Code of the agency; else your own.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]

_SIGNS = {LineState.ADDED: "+", LineState.REMOVED: "-"}


@templates_app.command("list")
def list_texts(context: typer.Context, *, agency: OfAgency = "", as_json: AsJson = False) -> None:
    """List the kinds of letters and whose texts they have."""
    given = session(context)
    with given.open_desk() as desk:
        rows = list_letter_texts(desk, _agency(desk, agency))
    if as_json:
        print_document(
            [{"kind": row.kind, "state": row.state.value, "problems": row.problems} for row in rows]
        )
        return
    for row in rows:
        state = given.words.say(f"text-state.{row.state}")
        typer.echo(f"{row.kind}\t{row.title.shown_in(given.language)}\t{state}")


@templates_app.command("show")
def show_text(
    context: typer.Context,
    kind: Kind,
    lang: Lang,
    *,
    agency: OfAgency = "",
) -> None:
    """Print the text of one kind in one language."""
    given = session(context)
    with given.open_desk() as desk:
        texts = editable_texts(desk, _agency(desk, agency), kind)
    typer.echo(texts.text.in_(lang), nl=False)


@templates_app.command("diff")
def compare_text(
    context: typer.Context,
    kind: Kind,
    lang: Lang,
    *,
    agency: OfAgency = "",
) -> None:
    """Print how the office's text differs from the shipped one, line by line."""
    given = session(context)
    with given.open_desk() as desk:
        lines = text_differences(desk, _agency(desk, agency), kind, lang)
    for line in lines:
        if line.state is not LineState.SAME:
            sign, number = _SIGNS[line.state], line.own_line or line.shipped_line
            typer.echo(f"{sign}{number}\t{line.text}")


@templates_app.command("facts")
def list_facts(context: typer.Context) -> None:
    """List the facts a text may tell, how each is written, and what it means."""
    words = session(context).words
    for fact in facts_for_texts(words):
        typer.echo(f"{fact.path}\t{fact.meaning}")


@templates_app.command("preview")
def print_text(  # noqa: PLR0913 - one option each
    context: typer.Context,
    kind: Kind,
    lang: Lang,
    out: Annotated[Path, typer.Option("--out", help="The PDF to write.")],
    *,
    inquiry: Annotated[str, typer.Option("--inquiry", help="Number of an inquiry.")] = "",
    agency: OfAgency = "",
) -> None:
    """Print how a letter would look: about an inquiry, or with facts that say what they are."""
    given = session(context)
    check_place(out)
    with given.open_desk() as desk:
        office = _agency(desk, agency)
        asked = PreviewText(
            agency_id=office,
            texts=editable_texts(desk, office, kind),
            language=lang,
            inquiry_id=inquiry_numbered(desk, inquiry, agency).id if inquiry else None,
        )
        draft = preview_text(desk, asked)
    if draft.problem is not None:
        raise draft.problem
    write_whole(out, draft.pdf)
    typer.echo(given.words.say("cli.written", path=str(out)))


@templates_app.command("check")
def check_texts(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(help="Kind of letter; all when left out.")] = "",
    *,
    agency: OfAgency = "",
) -> None:
    """Look through the texts; each problem on a line, with its file and line."""
    given = session(context)
    found = 0
    with given.open_desk() as desk:
        office = _agency(desk, agency)
        kinds = [kind] if kind else [row.kind for row in list_letter_texts(desk, office)]
        for one in kinds:
            for problem in check_letter_text(desk, editable_texts(desk, office, one)):
                found += 1
                typer.echo(given.words.error(problem))
    _say_found(given, found)


@templates_app.command("export")
def export_text(
    context: typer.Context,
    kind: Kind,
    folder: Annotated[Path, typer.Argument(help="Folder in which one of that name is made.")],
    *,
    agency: OfAgency = "",
) -> None:
    """Write the texts of one kind as a folder of files."""
    given = session(context)
    with given.open_desk() as desk:
        place = export_letter_text(desk, _agency(desk, agency), kind, folder)
    typer.echo(given.words.say("cli.written", path=str(place)))


@templates_app.command("import")
def import_text(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(help="A folder named for the kind of letter.")],
    *,
    agency: OfAgency = "",
) -> None:
    """Take in the texts of a kind from a folder, after they were looked through."""
    given = session(context)
    with given.open_desk() as desk:
        command = ImportLetterText(agency_id=_agency(desk, agency), path=folder.absolute())
        import_letter_text(desk, command)
    typer.echo(given.words.say("templates.taken-in", kind=folder.absolute().name))


def _agency(desk: Desk, code: str) -> AgencyId:
    return agency_with_code(desk, code).id if code else office_of(desk).agency_id


def _say_found(given: Session, found: int) -> None:
    if found:
        raise typer.Exit(FAULT_FOUND)
    notice(given.words.say("templates.in-order"))
