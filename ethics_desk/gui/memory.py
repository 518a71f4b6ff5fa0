"""What the window remembers for the user between two days: sizes, columns, last folders."""

from typing import Protocol

from PySide6.QtCore import QByteArray


class Memory(Protocol):
    """Keeps small texts under names; the settings file is behind it."""

    def recall(self, name: str) -> str | None:
        """What was kept under a name, if anything."""

    def keep(self, name: str, value: str) -> None:
        """Keep a text under a name, instead of what was there."""


def as_text(state: QByteArray) -> str:
    """One of Qt's saved states as a text the settings file can hold."""
    return bytes(state.toBase64().data()).decode("ascii")


def from_text(text: str) -> QByteArray:
    """One of Qt's saved states, back from the settings file; rubbish becomes an empty state."""
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))
