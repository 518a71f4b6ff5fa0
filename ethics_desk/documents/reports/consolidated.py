"""The consolidated report on paper: the agencies, then each figure by agency and together."""

from collections.abc import Iterable
from functools import partial
from typing import Final

from reportlab.platypus import KeepTogether, Paragraph

from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.archive import Imprint
from ethics_desk.documents.sheets.ruled import framed_note, ruled_table
from ethics_desk.documents.sheets.sheet import Sheet, Story, print_sheets
from ethics_desk.documents.sheets.tagging import Role, Tag
from ethics_desk.documents.signing import signature_lines, signed
from ethics_desk.domain.consolidated import (
    ConsolidatedFigure,
    ConsolidatedPage,
    ConsolidatedRow,
    ConsolidatedSection,
)
from ethics_desk.domain.figures import Unit
from ethics_desk.domain.report_table import CellMark, TableCell
from ethics_desk.texts import In

MOST_COLUMNS = 10
"""So many agencies stand beside each other; more are told by their totals alone."""

_NUMBER, _NAME, _SOURCE = 0.04, 0.24, 0.22
_STARS: Final = {CellMark.SMALL: "*"}


def consolidated_pdf(page: ConsolidatedPage, press: Press) -> bytes:
    """The report as PDF/A; the same value gives the same bytes.

    Raises `BadInput` for words that cannot be printed (`Typeface.printable`).
    """
    words = press.texts.in_(page.language)
    title = words.say("consolidated.title")
    sheet = Sheet(
        face=press.sans,
        words=words,
        imprint=Imprint(
            title=press.sans.printable(f"{title} – {page.period}"),
            agency=press.sans.printable(page.agency),
            language=page.language,
            day=page.made_on,
            anchor=page.anchor,
        ),
        mark=title,
        head=f"{page.period} – {page.agency}",
        specimen=page.specimen,
        wide=True,
    )
    return print_sheets(sheet, partial(_story, page, press, sheet.measure))


def _story(page: ConsolidatedPage, press: Press, measure: float) -> Story:
    words = press.texts.in_(page.language)
    story = [
        *_opening(page, press, words, measure),
        *_agencies(page, press, words, measure),
    ]
    for section in page.sections:
        story.extend(_section(section, page, press, measure))
    if page.signatory is None:
        return story
    return signed(story, signature_lines((page.signatory,), press, page.language, measure), tied=1)


def _opening(page: ConsolidatedPage, press: Press, words: In, measure: float) -> Story:
    face = press.sans
    start, end = words.day(page.starts_on), words.day(page.ends_on)
    told = (
        words.say("report.period", period=page.period, start=start, end=end),
        words.say("report.made-on", day=words.long_day(page.made_on)),
        words.say("consolidated.intro"),
    )
    title = words.say("consolidated.title")
    story: Story = [
        face.paragraph(page.agency, face.style(10, spaceAfter=6)),
        face.paragraph(title, face.style(14, spaceAfter=4), bold=True, tag=Tag(Role.TITLE)),
        *(face.paragraph(line, face.style(9, spaceAfter=3)) for line in told),
    ]
    if page.missing:
        said = words.say("consolidated.missing", agencies="; ".join(page.missing))
        story.append(framed_note(face, said, measure))
    return story


def _agencies(page: ConsolidatedPage, press: Press, words: In, measure: float) -> Story:
    """Each agency with its headline figures, and where they come from."""
    room = (1 - _NUMBER - _NAME - _SOURCE) / max(len(page.headings), 1)
    columns = [
        (words.say("register.number"), measure * _NUMBER),
        (words.say("consolidated.agency"), measure * _NAME),
        (words.say("consolidated.source"), measure * _SOURCE),
        *((title, measure * room) for title in page.headings),
    ]
    rows = [
        (str(number), one.name, one.source, *_texts(one.headlines, words))
        for number, one in enumerate(page.agencies, start=1)
    ]
    rows.append(("", words.say("consolidated.together"), "", *_texts(page.together, words)))
    return [
        _heading(words.say("consolidated.agencies"), press),
        ruled_table(press.sans, columns, rows, numbers_from=3, closing=True),
        *_notes(press, words.say("report.small-cells") if page.marks else ""),
    ]


def _section(
    section: ConsolidatedSection, page: ConsolidatedPage, press: Press, measure: float
) -> Story:
    """The figures of a section, the first of them with its heading."""
    heading = _heading(f"{section.number}. {section.title}", press)
    first, *others = [_figure(one, page, press, measure) for one in section.figures]
    return [KeepTogether([heading, *first]), *(KeepTogether(one) for one in others)]


def _figure(
    figure: ConsolidatedFigure, page: ConsolidatedPage, press: Press, measure: float
) -> Story:
    face, words = press.sans, press.texts.in_(page.language)
    shown = len(page.agencies) if len(page.agencies) <= MOST_COLUMNS else 0
    label, together = 0.4, 0.12
    room = (1 - label - together) / shown if shown else 0
    columns = [
        (words.say("report.row"), measure * (label if shown else 1 - together)),
        (words.say("consolidated.together"), measure * together),
        *((f"№ {number}", measure * room) for number in range(1, shown + 1)),
    ]
    totals = () if figure.total is None else (figure.total,)
    rows = [_line(row, shown, words) for row in (*figure.rows, *totals)]
    style = face.style(10, spaceBefore=8, spaceAfter=2, keepWithNext=1)
    title = face.paragraph(_titled(figure, words), style, bold=True, tag=Tag(Role.SUBHEADING))
    table = ruled_table(face, columns, rows, numbers_from=1, closing=bool(totals))
    small = words.say("report.small-cells") if figure.marks else ""
    return [title, table, *_notes(press, small, figure.note)]


def _titled(figure: ConsolidatedFigure, words: In) -> str:
    """Its number and title with what it counts, where that does not go without saying."""
    title = f"{figure.number}. {figure.title}"
    if figure.unit in {Unit.INQUIRIES, Unit.EVENTS}:
        return title
    return f"{title}, {words.say(f'report.unit.{figure.unit}')}"


def _line(row: ConsolidatedRow, shown: int, words: In) -> tuple[str, ...]:
    return row.label, *_texts((row.total, *row.counts[:shown]), words)


def _texts(cells: Iterable[TableCell], words: In) -> list[str]:
    """Counts as they stand in a table, small ones with their mark."""
    return [
        "–" if one.count is None else f"{words.number(one.count)}{_STARS.get(one.mark, '')}"
        for one in cells
    ]


def _notes(press: Press, *notes: str) -> Story:
    """What the marks in a table mean, and what cannot be added."""
    style = press.sans.style(7.5, spaceAfter=6)
    return [press.sans.paragraph(note, style) for note in notes if note]


def _heading(text: str, press: Press) -> Paragraph:
    style = press.sans.style(11.5, spaceBefore=9, spaceAfter=4, keepWithNext=1)
    return press.sans.paragraph(text, style, bold=True, tag=Tag(Role.HEADING))
