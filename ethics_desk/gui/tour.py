"""Pictures of the program's windows, for the handbook and for looking at the layout."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

ROUNDS = 3
QUICK = 80
"""How a picture is packed: in half the time, and no larger."""

SHADE = QColor(20, 28, 40, 90)
"""What lies over the window while a dialog stands in front of it."""


def picture(widget: QWidget, size: QSize, folder: Path, name: str) -> Path:
    """Draw a window at a size (pixels) into `folder/name.png`; raises `OSError` when it cannot."""
    widget.resize(size)
    widget.show()
    _settle()
    return _write(widget.grab(), folder, name)


def picture_over(dialog: QDialog, window: QWidget, folder: Path, name: str) -> Path:
    """Draw a dialog as it stands over its window, as large as it is, but not larger than it."""
    dialog.resize(dialog.size().boundedTo(window.size()))
    dialog.show()
    _settle()
    whole = window.grab()
    place = QRect(QPoint(), dialog.size())
    place.moveCenter(window.rect().center())
    painter = QPainter(whole)
    painter.fillRect(window.rect(), SHADE)
    painter.drawPixmap(place.topLeft(), dialog.grab())
    painter.end()
    return _write(whole, folder, name)


def _settle() -> None:
    for _ in range(ROUNDS):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _write(drawn: QPixmap, folder: Path, name: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.png"
    if not drawn.save(str(file), "PNG", QUICK):
        raise OSError(f"cannot write {file}")
    return file
