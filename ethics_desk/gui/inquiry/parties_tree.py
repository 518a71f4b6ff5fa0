"""The parties of an inquiry as a tree: officials with their allegations, then all others."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget
from typing_extensions import override

from ethics_desk.domain.card_rows import AllegationRow, InquiryCard, PartyRow
from ethics_desk.domain.inquiry import PartyRole
from ethics_desk.gui.wording import short_date
from ethics_desk.texts import In, say_code

ROW = int(Qt.ItemDataRole.UserRole)
NAME_WIDTH = 420
POST_WIDTH = 320


class PartiesTree(QTreeWidget):
    """Says which row is in sight and which one was chosen.

    `picked` and `chosen` carry a PartyRow, an AllegationRow or None. The source of a complaint
    stands folded in: it is seen when it is asked for.
    """

    picked = Signal(object)
    chosen = Signal(object)

    def __init__(self, words: In, parent: QWidget | None = None) -> None:
        """An empty tree."""
        super().__init__(parent)
        self._words = words
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setHeaderLabels(
            [self.tr("Person, allegation"), self.tr("Post, words"), self.tr("Days, signs")]
        )
        self.setAccessibleName(self.tr("Parties and allegations"))
        self.setObjectName("parties")
        self.setUniformRowHeights(True)
        self.setColumnWidth(0, NAME_WIDTH)
        self.setColumnWidth(1, POST_WIDTH)
        self.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.currentItemChanged.connect(lambda item, _former: self.picked.emit(_row_of(item)))
        self.itemDoubleClicked.connect(lambda item, _column: self.chosen.emit(_row_of(item)))

    def show_card(self, card: InquiryCard) -> None:
        """Show the parties of one inquiry; what was in sight stays in sight."""
        former = self._key(_row_of(self.currentItem()))
        self.clear()
        self._items = {}
        for official in card.officials:
            item = self._party(official)
            item.addChildren([self._allegation(row) for row in official.allegations])
            self.addTopLevelItem(item)
            item.setExpanded(True)
        for role, rows in groupby(
            sorted(card.others, key=lambda row: row.party.role), key=lambda row: row.party.role
        ):
            self._add_group(role, rows)
        self._return_to(former)

    def current_row(self) -> object:
        """What is in sight: a PartyRow, an AllegationRow or None."""
        return _row_of(self.currentItem())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.current_row())

    def _add_group(self, role: PartyRole, rows: Iterable[PartyRow]) -> None:
        named = list(rows)
        group = QTreeWidgetItem([f"{say_code(self._words, 'party-role', role)} ({len(named)})"])
        group.addChildren([self._party(row) for row in named])
        self.addTopLevelItem(group)
        group.setExpanded(role is not PartyRole.APPLICANT)

    def _party(self, row: PartyRow) -> QTreeWidgetItem:
        language = self._words.language
        post = (
            [row.post.title.shown_in(language), row.agency.shown_in(language)] if row.post else []
        )
        words = ", ".join(part for part in post if part)
        return self._item(row, [row.person.name_in(language).full, words, row.party.note])

    def _allegation(self, row: AllegationRow) -> QTreeWidgetItem:
        language, one = self._words.language, row.allegation
        citation = row.citation.shown_in(language)
        title = row.title.shown_in(language)
        days = [self.tr("committed {day}").format(day=short_date(one.committed_on))]
        if one.signs_of_crime:
            days.append(self.tr("signs of a crime"))
        if one.signs_of_offence:
            days.append(self.tr("signs of an administrative offence"))
        item = self._item(row, [f"{title} – {citation}" if citation else title, one.text])
        item.setText(2, "; ".join(days))
        return item

    def _item(self, row: PartyRow | AllegationRow, texts: list[str]) -> QTreeWidgetItem:
        item = QTreeWidgetItem([" ".join(text.split()) for text in texts])
        item.setData(0, ROW, row)
        self._items[self._key(row)] = item
        for column, text in enumerate(texts):
            item.setToolTip(column, text)
        return item

    def _return_to(self, key: str) -> None:
        item = self._items.get(key) or self.topLevelItem(0)
        if item is not None:
            self.setCurrentItem(item)

    def _key(self, row: object) -> str:
        match row:
            case PartyRow():
                return row.party.id
            case AllegationRow():
                return row.allegation.id
            case _:
                return ""


def _row_of(item: QTreeWidgetItem | None) -> object:
    return None if item is None else item.data(0, ROW)
