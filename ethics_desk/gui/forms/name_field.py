"""Fields for one thing in three languages: a title, or a person's name."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QToolButton, QWidget
from typing_extensions import override

from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.person import PersonName
from ethics_desk.gui.forms.field import Field
from ethics_desk.gui.icons import icon
from ethics_desk.gui.theme import SPACE

NAME_MAX = 200

translate = QCoreApplication.translate


class _LineGrid(QWidget):
    """Lines to type in, a row per language; names in the margins."""

    def __init__(self, rows: Sequence[str], columns: Sequence[str]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE)
        self.lines = [[QLineEdit(maxLength=NAME_MAX) for _ in columns] for _ in rows]
        for place, title in enumerate(columns):
            if title:
                grid.addWidget(_margin(title), 0, place + 1)
        for place, title in enumerate(rows):
            grid.addWidget(_margin(title), place + 1, 0)
            for at, line in enumerate(self.lines[place]):
                grid.addWidget(line, place + 1, at + 1)
        for at in range(len(columns)):
            grid.setColumnStretch(at + 1, 1)
        self._titles = tuple(rows), tuple(columns)
        self.setFocusProxy(self.lines[0][0])

    def introduce(self, name: str, description: str) -> None:
        rows, columns = self._titles
        for row_title, row in zip(rows, self.lines, strict=True):
            for column_title, line in zip(columns, row, strict=True):
                parts = (name, row_title, column_title)
                line.setAccessibleName(", ".join(part for part in parts if part))
                line.setAccessibleDescription(description)

    def texts(self) -> list[list[str]]:
        return [[" ".join(line.text().split()) for line in row] for row in self.lines]

    def all_lines(self) -> list[QLineEdit]:
        return [line for row in self.lines for line in row]


def _margin(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("quiet")
    return label


class _ManyLines(Field):
    """What the two fields have in common: empty lines suggest what the first full row says."""

    def __init__(self, rows: Sequence[str], columns: Sequence[str], parent: QWidget | None) -> None:
        self._grid = _LineGrid(rows, columns)
        super().__init__(self._grid, parent)
        for line in self._grid.all_lines():
            line.textChanged.connect(self._suggest)
            line.textChanged.connect(self.edited)
        copy = QToolButton()
        copy.setIcon(icon("copy"))
        copy.setToolTip(self.tr("Use the same words in the empty lines"))
        copy.setAccessibleName(copy.toolTip())
        copy.clicked.connect(self.copy_to_empty)
        self.row.addWidget(copy, 0, Qt.AlignmentFlag.AlignBottom)

    @override
    def is_empty(self) -> bool:
        """Whether no line has a word."""
        return not any(any(row) for row in self._grid.texts())

    @override
    def introduce(self, name: str, description: str) -> None:
        """Name each line by the field, its language and its part."""
        self._grid.introduce(name, description)

    @override
    def mark(self, *, wrong: bool) -> None:
        """Draw the first row as wrong, or as any other: it is the one to begin with."""
        for line in self._grid.lines[0]:
            line.setProperty("problem", "true" if wrong else "false")
            line.style().unpolish(line)
            line.style().polish(line)

    @Slot()
    def copy_to_empty(self) -> None:
        """Fill the empty lines with what they suggest."""
        for line in self._grid.all_lines():
            if not line.text() and line.placeholderText():
                line.setText(line.placeholderText())

    def fill(self, texts: Sequence[Sequence[str]]) -> None:
        """Put words into the lines."""
        for row, words in zip(self._grid.lines, texts, strict=True):
            for line, text in zip(row, words, strict=True):
                line.setMaxLength(max(NAME_MAX, len(text)))
                line.setText(text)
                line.setCursorPosition(0)

    def suggest(self, row: int, words: Sequence[str]) -> None:
        """Offer words for the empty lines of one row, in place of those of the first full row."""
        for line, text in zip(self._grid.lines[row], words, strict=True):
            line.setPlaceholderText(text)

    def texts(self) -> list[list[str]]:
        """The words of each line, row by row."""
        return self._grid.texts()

    @Slot()
    def _suggest(self) -> None:
        full = next((row for row in self._grid.texts() if any(row)), None)
        for row in self._grid.lines:
            for place, line in enumerate(row):
                line.setPlaceholderText(full[place] if full else "")


class TrilingualField(_ManyLines):
    """One title in Kazakh, Russian and English."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Three empty lines."""
        super().__init__(("Қазақша", "Русский", "English"), ("",), parent)

    def value(self) -> Trilingual:
        """The three titles; one left out is an empty text."""
        (kk,), (ru,), (en,) = self.texts()
        return Trilingual(kk=kk, ru=ru, en=en)

    def set_value(self, value: Trilingual) -> None:
        """Put three titles into the lines."""
        self.fill([[value.kk], [value.ru], [value.en]])


class PersonNameField(_ManyLines):
    """One person's name: surname, given name and patronymic in up to three scripts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nine empty lines."""
        titles = (
            translate("PersonNameField", "Surname"),
            translate("PersonNameField", "Given name"),
            translate("PersonNameField", "Patronymic"),
        )
        super().__init__(("Қазақша", "Русский", "Latin"), titles, parent)

    def value(self) -> tuple[PersonName, PersonName, PersonName]:
        """The Kazakh, the Russian and the Latin form."""
        kk, ru, latin = (
            PersonName(surname=surname, given=given, patronymic=patronymic)
            for surname, given, patronymic in self.texts()
        )
        return kk, ru, latin

    def set_value(self, kk: PersonName, ru: PersonName, latin: PersonName) -> None:
        """Put three forms into the lines."""
        self.fill([[name.surname, name.given, name.patronymic] for name in (kk, ru, latin)])
