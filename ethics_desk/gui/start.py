"""The application object, its translators, and the window in the look the user chose."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QLibraryInfo,
    QLocale,
    QMessageLogContext,
    QObject,
    QtMsgType,
    QTranslator,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from ethics_desk.domain.language import Language
from ethics_desk.gui.collecting import Collecting
from ethics_desk.gui.icons import register_icons
from ethics_desk.gui.look import Look
from ethics_desk.gui.main_window import MainWindow
from ethics_desk.gui.theme import colours_of, dress, load_fonts

LOG = logging.getLogger(__name__)
LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
LOCALES = {
    Language.KK: QLocale(QLocale.Language.Kazakh, QLocale.Country.Kazakhstan),
    Language.RU: QLocale(QLocale.Language.Russian, QLocale.Country.Kazakhstan),
    Language.EN: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def log_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """One of Qt's own messages, into the program's log."""
    del context
    LOG.log(LEVELS.get(kind, logging.WARNING), "Qt: %s", message)


def make_application(arguments: Sequence[str]) -> QApplication:
    """The application object; from now on Qt's messages go to the log, and it alone collects."""
    qInstallMessageHandler(log_message)
    application = QApplication(list(arguments))
    Collecting(application)
    application.setApplicationName("ethics-desk")
    application.setApplicationDisplayName("Ethics Desk")
    application.setDesktopFileName("ethics-desk")
    application.setQuitOnLastWindowClosed(False)
    return application


class Desktop(QObject):
    """Keeps one window open and makes it anew when the user changes the look.

    `open_window` assembles a window for a look (its words are in that language); `keep` is told
    the look the user chose.
    """

    def __init__(
        self,
        application: QApplication,
        resources: Path,
        open_window: Callable[[Look], MainWindow],
        keep: Callable[[Look], object],
    ) -> None:
        """Find fonts and icons; no window yet."""
        super().__init__(application)
        self._application = application
        self._resources = resources
        self._open_window = open_window
        self._keep = keep
        self._translators: list[QTranslator] = []
        self._family = load_fonts(resources / "fonts")
        register_icons(str(resources / "icons"))
        self.window: MainWindow | None = None

    def prepare(self, look: Look, *, specimen: bool = False) -> None:
        """Let every window speak the language and wear the colours of a look."""
        speak(self._application, look.language, self._resources / "i18n", self._translators)
        colours = colours_of(look.scheme, specimen=specimen)
        dress(
            self._application,
            colours,
            self._resources / "style",
            family=self._family,
            percent=look.percent,
        )

    def show(self, look: Look, *, specimen: bool = False) -> MainWindow:
        """Open the window in a look, instead of the one before."""
        self.prepare(look, specimen=specimen)
        former, self.window = self.window, self._open_window(look)
        self.window.menus.look_wished.connect(lambda wished: self.change(wished, specimen=specimen))
        self.window.closed.connect(self._leave)
        self.window.show()
        if former is not None:
            former.closed.disconnect(self._leave)
            former.close()
            former.deleteLater()
        return self.window

    def change(self, look: Look, *, specimen: bool) -> None:
        """Keep the look the user chose and show the window in it.

        The window stays as it is while it holds words that cannot be saved: it asks about them.
        """
        if self.window_closes():
            self._keep(look)
            self.show(look, specimen=specimen)

    def window_closes(self) -> bool:
        """Let the window save and go; False when it asks the user something first."""
        if self.window is None:
            return True
        self.window.closed.disconnect(self._leave)
        closes = self.window.close()
        self.window.closed.connect(self._leave)
        return closes

    def fall_silent(self) -> None:
        """Take the language away again: whoever opens a window next brings their own."""
        hush(self._application, self._translators)

    @Slot()
    def _leave(self) -> None:
        self._application.quit()


def speak(
    application: QApplication, language: Language, folder: Path, former: list[QTranslator]
) -> None:
    """Let widgets speak a language; `former` are the translators in use."""
    hush(application, former)
    QLocale.setDefault(LOCALES[language])
    shipped_with_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (
        shipped_with_qt / f"qtbase_{language.value}.qm",
        folder / f"ethics_desk_{language.value}.qm",
    ):
        translator = QTranslator(application)
        if translator.load(str(file)):
            application.installTranslator(translator)
            former.append(translator)
        else:
            LOG.info("no translation file %s", file.name)


def hush(application: QApplication, translators: list[QTranslator]) -> None:
    """Let widgets speak English again; the list is empty afterwards."""
    for translator in translators:
        application.removeTranslator(translator)
    translators.clear()
