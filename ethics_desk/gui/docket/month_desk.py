"""The month view as it asks: which month, whose, of which kind."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethics_desk.domain.rows import DueRow
from ethics_desk.gui.docket.choices import ALL, of_kind
from ethics_desk.gui.docket.month_pane import MonthPane
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.today import today_of
from ethics_desk.services.docket.due_lines import AskDocket
from ethics_desk.services.docket.month import month_of_days


class MonthDesk(QWidget):
    """Keeps a month in sight; `chosen` carries the line chosen, `current` the line in sight."""

    chosen = Signal(object)
    current = Signal(object)

    def __init__(
        self,
        gateway: Gateway,
        columns: tuple[Column[DueRow], ...],
        parent: QWidget | None = None,
    ) -> None:
        """At this month; nothing is asked before `show_month`."""
        super().__init__(parent)
        self._gateway = gateway
        self._asked: AskDocket | None = None
        self._limitation: tuple[DueRow, ...] = ()
        self._kind = ALL
        self.pane = MonthPane(columns, today_of(gateway), gateway.words.language, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)
        self.pane.chosen.connect(self.chosen)
        self.pane.current.connect(self.current)
        self.pane.month_wished.connect(self._show)

    def show_month(self, asked: AskDocket, limitation: Iterable[DueRow], kind: str) -> None:
        """Show the month in sight for somebody, with the limitation days known already."""
        self._asked, self._limitation, self._kind = asked, tuple(limitation), kind
        self._show(self.pane.first)

    @Slot(object)
    def _show(self, first: date) -> None:
        asked, limitation = self._asked, self._limitation
        if asked is None:
            return
        found = self._gateway.ask(
            lambda desk: month_of_days(desk, asked, first.year, first.month, limitation)
        )
        days = tuple(replace(one, rows=of_kind(one.rows, self._kind)) for one in found or ())
        self.pane.show_month(first, days, today_of(self._gateway))
