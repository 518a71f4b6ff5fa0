"""The consolidated report on paper: the agencies, then each figure by agency and together."""

from functools import partial

from reportlab.platypus import KeepTogether, Paragraph

from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.archive import Imprint
from ethics_desk.documents.sheets.ruled import framed_note, ruled_table
from ethics_desk.documents.sheets.sheet import Sheet, Story, print_sheets
from ethics_desk.documents.sheets.tagging import Role, Tag
from ethics_desk.documents.signing import signature_lines, signed
from ethics_desk.domain.consolidated import ConsolidatedFigure, ConsolidatedPage
from ethics_desk.texts import In

MOST_COLUMNS = 10
"""So many agencies stand beside each other; more are told by their totals alone."""

_NUMBER, _NAME, _SOURCE = 0.04, 0.24, 0.22


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
        _heading(words.say("consolidated.figures"), press),
    ]
    story.extend(
        KeepTogether(_figure(figure, page, press, words, measure)) for figure in page.figures
    )
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
        (str(number), one.name, one.source, *one.headlines)
        for number, one in enumerate(page.agencies, start=1)
    ]
    return [
        _heading(words.say("consolidated.agencies"), press),
        ruled_table(press.sans, columns, rows, numbers_from=3),
    ]


def _figure(
    figure: ConsolidatedFigure, page: ConsolidatedPage, press: Press, words: In, measure: float
) -> Story:
    face = press.sans
    shown = len(page.agencies) if len(page.agencies) <= MOST_COLUMNS else 0
    label, together = 0.4, 0.12
    room = (1 - label - together) / shown if shown else 0
    columns = [
        (words.say("report.row"), measure * (label if shown else 1 - together)),
        (words.say("consolidated.together"), measure * together),
        *((f"№ {number}", measure * room) for number in range(1, shown + 1)),
    ]
    rows = [(row.label, row.total, *row.counts[:shown]) for row in figure.rows]
    style = face.style(10, spaceBefore=8, spaceAfter=2, keepWithNext=1)
    title = face.paragraph(figure.title, style, bold=True, tag=Tag(Role.SUBHEADING))
    note = [face.paragraph(figure.note, face.style(7.5, spaceAfter=6))] if figure.note else []
    return [title, ruled_table(face, columns, rows, numbers_from=1), *note]


def _heading(text: str, press: Press) -> Paragraph:
    style = press.sans.style(11.5, spaceBefore=9, spaceAfter=4, keepWithNext=1)
    return press.sans.paragraph(text, style, bold=True, tag=Tag(Role.HEADING))
