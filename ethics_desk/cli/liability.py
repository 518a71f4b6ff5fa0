"""`follows`: bars, crimes, offences and the validity of sanctions, asked from a terminal."""

from datetime import date

import typer

from ethics_desk.cli.follow_lines import FollowLines
from ethics_desk.cli.law import AsJson, FactsFile, InLanguage, read_document
from ethics_desk.cli.session import print_document, session
from ethics_desk.rules import questions


def follows(
    context: typer.Context,
    file: FactsFile,
    *,
    as_json: AsJson = False,
    lang: InLanguage = None,
) -> None:
    """Say what follows: an entry bar, a crime, an offence, how long a sanction counts."""
    given = session(context)
    language = lang or given.language
    today = date.today()  # noqa: DTZ011 - the day of this computer
    document = questions.answer(given.rules, read_document(file), today, language)
    if as_json:
        print_document(document)
        return
    if document.get("outcome") == "bill-not-in-force":
        typer.echo(given.texts.in_(language).say("paper.bill"))
    for line in FollowLines(given.texts.in_(language), given.rules.pack(str(document["pack"]))).of(
        document
    ):
        typer.echo(line)
