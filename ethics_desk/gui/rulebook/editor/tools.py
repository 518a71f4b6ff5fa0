"""The row of buttons above the entries; each is offered while it fits the entry in sight."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ethics_desk.gui.rulebook.editor.draft_deeds import may_be_left_out
from ethics_desk.gui.theme import SMALL_SPACE
from ethics_desk.rules.drafts.draft_view import DraftEntry, DraftMark
from ethics_desk.rules.drafts.entry_fields import VERSION
from ethics_desk.rules.reading.layers import EXAMPLE

UNDO, REDO, ADD, COPY, CONFIRM = "undo", "redo", "add", "copy", "confirm"
LEAVE_OUT, RESTORE, ADD_EXAMPLE, TEXT, WHOLE = "leave-out", "restore", "example", "text", "whole"
EDIT_EXAMPLE = "edit-example"
"""What the button over an example's text wishes."""

translate = QCoreApplication.translate


class EditorTools(QWidget):
    """`wished` carries the name of the deed whose button was pressed."""

    wished = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Nothing can be undone and no entry is in sight."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL_SPACE)
        buttons: dict[str, QPushButton] = {}
        for name, text in _texts().items():
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, at=name: self.wished.emit(at))
            row.addWidget(button)
            buttons[name] = button
        row.addStretch(1)
        self.buttons: Mapping[str, QPushButton] = MappingProxyType(buttons)
        self.buttons[UNDO].setEnabled(False)
        self.buttons[REDO].setEnabled(False)
        self.offer(None)

    def offer(self, entry: DraftEntry | None) -> None:
        """Offer what fits an entry."""
        buttons = self.buttons
        fits = fitting(entry)
        for name in (COPY, CONFIRM, LEAVE_OUT, RESTORE, TEXT):
            buttons[name].setEnabled(name in fits)


def fitting(entry: DraftEntry | None) -> frozenset[str]:
    """The deeds that can be done with an entry."""
    if entry is None:
        return frozenset()
    described = entry.kind not in (VERSION, EXAMPLE)
    dropped = entry.mark is DraftMark.DROPPED
    fits = {
        COPY: entry.kind != VERSION,
        CONFIRM: described and not dropped,
        LEAVE_OUT: may_be_left_out(entry),
        RESTORE: described and (dropped or entry.mark is DraftMark.CHANGED),
        TEXT: described or entry.mark is not DraftMark.CARRIED,
    }
    return frozenset(name for name, yes in fits.items() if yes)


def _texts() -> dict[str, str]:
    return {
        UNDO: translate("EditorWindow", "&Undo"),
        REDO: translate("EditorWindow", "&Redo"),
        ADD: translate("EditorWindow", "&Add…"),
        COPY: translate("EditorWindow", "&Copy…"),
        CONFIRM: translate("EditorWindow", "&I read it in the act…"),
        LEAVE_OUT: translate("EditorWindow", "&Leave out"),
        RESTORE: translate("EditorWindow", "As in the &base"),
        ADD_EXAMPLE: translate("EditorWindow", "E&xample…"),
        TEXT: translate("EditorWindow", "As &text…"),
        WHOLE: translate("EditorWindow", "&Whole text…"),
    }
