"""The month view of the desk: the grid, the way to other months, the list of one day."""

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ethics_desk.domain.deadline_rows import DayOfMonth
from ethics_desk.domain.language import Language
from ethics_desk.domain.rows import DueRow
from ethics_desk.gui.docket.columns import is_limitation
from ethics_desk.gui.docket.month_grid import MonthGrid
from ethics_desk.gui.docket.month_model import DAYS_IN_WEEK, MonthDay
from ethics_desk.gui.icons import icon
from ethics_desk.gui.labels import section_title
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.theme import SPACE, WIDE_SPACE
from ethics_desk.gui.wording import long_date, sentence
from ethics_desk.rules.packs.calendar import WhyOff

MONTHS_IN_YEAR = 12
SATURDAY = 6

translate = QCoreApplication.translate


def month_after(first: date, months: int) -> date:
    """The first day of the month so many months later."""
    year, month = divmod(first.year * MONTHS_IN_YEAR + first.month - 1 + months, MONTHS_IN_YEAR)
    return date(year, month + 1, 1)


class MonthPane(QWidget):
    """One month and the list of the day in sight.

    `month_wished` carries the first day of the month to be shown, `chosen` the line chosen,
    `current` the line in sight.
    """

    month_wished = Signal(object)
    chosen = Signal(object)
    current = Signal(object)

    def __init__(
        self,
        columns: tuple[Column[DueRow], ...],
        today: date,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        """At the month of today; nothing is shown before `show_month`."""
        super().__init__(parent)
        self._today = today
        self._language = language
        self._on = today
        self._days: dict[date, DayOfMonth] = {}
        self.first = today.replace(day=1)
        self.heading = section_title("", self)
        self.grid = MonthGrid(self)
        self.grid.setAccessibleName(self.tr("Month"))
        self.list: ListSection[DueRow] = ListSection("", columns, self)
        self.list.name_it(self.tr("Nothing is due on this day."))
        self._lay_out()
        self.grid.seen.connect(self._show_day)
        self.grid.chosen.connect(self._go_to_list)
        self.grid.gone_to.connect(self.go_to)
        self.grid.months_wished.connect(self.turn)
        self.list.current.connect(self.current)
        self.list.view.chosen.connect(self._choose)

    def show_month(self, first: date, days: tuple[DayOfMonth, ...], today: date) -> None:
        """Show a month; `days` are all of it, in order."""
        self._today, self.first = today, first
        self._days = {one.day: one for one in days}
        month = QLocale().standaloneMonthName(first.month).lower()
        words = translate("Month", "{month} {year}").format(month=month, year=first.year)
        self.heading.setText(sentence(words))
        if (self._on.year, self._on.month) != (first.year, first.month):
            self._on = first
        self.grid.show_days(tuple(self._drawn(day) for day in _whole_weeks(first)), self._on)

    @Slot(object)
    def go_to(self, day: date) -> None:
        """Stand on a day, in whichever month."""
        self._on = day
        self.month_wished.emit(day.replace(day=1))

    @Slot(int)
    def turn(self, months: int) -> None:
        """Turn so many months on, to the same day where there is one."""
        first = month_after(self.first, months)
        day = min(self._on.day, monthrange(first.year, first.month)[1])
        self.go_to(first.replace(day=day))

    @Slot()
    def go_to_today(self) -> None:
        """Stand on today."""
        self.go_to(self._today)
        self.grid.setFocus()

    def _drawn(self, day: date) -> MonthDay:
        told = self._days.get(day)
        if told is None:
            off = translate("Month", "Weekend") if day.isoweekday() >= SATURDAY else ""
            return MonthDay(day=day, off=off, inside=False)
        open_rows = [row for row in told.rows if not is_limitation(row)]
        weekend = day.isoweekday() >= SATURDAY
        return MonthDay(
            day=day,
            due=len(told.rows),
            late=day < self._today and bool(open_rows),
            off=self._why_off(told),
            worked=self._named(translate("Month", "Worked day"), told)
            if weekend and not told.why_off
            else "",
            today=day == self._today,
        )

    def _why_off(self, told: DayOfMonth) -> str:
        words = {
            WhyOff.WEEKEND: translate("Month", "Weekend"),
            WhyOff.HOLIDAY: translate("Month", "Public holiday"),
            WhyOff.DAY_OFF: translate("Month", "Day off"),
        }
        return self._named(words[WhyOff(told.why_off)], told) if told.why_off else ""

    def _named(self, words: str, told: DayOfMonth) -> str:
        """The kind of a day with its name and its decree, where they are known."""
        names = [told.title.shown_in(self._language), told.decree]
        return ": ".join(part for part in (words, ", ".join(filter(None, names))) if part)

    @Slot(object)
    def _show_day(self, day: date) -> None:
        self._on = day
        told = self._days.get(day)
        self.list.retitle(long_date(day))
        self.list.show_rows(told.rows if told is not None else ())

    @Slot(object)
    def _go_to_list(self, day: date) -> None:
        """Let the keyboard go on in the list of the day."""
        self._show_day(day)
        view = self.list.view
        if view.model().rowCount():
            view.setCurrentIndex(view.model().index(0, 0))
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _choose(self, row: object) -> None:
        if isinstance(row, DueRow):
            self.chosen.emit(row)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for picture, words, months in (
            ("back", self.tr("Previous month (Page Up)"), -1),
            ("next", self.tr("Next month (Page Down)"), 1),
        ):
            button = QToolButton(self)
            button.setIcon(icon(picture))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _on=False, by=months: self.turn(by))
            row.addWidget(button)
        today = QPushButton(self.tr("T&oday"), self)
        today.setAutoDefault(False)
        today.clicked.connect(self.go_to_today)
        row.addWidget(self.heading)
        row.addStretch(1)
        row.addWidget(today)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SPACE, 0)
        column.setSpacing(WIDE_SPACE)
        column.addLayout(row)
        column.addWidget(self.grid)
        column.addWidget(self.list)
        column.addStretch(1)


def _whole_weeks(first: date) -> list[date]:
    """The days of a month with those before and after it that fill its weeks."""
    days = monthrange(first.year, first.month)[1]
    start = first - timedelta(days=first.weekday())
    weeks = -(-(first.weekday() + days) // DAYS_IN_WEEK)
    return [start + timedelta(days=place) for place in range(weeks * DAYS_IN_WEEK)]
