"""One page of an original: what is withheld is black, finds are framed, new boxes are drawn."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ethics_desk.domain.redaction import POINT, Place

WIDTH = 620
"""How wide a page is shown, in pixels at the usual size of text."""

STEP = 72 / 25.4 * 5 * POINT
SMALL_STEP = STEP / 5
"""How far a key moves the frame: five millimetres, one with Ctrl."""

LEAST = 20
"""Tenths of a point of the smallest box a mouse draws: less is a slip of the hand."""

ZOOMS = (1.0, 1.25, 1.5, 2.0)

_FOUND = QColor(200, 90, 0)
_FRAME = QColor(0, 90, 200)
_COVER = QColor(0, 0, 0, 190)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ZOOM_KEYS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class PageCanvas(QWidget):
    """Draws a page. A box is drawn with the mouse, or as a frame with the keyboard.

    Arrows move the frame, with Shift they size it, Ctrl makes the steps small, Enter withholds what
    lies in it, Escape forgets it; + and - zoom. `boxed` carries the place.
    """

    boxed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without a page yet."""
        super().__init__(parent)
        self._picture = QImage()
        self._page, self._size = 0, QSizeF()
        self._marks: tuple[Place, ...] = ()
        self._finds: tuple[Place, ...] = ()
        self._frame: QRectF | None = None
        self._pressed: QPointF | None = None
        self._zoom = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Page of the original"))
        self.setAccessibleDescription(
            self.tr(
                "Arrows move a frame, with Shift they size it, Enter withholds what lies in it, "
                "Escape forgets it; plus and minus zoom."
            )
        )

    def show_page(self, page: int, picture: QImage, size: tuple[int, int]) -> None:
        """Show a page, counted from 1, with its size in tenths of a point."""
        self._page, self._picture, self._size = page, picture, QSizeF(*size)
        self._frame = self._pressed = None
        self.setFixedSize(self.sizeHint())
        self.update()

    def show_places(self, marks: Sequence[Place], finds: Sequence[Place]) -> None:
        """Show what is withheld and what is proposed; places of other pages are passed over."""
        self._marks, self._finds = tuple(marks), tuple(finds)
        self.update()

    def place(self) -> Place | None:
        """The frame as it stands, if there is one."""
        if self._frame is None:
            return None
        box = self._frame.normalized().intersected(QRectF(QPointF(), self._size))
        if box.width() < LEAST or box.height() < LEAST:
            return None
        edges = (box.left(), box.top(), box.right(), box.bottom())
        return Place(self._page, *(round(one) for one in edges))

    @override
    def sizeHint(self) -> QSize:
        if self._size.isEmpty():
            return QSize(WIDTH, WIDTH)
        return (self._size * self._scale()).toSize()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._picture.isNull():
            painter.drawImage(self.rect(), self._picture)
        painter.scale(self._scale(), self._scale())
        painter.setPen(_pen(_FOUND, Qt.PenStyle.DashLine))
        for one in self._finds:
            if one.unit == self._page:
                painter.drawRect(_rect(one))
        for one in self._marks:
            if one.unit == self._page:
                painter.fillRect(_rect(one), _COVER)
        if self._frame is not None:
            painter.setPen(_pen(_FRAME, Qt.PenStyle.SolidLine))
            painter.drawRect(self._frame)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._page:
            self._pressed = event.position() / self._scale()
            self._frame = QRectF(self._pressed, QSizeF())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            self._frame = QRectF(self._pressed, event.position() / self._scale())
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            self._pressed = None
            self._withhold()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is not None and self._page:
            self._move(arrow, event.modifiers())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._frame is not None:
            self._withhold()
        elif event.key() == Qt.Key.Key_Escape and self._frame is not None:
            self._frame = None
            self.update()
        elif event.key() in _ZOOM_KEYS:
            self.zoom(_ZOOM_KEYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def zoom(self, steps: int) -> None:
        """Larger or smaller by so many steps."""
        self._zoom = min(max(self._zoom + steps, 0), len(ZOOMS) - 1)
        self.setFixedSize(self.sizeHint())
        self.update()

    def _move(self, arrow: tuple[int, int], keys: Qt.KeyboardModifier) -> None:
        step = SMALL_STEP if keys & Qt.KeyboardModifier.ControlModifier else STEP
        frame = self._frame or QRectF(2 * STEP, 2 * STEP, 8 * STEP, STEP)
        if keys & Qt.KeyboardModifier.ShiftModifier:
            frame.setWidth(max(LEAST, frame.width() + arrow[0] * step))
            frame.setHeight(max(LEAST, frame.height() + arrow[1] * step))
        elif self._frame is not None:
            right, down = arrow[0] * step, arrow[1] * step
            frame.adjust(right, down, right, down)
        self._frame = frame
        self.update()

    def _withhold(self) -> None:
        place = self.place()
        self._frame = None
        self.update()
        if place is not None:
            self.boxed.emit(place)

    def _scale(self) -> float:
        """Pixels to a tenth of a point."""
        return WIDTH * ZOOMS[self._zoom] / max(1.0, self._size.width())


def _rect(place: Place) -> QRectF:
    corner, other = QPoint(place.from_x, place.from_y), QPoint(place.to_x, place.to_y)
    return QRectF(QPointF(corner), QPointF(other))


def _pen(colour: QColor, style: Qt.PenStyle) -> QPen:
    pen = QPen(colour, 2, style)
    pen.setCosmetic(True)
    return pen
