"""Writing a file whole or not at all, and saying so."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSaveFile

from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import Tell

translate = QCoreApplication.translate


def save_bytes(file: Path, content: bytes) -> Tell:
    """Write a file; what is to be told of it."""
    saver = QSaveFile(str(file))
    done = (
        saver.open(QSaveFile.OpenModeFlag.WriteOnly)
        and saver.write(content) == len(content)
        and saver.commit()
    )
    if done:
        return Tell(translate("Saving", "Saved: {file}").format(file=file.name))
    words = translate("Saving", "Not saved: {reason}")
    return Tell(words.format(reason=saver.errorString()), Tone.WARNING)
