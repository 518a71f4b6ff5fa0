"""The days of a count on the screen, as its control sheet prints them."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ethics_desk.domain.control_paper import ControlSheetPage, CountedDay, DayMark
from ethics_desk.gui.labels import page_title, quiet
from ethics_desk.gui.tables.column import RIGHT, Column
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import PAGE_MARGIN, WIDE_SPACE, scaled
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE, long_date, sentence, short_date
from ethics_desk.texts import In

SIZE = (620, 640)

translate = QCoreApplication.translate


class DaysDialog(QDialog):
    """Every day with its number or why it has none, and how the last day was found."""

    def __init__(self, page: ControlSheetPage, words: In, parent: QWidget | None = None) -> None:
        """Show one count."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("DaysDialog", "The days counted")
        self.setWindowTitle(title)
        self.resize(scaled(SIZE[0], self), scaled(SIZE[1], self))
        model: TableModel[CountedDay] = TableModel(_columns(words), self)
        self.days = ListView(SortedTable(model, self), self)
        self.days.setSortingEnabled(False)
        self.days.name_it(title, translate("DaysDialog", "The days cannot be counted yet."))
        model.show(page.days)
        self.reckoning = quiet("\n".join(page.reckoning), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_SPACE)
        column.setSpacing(WIDE_SPACE)
        column.addWidget(page_title(sentence(page.subject)))
        column.addWidget(quiet("; ".join(rule.citation for rule in page.rules), self))
        column.addWidget(self._due(page))
        column.addWidget(self.days, 1)
        column.addWidget(self.reckoning)
        column.addLayout(self._buttons())

    def _due(self, page: ControlSheetPage) -> QLabel:
        if page.due is None:
            return QLabel(page.unknown, self)
        words = translate("DaysDialog", "Last day: {day}")
        return QLabel(words.format(day=long_date(page.due)), self)

    def _buttons(self) -> QHBoxLayout:
        close = QPushButton(translate("DaysDialog", "Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        return row


def _columns(words: In) -> tuple[Column[CountedDay], ...]:
    def what(one: CountedDay) -> str:
        mark = words.say(f"control.mark.{one.mark}")
        return f"{mark}: {one.name}" if one.name else mark

    return (
        Column(
            name="day",
            title=lambda: words.say("control.day"),
            text=lambda one: short_date(one.day),
            width=11,
        ),
        Column(
            name="weekday",
            title=lambda: translate("DaysDialog", "Weekday"),
            text=lambda one: words.say(f"weekday.{one.day.isoweekday()}"),
            width=13,
        ),
        Column(
            name="number",
            title=lambda: words.say("control.number"),
            text=lambda one: NO_VALUE if one.number is None else str(one.number),
            align=RIGHT,
            width=6,
        ),
        Column(
            name="what",
            title=lambda: words.say("control.what-day"),
            text=what,
            tone=lambda one: (
                Tone.PLAIN if one.mark in {DayMark.COUNTED, DayMark.WORKED} else Tone.QUIET
            ),
            width=40,
        ),
    )
