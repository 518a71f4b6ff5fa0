"""The button that prints a control sheet in a language of the user's choice."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.icons import icon
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.services.desk import Desk
from ethics_desk.services.terms.control_sheets import AskControlSheet, control_sheet

translate = QCoreApplication.translate

FILE_NAME = "control-sheet.pdf"


class SheetButton(QToolButton):
    """Opens a menu of languages; `wanted` carries the one chosen."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """A button with its menu."""
        super().__init__(parent)
        self.setText(translate("SheetButton", "Control sheet"))
        self.setToolTip(translate("SheetButton", "Print the control sheet in a language"))
        self.setIcon(icon("print"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        for language, name in LANGUAGE_NAMES.items():
            menu.addAction(name).triggered.connect(partial(self._want, language))
        self.setMenu(menu)

    @Slot()
    def _want(self, language: Language, _on: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt tells whether an action is on
        self.wanted.emit(language)


def print_sheet(gateway: Gateway, asked: AskControlSheet, wish: Callable[[object], object]) -> None:
    """Make the paper as a job; `wish` takes the wish to show it."""

    def ask(desk: Desk, progress: Progress) -> bytes:
        progress(0, 1)
        return control_sheet(desk, asked)

    title = translate("SheetButton", "Control sheet")
    job = gateway.slow_ask(translate("SheetButton", "Printing the control sheet"), ask)
    job.finished.connect(lambda pdf: wish(ShowPaper(title=title, pdf=pdf, file_name=FILE_NAME)))
    job.start()
