"""Figures as tables: each figure with its comparison, its notes and its chart."""

from collections.abc import Sequence
from dataclasses import dataclass

from ethics_desk.documents.press import Press
from ethics_desk.documents.reports.charts import bar_chart, bars_of
from ethics_desk.documents.reports.disclosure import Shown, ShownFigure, ShownRow, shown
from ethics_desk.documents.sheets.ruled import ruled_table
from ethics_desk.documents.sheets.sheet import Story
from ethics_desk.documents.sheets.tagging import DataTable, Picture, Role, Tag
from ethics_desk.domain.figures import Count, Figure, Unit
from ethics_desk.domain.report_page import ReportPage
from ethics_desk.domain.report_table import WITHHELD_MARK
from ethics_desk.texts import In

_COLUMNS = ("value", "previous", "year-before", "change")
_SHARE = 0.14
"""The columns of counts and the share of the width each has; the label has the rest."""

_TALLEST_CHART = 600.0
"""In points; a taller picture would outgrow its page, and its table says the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """A figure with its place in the report, and what its reader may see."""

    number: str
    figure: Figure
    shown: ShownFigure

    @property
    def total(self) -> ShownRow | None:
        """Its total, or its only row."""
        if self.shown.total is None and len(self.shown.rows) == 1:
            return self.shown.rows[0]
        return self.shown.total


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """How the tables of one report are set: its words, its width, what it compares."""

    press: Press
    words: In
    measure: float
    compared: tuple[int, ...]

    @property
    def columns(self) -> list[tuple[str, float]]:
        """The head of a table of figures, with widths."""
        places = [0, *self.compared, *([3] if self.compared else [])]
        titles = [self.words.say(f"report.{_COLUMNS[place]}") for place in places]
        room = self.measure * (1 - _SHARE * len(titles))
        width = self.measure * _SHARE
        return [(self.words.say("report.figure"), room), *((title, width) for title in titles)]

    def texts(self, label: str, row: ShownRow) -> list[str]:
        """One row of such a table; the change is since the first period compared with."""
        cells = [row.cells[place] for place in (0, *self.compared)]
        change = [change_text(row.change_since(place), self.words) for place in self.compared[:1]]
        return [label, *(cell_text(cell, self.words) for cell in cells), *change]

    def notes(self, figures: Sequence[ShownFigure]) -> Story:
        """What the marks in the table mean."""
        if any(figure.withholds for figure in figures):
            key = "report.hidden-cells"
        elif any(figure.marks for figure in figures):
            key = "report.small-cells"
        else:
            return []
        style = self.press.sans.style(7.5, spaceAfter=6)
        return [self.press.sans.paragraph(self.words.say(key), style)]


def setting_of(report: ReportPage, press: Press, measure: float) -> Setting:
    """How the tables of a report are set."""
    compared = [1] * bool(report.previous) + [2] * bool(report.year_before)
    words = press.texts.in_(report.language)
    return Setting(press=press, words=words, measure=measure, compared=tuple(compared))


def numbered(report: ReportPage) -> tuple[Numbered, ...]:
    """All figures in the order of their sections, numbered 1.1, 1.2, 2.1."""
    return tuple(
        Numbered(
            number=f"{chapter}.{place}",
            figure=figure,
            shown=shown(figure, public=report.public),
        )
        for chapter, section in enumerate(report.sections, start=1)
        for place, figure in enumerate(report.of_section(section.code), start=1)
    )


def headline_table(figures: Sequence[Numbered], setting: Setting) -> Story:
    """The totals of the figures the office puts first, with their comparison."""
    rows = [
        setting.texts(f"{_with_unit(one.figure.total_title, one, setting.words)}{label}", row)
        for one in figures
        for label, row in _headline_rows(one)
    ]
    table = ruled_table(setting.press.sans, setting.columns, rows, numbers_from=1)
    return [table, *setting.notes([one.shown for one in figures])]


def figure_pieces(one: Numbered, setting: Setting) -> Story:
    """The figure's title, its table, its notes and its chart, or why there is none."""
    face, words = setting.press.sans, setting.words
    title = face.paragraph(
        f"{one.number}. {titled(one, words)}",
        face.style(10, spaceBefore=8, spaceAfter=2, keepWithNext=1),
        bold=True,
        tag=Tag(Role.SUBHEADING),
    )
    if not one.figure.rows:
        said = one.figure.missing or words.say("report.no-rows")
        return [title, face.paragraph(said, face.style(9, spaceAfter=6))]
    return [title, _table(one, setting), *setting.notes([one.shown]), *_chart(one, setting)]


def _table(one: Numbered, setting: Setting) -> DataTable:
    rows = [setting.texts(row.label, row) for row in one.shown.rows]
    total = one.shown.total
    if total is not None:
        key = "report.each-once" if one.figure.overlaps else "report.total"
        rows.append(setting.texts(setting.words.say(key), total))
    return ruled_table(
        setting.press.sans,
        setting.columns,
        rows,
        numbers_from=1,
        closing=total is not None,
    )


def _chart(one: Numbered, setting: Setting) -> Story:
    face, words = setting.press.sans, setting.words
    if not one.figure.chart:
        return []
    if one.shown.withholds:
        return [face.paragraph(words.say("report.chart-hidden"), face.style(8, spaceAfter=6))]
    captions = [words.say(f"report.{column}") for column in _COLUMNS[:3]]
    bars = bars_of(one.shown, captions, face)
    if bars is None:
        return []
    chart = bar_chart(bars, face, setting.measure)
    if chart.height > _TALLEST_CHART:
        return []
    return [Picture.of(chart, face.printable(f"{one.figure.title}. {bars.told(words)}"))]


def _headline_rows(one: Numbered) -> list[tuple[str, ShownRow]]:
    """The total of a figure, or each of its rows when there is none."""
    if one.total is not None:
        return [("", one.total)]
    return [(f": {row.label}", row) for row in one.shown.rows]


def titled(one: Numbered, words: In) -> str:
    """The title with what it counts, where that does not go without saying."""
    return _with_unit(one.figure.title, one, words)


def _with_unit(title: str, one: Numbered, words: In) -> str:
    if one.figure.missing or one.figure.unit in {Unit.INQUIRIES, Unit.EVENTS}:
        return title
    return f"{title}, {words.say(f'report.unit.{one.figure.unit}')}"


def cell_text(cell: Shown, words: In) -> str:
    """A count as it stands in a table."""
    if cell.withheld:
        return WITHHELD_MARK
    if cell.count is None:
        return "–"
    return f"{words.number(cell.count)}{'*' if cell.small else ''}"


def change_text(cell: Shown, words: In) -> str:
    """A change as it stands in a table, with its sign."""
    if cell.withheld:
        return WITHHELD_MARK
    return "–" if cell.count is None else _signed(cell.count, words)


def _signed(change: Count, words: In) -> str:
    if not change:
        return "0"
    sign = "+" if change > 0 else "–"
    return f"{sign}{words.number(round(abs(change), 1))}"
