"""A field for a day: typed, stepped with the arrows, or picked from a calendar."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from ethics_desk.gui.forms.field import Field
from ethics_desk.gui.icons import icon
from ethics_desk.gui.wording import short_date

FORMATS = ("%d.%m.%Y", "%d.%m.%y", "%Y-%m-%d", "%d%m%Y", "%d/%m/%Y")
DAYS_BY_KEY = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 30,
    Qt.Key.Key_PageDown: -30,
}
CHARACTERS = 16
CALENDAR_SIZE = (320, 240)


def day_from(text: str) -> date | None:
    """The day a text names, written `31.12.2025`, `31.12.25`, `31122025` or `2025-12-31`."""
    for form in FORMATS:
        try:
            return datetime.strptime(text.strip(), form).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    return None


class DayField(Field):
    """A day, or nothing. Up and Down step by days, Page Up and Down by thirty, F4 opens a calendar.

    `today` is where the calendar opens and the steps begin when there is no day yet.
    """

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """An empty field."""
        self.line = QLineEdit()
        super().__init__(self.line, parent)
        self._today = today
        self.line.setPlaceholderText(self.tr("DD.MM.YYYY"))
        self.line.setFixedWidth(self.line.fontMetrics().averageCharWidth() * CHARACTERS + 16)
        self.line.textChanged.connect(self.edited)
        self.line.editingFinished.connect(self._tidy)
        self.line.installEventFilter(self)
        self.button = QToolButton()
        self.button.setIcon(icon("calendar"))
        self.button.setAccessibleName(self.tr("Calendar"))
        self.button.setToolTip(self.tr("Calendar (F4)"))
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.open_calendar)
        self.row.addWidget(self.button)
        self.row.addStretch(1)

    def day(self) -> date | None:
        """The day typed; None when the field is empty or does not name a day."""
        return day_from(self.line.text())

    def set_day(self, day: date | None) -> None:
        """Put a day, or nothing, into the field."""
        self.line.setText("" if day is None else short_date(day))

    @override
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not self.line.text().strip()

    def is_unreadable(self) -> bool:
        """Whether something was typed that names no day."""
        return not self.is_empty() and self.day() is None

    @Slot()
    def open_calendar(self) -> None:
        """Show a month to pick from; Escape leaves the field as it is."""
        popup = CalendarPopup(self.day() or self._today(), self)
        popup.calendar.activated.connect(lambda day: self._pick(popup, day))
        popup.calendar.clicked.connect(lambda day: self._pick(popup, day))
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()
        popup.calendar.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_F4:
                self.open_calendar()
                return True
            step = DAYS_BY_KEY.get(Qt.Key(event.key()))
            if step is not None and not self.is_unreadable():
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _step(self, days: int) -> None:
        day = self.day()
        with suppress(OverflowError):  # the calendar has a first and a last day
            self.set_day(self._today() if day is None else day + timedelta(days=days))

    def _pick(self, popup: "CalendarPopup", day: QDate) -> None:
        self.set_day(date(day.year(), day.month(), day.day()))
        popup.close()
        self.line.setFocus()

    @Slot()
    def _tidy(self) -> None:
        day = self.day()
        if day is not None:
            self.set_day(day)


class CalendarPopup(QWidget):
    """One month over the form, the week beginning on Monday."""

    def __init__(self, day: date, parent: QWidget) -> None:
        """Show the month of a day."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget(self)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            quiet_text = self.calendar.weekdayTextFormat(Qt.DayOfWeek.Monday)
            quiet_text.setForeground(self.palette().placeholderText())
            self.calendar.setWeekdayTextFormat(weekday, quiet_text)
        for name, picture in (("prevmonth", "back"), ("nextmonth", "next")):
            button = self.calendar.findChild(QToolButton, f"qt_calendar_{name}")
            if isinstance(button, QToolButton):
                button.setIcon(icon(picture))
        self.calendar.setMinimumSize(*CALENDAR_SIZE)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.calendar)
