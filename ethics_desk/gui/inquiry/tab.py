"""What every tab of the inquiry page is, and how the page is told about it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.theme import WIDE_SPACE


class InquiryTab(QWidget):
    """One side of one inquiry. It knows the gateway, and neither the page nor other tabs.

    Subclasses answer `title`, lay themselves out in `column` and fill themselves in `refresh`,
    which is called only while there is an inquiry (`inquiry_id` is set) and the tab is in sight.
    Whatever touches the inquiry makes a tab in sight ask again, one out of sight when it comes
    into sight. `wished` carries one of the values of `gui.wishes`.
    """

    wished = Signal(object)

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """A tab without an inquiry yet."""
        super().__init__()
        self.gateway = gateway
        self.memory = memory
        self.inquiry_id: InquiryId | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, WIDE_SPACE, 0, 0)
        self.column.setSpacing(WIDE_SPACE)
        self._stale = True
        gateway.changed.connect(self._note_change)

    def title(self) -> str:
        """What stands on the tab, in the language of the window."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Ask the services again about `inquiry_id` and show their answer."""
        raise NotImplementedError

    def leave(self) -> None:
        """Save what is being written: the page goes to another inquiry or out of sight."""

    def show_inquiry(self, inquiry_id: InquiryId) -> None:
        """Show another inquiry; what was being written in the former one is saved first."""
        if self.inquiry_id is not None:
            self.leave()
        self.inquiry_id = inquiry_id
        self._stale = True
        self._refresh_if_seen()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh_if_seen()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.inquiry_id is not None:
            self.leave()

    @Slot(object)
    def _note_change(self, touched: frozenset[str]) -> None:
        """Commands that touch no inquiry may have changed names or rules: those concern all."""
        if not touched or self.inquiry_id in touched:
            self._stale = True
            self._refresh_if_seen()

    def _refresh_if_seen(self) -> None:
        if self._stale and self.inquiry_id is not None and self.isVisible():
            self._stale = False
            self.refresh()
