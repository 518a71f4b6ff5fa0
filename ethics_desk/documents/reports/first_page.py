"""The first page of a report, for the head: figures, what they say, what to heed, a signature."""

from reportlab.platypus import PageBreak

from ethics_desk.documents.reports.figure_tables import Numbered, Setting, headline_table
from ethics_desk.documents.reports.issue_lines import day_line, form_line
from ethics_desk.documents.sheets.ruled import framed_note
from ethics_desk.documents.sheets.sheet import Story
from ethics_desk.documents.sheets.tagging import Role, Tag
from ethics_desk.documents.sheets.typeface import CENTRE
from ethics_desk.documents.signing import signature_lines
from ethics_desk.domain.paper import Signatory
from ethics_desk.domain.report_page import ReportPage


def first_page(report: ReportPage, figures: tuple[Numbered, ...], setting: Setting) -> Story:
    """One page that stands for the whole, and the break after it."""
    face, words = setting.press.sans, setting.words
    story = _title_block(report, setting)
    if all(one.shown.empty for one in figures):
        story.append(face.paragraph(words.say("report.empty"), face.style(11, spaceBefore=4)))
    by_code = {one.figure.code: one for one in figures}
    headlines = [by_code[code] for code in report.headlines]
    if headlines:
        story.append(_heading(words.say("report.summary"), setting))
        story.extend(headline_table(headlines, setting))
    story.extend(face.paragraph(one, face.style(10, spaceAfter=3)) for one in report.told)
    if not report.public:
        story.append(_heading(words.say("report.warnings"), setting))
        heeded = [f"– {one}" for one in report.warnings] or [words.say("report.no-warnings")]
        story.extend(face.paragraph(one, face.style(10, spaceAfter=2)) for one in heeded)
        head = report.head or Signatory(post="", name="")
        head = Signatory(post=head.post or words.say("report.head"), name=head.name)
        story.append(face.paragraph(words.say("report.read-by-head"), face.style(9, spaceBefore=8)))
        story.append(signature_lines((head,), setting.press, report.language, setting.measure))
    return [*story, PageBreak()]


def _title_block(report: ReportPage, setting: Setting) -> Story:
    """Agency, title, period, what it is compared with, day, whose form it is."""
    words, face = setting.words, setting.press.sans
    title = words.say("report.title-public" if report.public else "report.title")
    start, end = words.day(report.starts_on), words.day(report.ends_on)
    lines = [words.say("report.period", period=report.period, start=start, end=end)]
    compared = [one for one in (report.previous, report.year_before) if one]
    if compared:
        lines.append(words.say("report.compared", periods=compared))
    lines.append(day_line(report, words))
    story: Story = [
        face.paragraph(report.agency, face.style(11, align=CENTRE, spaceAfter=10)),
        face.paragraph(
            title,
            face.style(17, align=CENTRE, spaceAfter=8),
            bold=True,
            tag=Tag(Role.TITLE),
        ),
        *(face.paragraph(line, face.style(10, align=CENTRE, spaceAfter=3)) for line in lines),
        face.paragraph(
            form_line(report, words), face.style(8.5, align=CENTRE, spaceBefore=4, spaceAfter=4)
        ),
    ]
    if report.made_on <= report.ends_on:
        said = words.say("report.unfinished", day=words.long_day(report.made_on))
        story.append(framed_note(face, said, setting.measure))
    if report.unverified:
        story.append(framed_note(face, words.say("paper.unverified"), setting.measure))
    return story


def _heading(text: str, setting: Setting) -> object:
    face = setting.press.sans
    style = face.style(12, spaceBefore=8, spaceAfter=3, keepWithNext=1)
    return face.paragraph(text, style, bold=True, tag=Tag(Role.HEADING))
