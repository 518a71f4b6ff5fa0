"""The days of a year that are not like all others: holidays, days off, worked weekends."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ethics_desk.domain.deadline_rows import DayOfMonth
from ethics_desk.domain.language import Language
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.icons import icon
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE, long_date, sentence
from ethics_desk.services.terms.year import special_days
from ethics_desk.texts import In

translate = QCoreApplication.translate


class YearSection(QWidget):
    """One year at a time."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """At the year of today; nothing is asked before `refresh`."""
        super().__init__(parent)
        self._gateway = gateway
        self.year = today_of(gateway).year
        self.list: ListSection[DayOfMonth] = ListSection("", _columns(gateway.words), self)
        self.list.name_it(translate("YearSection", "No day is out of the ordinary."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.list)
        column.addLayout(self._buttons())

    def refresh(self) -> None:
        """Ask for the year in sight again."""
        year = self.year
        title = translate("YearSection", "Holidays and moved days of {year}")
        self.list.retitle(title.format(year=year))
        self.list.show_rows(self._gateway.ask(lambda desk: special_days(desk, year)) or ())

    @Slot(int)
    def turn(self, years: int) -> None:
        """Go so many years on."""
        self.year = min(max(self.year + years, date.min.year + 1), date.max.year - 1)
        self.refresh()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for picture, words, years in (
            ("back", translate("YearSection", "Previous year"), -1),
            ("next", translate("YearSection", "Next year"), 1),
        ):
            button = QToolButton(self)
            button.setIcon(icon(picture))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _on=False, by=years: self.turn(by))
            row.addWidget(button)
        row.addStretch(1)
        return row


def _columns(words: In) -> tuple[Column[DayOfMonth], ...]:
    language: Language = words.language
    return (
        Column(
            name="day",
            title=lambda: translate("YearSection", "Day"),
            text=lambda one: sentence(long_date(one.day)),
            sort_key=lambda one: one.day,
            width=28,
        ),
        Column(
            name="kind",
            title=lambda: translate("YearSection", "What day it is"),
            text=lambda one: sentence(words.say(f"control.mark.{one.why_off or 'worked'}")),
            sort_key=lambda one: one.why_off,
            tone=lambda one: Tone.PLAIN if one.why_off else Tone.WARNING,
            width=30,
        ),
        Column(
            name="title",
            title=lambda: translate("YearSection", "Name"),
            text=lambda one: sentence(one.title.shown_in(language)) or NO_VALUE,
            sort_key=lambda one: one.title.shown_in(language),
            width=34,
        ),
        Column(
            name="decree",
            title=lambda: translate("YearSection", "By the act"),
            text=lambda one: one.decree or NO_VALUE,
            sort_key=lambda one: one.decree,
            width=26,
        ),
    )
