"""The list of decisions to re-examine on paper, ruled and numbered."""

from dataclasses import dataclass

from ethics_desk.documents.press import open_press
from ethics_desk.documents.register import register_pdf
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import RegisterColumn, RegisterPage
from ethics_desk.services.desk import Desk
from ethics_desk.services.law.re_examined_list import ReExaminedRow
from ethics_desk.services.office import office_of
from ethics_desk.texts import In

MOST_LINES = 1_000
"""What one printed list holds at most; a longer one is narrowed first, or exported."""

COLUMNS = (
    ("number", 1.0),
    ("official", 1.5),
    ("kind", 1.3),
    ("sanction", 1.7),
    ("allowed", 1.3),
    ("what", 3.4),
    ("articles-then", 2.1),
    ("articles", 2.1),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintReExamined:
    """Which lines are printed, in which order, and what they rest on."""

    language: Language
    rows: tuple[ReExaminedRow, ...]
    notes: tuple[str, ...] = ()


def re_examined_pdf(desk: Desk, asked: PrintReExamined) -> bytes:
    """The lines as PDF; nothing of it is kept. More than 1,000 lines are refused."""
    if len(asked.rows) > MOST_LINES:
        raise BadInput("re-examination.too-long", most=MOST_LINES, lines=len(asked.rows))
    words, office = desk.texts.in_(asked.language), office_of(desk)
    page = RegisterPage(
        language=asked.language,
        title=words.say("re-examined.title"),
        agency=office.name.in_(asked.language),
        made_on=desk.today(),
        columns=tuple(
            RegisterColumn(title=words.say(f"re-examined.column.{key}"), share=share)
            for key, share in COLUMNS
        ),
        rows=tuple(_line(words, row) for row in asked.rows),
        note=" ".join(asked.notes),
        specimen=office.specimen,
    )
    return register_pdf(page, open_press(desk.resources))


def _line(words: In, row: ReExaminedRow) -> tuple[str, ...]:
    kind = "re-examined.decision" if row.decided else "re-examined.proposal"
    return (
        row.number,
        row.official,
        words.say(kind, day=row.day),
        row.sanction,
        words.say(f"re-examined.allowed.{row.allowed or 'none'}"),
        row.what,
        row.articles_then or "–",
        row.articles or "–",
    )
