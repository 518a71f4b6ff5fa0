"""The heading of a list: the user chooses, orders and sizes the columns, and finds them again."""

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from ethics_desk.gui.tables.column import Column

SEPARATOR = ","
CHARACTERS_MAX = 200
FIRM_CHARACTERS = 12
PADDING = 28


class ColumnHeader(QHeaderView):
    """A heading whose context menu shows and hides columns. `declared` are all of them."""

    rearranged = Signal()

    def __init__(self, columns: Sequence[Column[Any]], parent: QWidget | None = None) -> None:
        """Headings for these columns, in the order and width they were declared."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.declared = tuple(columns)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self._arranged = False
        self._ours = False
        self.sectionMoved.connect(self._note_user)
        self.sectionResized.connect(self._note_user)

    def as_declared(self) -> None:
        """Show the columns as their author meant them."""
        with self._our_doing():
            for place, column in enumerate(self.declared):
                self.moveSection(self.visualIndex(place), place)
                self.setSectionHidden(place, not column.shown)
                self.resizeSection(place, self._declared_width(place))
        self._arranged = False

    def fit(self, room: int) -> None:
        """Fill `room` pixels: the widest column takes what is left over.

        When room is missing, the wide columns give it up together, and days and numbers, which are
        narrow, stay whole. Columns the user has arranged stay as they are.
        """
        shown = self.shown_places()
        if self._arranged or not shown:
            return
        widths = {place: self._declared_width(place) for place in shown}
        missing = sum(widths.values()) - room
        if missing < 0:
            widest = max(shown, key=lambda place: self.declared[place].width)
            widths[widest] -= missing
        else:
            widths = self._narrowed(widths, missing)
        with self._our_doing():
            for place, width in widths.items():
                self.resizeSection(place, width)

    def _narrowed(self, widths: dict[int, int], missing: int) -> dict[int, int]:
        """The widths less what is missing, as far as the wide columns can spare it."""
        least = FIRM_CHARACTERS * self.fontMetrics().averageCharWidth() + PADDING
        spare = {
            place: max(0, width - max(least, self._heading_width(place)))
            for place, width in widths.items()
        }
        part = min(1.0, missing / (sum(spare.values()) or 1))
        return {place: width - math.ceil(spare[place] * part) for place, width in widths.items()}

    def _declared_width(self, place: int) -> int:
        declared = self.declared[place].width * self.fontMetrics().averageCharWidth() + PADDING
        return max(declared, self._heading_width(place))

    def _heading_width(self, place: int) -> int:
        """What the heading needs: a word is longer in one language than in another."""
        return self.sectionSizeFromContents(place).width()

    def menu(self) -> QMenu:
        """The choice of columns; the last column shown cannot be hidden."""
        menu = QMenu(self)
        shown = [place for place in range(len(self.declared)) if not self.isSectionHidden(place)]
        for place, column in enumerate(self.declared):
            action = QAction(column.title(), menu, checkable=True, checked=place in shown)
            action.setEnabled(shown != [place])
            action.toggled.connect(lambda on, at=place: self._show_column(at, shown=on))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Usual columns"), self._restore)
        return menu

    def shown_places(self) -> list[int]:
        """The columns in sight by their declared places, in the order the user gave them."""
        places = sorted(range(len(self.declared)), key=self.visualIndex)
        return [place for place in places if not self.isSectionHidden(place)]

    def arrangement(self) -> str:
        """Names and widths (in characters) of the columns as shown, `name:width,…`."""
        width = max(1, self.fontMetrics().averageCharWidth())
        return SEPARATOR.join(
            f"{self.declared[place].name}:{self.sectionSize(place) // width}"
            for place in self.shown_places()
        )

    def arrange(self, arrangement: str) -> None:
        """Show the columns of an arrangement; names which exist no longer are skipped."""
        by_name = {column.name: place for place, column in enumerate(self.declared)}
        wanted = [part.partition(":")[::2] for part in arrangement.split(SEPARATOR)]
        known = [(by_name[name], width) for name, width in wanted if name in by_name]
        if not known:
            return
        for place in range(len(self.declared)):
            self.setSectionHidden(place, place not in {shown for shown, _ in known})
        character = self.fontMetrics().averageCharWidth()
        with self._our_doing():
            for visual, (place, width) in enumerate(known):
                self.moveSection(self.visualIndex(place), visual)
                if width.isdecimal():
                    self.resizeSection(place, min(int(width), CHARACTERS_MAX) * character)
        self._arranged = True

    @contextmanager
    def _our_doing(self) -> Iterator[None]:
        """What happens inside is not the user's doing."""
        self._ours = True
        try:
            yield
        finally:
            self._ours = False

    @Slot()
    def _note_user(self) -> None:
        if not self._ours:
            self._arranged = True
            self.rearranged.emit()

    def _show_column(self, place: int, *, shown: bool) -> None:
        with self._our_doing():
            self.setSectionHidden(place, not shown)
        self._arranged = True
        self.rearranged.emit()

    def _restore(self) -> None:
        self.as_declared()
        self.rearranged.emit()

    @Slot(QPoint)
    def _open_menu(self, where: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(where))
