"""A picture among the evidence, shown inside the program."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

SIZE = (820, 720)


class PictureWindow(QDialog):
    """One picture, as wide as the window at most; nothing of it is written anywhere."""

    def __init__(self, title: str, picture: QImage, parent: QWidget | None = None) -> None:
        """Show a picture."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(*SIZE)
        screen = QGuiApplication.primaryScreen().availableSize()
        whole = picture.size().boundedTo(screen)
        if whole != picture.size():
            picture = picture.scaled(
                whole,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self.label = QLabel()
        self.label.setPixmap(QPixmap.fromImage(picture))
        self.label.setAccessibleName(title)
        area = QScrollArea()
        area.setWidget(self.label)
        area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
