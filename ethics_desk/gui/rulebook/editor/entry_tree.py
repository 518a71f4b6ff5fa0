"""The entries of the draft by kind, each with how it stands to the version it comes from."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ethics_desk.gui.rulebook.wording import kind_words
from ethics_desk.gui.theme import colours_of, scaled, scheme_of
from ethics_desk.gui.tone import Tone
from ethics_desk.rules.drafts.draft_view import DraftEntry, DraftMark
from ethics_desk.texts import In, say_code

KEY_ROLE = int(Qt.ItemDataRole.UserRole)
MARK_WIDTH = 110
TONES = {
    DraftMark.CARRIED: Tone.QUIET,
    DraftMark.ASSUMED: Tone.WARNING,
    DraftMark.CHANGED: Tone.GOOD,
    DraftMark.ADDED: Tone.GOOD,
    DraftMark.DROPPED: Tone.ALARM,
}

translate = QCoreApplication.translate


class EntryTree(QTreeWidget):
    """Kinds, and under each its entries; `stood` carries the (kind, code) in sight."""

    stood = Signal(object)

    def __init__(self, words: In, parent: QWidget | None = None) -> None:
        """An empty tree."""
        super().__init__(parent)
        self._words = words
        self.setColumnCount(2)
        self.setHeaderLabels([translate("EntryTree", "Entry"), translate("EntryTree", "State")])
        self.setAccessibleName(translate("EntryTree", "Entries of the version"))
        self.setUniformRowHeights(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().resizeSection(1, scaled(MARK_WIDTH, self))
        self.currentItemChanged.connect(self._tell)

    def show_entries(self, entries: Sequence[DraftEntry]) -> None:
        """Show these entries; the one in sight and the open kinds stay as they were."""
        here, opened = self.key(), self._opened()
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for entry in entries:
            group = groups.get(entry.kind)
            if group is None:
                group = QTreeWidgetItem([kind_words(self._words, entry.kind), ""])
                group.setData(0, KEY_ROLE, (entry.kind, ""))
                groups[entry.kind] = group
                self.addTopLevelItem(group)
                group.setExpanded(entry.kind in opened)
            group.addChild(self._item(entry))
        for kind, group in groups.items():
            group.setText(0, f"{kind_words(self._words, kind)} ({group.childCount()})")
        self._find(here)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def key(self) -> tuple[str, str] | None:
        """The kind and code of the entry in sight; the code of a kind's own line is empty."""
        item = self.currentItem()
        return None if item is None else _key(item)

    def stand_on(self, kind: str, code: str) -> None:
        """Bring an entry into sight, and tell so even when it is there already."""
        if self.key() == (kind, code):
            self._tell()
        else:
            self._find((kind, code))

    def _item(self, entry: DraftEntry) -> QTreeWidgetItem:
        title = entry.table.get("title", entry.table.get("name", entry.code))
        said = title.get(self._words.language.value) if isinstance(title, dict) else title
        mark = self._mark(entry)
        item = QTreeWidgetItem([str(said or entry.code), mark])
        item.setData(0, KEY_ROLE, (entry.kind, entry.code))
        item.setToolTip(0, f"{said}\n{entry.code}")
        item.setToolTip(1, mark)
        tone = TONES[DraftMark.ASSUMED if entry.is_assumed else entry.mark]
        colour = colours_of(scheme_of(self.palette())).tone(tone)
        item.setForeground(1, QBrush(QColor(colour)))
        return item

    def _mark(self, entry: DraftEntry) -> str:
        """How it stands to its base; what is assumed says so first."""
        assumed = [DraftMark.ASSUMED] if entry.is_assumed else []
        marks = dict.fromkeys((*assumed, entry.mark))
        return ", ".join(say_code(self._words, "draft-mark", one) for one in marks)

    def _opened(self) -> set[str]:
        items = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        return {_key(item)[0] for item in items if item is not None and item.isExpanded()}

    def _find(self, key: tuple[str, str] | None) -> None:
        for place in range(self.topLevelItemCount()):
            group = self.topLevelItem(place)
            if group is None:
                continue
            for item in (group, *(group.child(at) for at in range(group.childCount()))):
                if item is not None and _key(item) == key:
                    group.setExpanded(True)
                    self.setCurrentItem(item)

    @Slot()
    def _tell(self) -> None:
        self.stood.emit(self.key())


def _key(item: QTreeWidgetItem) -> tuple[str, str]:
    kind, code = item.data(0, KEY_ROLE)
    return str(kind), str(code)
