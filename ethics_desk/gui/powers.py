"""What the member at the desk may not do is not in the window: no button, no entry of a menu."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.gui.gateway import Gateway

Offered = TypeVar("Offered", bound=QWidget | QAction)


class _Absent(QObject):
    """Keeps a widget out of sight, whoever shows it."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            watched.hide()
        return False


def only_for(gateway: Gateway, offered: Offered, *deeds: str) -> Offered:
    """The same button or entry, absent unless the member may do one of these deeds.

    Deeds are named as the terminal names commands; who may do them stands in the data.
    """
    if gateway.may(*deeds):
        return offered
    offered.setVisible(False)
    if isinstance(offered, QWidget):
        offered.installEventFilter(_Absent(offered))
    return offered
