"""The grid of a month: calm days, shaded where nobody works, with what is due on them."""

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from ethics_desk.gui.docket.month_model import DAY_ROLE, MonthDay, MonthModel
from ethics_desk.gui.tables.column import Index
from ethics_desk.gui.theme import SMALL_SPACE, SPACE, colours_of, scaled, scheme_of
from ethics_desk.gui.wording import whole_number

ROW_HEIGHT = 46
LINE_WIDTH = 2
TINT = 0.18
"""How strongly the day in sight is tinted with the accent."""
STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MonthGrid(QTableView):
    """One month. Arrows go from day to day, also into the next month; Enter chooses a day.

    `gone_to` carries a day outside the month in sight, `months_wished` how many months to go on,
    `seen` the day the keyboard stands on, `chosen` the day Enter or a double click was pressed on.
    """

    gone_to = Signal(object)
    months_wished = Signal(int)
    seen = Signal(object)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """A grid without a month."""
        super().__init__(parent)
        self.month = MonthModel(self)
        self.setModel(self.month)
        self.setItemDelegate(_DayPainter(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(ROW_HEIGHT, self))
        self.activated.connect(self._choose)

    def show_days(self, days: tuple[MonthDay, ...], on: date) -> None:
        """Show the weeks of a month and stand on one of its days."""
        self.month.show(days)
        rows = self.month.rowCount() * self.verticalHeader().defaultSectionSize()
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(rows + head + 2 * self.frameWidth())
        self.stand_on(on)

    def stand_on(self, day: date) -> None:
        """Bring the keyboard to a day in sight."""
        place = self.month.place_of(day)
        if place.isValid():
            self.setCurrentIndex(place)

    def day(self) -> date | None:
        """The day the keyboard stands on."""
        one = self.month.day_at(self.currentIndex())
        return None if one is None else one.day

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            self._go(STEPS[key])
        elif key in MONTHS:
            self.months_wished.emit(MONTHS[key])
        else:
            super().keyPressEvent(event)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        one = self.month.day_at(current)
        if one is not None:
            self.seen.emit(one.day)

    def _go(self, days: int) -> None:
        here = self.day()
        if here is None:
            return
        there = here + timedelta(days=days)
        one = self.month.day_at(self.month.place_of(there))
        if one is not None and one.inside:
            self.stand_on(there)
        else:
            self.gone_to.emit(there)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        one = self.month.day_at(index)
        if one is not None:
            self.chosen.emit(one.day)


class _DayPainter(QStyledItemDelegate):
    """Draws one day: its number, how much is due, a shade where nobody works."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one = index.data(DAY_ROLE)
        if not isinstance(one, MonthDay):
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        _draw_ground(painter, option, one, chosen=chosen)
        _draw_words(painter, option, one)
        painter.restore()


def _draw_ground(
    painter: QPainter, option: QStyleOptionViewItem, one: MonthDay, *, chosen: bool
) -> None:
    """Shaded where nobody works; the day in sight is tinted, today has a frame of its own."""
    rect, palette = option.rect, option.palette
    painter.fillRect(rect, palette.alternateBase() if one.off else palette.base())
    accent = palette.color(QPalette.ColorRole.Accent)
    if chosen:
        tint = QColor(accent)
        tint.setAlphaF(TINT)
        painter.fillRect(rect, tint)
    if one.today:
        painter.setPen(QPen(accent, LINE_WIDTH))
        painter.drawRect(rect.adjusted(1, 1, -LINE_WIDTH, -LINE_WIDTH))


def _draw_words(painter: QPainter, option: QStyleOptionViewItem, one: MonthDay) -> None:
    palette = option.palette
    inner = option.rect.adjusted(SPACE, SMALL_SPACE, -SPACE, -SMALL_SPACE)
    quiet = bool(one.off) or not one.inside
    painter.setPen((palette.placeholderText() if quiet else palette.text()).color())
    top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
    painter.drawText(inner, int(top), str(one.day.day))
    if one.due:
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        accent = palette.color(QPalette.ColorRole.Accent)
        alarm = QColor(colours_of(scheme_of(palette)).alarm)
        painter.setPen(alarm if one.late else accent)
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight
        painter.drawText(inner, int(bottom), f"● {whole_number(one.due)}")
