"""A trend as a table and as small charts side by side, each with its own scale from nought."""

from collections.abc import Sequence

from reportlab.graphics.shapes import Circle, Drawing, Group, Line, PolyLine, String
from reportlab.lib.colors import Color, black

from ethics_desk.documents.reports.disclosure import Shown, shown
from ethics_desk.documents.reports.figure_tables import Setting, cell_text
from ethics_desk.documents.sheets.ruled import ruled_table
from ethics_desk.documents.sheets.sheet import Story
from ethics_desk.documents.sheets.tagging import Picture
from ethics_desk.documents.sheets.typeface import Typeface
from ethics_desk.domain.figures import Figure
from ethics_desk.domain.report_page import Trend, TrendLine
from ethics_desk.texts import In

_LABEL_SHARE = 0.26
_IN_A_ROW = 2
_HIGH, _TOP, _FOOT, _SIDE = 46.0, 24.0, 22.0, 14.0
_GAP = 12.0
_MARGIN = 12.0
_SIZE, _SMALL = 8.0, 6.0
_GREY = Color(0.6, 0.6, 0.6)


def trend_story(trend: Trend, setting: Setting, *, public: bool) -> Story:
    """The table of all lines, and a small chart of each that withholds nothing."""
    words = setting.words
    lines = [(line, [point_of(one, public=public) for one in line.points]) for line in trend.lines]
    share = (1 - _LABEL_SHARE) / max(1, len(trend.periods))
    columns = [
        (words.say("report.figure"), setting.measure * _LABEL_SHARE),
        *((period, setting.measure * share) for period in trend.periods),
    ]
    rows = [[line.title, *(cell_text(cell, words) for cell in cells)] for line, cells in lines]
    table = ruled_table(setting.press.sans, columns, rows, numbers_from=1)
    open_lines = [
        (line, cells)
        for line, cells in lines
        if not any(cell.withheld for cell in cells) and any(cell.count for cell in cells)
    ]
    notes = _notes(lines, setting)
    if not open_lines:
        return [table, *notes]
    return [table, *notes, _pictures(open_lines, trend.periods, setting)]


def point_of(figure: Figure, *, public: bool) -> Shown:
    """The total of a figure in one period, as its reader may see it."""
    seen = shown(figure, public=public)
    if seen.total is not None:
        return seen.total.cells[0]
    return seen.rows[0].cells[0] if len(seen.rows) == 1 else Shown(count=None)


def _notes(lines: Sequence[tuple[TrendLine, list[Shown]]], setting: Setting) -> Story:
    cells = [cell for _, points in lines for cell in points]
    face = setting.press.sans
    if any(cell.withheld for cell in cells):
        key = "report.hidden-cells"
    elif any(cell.small for cell in cells):
        key = "report.small-cells"
    else:
        return []
    return [face.paragraph(setting.words.say(key), face.style(7.5, spaceAfter=6))]


def _pictures(
    lines: Sequence[tuple[TrendLine, list[Shown]]], periods: Sequence[str], setting: Setting
) -> Picture:
    """Small charts, two in a row, as one picture whose numbers are told in words."""
    face = setting.press.sans
    width = (setting.measure - _MARGIN - _GAP) / _IN_A_ROW
    tall = _TOP + _HIGH + _FOOT
    rows = -(-len(lines) // _IN_A_ROW)
    drawing = Drawing(setting.measure - _MARGIN, rows * (tall + _GAP))
    for place, (line, cells) in enumerate(lines):
        row, column = divmod(place, _IN_A_ROW)
        chart = _chart(face.printable(line.title), cells, periods, face, width)
        chart.translate(column * (width + _GAP), (rows - row - 1) * (tall + _GAP))
        drawing.add(chart)
    told = "; ".join(_told(line, cells, periods, setting.words) for line, cells in lines)
    return Picture.of(drawing, face.printable(told))


def _chart(
    title: str, cells: Sequence[Shown], periods: Sequence[str], face: Typeface, width: float
) -> Group:
    """One line with a marker and a number at every point, and its own base."""
    group = Group(
        String(0, _TOP + _HIGH + _FOOT - _SIZE, title, fontName=face.family, fontSize=_SIZE)
    )
    group.add(Line(0, _FOOT, width, _FOOT, strokeColor=_GREY, strokeWidth=0.5))
    highest = max(float(cell.count or 0) for cell in cells)
    step = (width - 2 * _SIDE) / max(1, len(cells) - 1)
    at = [
        (_SIDE + step * place, _FOOT + _HIGH * float(cell.count or 0) / highest)
        for place, cell in enumerate(cells)
    ]
    group.add(PolyLine([part for point in at for part in point], strokeColor=black, strokeWidth=1))
    for (x, y), cell, period in zip(at, cells, periods, strict=True):
        group.add(Circle(x, y, 1.8, fillColor=black, strokeColor=black))
        group.add(_centred(x, y + 4, f"{cell.count or 0:g}", face, 7))
        first, _, second = face.printable(period).rpartition(" ")
        group.add(_centred(x, _FOOT - 9, first or second, face, _SMALL))
        group.add(_centred(x, _FOOT - 17, second if first else "", face, _SMALL))
    return group


def _centred(x: float, y: float, text: str, face: Typeface, size: float) -> String:
    return String(x, y, text, fontName=face.family, fontSize=size, textAnchor="middle")


def _told(line: TrendLine, cells: Sequence[Shown], periods: Sequence[str], words: In) -> str:
    points = ", ".join(
        f"{period} – {words.number(cell.count or 0)}"
        for period, cell in zip(periods, cells, strict=True)
    )
    return f"{line.title}: {points}"
