"""Both versions of something two people changed: what stands in the records, and what was typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget
from typing_extensions import override

from ethics_desk.domain.stale_edit import StaleEdit, StaleField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.journal_words import JournalWords
from ethics_desk.gui.theme import SPACE, WIDE_SPACE
from ethics_desk.gui.wording import moment
from ethics_desk.texts import say_code


class StaleDialog(FormDialog):
    """Shows both versions. Whoever goes on with theirs has seen what it replaces."""

    def __init__(
        self,
        gateway: Gateway,
        edit: StaleEdit,
        go_on: Callable[[], object] | None,
        parent: QWidget | None = None,
    ) -> None:
        """The versions of one thing; without `go_on` they are only shown."""
        super().__init__(
            self.tr("Changed in the meantime"),
            self.tr("Go on with &mine"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._go_on = go_on
        self._words_of = JournalWords(gateway, edit.pack, edit.day)
        self.deed.setVisible(go_on is not None)
        if go_on is not None:
            self.explain(
                self.tr(
                    "To keep what stands in the records, leave this window and the form. To go on "
                    "with yours: it may still be corrected, and replaces the other when it is "
                    "saved again."
                )
            )
        self.explain(self._who(edit))
        self.versions = QGridLayout()
        self.versions.setHorizontalSpacing(WIDE_SPACE)
        self.versions.setVerticalSpacing(SPACE)
        for column in (1, 2):
            self.versions.setColumnStretch(column, 1)
        self._fill(edit)
        self.body.addLayout(self.versions)

    @override
    def send(self) -> bool:
        if self._go_on is not None:
            self._go_on()
        return True

    def told(self) -> list[str]:
        """The cells of the table, row by row."""
        cells = (self.versions.itemAt(place) for place in range(self.versions.count()))
        widgets = [cell.widget() for cell in cells if cell is not None]
        return [widget.text() for widget in widgets if isinstance(widget, QLabel)]

    def _who(self, edit: StaleEdit) -> str:
        if edit.by is None or edit.at is None:
            return self.tr("Nothing of yours was saved.")
        words = self.tr("{name} changed it on {moment}. Nothing of yours was saved.")
        name = edit.by.shown_in(self._gateway.words.language)
        return words.format(name=name, moment=moment(edit.at))

    def _fill(self, edit: StaleEdit) -> None:
        if not edit.fields:
            return
        heads = ("", self.tr("In the records now"), self.tr("Yours"))
        for column, head in enumerate(heads):
            self._put(0, column, head, head=True)
        for row, field in enumerate(edit.fields, start=1):
            self._put(row, 0, say_code(self._gateway.words, "field", field.name), head=True)
            for column, value in enumerate(self._values(edit, field), start=1):
                self._put(row, column, value)

    def _values(self, edit: StaleEdit, field: StaleField) -> tuple[str, str]:
        said = self._words_of.value
        return said(edit.kind, field.name, field.now), said(edit.kind, field.name, field.mine)

    def _put(self, row: int, column: int, text: str, *, head: bool = False) -> None:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if head:
            label.setObjectName("quiet")
        else:
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.versions.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
