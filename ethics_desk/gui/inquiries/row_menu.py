"""What can be done with the inquiries selected in the register."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ethics_desk.domain.rows import InquiryRow
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.icons import icon
from ethics_desk.gui.inquiries.hand_over import HandOverDialog
from ethics_desk.gui.tables.view import ListView

translate = QCoreApplication.translate


def row_menu(view: ListView, gateway: Gateway, open_row: Callable[[object], object]) -> QMenu:
    """A menu for the rows selected now; what does not fit them is disabled."""
    menu = QMenu(view)
    rows = [row for row in view.chosen_rows() if isinstance(row, InquiryRow)]
    opening = QAction(translate("InquiryMenu", "&Open"), menu, enabled=len(rows) == 1)
    opening.triggered.connect(lambda: open_row(rows[0]))
    copying = QAction(icon("copy"), translate("InquiryMenu", "&Copy"), menu, enabled=bool(rows))
    copying.triggered.connect(view.copy)
    passing = QAction(translate("InquiryMenu", "&Hand over…"), menu, enabled=_may_pass(rows))
    passing.triggered.connect(lambda: HandOverDialog(gateway, view.window(), rows).open())
    menu.addActions([opening, copying, passing])
    return menu


def _may_pass(rows: Sequence[InquiryRow]) -> bool:
    """Whether all rows are inquiries going on in the hands of one member."""
    going_on = all(row.stage.is_open and not row.voided for row in rows)
    return going_on and len({row.handler_id for row in rows}) == 1
