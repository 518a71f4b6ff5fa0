"""Pictures of the program's windows, for the handbook and for looking at the layout."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QWidget

ROUNDS = 3


def picture(widget: QWidget, size: QSize, folder: Path, name: str) -> Path:
    """Draw a window at a size (pixels) into `folder/name.png`; raises `OSError` when it cannot."""
    widget.resize(size)
    widget.show()
    for _ in range(ROUNDS):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.png"
    if not widget.grab().save(str(file)):
        raise OSError(f"cannot write {file}")
    return file
