"""The first sight of the program: the language, and three ways into an office."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ethics_desk.domain.language import Language
from ethics_desk.gui.icons import icon
from ethics_desk.gui.labels import page_title, quiet, section_title
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.office.lobby import Lobby
from ethics_desk.gui.theme import SMALL_SPACE, SPACE, WIDE_SPACE, scaled

ICON_SIZE = 24
RECENT_SHOWN = 4


class WayIn(QPushButton):
    """One large button: a picture, what it does, and a sentence on when to take it."""

    def __init__(self, picture: str, title: str, remark: str) -> None:
        """A button whose words wrap."""
        super().__init__()
        self.setAccessibleName(title.replace("&", ""))
        self.setAccessibleDescription(remark)
        self.setAutoDefault(True)
        pixels = scaled(ICON_SIZE, self)
        sign = QLabel()
        sign.setPixmap(icon(picture).pixmap(QSize(pixels, pixels)))
        words = QVBoxLayout()
        words.setSpacing(SMALL_SPACE)
        self._title = section_title(title.replace("&", ""))
        self._remark = quiet(remark)
        words.addWidget(self._title)
        words.addWidget(self._remark)
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE_SPACE, WIDE_SPACE, WIDE_SPACE, WIDE_SPACE)
        row.setSpacing(WIDE_SPACE)
        row.addWidget(sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for label in (sign, self._title, self._remark):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else -1

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()


class Welcome(QWidget):
    """Offers the demonstration, a new office, and records that exist; says what was chosen."""

    language_wished = Signal(object)
    demonstration_wished = Signal()
    founding_wished = Signal()
    browse_wished = Signal()
    file_wished = Signal(object)
    restore_wished = Signal()

    def __init__(self, lobby: Lobby, parent: QWidget | None = None) -> None:
        """In the language of the lobby."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE_SPACE)
        top = QHBoxLayout()
        top.addWidget(page_title(self.tr("Ethics Desk")), 1)
        top.addWidget(self._languages(lobby.words.language))
        column.addLayout(top)
        column.addWidget(
            quiet(
                self.tr(
                    "The files of an ethics office: inquiries, deadlines, sanctions, letters and "
                    "reports. Everything stays on this computer; nothing is sent anywhere."
                )
            )
        )
        self.ways = self._ways()
        for way in self.ways:
            column.addWidget(way)
        if lobby.recent:
            column.addLayout(self._recent(lobby.recent))
        column.addLayout(self._lost())
        column.addStretch(1)
        self.setFocusProxy(self.ways[0])

    def _languages(self, spoken: Language) -> QFrame:
        frame = QFrame()
        frame.setAccessibleName(self.tr("Language"))
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL_SPACE)
        group = QButtonGroup(frame)
        for language, name in LANGUAGE_NAMES.items():
            button = QToolButton()
            button.setText(name)
            button.setCheckable(True)
            button.setChecked(language is spoken)
            button.clicked.connect(lambda _on, to=language: self.language_wished.emit(to))
            group.addButton(button)
            row.addWidget(button)
        return frame

    def _ways(self) -> tuple[WayIn, ...]:
        demonstration = WayIn(
            "reports",
            self.tr("Look around in the demonstration office"),
            self.tr(
                "Invented people in a file of its own, in other colours, never mixed with real "
                "records. It takes a minute to make the first time."
            ),
        )
        founding = WayIn(
            "add",
            self.tr("Open a new office…"),
            self.tr("Name the agency and the commissioner and begin with empty records."),
        )
        existing = WayIn(
            "inquiries",
            self.tr("Open existing records…"),
            self.tr("A file ending in .edesk, on a disk of this computer."),
        )
        demonstration.clicked.connect(self.demonstration_wished)
        founding.clicked.connect(self.founding_wished)
        existing.clicked.connect(self.browse_wished)
        return demonstration, founding, existing

    def _lost(self) -> QHBoxLayout:
        """The way for whoever lost the records."""
        row = QHBoxLayout()
        self.restore = QPushButton(self.tr("Restore a &backup…"))
        self.restore.setAutoDefault(False)
        self.restore.clicked.connect(self.restore_wished)
        row.addWidget(self.restore)
        row.addStretch(1)
        return row

    def _recent(self, stores: tuple[Path, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addWidget(section_title(self.tr("Opened before")))
        for store in stores[:RECENT_SHOWN]:
            button = QToolButton()
            button.setText(store.name if store.name.isascii() else str(store.name))
            button.setText(f"{store.name}  –  {store.parent}")
            button.setAccessibleName(str(store))
            button.clicked.connect(lambda _on=False, one=store: self.file_wished.emit(one))
            column.addWidget(button)
        return column
