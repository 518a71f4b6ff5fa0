"""The pages of a PDF under each other, drawn as they come into sight."""

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from ethics_desk.gui.paper.sheets import POINTS_PER_INCH, Band, Sheets

GAP = 16
SCREEN_DOTS = 96
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


class PaperView(QAbstractScrollArea):
    """Shows sheets. + and - zoom, 0 fits the width, Page Up and Down turn pages.

    `turned` carries the page in sight, counted from 1; `pointed` tells of a double click on a
    page, counted from 0, and how many points from its top.
    """

    turned = Signal(int)
    pointed = Signal(int, float)

    def __init__(self, sheets: Sheets, parent: QWidget | None = None) -> None:
        """Show the first page, as wide as the view."""
        super().__init__(parent)
        self._sheets = sheets
        self._zoom: float | None = None
        self._resting = False
        self._missing: list[Band] = []
        self._pen = QTimer(self, singleShot=True, interval=0)
        self._pen.timeout.connect(self._draw_one)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the document"))
        self.viewport().setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.viewport().setAutoFillBackground(True)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    def rest(self) -> None:
        """Draw nothing more: the sheets are about to be closed."""
        self._resting = True
        self._pen.stop()

    def show_sheets(self, sheets: Sheets) -> None:
        """Show another paper in the same place and size: the former one drawn anew."""
        self._missing.clear()
        self._sheets = sheets
        self._measure()

    def count(self) -> int:
        """How many pages there are."""
        return len(self._sheets.sizes)

    def zoom_in(self) -> None:
        """Larger by one step."""
        self._set_zoom(next((zoom for zoom in ZOOMS if zoom > self.zoom() + 0.01), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Smaller by one step."""
        smaller = [zoom for zoom in ZOOMS if zoom < self.zoom() - 0.01]
        self._set_zoom(smaller[-1] if smaller else ZOOMS[0])

    def fit_width(self) -> None:
        """As wide as the view, whatever its size."""
        self._set_zoom(None)

    def zoom(self) -> float:
        """1 is the size on paper, on a screen of 96 dots to the inch."""
        if self._zoom is not None:
            return self._zoom
        widest = max((size.width() for size in self._sheets.sizes), default=1.0)
        room = max(1, self.viewport().width() - 2 * GAP)
        return room / widest * POINTS_PER_INCH / SCREEN_DOTS

    def page(self) -> int:
        """The page in the middle of the view, counted from 1."""
        middle = self.viewport().height() // 2
        rects = self._rects()
        above = [place for place, rect in enumerate(rects) if rect.top() <= middle]
        return (above[-1] if above else 0) + 1

    def turn_to(self, page: int) -> None:
        """Bring the top of a page, counted from 1, into sight."""
        rect = self._rects()[min(max(page, 1), len(self._sheets.sizes)) - 1]
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + rect.top() - GAP)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case Qt.Key.Key_0:
                self.fit_width()
            case Qt.Key.Key_PageDown:
                self.turn_to(self.page() + 1)
            case Qt.Key.Key_PageUp:
                self.turn_to(self.page() - 1)
            case Qt.Key.Key_Home:
                self.turn_to(1)
            case Qt.Key.Key_End:
                self.turn_to(len(self._sheets.sizes))
            case _:
                super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        for page, rect in enumerate(self._rects()):
            if rect.contains(place):
                part = (place.y() - rect.top()) / max(1, rect.height())
                self.pointed.emit(page, part * self._sheets.sizes[page].height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._missing.clear()
        painter = QPainter(self.viewport())
        for page, rect in enumerate(self._rects()):
            if rect.intersects(event.rect()):
                painter.fillRect(rect, QColor(Qt.GlobalColor.white))
                self._paint_bands(painter, page, rect)
        painter.end()
        if self._missing and not self._resting:
            self._pen.start()

    def _paint_bands(self, painter: QPainter, page: int, rect: QRect) -> None:
        ratio = self.devicePixelRatioF()
        scale = rect.width() * ratio / self._sheets.sizes[page].width()
        high = self._sheets.band_height(page, scale) / ratio
        number = 0
        while number * high < rect.height():
            top = rect.top() + number * high
            if top + high > 0 and top < self.viewport().height():
                band = Band(page, number, scale)
                picture = self._sheets.drawn(band)
                if picture is None:
                    self._missing.append(band)
                else:
                    picture.setDevicePixelRatio(ratio)
                    painter.drawImage(QPointF(rect.left(), top), picture)
            number += 1

    def _draw_one(self) -> None:
        if self._missing:
            self._sheets.draw(self._missing.pop(0))
            self.viewport().update()

    def _set_zoom(self, zoom: float | None) -> None:
        page = self.page()
        self._zoom = zoom
        self._measure()
        self.turn_to(page)

    def _rects(self) -> list[QRect]:
        """Where the pages lie in the view as it is scrolled now."""
        view = self.viewport().rect()
        top = GAP - self.verticalScrollBar().value()
        dots = self.zoom() * SCREEN_DOTS / POINTS_PER_INCH
        rects = []
        for size in self._sheets.sizes:
            shown = (size * dots).toSize()
            left = max(GAP, (view.width() - shown.width()) // 2)
            place = QPoint(left - self.horizontalScrollBar().value(), top)
            rects.append(QRect(place, shown))
            top += shown.height() + GAP
        return rects

    def _measure(self) -> None:
        rects = self._rects()
        high = sum(rect.height() + GAP for rect in rects) + GAP
        wide = max((rect.width() for rect in rects), default=0) + 2 * GAP
        view = self.viewport().size()
        self.verticalScrollBar().setRange(0, max(0, high - view.height()))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(GAP * 3)
        self.horizontalScrollBar().setRange(0, max(0, wide - view.width()))
        self.horizontalScrollBar().setPageStep(view.width())
        self.viewport().update()
        self._tell_page()

    def _tell_page(self) -> None:
        self.turned.emit(self.page())
        self.viewport().update()
