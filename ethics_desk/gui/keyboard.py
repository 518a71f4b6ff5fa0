"""Where the keyboard begins in a part of a window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget


def first_stop(inside: QWidget) -> QWidget | None:
    """The first widget inside a part of a window that Tab comes to; None when there is none.

    A list without rows is passed over: nothing can be done in it.
    """
    at = inside.nextInFocusChain()
    while at is not inside:
        if inside.isAncestorOf(at) and _is_stop(at, inside):
            return at
        at = at.nextInFocusChain()
    return None


def _is_stop(widget: QWidget, inside: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    if not by_tab or not widget.isEnabled() or not widget.isVisibleTo(inside):
        return False
    return not isinstance(widget, QAbstractItemView) or widget.model().rowCount() > 0
