"""The dispersion of decisions as a table; not for the public, as extremes are single decisions."""

from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.ruled import ruled_table
from ethics_desk.documents.sheets.sheet import Story
from ethics_desk.domain.dispersion import DispersionRow
from ethics_desk.domain.report_page import ReportPage
from ethics_desk.domain.suppression import FEWEST_PERSONS
from ethics_desk.texts import In

_COLUMNS = {
    "item": 0.22,
    "decisions": 0.11,
    "lowest": 0.15,
    "middle": 0.15,
    "highest": 0.15,
    "outside": 0.11,
    "departures": 0.11,
}


def dispersion_story(report: ReportPage, press: Press, measure: float) -> Story:
    """What is counted, and a line per item."""
    words, face = press.texts.in_(report.language), press.sans
    if report.public:
        return [face.paragraph(words.say("dispersion.not-public"), face.style(9))]
    opening: Story = [face.paragraph(words.say("dispersion.note"), face.style(8.5, spaceAfter=4))]
    if not report.dispersion:
        return [*opening, face.paragraph(words.say("dispersion.none"), face.style(9))]
    columns = [
        (words.say(f"dispersion.{name}"), measure * share) for name, share in _COLUMNS.items()
    ]
    rows = [_texts(row, words) for row in report.dispersion]
    story: Story = [*opening, ruled_table(face, columns, rows)]
    if any(row.persons < FEWEST_PERSONS for row in report.dispersion):
        story.append(face.paragraph(words.say("report.small-cells"), face.style(7.5)))
    return story


def _texts(row: DispersionRow, words: In) -> list[str]:
    star = "*" if row.persons < FEWEST_PERSONS else ""
    return [
        row.item,
        f"{words.number(row.decisions)}{star}",
        row.lowest,
        row.middle,
        row.highest,
        _share(row, words),
        words.number(row.departures),
    ]


def _share(row: DispersionRow, words: In) -> str:
    if not row.ranged:
        return "–"
    percent = round(100 * row.outside / row.ranged)
    return words.say("dispersion.share", n=row.outside, of=row.ranged, percent=percent)
