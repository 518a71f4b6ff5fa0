"""The dispersion of decisions as a table; in public, lines on few persons are withheld."""

from ethics_desk.documents.press import Press
from ethics_desk.documents.reports.disclosure import Shown
from ethics_desk.documents.sheets.ruled import ruled_table
from ethics_desk.documents.sheets.sheet import Story
from ethics_desk.domain.dispersion import DispersionRow
from ethics_desk.domain.figures import FEWEST_PERSONS
from ethics_desk.domain.report_page import ReportPage
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
_HIDDEN, _COVERING = f"‹{FEWEST_PERSONS}", "×"


def dispersion_story(report: ReportPage, press: Press, measure: float) -> Story:
    """What is counted, and a line per item."""
    words, face = press.texts.in_(report.language), press.sans
    opening: Story = [face.paragraph(words.say("dispersion.note"), face.style(8.5, spaceAfter=4))]
    if not report.dispersion:
        return [*opening, face.paragraph(words.say("dispersion.none"), face.style(9))]
    marks = withheld(report.dispersion, public=report.public)
    rows = [
        _texts(row, mark, words, public=report.public)
        for row, mark in zip(report.dispersion, marks, strict=True)
    ]
    columns = [
        (words.say(f"dispersion.{name}"), measure * share) for name, share in _COLUMNS.items()
    ]
    story: Story = [*opening, ruled_table(face, columns, rows)]
    if report.public and any(_HIDDEN in row or _COVERING in row for row in rows):
        story.append(face.paragraph(words.say("dispersion.withheld"), face.style(7.5)))
    elif any(row.persons < FEWEST_PERSONS for row in report.dispersion):
        story.append(face.paragraph(words.say("report.small-cells"), face.style(7.5)))
    return story


def withheld(rows: tuple[DispersionRow, ...], *, public: bool) -> list[str]:
    """For each line the mark that stands in its place, empty for one that is shown.

    When a single line is hidden, the one on the next fewest persons is hidden with it.
    """
    if not public:
        return [""] * len(rows)
    marks = [_HIDDEN if row.persons < FEWEST_PERSONS else "" for row in rows]
    shown = [place for place, mark in enumerate(marks) if not mark]
    if marks.count(_HIDDEN) == 1 and shown:
        marks[min(shown, key=lambda place: rows[place].persons)] = _COVERING
    return marks


def _texts(row: DispersionRow, mark: str, words: In, *, public: bool) -> list[str]:
    if mark:
        return [row.item, *[mark] * (len(_COLUMNS) - 1)]
    star = "*" if row.persons < FEWEST_PERSONS and not public else ""
    return [
        row.item,
        f"{words.number(row.decisions)}{star}",
        row.lowest,
        row.middle,
        row.highest,
        _share(row, words, public=public),
        _count(row.departures, words, public=public),
    ]


def _share(row: DispersionRow, words: In, *, public: bool) -> str:
    if not row.ranged:
        return "–"
    if few(row.outside, public=public).withheld:
        return _HIDDEN
    percent = round(100 * row.outside / row.ranged)
    return words.say("dispersion.share", n=row.outside, of=row.ranged, percent=percent)


def _count(count: int, words: In, *, public: bool) -> str:
    return _HIDDEN if few(count, public=public).withheld else words.number(count)


def few(count: int, *, public: bool) -> Shown:
    """A count of decisions as its reader may see it."""
    return Shown(count=count, hidden=public and 0 < count < FEWEST_PERSONS)
