"""`letter`: paper from a terminal."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.session import Session, check_place, notice, session
from ethics_desk.cli.word_forms import Forms, read_form
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import CitedText
from ethics_desk.services.inquiries import inquiry_numbered
from ethics_desk.services.letters.advice import letter_advice
from ethics_desk.services.letters.editable import letter_copy
from ethics_desk.services.letters.enclosures import ExportLetter, export_letter
from ethics_desk.services.letters.letters import IssueLetter, issue_letter, letter_content
from ethics_desk.services.letters.persons import party_named
from ethics_desk.services.letters.receivers import letter_numbered
from ethics_desk.services.letters.recipients import OtherBody
from ethics_desk.services.letters.word_forms import set_word_form
from ethics_desk.services.whole_files import write_whole

Out = Annotated[Path, typer.Option("--out", help="The PDF to write.")]
CrimeSigns = Annotated[
    list[str] | None,
    typer.Option(
        "--crime-sign",
        help="Code of an article (cc-366), or «what was seen = article or its code»; may be "
        "repeated; without it those noted in the inquiry.",
    ),
]
Facts = Annotated[
    list[str] | None,
    typer.Option(
        "--fact",
        help="«name=value» for what the kind asks of its writer; may be repeated, lines too.",
    ),
]
To = Annotated[
    str,
    typer.Option(
        "--to",
        help="Id of the body the letter goes to; of a redirect the code of the body recorded.",
    ),
]
OtherBodyTyped = Annotated[
    str,
    typer.Option(
        "--other-body",
        help="«name = as addressed»: the body of a redirect, in words of your own.",
    ),
]
Offences = Annotated[
    list[str] | None,
    typer.Option("--offence", help="Code of an administrative offence; may be repeated."),
]
ToParty = Annotated[
    str, typer.Option("--to-party", help="Name or id of the party a letter to a person goes to.")
]
SourceReason = Annotated[
    str,
    typer.Option(
        "--source-reason",
        help="Why a source of the hotline is written to, or its appeal redirected.",
    ),
]
Reminds = Annotated[
    str, typer.Option("--reminds", help="Number of the letter a reminder is about.")
]
ReplyBy = Annotated[
    datetime | None, typer.Option("--reply-by", formats=["%Y-%m-%d"], help="A day.")
]
AsDocx = Annotated[
    Path | None, typer.Option("--docx", help="An editable copy to write, marked as a copy.")
]
WithAnnexes = Annotated[
    Path | None,
    typer.Option(
        "--with-annexes",
        help="A new folder: the letter, its files numbered, and the list of enclosures.",
    ),
]
BlankNumber = Annotated[
    str, typer.Option("--blank-number", help="Number of the blank, where blanks are numbered.")
]
OfficialUse = Annotated[
    bool, typer.Option("--official-use", help="Mark the letter for official use only.")
]
NoAnnexes = Annotated[
    bool, typer.Option("--no-annexes", help="Annex nothing, not even the files of evidence.")
]


def letter(  # noqa: PLR0913 - one option each
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="Number of the inquiry.")],
    kind: Annotated[str, typer.Option("--kind", help="Kind of letter.")],
    lang: Annotated[Language, typer.Option("--lang", help="Language of the letter.")],
    out: Out,
    *,
    agency: Annotated[str, typer.Option("--agency", help="Code of the agency.")] = "",
    reply_by: ReplyBy = None,
    crime_sign: CrimeSigns = None,
    fact: Facts = None,
    to: To = "",
    other_body: OtherBodyTyped = "",
    offence: Offences = None,
    to_party: ToParty = "",
    source_reason: SourceReason = "",
    reminds: Reminds = "",
    no_annexes: NoAnnexes = False,
    blank_number: BlankNumber = "",
    official_use: OfficialUse = False,
    form: Forms = None,
    docx: AsDocx = None,
    with_annexes: WithAnnexes = None,
) -> None:
    """Issue a letter: it gets the next outgoing number and is kept as issued."""
    wish = IssueLetter(
        inquiry_id=InquiryId(""),
        kind=kind,
        language=lang,
        to=to,
        other_body=_body(other_body),
        offences=tuple(offence or ()),
        reply_by=reply_by and reply_by.date(),
        crime_signs=tuple(_sign(written) for written in crime_sign or ()),
        asked=tuple(read_fact(written) for written in fact or ()),
        annexes=() if no_annexes else None,
        official_use=official_use,
    )
    named = _Named(number, agency, to_party, reminds, source_reason, blank_number, form or [])
    _issue(session(context), _Places(out, docx, with_annexes), named, wish)


@dataclass(frozen=True, slots=True)
class _Named:
    """What a letter is about, as a terminal calls it, its blank, and forms written with it."""

    inquiry: str
    agency: str
    party: str
    letter: str
    reason: str
    blank: str
    forms: list[str]


@dataclass(frozen=True, slots=True)
class _Places:
    """Where a letter is written, and with it an editable copy and a folder with its annexes."""

    pdf: Path
    docx: Path | None
    folder: Path | None

    def check(self) -> None:
        """Refuse a place nothing can be written to, before a number is given."""
        check_place(self.pdf)
        if self.docx is not None:
            check_place(self.docx)
        if self.folder is not None and (self.folder.exists() or not self.folder.parent.is_dir()):
            raise BadInput("cli.cannot-write", path=str(self.folder))


def _issue(given: Session, places: _Places, named: _Named, wish: IssueLetter) -> None:
    """Find what was named, issue the letter and write it to its file."""
    places.check()
    with given.open_desk() as desk:
        key = inquiry_numbered(desk, named.inquiry, named.agency).id
        found = replace(
            wish,
            inquiry_id=key,
            source_reason=named.reason,
            blank_number=named.blank,
            to_party=party_named(desk, key, named.party) if named.party else None,
            reminds_id=letter_numbered(desk, key, named.letter) if named.letter else None,
        )
        for written in named.forms:
            set_word_form(desk, read_form(written, wish.language))
        advice = letter_advice(desk, found)
        letter_id = issue_letter(desk, found).value
        write_whole(places.pdf, letter_content(desk, letter_id))
        if places.docx is not None:
            write_whole(places.docx, letter_copy(desk, letter_id))
        if places.folder is not None:
            export_letter(desk, ExportLetter(letter_id=letter_id, folder=places.folder))
    for one in advice:
        notice(one.in_(given.words))
    for path in (places.pdf, places.docx, places.folder):
        if path is not None:
            typer.echo(given.words.say("cli.written", path=str(path)))


def _sign(written: str) -> CitedText:
    """An article by its code alone; or what was seen, and behind the last «=» its article."""
    text, _, article = written.rpartition("=")
    return CitedText(text=text.strip(), citation=article.strip())


def _body(written: str) -> OtherBody | None:
    name, _, addressed = written.partition("=")
    return OtherBody(name=name.strip(), addressed=addressed.strip()) if written else None


def read_fact(written: str) -> tuple[str, str]:
    """A fact the writer is asked for, as a terminal writes it: «name=value»."""
    name, sign, value = written.partition("=")
    if not sign:
        raise typer.BadParameter(written, param_hint="--fact")
    return name.strip(), value
