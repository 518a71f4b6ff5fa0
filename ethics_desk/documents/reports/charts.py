"""Bar charts that can be read in grey print: three shades, figures at the bars, from nought."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.graphics.charts.barcharts import HorizontalBarChart, VerticalBarChart
from reportlab.graphics.shapes import Drawing, Rect, String
from reportlab.lib.colors import Color, black
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth

from ethics_desk.documents.reports.disclosure import ShownFigure
from ethics_desk.documents.sheets.typeface import Typeface
from ethics_desk.domain.figures import Count
from ethics_desk.texts import In

_SHADES = (Color(0.2, 0.2, 0.2), Color(0.62, 0.62, 0.62), Color(0.93, 0.93, 0.93))
_SIZE = 7.5
_LEGEND = 18.0
_TALL = 150.0
_SHORT_LABEL = 16
_MOST_UPRIGHT = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """The bars of a chart: one label per group, one series per period, each with its caption."""

    labels: tuple[str, ...]
    captions: tuple[str, ...]
    series: tuple[tuple[Count, ...], ...]

    @property
    def highest(self) -> float:
        """The longest bar."""
        return max(count for values in self.series for count in values if count is not None)

    def told(self, words: In) -> str:
        """The bars in words, for whoever cannot see them."""
        return "; ".join(
            f"{label}: "
            + ", ".join(
                f"{caption} – {words.number(values[place] or 0)}"
                for caption, values in zip(self.captions, self.series, strict=True)
            )
            for place, label in enumerate(self.labels)
        )


def bars_of(figure: ShownFigure, captions: Sequence[str], face: Typeface) -> Bars | None:
    """The bars of a figure; nothing to draw when all is nought or anything is withheld.

    Rows and periods without any count are left out of the picture, not out of the table.
    """
    if figure.withholds:
        return None
    rows = [row for row in figure.rows if any(cell.count for cell in row.cells)]
    periods = [
        place for place in range(3) if any(row.cells[place].count is not None for row in rows)
    ]
    if not rows or not any(row.cells[0].count for row in rows):
        return None
    return Bars(
        labels=tuple(face.printable(row.label) for row in rows),
        captions=tuple(face.printable(captions[place]) for place in periods),
        series=tuple(tuple(row.cells[place].count for row in rows) for place in periods),
    )


def bar_chart(bars: Bars, face: Typeface, measure: float) -> Drawing:
    """The chart: upright bars for few short labels, else lying ones."""
    upright = len(bars.labels) <= _MOST_UPRIGHT and all(
        len(label) <= _SHORT_LABEL for label in bars.labels
    )
    chart = _upright(bars, measure) if upright else _lying(bars, face, measure)
    # Lying bars are stacked from below: the order is turned, so that this period comes first.
    shaded = list(zip(_SHADES, bars.series, strict=False))
    _dress(chart, shaded if upright else shaded[::-1], bars.highest, face)
    drawing = Drawing(measure, chart.y + chart.height + 10)
    drawing.add(chart)
    _add_legend(drawing, bars, face)
    return drawing


def _upright(bars: Bars, measure: float) -> VerticalBarChart:
    chart = VerticalBarChart()
    chart.setProperties(
        {
            "x": 28,
            "y": _LEGEND + 22,
            "width": min(measure - 36, 90.0 * len(bars.labels)),
            "height": _TALL,
            "categoryAxis.categoryNames": list(bars.labels),
            "categoryAxis.labels.dy": -4,
        }
    )
    return chart


def _lying(bars: Bars, face: Typeface, measure: float) -> HorizontalBarChart:
    room = measure * 0.4
    wrapped = [simpleSplit(label, face.family, _SIZE, room - 8) for label in bars.labels]
    group = max(9.0 * len(bars.series) + 5, 10.0 * max(map(len, wrapped)) + 4)
    chart = HorizontalBarChart()
    chart.setProperties(
        {
            "x": room,
            "y": _LEGEND + 16,
            "width": measure - room - 24,
            "height": group * len(bars.labels),
            "categoryAxis.reverseDirection": 1,
            "categoryAxis.categoryNames": ["\n".join(lines) for lines in wrapped],
            "categoryAxis.labels.boxAnchor": "e",
            "categoryAxis.labels.textAnchor": "end",
            "categoryAxis.labels.dx": -4,
        }
    )
    return chart


def _dress(
    chart: VerticalBarChart | HorizontalBarChart,
    shaded: list[tuple[Color, tuple[Count, ...]]],
    highest: float,
    face: Typeface,
) -> None:
    """Shades, scale from nought, whole steps, and the figure at every bar."""
    chart.setProperties(
        {
            "data": [list(values) for _, values in shaded],
            "groupSpacing": 6,
            "barSpacing": 0.8,
            "barLabelFormat": "%d",
            "barLabels.nudge": 7,
            "valueAxis.valueMin": 0,
            "valueAxis.valueMax": highest * 1.15,
            "valueAxis.valueStep": max(1, round(highest / 5)),
            "valueAxis.labelTextFormat": "%d",
        }
    )
    lettering = {"fontName": face.family, "fontSize": _SIZE}
    chart.barLabels.setProperties(lettering)
    for axis in (chart.valueAxis, chart.categoryAxis):
        axis.labels.setProperties(lettering)
        axis.setProperties({"strokeWidth": 0.5})
    for place, (shade, _) in enumerate(shaded):
        chart.bars[place].setProperties(
            {"fillColor": shade, "strokeColor": black, "strokeWidth": 0.4}
        )


def _add_legend(drawing: Drawing, bars: Bars, face: Typeface) -> None:
    left = 28.0
    for place, caption in enumerate(bars.captions):
        drawing.add(
            Rect(left, 4, 8, 8, fillColor=_SHADES[place], strokeColor=black, strokeWidth=0.4)
        )
        drawing.add(String(left + 12, 5, caption, fontName=face.family, fontSize=_SIZE))
        left += 12 + stringWidth(caption, face.family, _SIZE) + 18
