"""Severity as a line: how often each step was decided, the usual range, where the proposal lies."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ethics_desk.domain.like_cases import LikeCases
from ethics_desk.gui.theme import SMALL_SPACE, colours_of, scaled, scheme_of
from ethics_desk.gui.tone import Tone

DOT, MARK, BAND = 3.5, 8.0, 12.0
"""Half the size of a decision's dot and of the proposal's mark, half the height of the range."""
LEAST_WIDTH = 240
DOT_STEP = 9.0


class SeverityScale(QWidget):
    """A dot for each decision above its step, a band for the range, a rhomb for the proposal.

    The words beside it say the same; a screen reader is told them as the name of the picture.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing to show yet."""
        super().__init__(parent)
        self._like: LikeCases | None = None
        self._proposed: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_like(self, like: LikeCases, proposed: str | None, spoken: str) -> None:
        """Show a comparison; `proposed` is marked when something is chosen."""
        self._like, self._proposed = like, proposed
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(LEAST_WIDTH, self), round(self._line() + self._below()))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._like is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_range(painter, self._like)
        self._paint_steps(painter, self._like)
        self._paint_decisions(painter, self._like)
        if self._proposed is not None:
            self._paint_proposal(painter, self._like, self._proposed)
        painter.end()

    def _paint_range(self, painter: QPainter, like: LikeCases) -> None:
        usual = like.usual
        if usual is None:
            return
        left, right = self._across(usual.lowest) - BAND, self._across(usual.highest) + BAND
        band = QRectF(left, self._line() - BAND, right - left, 2 * BAND)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("chosen"))
        painter.drawRoundedRect(band, BAND, BAND)
        painter.setPen(QPen(self._colour("text"), 2))
        middle = self._across(usual.middle)
        painter.drawLine(QPointF(middle, band.top()), QPointF(middle, band.bottom()))

    def _paint_steps(self, painter: QPainter, like: LikeCases) -> None:
        painter.setPen(QPen(self._colour("quiet"), 1))
        last = len(like.ladder) - 1
        line = self._line()
        painter.drawLine(QPointF(self._across(0), line), QPointF(self._across(last), line))
        for place in range(last + 1):
            across = self._across(place)
            painter.drawLine(QPointF(across, line - 4), QPointF(across, line + 4))
            room = QRectF(across - 20, line + BAND, 40, self._below() - BAND)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), str(place))

    def _paint_decisions(self, painter: QPainter, like: LikeCases) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("quiet"))
        for rung, count in like.counts:
            across = self._across(like.rung(rung.code))
            for place in range(count):
                height = self._line() - BAND - SMALL_SPACE - DOT - place * DOT_STEP
                painter.drawEllipse(QPointF(across, height), DOT, DOT)

    def _paint_proposal(self, painter: QPainter, like: LikeCases, proposed: str) -> None:
        tone = Tone.WARNING if like.distance(proposed) else Tone.PLAIN
        scheme = colours_of(scheme_of(self.palette()))
        accent = self.palette().accent().color()
        colour = accent if tone is Tone.PLAIN else QColor(scheme.tone(tone))
        at = QPointF(self._across(like.rung(proposed)), self._line())
        steps = (QPointF(0, -MARK), QPointF(MARK, 0), QPointF(0, MARK), QPointF(-MARK, 0))
        painter.setPen(QPen(self._colour("base"), 1))
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([at + step for step in steps]))

    def _across(self, rung: int) -> float:
        last = 1 if self._like is None else max(len(self._like.ladder) - 1, 1)
        edge = BAND + SMALL_SPACE
        return edge + (self.width() - 2 * edge) * rung / last

    def _line(self) -> float:
        """How far from the top the line runs: beneath the highest heap of dots."""
        highest = 0 if self._like is None else max((n for _, n in self._like.counts), default=0)
        return highest * DOT_STEP + BAND + 2 * SMALL_SPACE

    def _below(self) -> float:
        return BAND + self.fontMetrics().height() + SMALL_SPACE

    def _colour(self, name: str) -> QColor:
        return QColor(str(getattr(colours_of(scheme_of(self.palette())), name)))
