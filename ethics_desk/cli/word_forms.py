"""`forms`: the forms of words a letter would use, and the office's own, from a terminal."""

from typing import Annotated

import typer

from ethics_desk.cli.session import print_document, session
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.word_form import FormInLetter, NounForm
from ethics_desk.services.inquiries import inquiry_numbered
from ethics_desk.services.letters.letters import IssueLetter
from ethics_desk.services.letters.word_forms import SetWordForm, forms_in_letter, set_word_form
from ethics_desk.texts import In

Forms = Annotated[
    list[str] | None,
    typer.Option("--form", help="«words:dative=form», kept for all letters; may be repeated."),
]


def forms(  # noqa: PLR0913 - one option each
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="Number of the inquiry.")],
    kind: Annotated[str, typer.Option("--kind", help="Kind of letter.")],
    lang: Annotated[Language, typer.Option("--lang", help="Language of the letter.")],
    *,
    agency: Annotated[str, typer.Option("--agency", help="Code of the agency.")] = "",
    form: Forms = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """List every form of a word a letter would use, and where each comes from."""
    given = session(context)
    with given.open_desk() as desk:
        inquiry = inquiry_numbered(desk, number, agency)
        for written in form or ():
            set_word_form(desk, read_form(written, lang))
        asked = forms_in_letter(desk, IssueLetter(inquiry_id=inquiry.id, kind=kind, language=lang))
    if asked.problem is not None:
        raise asked.problem
    if as_json:
        print_document({"forms": [_document(one) for one in asked.forms]})
        return
    for one in asked.forms:
        typer.echo(_line(one, given.words))
    if not asked.forms:
        typer.echo(given.words.say("word-form.none"))


def read_form(written: str, language: Language) -> SetWordForm:
    """What `--form` says; raises `BadInput` `word-form.unreadable`."""
    words, _, form = written.partition("=")
    text, _, noun_form = words.rpartition(":")
    if noun_form.strip() not in {one.value for one in NounForm} or not text.strip():
        raise BadInput("word-form.unreadable", text=written)
    return SetWordForm(
        language=language,
        text=text,
        noun_form=NounForm(noun_form.strip()),
        written=form,
    )


def _document(form: FormInLetter) -> dict[str, str]:
    return {
        "text": form.text,
        "noun_form": form.noun_form.value,
        "written": form.written,
        "source": form.source.value,
    }


def _line(form: FormInLetter, words: In) -> str:
    return words.say(
        "word-form.line",
        text=form.text,
        noun_form=form.noun_form,
        written=form.written or None,
        source=words.say(f"form-source.{form.source}"),
    )
