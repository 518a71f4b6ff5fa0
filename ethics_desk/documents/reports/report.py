"""The quarterly report on paper: a page for the head, the sections, the inquiries behind them.

The form is the office's own and says so: none was found in law (legal base EC-13, EC-16, 9.2).
"""

from functools import partial

from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, PageBreak, Paragraph, Spacer

from ethics_desk.documents.press import Press
from ethics_desk.documents.reports.annex import annex_table, check_table
from ethics_desk.documents.reports.dispersion import dispersion_story
from ethics_desk.documents.reports.figure_tables import (
    Numbered,
    Setting,
    figure_pieces,
    numbered,
    setting_of,
)
from ethics_desk.documents.reports.first_page import first_page
from ethics_desk.documents.reports.trend import trend_story
from ethics_desk.documents.sheets.archive import Flavour, Imprint
from ethics_desk.documents.sheets.sheet import Sheet, Story, print_sheets
from ethics_desk.documents.sheets.tagging import Role, Tag
from ethics_desk.documents.sheets.typeface import refused_in
from ethics_desk.documents.signing import signature_lines, signed
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.report_page import ReportPage, ReportSection, SectionKind


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
    story = partial(_story, report, setting_of(report, press, sheet.measure))
    return print_sheets(sheet, story, flavour=flavour)


def _story(report: ReportPage, setting: Setting) -> Story:
    words, press = setting.words, setting.press
    figures = numbered(report)
    story = first_page(report, figures, setting)
    for chapter, section in enumerate(report.sections, start=1):
        title = _heading(f"{chapter}. {section.title}", press)
        mine = [one for one in figures if one.figure.section == section.code]
        story.extend(_with_heading(title, _section(report, section, mine, setting)))
    if report.checks:
        title = _heading(words.say("report.checks"), press)
        story.extend(_with_heading(title, [check_table(report, figures, setting)]))
    if report.signatory is not None:
        lines = signature_lines((report.signatory,), press, report.language, setting.measure)
        story = signed(story, lines, tied=1)
    if not report.public:
        story += [PageBreak(), _heading(words.say("report.annex"), press), Spacer(1, 2 * mm)]
        story += annex_table(report, figures, setting)
    return story


def _section(
    report: ReportPage, section: ReportSection, figures: list[Numbered], setting: Setting
) -> list[Story]:
    """The parts of a section; the pieces of one part stay on one page."""
    match section.kind:
        case SectionKind.FIGURES:
            return [figure_pieces(one, setting) for one in figures]
        case SectionKind.LIKE_CASES:
            return [dispersion_story(report, setting.press, setting.measure)]
        case SectionKind.TREND if report.trend is not None:
            return [trend_story(report.trend, setting, public=report.public)]
        case _:
            return _narrative(section, setting.press)


def _narrative(section: ReportSection, press: Press) -> list[Story]:
    """What the office wrote; a sign that cannot be printed is told with its section."""
    face = press.sans
    style = face.style(10, spaceAfter=5)
    try:
        return [[face.paragraph(one, style)] for one in section.paragraphs]
    except BadInput as refusal:
        raise refused_in(section.title, refusal) from refusal


def _with_heading(heading: Paragraph, parts: list[Story]) -> Story:
    """The parts, the first of them with the heading above it."""
    first, *others = parts or [[]]
    return [KeepTogether([heading, *first]), *(KeepTogether(part) for part in others)]


def _heading(text: str, press: Press) -> Paragraph:
    style = press.sans.style(13, spaceBefore=12, spaceAfter=5, keepWithNext=1)
    return press.sans.paragraph(text, style, bold=True, tag=Tag(Role.HEADING))
