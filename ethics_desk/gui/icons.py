"""The line icons, drawn in the colour of the words beside them."""

from PySide6.QtCore import QByteArray, QDir, QFile, QIODevice, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

PLACEHOLDER = b"currentColor"
SIZES = (16, 20, 24, 32, 48)


def register_icons(folder: str) -> None:
    """Let `icon:<name>.svg` find the shipped icons, also in the style sheet."""
    QDir.setSearchPaths("icon", [folder])


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """One icon in the colour of text, or in `colour`; paler when disabled."""
    palette = QGuiApplication.palette()
    normal = colour or palette.color(QPalette.ColorRole.WindowText)
    pale = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    result = QIcon()
    for size in SIZES:
        result.addPixmap(_pixmap(name, normal, size), QIcon.Mode.Normal)
        result.addPixmap(_pixmap(name, normal, size), QIcon.Mode.Selected)
        result.addPixmap(_pixmap(name, pale, size), QIcon.Mode.Disabled)
    return result


def _drawing(name: str) -> bytes:
    file = QFile(f"icon:{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(f"no icon called {name}")
    try:
        return bytes(file.readAll().data())
    finally:
        file.close()


def _pixmap(name: str, colour: QColor, size: int) -> QPixmap:
    """One size of an icon, drawn once: forms are full of the same few icons."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    key = f"{QDir.searchPaths('icon')} {name} {colour.name()} {size} {ratio}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    pixmap = _draw(_drawing(name), colour, size, ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def _draw(drawing: bytes, colour: QColor, size: int, ratio: float) -> QPixmap:
    tinted = drawing.replace(PLACEHOLDER, colour.name().encode("ascii"))
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(tinted)).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
