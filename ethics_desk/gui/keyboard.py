"""Where the keyboard begins in a part of a window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget


def first_stop(inside: QWidget) -> QWidget | None:
    """The first widget inside a part of a window the keyboard can stand on; None without one.

    A list without rows is passed over: nothing can be done in it. The children are asked, in the
    order they were put in: walking Qt's focus chain from Python comes past widgets Qt keeps for
    itself, and the program crashed some dialogs later (the whole day in tests/e2e shows it).
    """
    return next((one for one in inside.findChildren(QWidget) if _is_stop(one, inside)), None)


def last_stop(inside: QWidget) -> QWidget | None:
    """The last widget inside a part of a window the keyboard can stand on; None without one."""
    return next(
        (one for one in reversed(inside.findChildren(QWidget)) if _is_stop(one, inside)), None
    )


def _is_stop(widget: QWidget, inside: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    if not by_tab or not widget.isEnabled() or not widget.isVisibleTo(inside):
        return False
    return not isinstance(widget, QAbstractItemView) or widget.model().rowCount() > 0
