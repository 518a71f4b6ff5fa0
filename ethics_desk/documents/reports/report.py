"""The quarterly report on paper: summary, figures by section, and the inquiries behind them.

The form is the office's own and says so: none was found in law (legal base EC-13, EC-16, 9.2).
"""

from functools import partial

from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, PageBreak, Paragraph, Spacer

from ethics_desk.documents.press import Press
from ethics_desk.documents.reports.dispersion import dispersion_story
from ethics_desk.documents.reports.figure_tables import (
    Numbered,
    figure_pieces,
    numbered,
    summary_table,
)
from ethics_desk.documents.sheets.archive import Flavour, Imprint
from ethics_desk.documents.sheets.ruled import framed_note, numbered_table
from ethics_desk.documents.sheets.sheet import Sheet, Story, print_sheets
from ethics_desk.documents.sheets.tagging import Role, Tag
from ethics_desk.documents.sheets.typeface import CENTRE
from ethics_desk.documents.signing import signature_lines, signed
from ethics_desk.domain.figures import ReportPage
from ethics_desk.texts import In

_NUMBERS_PER_ROW = 80
"""How many inquiry numbers one row of the annex takes, so that a row never outgrows a page."""


def report_pdf(report: ReportPage, press: Press, *, flavour: Flavour = Flavour.A2B) -> bytes:
    """The report as PDF/A; the same value gives the same bytes.

    Raises `BadInput` for words that cannot be printed (`Typeface.printable`).
    """
    words = press.texts.in_(report.language)
    title = words.say("report.title-public" if report.public else "report.title")
    sheet = Sheet(
        face=press.sans,
        words=words,
        imprint=Imprint(
            title=press.sans.printable(f"{title} – {report.period}"),
            agency=press.sans.printable(report.agency),
            language=report.language,
            day=report.made_on,
            anchor=report.anchor,
        ),
        mark=title,
        head=f"{report.period} – {report.agency}",
        specimen=report.specimen,
    )
    story = partial(_story, report, press, sheet.measure)
    return print_sheets(sheet, story, flavour=flavour)


def _story(report: ReportPage, press: Press, measure: float) -> Story:
    words = press.texts.in_(report.language)
    figures = numbered(report, words)
    story = _opening(report, press, measure)
    if all(figure.shown.empty for figure in figures):
        story.append(press.sans.paragraph(words.say("report.empty"), press.sans.style(11)))
    story.append(_heading(words.say("report.summary"), press))
    story.extend(summary_table(report, figures, press, measure))
    story.append(PageBreak())
    section = ""
    for figure in figures:
        pieces = figure_pieces(figure, press, words, measure)
        if figure.figure.section != section:
            section = figure.figure.section
            name = words.say(f"figure.section.{section}")
            pieces.insert(0, _heading(f"{figure.chapter}. {name}", press))
        story.append(KeepTogether(pieces))
    story.extend(dispersion_story(report, press, measure))
    story.extend(_remarks(report, press, words))
    if report.signatory is not None:
        lines = signature_lines((report.signatory,), press, report.language, measure)
        story = signed(story, lines, tied=1)
    if not report.public:
        story.extend(_annex(report, figures, press, measure))
    return story


def _opening(report: ReportPage, press: Press, measure: float) -> Story:
    """The title block: agency, title, period, day, whose form it is."""
    words = press.texts.in_(report.language)
    face = press.sans
    title = words.say("report.title-public" if report.public else "report.title")
    start, end = words.day(report.starts_on), words.day(report.ends_on)
    period = words.say("report.period", period=report.period, start=start, end=end)
    made_on = words.say("report.made-on", day=words.long_day(report.made_on))
    story: Story = [
        face.paragraph(report.agency, face.style(11, align=CENTRE, spaceAfter=14)),
        face.paragraph(
            title,
            face.style(17, align=CENTRE, spaceAfter=8),
            bold=True,
            tag=Tag(Role.TITLE),
        ),
        face.paragraph(period, face.style(11, align=CENTRE, spaceAfter=4)),
        face.paragraph(made_on, face.style(9.5, align=CENTRE, spaceAfter=10)),
        face.paragraph(words.say("report.form"), face.style(8.5, align=CENTRE, spaceAfter=6)),
    ]
    if report.made_on <= report.ends_on:
        said = words.say("report.unfinished", day=words.long_day(report.made_on))
        story.append(framed_note(face, said, measure))
    if report.unverified:
        story.append(framed_note(face, words.say("paper.unverified"), measure))
    return story


def _heading(text: str, press: Press) -> Paragraph:
    style = press.sans.style(13, spaceBefore=12, spaceAfter=5, keepWithNext=1)
    return press.sans.paragraph(text, style, bold=True, tag=Tag(Role.HEADING))


def _remarks(report: ReportPage, press: Press, words: In) -> Story:
    if not report.remarks:
        return []
    style = press.sans.style(10, spaceAfter=5)
    return [
        _heading(words.say("report.remarks"), press),
        *(press.sans.paragraph(remark, style) for remark in report.remarks),
    ]


def _annex(
    report: ReportPage, figures: tuple[Numbered, ...], press: Press, measure: float
) -> Story:
    """For each row the numbers of the inquiries it counts."""
    words = press.texts.in_(report.language)
    traced = [row for figure in figures for row in _traced(figure, words)]
    title = words.say("dispersion.title")
    traced += [("–", title, row.item, row.inquiries) for row in report.dispersion]
    rows = [
        (number, figure, label, ", ".join(numbers[start : start + _NUMBERS_PER_ROW]))
        for number, figure, label, numbers in traced
        for start in range(0, len(numbers), _NUMBERS_PER_ROW)
    ]
    story: Story = [PageBreak(), _heading(words.say("report.annex"), press), Spacer(1, 2 * mm)]
    if not rows:
        note = words.say("report.no-annex")
        return [*story, press.sans.paragraph(note, press.sans.style(10))]
    columns = [
        (words.say("register.number"), measure * 0.06),
        (words.say("report.figure"), measure * 0.22),
        (words.say("report.row"), measure * 0.38),
        (words.say("report.inquiries"), measure * 0.34),
    ]
    return [*story, numbered_table(press.sans, columns, rows)]


def _traced(one: Numbered, words: In) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """The rows of a figure with their inquiries; a secret one only says that it keeps them back."""
    if one.figure.secret:
        return [(one.number, one.title, "–", (words.say("report.numbers-withheld"),))]
    return [(one.number, one.title, row.label, row.inquiries) for row in one.figure.rows]
