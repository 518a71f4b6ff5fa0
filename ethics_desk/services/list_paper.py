"""Any short list of the window on paper, ruled and numbered, with the lines in sight."""

from dataclasses import dataclass

from ethics_desk.documents.press import open_press
from ethics_desk.documents.register import register_pdf
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import RegisterColumn, RegisterPage
from ethics_desk.services.desk import Desk
from ethics_desk.services.office import office_of


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintList:
    """A list in words: its title, its columns with their widths, its rows in their order."""

    language: Language
    title: str
    columns: tuple[tuple[str, int], ...]
    rows: tuple[tuple[str, ...], ...]


def list_on_paper(desk: Desk, asked: PrintList) -> bytes:
    """The list as PDF; the same rows on the same day give the same bytes."""
    office = office_of(desk)
    page = RegisterPage(
        language=asked.language,
        title=asked.title,
        agency=office.name.in_(asked.language),
        made_on=desk.today(),
        columns=tuple(RegisterColumn(title=title, share=width) for title, width in asked.columns),
        rows=asked.rows,
        specimen=office.specimen,
    )
    return register_pdf(page, open_press(desk.resources))
