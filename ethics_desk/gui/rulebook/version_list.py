"""The versions of the rules, in a few lines each: the title, when it holds, where it stands."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from ethics_desk.domain.rule_edition import EditionState
from ethics_desk.gui.theme import SMALL_SPACE, colours_of, scheme_of
from ethics_desk.gui.tone import Tone
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.services.rulebook.rule_pages import VersionRow, VersionStanding
from ethics_desk.texts import In, say_code

AROUND, TALLEST = 8, 10_000
"""Pixels around the words of a line, and more than any version is high."""

JUDGING = frozenset({VersionStanding.IN_FORCE, VersionStanding.ENDED, VersionStanding.TO_COME})


class VersionList(QListWidget):
    """Says which version the user looks at; `chosen` tells of Enter or a double click.

    Where there are several packs, a line above their versions names each.
    """

    stood = Signal()
    chosen = Signal()

    def __init__(self, words: In, parent: QWidget | None = None) -> None:
        """An empty list."""
        super().__init__(parent)
        self._words = words
        self._rows: dict[int, VersionRow] = {}
        self.setWordWrap(True)
        self.setSpacing(SMALL_SPACE)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # A bar that comes later would narrow lines that were measured without it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Versions"))
        self.currentRowChanged.connect(self._tell)
        self.itemActivated.connect(self.chosen)

    def show_rows(self, rows: Sequence[VersionRow]) -> None:
        """Show these versions; the one in sight stays in sight."""
        here = self.row_in_sight()
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        self._rows = {}
        several = len({row.pack.code for row in rows}) > 1
        pack = ""
        for row in rows:
            if several and row.pack.code != pack:
                pack = row.pack.code
                self._add_heading(row.pack.title.shown_in(self._words.language))
            self._rows[self.count()] = row
            self.addItem(self._item(row))
        self._measure()
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        if here is not None:
            self.stand_on(here.id if here.edition is None else here.edition.id)

    def row_in_sight(self) -> VersionRow | None:
        """The version the user looks at."""
        return self._rows.get(self.currentRow())

    def rows(self) -> tuple[VersionRow, ...]:
        """Every version shown."""
        return tuple(self._rows.values())

    def stand_on(self, key: str) -> None:
        """Bring a version into sight by the id of its row or of the office's record."""
        for place, row in self._rows.items():
            if key in (row.id, None if row.edition is None else row.edition.id):
                self.setCurrentRow(place)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        """Give every version the height of its lines; Qt keeps those of former widths."""
        room = QRect(0, 0, self.viewport().width() - 2 * (SMALL_SPACE + AROUND), TALLEST)
        for place in range(self.count()):
            item = self.item(place)
            metrics = QFontMetrics(item.font())
            drawn = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
            item.setSizeHint(QSize(room.width(), drawn.height() + SMALL_SPACE))

    def _item(self, row: VersionRow) -> QListWidgetItem:
        words = self._words
        lines = (row.title.shown_in(words.language), period_words(words, row), self._standing(row))
        item = QListWidgetItem("\n".join(line for line in lines if line))
        colour = colours_of(scheme_of(self.palette())).tone(_tone(row))
        item.setForeground(QBrush(QColor(colour)))
        item.setToolTip(row.code)
        return item

    def _standing(self, row: VersionRow) -> str:
        said = [say_code(self._words, "rule-standing", row.standing)]
        if row.edition is not None and row.edition.state is EditionState.SIGNED:
            said.append(self.tr("signed by the office"))
        elif row.standing in JUDGING and row.status is Status.UNVERIFIED:
            said.append(self.tr("assumed"))
        return "\n".join(said)

    def _add_heading(self, title: str) -> None:
        item = QListWidgetItem(title)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    @Slot()
    def _tell(self) -> None:
        self.stood.emit()


def period_words(words: In, row: VersionRow) -> str:
    """From when to when a version is in force."""
    if row.starts is None:
        return ""
    if row.ends is None:
        return words.say("rule-period.from", starts=row.starts)
    return words.say("rule-period.between", starts=row.starts, ends=row.ends)


def _tone(row: VersionRow) -> Tone:
    if row.standing is VersionStanding.UNREAD:
        return Tone.ALARM
    if row.standing not in JUDGING:
        return Tone.QUIET
    return Tone.PLAIN if row.status is Status.SEEN else Tone.WARNING
