"""What every page of the window is, and how the window is told about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget
from typing_extensions import override

from ethics_desk.gui.exporting import export_view
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import page_title
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import PAGE_MARGIN, WIDE_SPACE


class Deed(StrEnum):
    """What the menus can ask of the page in sight."""

    NEW = "new"
    FIND = "find"
    IMPORT = "import"
    EXPORT = "export"
    PRINT = "print"


class Page(QWidget):
    """One topic of the office. It knows the gateway and no other page.

    `wished` carries one of the values of `gui.wishes`. A page in sight asks again whenever
    something changed; one out of sight asks when it comes into sight.
    """

    wished = Signal(object)

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """A page with a margin, to be filled from top to bottom in `column`."""
        super().__init__()
        self.gateway = gateway
        self.memory = memory
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_SPACE)
        self.column.setSpacing(WIDE_SPACE)
        self._stale = True
        gateway.changed.connect(self._note_change)

    def entitle(self, title: str) -> None:
        """Put the page's title at the top and tell it to screen readers."""
        self.column.addWidget(page_title(title))
        self.setAccessibleName(title)

    def refresh(self) -> None:
        """Ask the services again and show their answer."""

    def fulfil(self, wish: object) -> None:
        """Do what another page wished of this one (a value its entry says it fulfils)."""

    def deeds(self) -> Mapping[Deed, Callable[[], object]]:
        """What the menus may ask of this page, and how it is done."""
        return {}

    def allowed(
        self, deeds: Mapping[Deed, Callable[[], object]], needed: Mapping[Deed, str]
    ) -> Mapping[Deed, Callable[[], object]]:
        """Those of the deeds the member at the desk may do, by the command each of them needs."""
        return {
            deed: do
            for deed, do in deeds.items()
            if deed not in needed or self.gateway.may(needed[deed])
        }

    def offered(self) -> Mapping[Deed, Callable[[], object]]:
        """The deeds of this page and, where it has a list and none of its own, its export."""
        deeds = dict(self.deeds())
        if self.findChildren(ListView):
            deeds.setdefault(Deed.EXPORT, self.export_list)
        return deeds

    @Slot()
    def export_list(self) -> QFileDialog | None:
        """Write the list the user is in, or the first in sight, to a spreadsheet."""
        seen = [view for view in self.findChildren(ListView) if view.isVisible()]
        if not seen:
            return None
        view = next((view for view in seen if view.hasFocus()), seen[0])
        return export_view(self, self.gateway, view, self.wished.emit)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh_now()

    @Slot(object)
    def _note_change(self, touched: frozenset[str]) -> None:
        del touched
        self._stale = True
        if self.isVisible():
            self._refresh_now()

    def _refresh_now(self) -> None:
        self._stale = False
        self.refresh()


PageFactory: TypeAlias = Callable[[Gateway, Memory], Page]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEntry:
    """One line of the navigation. The page is made when it is first seen.

    `name` is kept in the settings; `fulfils` are the wishes (classes of `gui.wishes`) it takes.
    Who does not read its `area` of the records has no such page; an empty one is for all.
    """

    name: str
    title: Callable[[], str]
    icon: str
    factory: PageFactory
    fulfils: tuple[type, ...] = ()
    area: str = ""
