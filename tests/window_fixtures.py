"""What tests of the window share: our own look, no window left behind, hands that type."""

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, QTranslator
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sample_office import RESOURCES

from ethics_desk.domain.language import Language
from ethics_desk.gui.collecting import Collecting
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.icons import register_icons
from ethics_desk.gui.jobs import JobQueue
from ethics_desk.gui.theme import LIGHT, dress, load_fonts
from ethics_desk.texts import Texts

__all__ = [
    "NoMemory",
    "collected",
    "collecting",
    "dressed",
    "english",
    "gateway",
    "jobs",
    "memory",
    "no_window_left",
    "qapp_args",
    "release_keys",
    "resources",
    "type_letters",
    "type_text",
]


class NoMemory:
    """Remembers for the length of a test."""

    def __init__(self):
        self.kept = {}

    def recall(self, name):
        return self.kept.get(name)

    def keep(self, name, value):
        self.kept[name] = value


@pytest.fixture(scope="session")
def qapp_args():
    return ["ethics-desk"]


@pytest.fixture(scope="session")
def dressed(qapp):
    register_icons(str(RESOURCES / "icons"))
    family = load_fonts(RESOURCES / "fonts")
    dress(qapp, LIGHT, RESOURCES / "style", family=family, percent=100)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    return qapp


@pytest.fixture(scope="session")
def collecting(qapp):
    """As in the program: no thread but this one takes away what nobody holds any more."""
    return Collecting(qapp)


@pytest.fixture(autouse=True)
def collected(request):
    """Tests have no event loop that runs on: a round after each."""
    collects = "qapp" in request.fixturenames
    keeper = request.getfixturevalue("collecting") if collects else None
    yield
    if keeper is not None:
        keeper.collect()


@pytest.fixture(autouse=True)
def no_window_left(request):
    """Every window a test opens is given to `qtbot` or closed; no language is left spoken."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("dressed")
    before = set(map(id, QApplication.topLevelWidgets()))
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for translator in QApplication.instance().findChildren(QTranslator):
        QApplication.removeTranslator(translator)
    release_keys()
    opened = [widget for widget in QApplication.topLevelWidgets() if id(widget) not in before]
    assert [widget for widget in opened if widget.isVisible()] == []


def release_keys():
    """Let go of Ctrl and the like: QTest leaves them held, and the next click would toggle."""
    if QApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        window = QWindow()
        QTest.keyClick(window, Qt.Key.Key_Space)
        window.destroy()


@pytest.fixture
def memory():
    return NoMemory()


@pytest.fixture(scope="session")
def english():
    return Texts(RESOURCES).in_(Language.EN)


@pytest.fixture
def resources():
    return RESOURCES


def type_letters(widget, text):
    """Types any letters: `qtbot.keyClicks` aborts the interpreter at a Cyrillic one."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, key)


@pytest.fixture
def type_text():
    return type_letters


@pytest.fixture
def jobs(qtbot):
    queue = JobQueue()
    yield queue
    queue.close()


@pytest.fixture
def gateway(desk, english, jobs):
    """The door to a real desk over a real records file."""
    return Gateway(desk, english, jobs)
