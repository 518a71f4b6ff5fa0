"""Asking before the office's own text is lost."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate


def ask_to_reset(parent: QWidget, reset: Callable[[], object], *, own_kind: bool) -> QMessageBox:
    """Ask before a copy is dropped; `reset` is called when the user agrees."""
    words = (
        translate("LetterTexts", "This kind of letter is the office's own. Take it out?")
        if own_kind
        else translate(
            "LetterTexts",
            "The office's own text is dropped; letters are written by the text of the program "
            "again. Letters already issued stay as they are.",
        )
    )
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        translate("LetterTexts", "Back to the text of the program"),
        words,
        QMessageBox.StandardButton.Reset | QMessageBox.StandardButton.Cancel,
        parent,
    )
    box.button(QMessageBox.StandardButton.Reset).setText(translate("LetterTexts", "&Drop our text"))
    box.button(QMessageBox.StandardButton.Cancel).setText(translate("LetterTexts", "&Keep it"))
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def decide(button: int) -> None:
        if button == QMessageBox.StandardButton.Reset.value:
            reset()

    box.finished.connect(decide)
    box.open()
    return box
