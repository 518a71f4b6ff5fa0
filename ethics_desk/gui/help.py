"""The two windows of the Help menu: the keys, and what this program is."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from ethics_desk.gui.labels import page_title, quiet
from ethics_desk.gui.theme import PAGE_MARGIN, SPACE, WIDE_SPACE

translate = QCoreApplication.translate


def keyboard_window(actions: Iterable[QAction], parent: QWidget) -> QDialog:
    """All keys of the menus, and those which hold everywhere."""
    rows = QFormLayout()
    rows.setHorizontalSpacing(WIDE_SPACE * 2)
    rows.setVerticalSpacing(SPACE)
    for action in actions:
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        rows.addRow(_key(key), QLabel(action.text().replace("&", "")))
    for key, meaning in _everywhere():
        rows.addRow(_key(key), QLabel(meaning))
    window = _window(translate("Help", "Keyboard"), parent)
    column = window.layout()
    if isinstance(column, QVBoxLayout):
        column.insertLayout(1, rows)
    return window


def about_window(version: str, parent: QWidget) -> QDialog:
    """What the program is, its version, and what it is not."""
    window = _window("Ethics Desk", parent)
    column = window.layout()
    if isinstance(column, QVBoxLayout):
        column.insertWidget(1, QLabel(translate("Help", "Version {0}").format(version)))
        column.insertWidget(
            2,
            quiet(
                translate(
                    "Help",
                    "Keeps the files of an ethics office: inquiries, deadlines, sanctions, letters "
                    "and reports. It informs; a person decides. It works without a network and "
                    "sends nothing anywhere.",
                )
            ),
        )
    return window


def _everywhere() -> tuple[tuple[str, str], ...]:
    return (
        ("Ctrl+1 … Ctrl+9", translate("Help", "Go to a page")),
        ("Enter", translate("Help", "Open the line of a list")),
        ("Ctrl+C", translate("Help", "Copy the selected lines of a list")),
        ("F4", translate("Help", "Open the calendar of a day")),
        ("Ctrl+Enter", translate("Help", "Go on to the next step")),
        ("Esc", translate("Help", "Leave a window")),
    )


def _key(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("quiet")
    return label


def _window(title: str, parent: QWidget) -> QDialog:
    window = QDialog(parent)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setWindowTitle(title)
    column = QVBoxLayout(window)
    column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_SPACE)
    column.setSpacing(WIDE_SPACE)
    column.addWidget(page_title(title))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(window.reject)
    column.addWidget(buttons)
    return window
