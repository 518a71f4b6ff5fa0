"""A version of the rules on paper: its entries, each with article and how well it is founded."""

from dataclasses import dataclass

from ethics_desk.documents.press import open_press
from ethics_desk.documents.register import register_pdf
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import RegisterColumn, RegisterPage
from ethics_desk.services.desk import Desk
from ethics_desk.services.office import office_of
from ethics_desk.services.rulebook.rule_pages import EntryRow, VersionRow, list_entries
from ethics_desk.texts import In

COLUMNS = (("kind", 1.2), ("title", 3.4), ("article", 2.0), ("founded", 1.8))


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintRules:
    """Which version is printed."""

    language: Language
    row: VersionRow


def rules_on_paper(desk: Desk, asked: PrintRules) -> bytes:
    """The entries of a version as PDF, in the order of its kinds."""
    words = desk.texts.in_(asked.language)
    office = office_of(desk)
    page = RegisterPage(
        language=asked.language,
        title=asked.row.title.shown_in(asked.language),
        agency=office.name.in_(asked.language),
        made_on=desk.today(),
        columns=tuple(
            RegisterColumn(title=words.say(f"rule-column.{key}"), share=share)
            for key, share in COLUMNS
        ),
        rows=tuple(_line(words, row) for row in list_entries(asked.row)),
        specimen=office.specimen,
    )
    return register_pdf(page, open_press(desk.resources))


def _line(words: In, row: EntryRow) -> tuple[str, ...]:
    entry, language = row.entry, words.language
    kind = f"entry-kind.{row.kind}"
    founded = words.say(f"confidence.{entry.confidence}")
    if entry.assumption is not None:
        founded = f"{founded}; {words.say('rule-column.assumed')}"
    return (
        words.say(kind) if words.knows(kind) else row.kind,
        entry.title.shown_in(language),
        entry.citation.shown_in(language),
        founded,
    )
