"""The button that goes through what still rests on an assumption, entry by entry."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from ethics_desk.rules.drafts.draft_view import DraftEntry

translate = QCoreApplication.translate


class AssumedButton(QPushButton):
    """Says how many entries are still assumed; `wished` carries the kind and code of the next."""

    wished = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        """No entry is known yet."""
        super().__init__(parent)
        self._keys: list[tuple[str, str]] = []
        self._assumed: list[tuple[str, str]] = []
        self._here: tuple[str, str] | None = None
        self.setAutoDefault(False)
        self.setAccessibleName(translate("EditorWindow", "Next assumed entry"))
        self.clicked.connect(self.go_on)

    def show_entries(self, entries: Iterable[DraftEntry]) -> None:
        """Count anew."""
        listed = tuple(entries)
        self._keys = _keys(listed)
        self._assumed = _keys([one for one in listed if one.is_assumed])
        left = len(self._assumed)
        said = translate("EditorWindow", "&Next assumed entry ({n})").format(n=left)
        self.setText(said)
        self.setAccessibleDescription(said.replace("&", ""))
        self.setEnabled(left > 0)

    def stand_on(self, key: tuple[str, str] | None) -> None:
        """The user looks at another entry."""
        self._here = key

    @Slot()
    def go_on(self) -> None:
        """Wish for the next one after the entry in sight, and for the first after the last."""
        place = self._keys.index(self._here) if self._here in self._keys else -1
        later = [key for key in self._assumed if self._keys.index(key) > place]
        for key in (later or self._assumed)[:1]:
            self.wished.emit(*key)


def _keys(entries: Sequence[DraftEntry]) -> list[tuple[str, str]]:
    return [(one.kind, one.code) for one in entries]
