"""What the kinds of a batch ask of their writer, kind by kind; the answers hold for all letters."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import section_title
from ethics_desk.gui.letters.asked_fields import AskedFields
from ethics_desk.services.letters.asked import WrittenFacts
from ethics_desk.services.letters.drafts import KindOfLetter


class BatchAsked(QWidget):
    """One group of fields per kind that asks, beneath its name; what was typed in each stays."""

    edited = Signal()

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Nothing asked yet."""
        super().__init__(parent)
        self._gateway = gateway
        self._groups: dict[str, QWidget] = {}
        self._fields: dict[str, AskedFields] = {}
        self._shown: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_kinds(self, kinds: Iterable[KindOfLetter]) -> None:
        """Show what these kinds ask."""
        asking = [one for one in kinds if one.asks]
        for kind in asking:
            if kind.kind not in self._groups:
                self._make(kind)
        self._shown = tuple(one.kind for one in asking)
        for code, group in self._groups.items():
            group.setVisible(code in self._shown)
        self.setVisible(bool(asking))

    def fields_of(self, kind: str) -> AskedFields:
        """The fields of one kind."""
        return self._fields[kind]

    def written(self, kind: str) -> WrittenFacts:
        """The answers to what one kind asks."""
        return self._fields[kind].written() if kind in self._shown else ()

    def complete(self) -> bool:
        """Whether everything required is answered; says beside the fields what is not."""
        # Each says what it lacks, the first of them last: that one has the keyboard.
        done = [self._fields[kind].complete() for kind in reversed(self._shown)]
        return all(done)

    def _make(self, kind: KindOfLetter) -> None:
        group = QWidget(self)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        fields = AskedFields(self._gateway, group)
        fields.show_kind(kind.kind, kind.asks)
        fields.edited.connect(self.edited)
        column.addWidget(section_title(kind.title.shown_in(self._gateway.words.language)))
        column.addWidget(fields)
        self._column.addWidget(group)
        self._groups[kind.kind], self._fields[kind.kind] = group, fields
