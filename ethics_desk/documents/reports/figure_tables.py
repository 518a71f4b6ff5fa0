"""Figures as tables: the summary of totals, and each figure with its comparison and its chart."""

from dataclasses import dataclass

from ethics_desk.documents.press import Press
from ethics_desk.documents.reports.charts import bar_chart, bars_of
from ethics_desk.documents.reports.disclosure import Shown, ShownFigure, ShownRow, shown
from ethics_desk.documents.sheets.ruled import ruled_table
from ethics_desk.documents.sheets.sheet import Story
from ethics_desk.documents.sheets.tagging import Picture, Role, Tag
from ethics_desk.domain.figures import FEWEST_PERSONS, Count, Figure, ReportPage, Unit
from ethics_desk.texts import In

_COLUMNS = {"figure": 0.44, "value": 0.14, "previous": 0.14, "year-before": 0.16, "change": 0.12}
"""The columns of a figure's table and their shares of the width."""

_TALLEST_CHART = 600.0
"""In points; a taller picture would outgrow its page, and its table says the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """A figure with its place in the report, its title, and what its reader may see."""

    chapter: int
    number: str
    title: str
    figure: Figure
    shown: ShownFigure


def numbered(report: ReportPage, words: In) -> tuple[Numbered, ...]:
    """All figures in the order of their sections, numbered 1.1, 1.2, 2.1."""
    sections = list(dict.fromkeys(figure.section for figure in report.figures))
    return tuple(
        Numbered(
            chapter=chapter,
            number=f"{chapter}.{place}",
            title=words.say(f"figure.{figure.code}"),
            figure=figure,
            shown=shown(figure, public=report.public),
        )
        for chapter, section in enumerate(sections, start=1)
        for place, figure in enumerate(_of_section(report, section), start=1)
    )


def summary_table(
    report: ReportPage, figures: tuple[Numbered, ...], press: Press, measure: float
) -> Story:
    """The totals of the figures the office puts first, with their comparison."""
    words = press.texts.in_(report.language)
    by_code = {figure.figure.code: figure for figure in figures}
    chosen = [by_code[code] for code in report.headlines]
    rows = [
        _texts(f"{one.number}. {_titled(one, words)}{label}", row, words)
        for one in chosen
        for label, row in _headline_rows(one)
    ]
    table = ruled_table(
        press.sans,
        _columns(words, measure),
        rows,
        numbers_from=1,
    )
    return [table, *_notes([one.shown for one in chosen], press, words)]


def figure_pieces(one: Numbered, press: Press, words: In, measure: float) -> Story:
    """The figure's title, its table, its notes and its chart."""
    face = press.sans
    title = face.paragraph(
        f"{one.number}. {_titled(one, words)}",
        face.style(10, spaceBefore=8, spaceAfter=2, keepWithNext=1),
        bold=True,
        tag=Tag(Role.SUBHEADING),
    )
    if not one.figure.rows:
        return [title, face.paragraph(words.say("report.no-rows"), face.style(9, spaceAfter=6))]
    rows = [_texts(row.label, row, words) for row in one.shown.rows]
    total = one.shown.total
    if total is not None:
        rows.append(_texts(words.say("report.total"), total, words))
    table = ruled_table(
        face,
        _columns(words, measure),
        rows,
        numbers_from=1,
        closing=total is not None,
    )
    notes = _notes([one.shown], press, words)
    return [title, table, *notes, *_chart(one, press, words, measure)]


def _chart(one: Numbered, press: Press, words: In, measure: float) -> Story:
    if not one.figure.chart:
        return []
    if one.shown.withholds:
        note = words.say("report.chart-hidden")
        return [press.sans.paragraph(note, press.sans.style(8, spaceAfter=6))]
    captions = [words.say(f"report.{column}") for column in ("value", "previous", "year-before")]
    bars = bars_of(one.shown, captions, press.sans)
    if bars is None:
        return []
    chart = bar_chart(bars, press.sans, measure)
    if chart.height > _TALLEST_CHART:
        return []
    return [Picture.of(chart, press.sans.printable(one.title))]


def _notes(figures: list[ShownFigure], press: Press, words: In) -> Story:
    """What the marks in the table mean."""
    keys = []
    if any(figure.withholds for figure in figures):
        keys.append("report.hidden-cells")
    elif any(figure.marks for figure in figures):
        keys.append("report.small-cells")
    style = press.sans.style(7.5, spaceAfter=6)
    return [press.sans.paragraph(words.say(key), style) for key in keys]


def _headline_rows(one: Numbered) -> list[tuple[str, ShownRow]]:
    """The total of a figure, or each of its rows when they do not add up."""
    if one.shown.total is not None:
        return [("", one.shown.total)]
    if len(one.shown.rows) == 1:
        return [("", one.shown.rows[0])]
    return [(f": {row.label}", row) for row in one.shown.rows]


def _titled(one: Numbered, words: In) -> str:
    """The title with what it counts, where that does not go without saying."""
    if one.figure.unit in {Unit.INQUIRIES, Unit.EVENTS}:
        return one.title
    return f"{one.title}, {words.say(f'report.unit.{one.figure.unit}')}"


def _columns(words: In, measure: float) -> list[tuple[str, float]]:
    return [(words.say(f"report.{name}"), measure * share) for name, share in _COLUMNS.items()]


def _texts(label: str, row: ShownRow, words: In) -> list[str]:
    return [label, *(_text(cell, words) for cell in row.cells), _change(row.change, words)]


def _text(cell: Shown, words: In) -> str:
    if cell.hidden:
        return f"‹{FEWEST_PERSONS}"
    if cell.covering:
        return "×"
    if cell.count is None:
        return "–"
    return f"{words.number(cell.count)}{'*' if cell.small else ''}"


def _change(cell: Shown, words: In) -> str:
    if cell.withheld:
        return "×"
    return "–" if cell.count is None else _signed(cell.count, words)


def _signed(change: Count, words: In) -> str:
    if not change:
        return "0"
    sign = "+" if change > 0 else "–"
    return f"{sign}{words.number(round(abs(change), 1))}"


def _of_section(report: ReportPage, section: str) -> list[Figure]:
    return [figure for figure in report.figures if figure.section == section]
