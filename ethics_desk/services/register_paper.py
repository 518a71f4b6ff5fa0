"""The register of inquiries on paper, ruled and numbered like the journal it replaces."""

from dataclasses import dataclass

from ethics_desk.documents.press import open_press
from ethics_desk.documents.register import register_pdf
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import RegisterColumn, RegisterPage
from ethics_desk.domain.rows import ListRequest
from ethics_desk.services.desk import Desk
from ethics_desk.services.office import office_of
from ethics_desk.store.lists.inquiries import inquiry_window

MOST_LINES = 5_000
"""What one printed register holds at most; a longer one is narrowed by period first."""

COLUMNS = (
    ("number", 1.1),
    ("received", 0.9),
    ("channel", 1.2),
    ("subject", 3.0),
    ("officials", 2.0),
    ("handler", 1.2),
    ("stage", 1.2),
    ("due", 0.9),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintRegister:
    """Which lines of the register are printed; voided numbers are among them, marked so."""

    language: Language
    request: ListRequest


def register_on_paper(desk: Desk, asked: PrintRegister) -> bytes:
    """The register as PDF, in the order of the list; at most 5,000 lines."""
    words = desk.texts.in_(asked.language)
    office = office_of(desk)
    with desk.read() as work:
        window = inquiry_window(work.connection, asked.request, 0, MOST_LINES)
    rows = tuple(
        (
            f"{row.number} ({words.say('register.voided')})" if row.voided else row.number,
            words.day(row.received),
            words.say(f"channel.{row.channel}"),
            row.subject,
            row.officials,
            row.handler,
            words.say(f"stage.{row.stage}"),
            "" if row.due is None else words.day(row.due),
        )
        for row in window.rows
    )
    page = RegisterPage(
        language=asked.language,
        title=words.say("register.title"),
        agency=office.name.in_(asked.language),
        made_on=desk.today(),
        columns=tuple(
            RegisterColumn(title=words.say(f"register.column.{key}"), share=share)
            for key, share in COLUMNS
        ),
        rows=rows,
        specimen=office.specimen,
    )
    return register_pdf(page, open_press(desk.resources))
