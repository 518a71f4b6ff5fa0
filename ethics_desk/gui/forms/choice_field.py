"""A field for one of several known things."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget
from typing_extensions import override

from ethics_desk.gui.forms.field import Field

SEARCHABLE_FROM = 12
NONE_CHOSEN = -1
ROOM_BESIDE = 40
"""What an open list needs beside its titles for its bar and its frame, in pixels."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its stored code, and its title in the language of the window."""

    code: str
    title: str


class CalmCombo(QComboBox):
    """A choice the mouse wheel changes only while it has the keyboard: forms are scrolled.

    Its open list is as wide as its longest title, where the screen is.
    """

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    @override
    def showPopup(self) -> None:
        room = self.screen().availableGeometry().width() - ROOM_BESIDE
        self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + ROOM_BESIDE, room))
        super().showPopup()


class ChoiceField(Field):
    """A list to choose from; a long one is searched by typing any part of a title."""

    def __init__(self, choices: Sequence[Choice] = (), parent: QWidget | None = None) -> None:
        """Offer these choices; none is chosen."""
        self.combo = CalmCombo()
        self.combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        super().__init__(self.combo, parent)
        self._choices: tuple[Choice, ...] = ()
        self.combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.combo.setMinimumContentsLength(16)
        self.combo.setMaxVisibleItems(16)
        self.combo.currentIndexChanged.connect(self._show_beginning)
        self.combo.currentIndexChanged.connect(self.edited)
        self.offer(choices)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer other choices; what was chosen stays chosen when it is among them."""
        former = self.code()
        self._choices = tuple(choices)
        self.combo.clear()
        self.combo.addItems([choice.title for choice in self._choices])
        for place, choice in enumerate(self._choices):
            self.combo.setItemData(place, choice.title, Qt.ItemDataRole.ToolTipRole)
        self._make_searchable(yes=len(self._choices) >= SEARCHABLE_FROM)
        self.choose(former)

    def choose(self, code: str | None) -> None:
        """Choose one by its code; None or an unknown code chooses nothing."""
        codes = [choice.code for choice in self._choices]
        self.combo.setCurrentIndex(codes.index(code) if code in codes else NONE_CHOSEN)

    def code(self) -> str | None:
        """The code of what is chosen."""
        place = self.combo.currentIndex()
        return self._choices[place].code if 0 <= place < len(self._choices) else None

    @override
    def is_empty(self) -> bool:
        """Whether nothing is chosen."""
        return self.code() is None

    @Slot()
    def _show_beginning(self) -> None:
        """A title longer than the field shows how it begins; all of it is told beside the mouse."""
        place, line = self.combo.currentIndex(), self.combo.lineEdit()
        self.combo.setToolTip(self._choices[place].title if self.code() is not None else "")
        if line is not None:
            line.setCursorPosition(0)

    def _make_searchable(self, *, yes: bool) -> None:
        if yes == self.combo.isEditable():
            return
        self.combo.setEditable(yes)
        line, completer = self.combo.lineEdit(), self.combo.completer()
        if line is None or completer is None:
            return
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line.setPlaceholderText(self.tr("Type to search"))
        line.editingFinished.connect(self._settle)

    @Slot()
    def _settle(self) -> None:
        """What was typed is a choice, the only choice containing it, or nothing."""
        typed = self.combo.currentText().strip().casefold()
        titles = [choice.title.casefold() for choice in self._choices]
        exact = [place for place, title in enumerate(titles) if title == typed]
        near = [place for place, title in enumerate(titles) if typed and typed in title]
        place = exact[0] if exact else near[0] if len(near) == 1 else NONE_CHOSEN
        if place != self.combo.currentIndex() or place == NONE_CHOSEN:
            self.combo.setCurrentIndex(place)
            self.combo.setEditText(self._choices[place].title if place >= 0 else "")
