"""Boxes that stand in the way: for loss of data only; and the window for our own mistakes."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ethics_desk.gui.labels import quiet, section_title
from ethics_desk.gui.theme import PAGE_MARGIN, WIDE_SPACE

BUG_WINDOW_SIZE = (680, 440)


def ask_to_discard(parent: QWidget, discard: Callable[[], object]) -> QMessageBox:
    """Ask before what was typed is lost; `discard` is called when the user agrees."""
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        QCoreApplication.translate("Problems", "Not saved yet"),
        QCoreApplication.translate(
            "Problems", "What you have entered is not saved. Throw it away?"
        ),
        QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
        parent,
    )
    for which, words in (
        (QMessageBox.StandardButton.Discard, QCoreApplication.translate("Problems", "&Throw away")),
        (
            QMessageBox.StandardButton.Cancel,
            QCoreApplication.translate("Problems", "&Go on editing"),
        ),
    ):
        box.button(which).setText(words)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    return _open(box, discard, QMessageBox.StandardButton.Discard)


def _open(
    box: QMessageBox, go_on: Callable[[], object], agreed: QMessageBox.StandardButton
) -> QMessageBox:
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def decide(button: int) -> None:
        if button == agreed.value:
            go_on()

    box.finished.connect(decide)
    box.open()
    return box


class BugWindow(QDialog):
    """Tells that the program made a mistake, with the text its makers need.

    The text is the program's own trace: it names ids and codes, never people or contents.
    """

    def __init__(self, trace: str, parent: QWidget | None = None) -> None:
        """Show one trace."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("A mistake of the program"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*BUG_WINDOW_SIZE)
        self.trace = QPlainTextEdit(trace)
        self.trace.setReadOnly(True)
        self.trace.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.trace.setAccessibleName(self.tr("Text for the makers of the program"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy the text"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_SPACE)
        column.setSpacing(WIDE_SPACE)
        column.addWidget(section_title(self.tr("Something went wrong inside Ethics Desk")))
        column.addWidget(
            quiet(
                self.tr(
                    "The last step was not carried out; everything saved before is safe and you "
                    "can go on. Please send the text below to those who look after the program."
                )
            )
        )
        column.addWidget(self.trace, 1)
        column.addWidget(buttons)

    @Slot()
    def copy(self) -> None:
        """Put the whole text on the clipboard."""
        QGuiApplication.clipboard().setText(self.trace.toPlainText())
