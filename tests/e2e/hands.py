"""A user's hands at the window: they find things by the words a user reads, click, and type."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)
from window_fixtures import type_letters

PATIENCE = 30_000
"""Milliseconds to wait for what comes by itself: the first letter reads fonts and texts."""

LEFT = Qt.MouseButton.LeftButton


class Hands:
    """Work in the window on top: the dialog that is open, or else the main window.

    A field is called by what a screen reader calls it, without the word that it is required.
    """

    def __init__(self, qtbot, window):
        self._qtbot = qtbot
        self._window = window

    @property
    def place(self):
        """The window on top."""
        return QApplication.activeModalWidget() or self._window

    def wait(self, come):
        """Wait until something is as it should be."""
        self._qtbot.waitUntil(come, timeout=PATIENCE)

    def go_to(self, page):
        """Choose a page in the navigation."""
        self._click_line(self._find(QListWidget, "Pages"), page)

    def open_tab(self, title):
        """Choose a tab of the page in sight."""
        assert self._seen(QTabWidget), self.told()
        tabs = self._seen(QTabWidget)[0]
        place = [tabs.tabText(at) for at in range(tabs.count())].index(title)
        QTest.mouseClick(tabs.tabBar(), LEFT, pos=tabs.tabBar().tabRect(place).center())

    def press(self, words):
        """Press a button, as soon as it can be pressed; where two say the same, either will do."""
        self.wait(lambda: self._buttons(words) != [])
        button = self._buttons(words)[0]
        if button.isCheckable():
            QTest.keyClick(button, Qt.Key.Key_Space)
        else:
            QTest.mouseClick(button, LEFT)

    def pick(self, button, entry):
        """Choose from the menu of a button."""
        menus = [one.menu() for one in self._buttons(button) if one.menu() is not None]
        _entry(menus[0], entry).trigger()

    def pick_from_bar(self, menu, entry):
        """Choose from the menu bar."""
        menus = self._window.menuBar().findChildren(QMenu)
        _entry(next(one for one in menus if _plain(one.title()) == menu), entry).trigger()

    def write(self, field, words):
        """Type into a field what is to stand there."""
        editor = self._find((QLineEdit, QPlainTextEdit), field)
        assert not editor.isReadOnly(), field
        editor.setFocus()
        editor.selectAll()
        type_letters(editor, words)

    def fill(self, **fields):
        """Type into several fields; a field `Order_number` is called `Order number`."""
        for field, words in fields.items():
            self.write(field.replace("_", " "), words)

    def write_each(self, field, *words):
        """Type into the lines of a field with a line for each language."""
        for language, text in zip(("Қазақша", "Русский", "English"), words, strict=False):
            self.write(f"{field}, {language}", text)

    def choose(self, field, words):
        """Choose from a list; a long one is searched by any part of the words."""
        combo = self._find(QComboBox, field)
        combo.setFocus()
        if combo.isEditable():
            combo.lineEdit().selectAll()
            type_letters(combo.lineEdit(), words)
            combo.completer().popup().hide()
            QTest.keyClick(combo.lineEdit(), Qt.Key.Key_Tab)
            assert combo.currentIndex() >= 0, words
            return
        wanted = combo.findText(words)
        assert wanted >= 0, [combo.itemText(place) for place in range(combo.count())]
        while combo.currentIndex() != wanted:
            down = combo.currentIndex() < wanted
            QTest.keyClick(combo, Qt.Key.Key_Down if down else Qt.Key.Key_Up)

    def tick(self, field, words):
        """Tick the line of a list that says this."""
        lines = self._find(QListWidget, field)
        lines.setFocus()
        lines.setCurrentItem(lines.findItems(words, Qt.MatchFlag.MatchContains)[0])
        QTest.keyClick(lines, Qt.Key.Key_Space)

    def find_in(self, search, words, listed):
        """Type into a search line and click the line found in a list."""
        self.write(search, words)
        view = self._find(QAbstractItemView, listed)
        self.wait(lambda: _line(view, words) is not None)
        self._click_line(view, words)

    def open_line(self, words, listed):
        """Open what a line of a list stands for."""
        view = self._find(QAbstractItemView, listed)
        self.wait(lambda: _line(view, words) is not None)
        self._click_line(view, words)
        QTest.keyClick(view, Qt.Key.Key_Return)

    def lines(self, listed):
        """What the lines of a list say, cell by cell."""
        view = self._find(QAbstractItemView, listed)
        return [[_text(index) for index in cells] for cells in _cells(view)]

    def give_file(self, path):
        """Name a file in the system's own window that asks for one."""
        self.wait(lambda: isinstance(self.place, QFileDialog))
        self.place.selectFile(str(path))
        self.press("Open")

    def put_papers_away(self):
        """Close the windows beside the main one, which show a paper, once they are there."""
        self.wait(lambda: self.place is self._window and self._beside() != [])
        for paper in self._beside():
            paper.close()

    def _beside(self):
        return [one for one in self._window.findChildren(QDialog) if one.isVisible()]

    def told(self):
        """What the window on top says, to find out why it is still there."""
        return [one.text() for one in self._seen(QLabel) if one.text()]

    def _find(self, kind, name):
        kinds = kind if isinstance(kind, tuple) else (kind,)
        self.place.activateWindow()  # without a screen nobody else hands the keyboard on
        self.wait(self.place.isActiveWindow)
        found = [one for each in kinds for one in self._seen(each) if _called(one) == name]
        assert len(found) == 1, (name, sorted({_called(one) for one in self._seen(QWidget)}))
        assert found[0].isEnabled(), name
        return found[0]

    def _seen(self, kind):
        place = self.place
        every = place.findChildren(kind)
        return [one for one in every if one.isVisible() and one.window() is place]

    def _buttons(self, words):
        return [
            one
            for one in self._seen(QAbstractButton)
            if words in (_plain(one.text()), one.accessibleName()) and one.isEnabled()
        ]

    def _click_line(self, view, words):
        index = _line(view, words)
        assert index is not None, words
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())


def _called(widget):
    return widget.accessibleName().replace(", required", "")


def _plain(words):
    return words.replace("&", "")


def _entry(menu, words):
    (entry,) = [one for one in menu.actions() if _plain(one.text()) == words]
    assert entry.isEnabled(), words
    return entry


def _cells(view):
    """The cells of a list, line by line."""
    model = view.model()
    columns = 1 if isinstance(view, QListView) else model.columnCount()
    for row in range(model.rowCount()):
        yield [model.index(row, column) for column in range(columns)]


def _text(index):
    return str(index.data() or "")


def _line(view, words):
    """The first cell that begins with some words."""
    every = (index for cells in _cells(view) for index in cells)
    return next((index for index in every if _text(index).startswith(words)), None)
