"""Words on a page: its title, the titles of its sections, quiet remarks, lines between them."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

PAGE_TITLE_SIZE = 1.5
SECTION_TITLE_SIZE = 1.1


def page_title(text: str, parent: QWidget | None = None) -> QLabel:
    """The title of a page or of a step."""
    return _bold(text, PAGE_TITLE_SIZE, parent)


def section_title(text: str, parent: QWidget | None = None) -> QLabel:
    """The title of a group of fields or of a list."""
    return _bold(text, SECTION_TITLE_SIZE, parent)


def quiet(text: str, parent: QWidget | None = None) -> QLabel:
    """A remark that may be overlooked; it wraps."""
    label = QLabel(text, parent)
    label.setObjectName("quiet")
    label.setWordWrap(True)
    return label


def line(parent: QWidget | None = None) -> QFrame:
    """A thin line across."""
    frame = QFrame(parent)
    frame.setObjectName("line")
    return frame


def main_button(text: str, parent: QWidget | None = None) -> QPushButton:
    """The button of a screen's one main deed."""
    button = QPushButton(text, parent)
    button.setProperty("main", "true")
    return button


def _bold(text: str, size: float, parent: QWidget | None) -> QLabel:
    label = QLabel(text, parent)
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * size)
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    label.setWordWrap(True)
    return label
