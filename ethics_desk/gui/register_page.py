"""A page that is one long list: words to find, choices, the list, the card of the row in sight."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QToolButton, QWidget
from typing_extensions import override

from ethics_desk.gui.filter_bar import FilterBar
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.icons import icon
from ethics_desk.gui.labels import main_button
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.page import Deed, Page
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.column import ROW_ROLE
from ethics_desk.gui.tables.paged import ROWS_PER_PAGE, PagedTable
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import scaled

LIST_SHARE, CARD_SHARE = 5, 4
LEAST_LIST, LEAST_CARD = 300, 340


class RegisterPage(Page):
    """Lays out a register and keeps a row in sight; subclasses fill the bar and name the list."""

    def __init__(
        self, gateway: Gateway, memory: Memory, model: PagedTable[Any], bar: FilterBar
    ) -> None:
        """A register under its bar."""
        super().__init__(gateway, memory)
        self.bar = bar
        self._new_deed = ""
        self.model = model
        model.setParent(self)
        self.view = ListView(model, self)
        self.sides = QSplitter(Qt.Orientation.Horizontal, self)
        self.sides.setChildrenCollapsible(False)
        self.sides.setHandleWidth(1)
        self.sides.addWidget(self.view)
        self.view.setMinimumWidth(scaled(LEAST_LIST, self))
        self.bar.changed.connect(self._narrow)
        model.modelReset.connect(self._settle)

    @override
    def entitle(self, title: str) -> None:
        super().entitle(title)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.sides, 1)

    @override
    def refresh(self) -> None:
        self.model.reload()

    @override
    def deeds(self) -> Mapping[Deed, Callable[[], object]]:
        deeds = {Deed.NEW: self.add, Deed.FIND: self.bar.search.setFocus}
        return self.allowed(deeds, {Deed.NEW: self._new_deed})

    @Slot()
    def add(self) -> None:
        """Write down a new one."""
        raise NotImplementedError

    def count_words(self, total: int) -> str:
        """How many rows the list has, in words."""
        raise NotImplementedError

    def add_deeds(self, new: str, deed: str) -> None:
        """The export of the list and the main deed, for who may do it, at the end of the bar."""
        self._new_deed = deed
        export = QToolButton(self)
        export.setIcon(icon("export"))
        export.setToolTip(self.tr("Export this list (Ctrl+E)"))
        export.setAccessibleName(self.tr("Export this list"))
        export.clicked.connect(self.export_list)
        button = only_for(self.gateway, main_button(new, self), deed)
        button.clicked.connect(self.add)
        self.bar.add_deed(export)
        self.bar.add_deed(button)

    def show_card(self, card: QWidget) -> None:
        """Put the card of the row in sight beside the list."""
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(scaled(LEAST_CARD, self))
        area.setWidget(card)
        self.sides.addWidget(area)
        self.sides.setStretchFactor(0, LIST_SHARE)
        self.sides.setStretchFactor(1, CARD_SHARE)
        width = scaled(LEAST_CARD, self)
        self.sides.setSizes([width * LIST_SHARE, width * CARD_SHARE])

    def find_only(self, words: str) -> None:
        """Narrow the list to some words at once, without any other choice."""
        for column, _ in self.bar.filters():
            self.bar.choose(column, None)
        self.bar.search.setText(words)
        self.model.narrow(words)

    def stand_on(self, key: str) -> bool:
        """Bring the row with an id into sight; False when it is not among the first ones."""
        for place in range(min(self.model.rowCount(), ROWS_PER_PAGE)):
            index = self.model.index(place, 0)
            if getattr(index.data(ROW_ROLE), "id", None) == key:
                self.view.setCurrentIndex(index)
                return True
        return False

    @Slot(str, object)
    def _narrow(self, words: str, chosen: tuple[tuple[str, str], ...]) -> None:
        self.model.narrow(words, self.stored(chosen))

    def stored(self, chosen: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        """The (column, value) pairs of the bar as the services take them."""
        return chosen

    @Slot()
    def _settle(self) -> None:
        """Say the count, and let a row be in sight as long as there is one."""
        total = self.model.total
        self.bar.say_count(self.count_words(total))
        if total == 0:
            self.view.current.emit(None)
        elif not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0, 0))
