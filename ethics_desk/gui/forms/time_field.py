"""A field for a time of day."""

import re
from datetime import time

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.gui.forms.text_field import TextField

CHARACTERS = 12
_WRITTEN = re.compile(r"(?P<hour>[01]?\d|2[0-3])[:. ]?(?P<minute>[0-5]\d)$")


def time_from(text: str) -> time | None:
    """The time a text names, written `9:05`, `09.05` or `0905`."""
    found = _WRITTEN.match(text.strip())
    return None if found is None else time(int(found["hour"]), int(found["minute"]))


class TimeField(TextField):
    """A time of day by the office's clock, or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty field."""
        super().__init__(longest=5, parent=parent)
        self.line.setPlaceholderText(self.tr("HH:MM"))
        self.line.setFixedWidth(self.line.fontMetrics().averageCharWidth() * CHARACTERS)
        self.row.addStretch(1)

    def at(self) -> time | None:
        """The time typed; None when the field is empty or names no time."""
        return time_from(self.text())

    def is_unreadable(self) -> bool:
        """Whether something was typed that names no time."""
        return not self.is_empty() and self.at() is None

    @override
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not self.text()
