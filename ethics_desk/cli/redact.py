"""`redact`: what a reader may not see of an original, and the copy that is handed over."""

from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.redact_lines import (
    ground_line,
    layer_document,
    layer_line,
    leak_line,
    leaks_told,
    mark_document,
    mark_line,
    proposal_document,
    proposal_line,
)
from ethics_desk.cli.session import check_place, notice, print_document, session
from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.language import Language
from ethics_desk.domain.redaction import POINT, Place, Reader, RedactionMarkId
from ethics_desk.services.inquiries import inquiry_numbered
from ethics_desk.services.redaction.grounds import grounds_for
from ethics_desk.services.redaction.handing_over import (
    HandOverCopy,
    hand_over_copy,
    last_copy,
    sheet_of,
    write_copy_again,
)
from ethics_desk.services.redaction.layers import find_layered, list_layers, marks_of, open_layer
from ethics_desk.services.redaction.marks import (
    LiftMarks,
    WithholdPlaces,
    WithholdWords,
    lift_marks,
    withhold_places,
    withhold_words,
)
from ethics_desk.services.redaction.naming import LayerName, layer_called, layer_wish
from ethics_desk.services.redaction.proposals import (
    WithholdProposed,
    proposals,
    withhold_proposed,
)

redact_app = typer.Typer(no_args_is_help=True, help="Copies without what a reader may not see.")

_TENTHS_PER_MM = 72 / 25.4 * POINT
_EDGES = 4
_LARGEST_MM = 10_000

Layer = Annotated[str, typer.Argument(help="Id of the layer, or how it begins.")]
OnGround = Annotated[str, typer.Option("--ground", help="Code of a ground; see `grounds`.")]
Note = Annotated[str, typer.Option("--note", help="The ground in the office's own words.")]
Agency = Annotated[str, typer.Option("--agency", help="Code of the agency.")]
For = Annotated[Reader, typer.Option("--reader", help="Whom the copy is for.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]


@redact_app.command("open")
def open_(  # noqa: PLR0913 - one option each
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="Number of the inquiry.")],
    *,
    evidence: Annotated[int | None, typer.Option(help="Number of a piece of evidence.")] = None,
    letter: Annotated[str, typer.Option(help="Number of an issued letter.")] = "",
    reader: For = Reader.PUBLIC,
    person: Annotated[str, typer.Option(help="Which party reads: id or surname.")] = "",
    agency: Agency = "",
) -> None:
    """Open a layer over an original: its root is sealed in the ledger. Prints the layer's id."""
    given = session(context)
    name = LayerName(
        number=number,
        evidence=evidence,
        letter=letter,
        reader=reader,
        person=person,
        agency=agency,
    )
    with given.open_desk() as desk:
        layer_id = open_layer(desk, layer_wish(desk, name)).value
        unread = find_layered(desk, layer_id).original.unread_pages
    typer.echo(layer_id)
    if unread:
        notice(given.words.say("redaction.no-text", pages=", ".join(map(str, unread))))


@redact_app.command("list")
def list_(
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="Number of the inquiry.")],
    *,
    agency: Agency = "",
    as_json: AsJson = False,
) -> None:
    """The layers of an inquiry, with the copies made from them."""
    given = session(context)
    with given.open_desk() as desk:
        rows = list_layers(desk, inquiry_numbered(desk, number, agency).id)
    if as_json:
        print_document([layer_document(row) for row in rows])
        return
    for row in rows:
        typer.echo(layer_line(given.words, row))


@redact_app.command("grounds")
def grounds(
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="Number of the inquiry.")],
    *,
    reader: For = Reader.PUBLIC,
    agency: Agency = "",
) -> None:
    """The grounds on which something may be withheld from a reader, each with its article."""
    given = session(context)
    with given.open_desk() as desk:
        inquiry = inquiry_numbered(desk, number, agency)
        for one in grounds_for(desk, inquiry, reader):
            typer.echo(ground_line(given.words, one, desk.today()))


@redact_app.command("propose")
def propose(context: typer.Context, layer: Layer, *, as_json: AsJson = False) -> None:
    """What the program found: names in three scripts, numbers, addresses; nothing is marked."""
    given = session(context)
    with given.open_desk() as desk:
        found = proposals(desk, layer_called(desk, layer).id)
    if as_json:
        print_document([proposal_document(one) for one in found])
        return
    for one in found:
        if not one.marked:
            typer.echo(proposal_line(given.words, one))


@redact_app.command("accept")
def accept(
    context: typer.Context,
    layer: Layer,
    *,
    key: Annotated[
        list[str] | None, typer.Option(help="A proposal; without, all are accepted.")
    ] = None,
    ground: OnGround = "",
    note: Note = "",
) -> None:
    """Withhold what is proposed."""
    given = session(context)
    with given.open_desk() as desk:
        found = layer_called(desk, layer)
        command = WithholdProposed(
            layer_id=found.id,
            version=found.version,
            keys=tuple(key or ()),
            ground=ground,
            note=note,
        )
        done = withhold_proposed(desk, command).value
    typer.echo(given.words.say("redaction.done.marked", count=done))


@redact_app.command("words")
def words(
    context: typer.Context,
    layer: Layer,
    wanted: Annotated[str, typer.Argument(metavar="WORDS", help="Words as they stand.")],
    ground: OnGround,
    *,
    note: Note = "",
) -> None:
    """Withhold every place where these words stand, in any case and script."""
    given = session(context)
    with given.open_desk() as desk:
        found = layer_called(desk, layer)
        command = WithholdWords(
            layer_id=found.id, version=found.version, words=wanted, ground=ground, note=note
        )
        done = withhold_words(desk, command).value
    typer.echo(given.words.say("redaction.done.marked", count=done))


@redact_app.command("area")
def area(  # noqa: PLR0913 - one option each
    context: typer.Context,
    layer: Layer,
    page: Annotated[int, typer.Option(help="Page of the original, from 1.")],
    box: Annotated[str, typer.Option(help="Left,top,width,height in mm from the upper left.")],
    ground: OnGround,
    *,
    note: Note = "",
) -> None:
    """Withhold an area of a page."""
    given = session(context)
    place = _read_box(page, box)
    with given.open_desk() as desk:
        found = layer_called(desk, layer)
        command = WithholdPlaces(
            layer_id=found.id, version=found.version, places=(place,), ground=ground, note=note
        )
        done = withhold_places(desk, command).value
    typer.echo(given.words.say("redaction.done.marked", count=done))


@redact_app.command("show")
def show(context: typer.Context, layer: Layer, *, as_json: AsJson = False) -> None:
    """What is withheld by a layer, with the ids of the marks."""
    given = session(context)
    with given.open_desk() as desk:
        marks = marks_of(desk, layer_called(desk, layer).id)
    if as_json:
        print_document([mark_document(one) for one in marks])
        return
    for one in marks:
        typer.echo(mark_line(given.words, one))


@redact_app.command("lift")
def lift(
    context: typer.Context,
    layer: Layer,
    *,
    mark: Annotated[list[str] | None, typer.Option(help="A mark; without, all.")] = None,
) -> None:
    """Show again what marks withheld."""
    given = session(context)
    with given.open_desk() as desk:
        found = layer_called(desk, layer)
        marks = tuple(map(RedactionMarkId, mark or ()))
        command = LiftMarks(layer_id=found.id, version=found.version, mark_ids=marks)
        done = lift_marks(desk, command).value
    typer.echo(given.words.say("redaction.done.lifted", count=done))


@redact_app.command("issue")
def issue(
    context: typer.Context,
    layer: Layer,
    lang: Annotated[Language, typer.Option("--lang", help="Language of the cover.")],
    out: Annotated[Path, typer.Option("--out", help="The PDF; its sheet of leaves is .json.")],
    *,
    may_stand_open: Annotated[
        bool, typer.Option("--may-stand-open", help="Withheld words may be read elsewhere.")
    ] = False,
) -> None:
    """Hand over the copy: burnt in, searched for leaks; a copy that leaks is never written."""
    given = session(context)
    for path in (out, sheet_of(out)):
        check_place(path)
    with given.open_desk() as desk:
        command = HandOverCopy(
            layer_id=layer_called(desk, layer).id,
            language=lang,
            path=out,
            may_stand_open=may_stand_open,
        )
        try:
            hand_over_copy(desk, command)
        except RuleViolation as refusal:
            for one in leaks_told(refusal):
                notice(leak_line(given.words, one))
            raise
    for path in (out, sheet_of(out)):
        typer.echo(given.words.say("cli.written", path=str(path)))


@redact_app.command("again")
def again(
    context: typer.Context,
    layer: Layer,
    out: Annotated[Path, typer.Option("--out", help="The PDF; its sheet of leaves is .json.")],
) -> None:
    """Write the copy last handed over once more, byte for byte."""
    given = session(context)
    for path in (out, sheet_of(out)):
        check_place(path)
    with given.open_desk() as desk:
        write_copy_again(desk, last_copy(desk, layer_called(desk, layer).id).id, out)
    for path in (out, sheet_of(out)):
        typer.echo(given.words.say("cli.written", path=str(path)))


def _read_box(page: int, box: str) -> Place:
    """An area as it is typed; raises `BadInput` `redaction.bad-box`."""
    try:
        edges = [float(one) for one in box.split(",")]
    except ValueError as fault:
        raise BadInput("redaction.bad-box", field="box", given=box) from fault
    if len(edges) != _EDGES or not all(0 <= one < _LARGEST_MM for one in edges):
        raise BadInput("redaction.bad-box", field="box", given=box)
    left, top, width, height = (round(one * _TENTHS_PER_MM) for one in edges)
    return Place(page, left, top, left + width, top + height)
