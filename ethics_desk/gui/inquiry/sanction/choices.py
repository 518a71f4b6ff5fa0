"""The sanctions of the law to choose from: the allowed, and the barred with the clause."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ethics_desk.domain.sanction import NO_SANCTION
from ethics_desk.gui.inquiry.sanction.section import Section
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.theme import SMALL_SPACE, SPACE, scaled
from ethics_desk.services.sanction_page import SanctionChoice
from ethics_desk.texts import In

REASON_INDENT = 24


class ChoiceList(Section):
    """One sanction can be chosen, mildest first; a barred one says by which article and why.

    `picked` carries the code of what was chosen; proposing no sanction is always possible.
    """

    picked = Signal(str)

    def __init__(self, words: In, parent: QWidget | None = None) -> None:
        """An empty list."""
        super().__init__(self.tr("Sanctions"), parent)
        self._words = words
        self._none_allowed = quiet(self.tr("The law allows no sanction here."), self)
        self._why_fixed = quiet("", self)
        self._codes: dict[QAbstractButton, str] = {}
        self._group: QButtonGroup | None = None
        self._list = QWidget(self)
        self.column.addWidget(self._none_allowed)
        self.column.addWidget(self._why_fixed)
        self.column.addWidget(self._list)

    def show_choices(self, choices: Sequence[SanctionChoice], chosen: str | None) -> None:
        """Show these sanctions; `chosen` is the code of the one to begin with, if any."""
        self._clear()
        group = QButtonGroup(self)
        rows = QVBoxLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SMALL_SPACE)
        fresh = QWidget(self)
        fresh.setLayout(rows)
        language = self._words.language
        for choice in choices:
            button = self._button(choice.code, choice.title.shown_in(language), group)
            rows.addWidget(button)
            if not choice.allowed:
                reason = self._reason(choice)
                button.setEnabled(False)
                button.setAccessibleDescription(reason)
                rows.addWidget(_indented(f"{button.text()}: {reason}", reason, fresh))
        rows.addWidget(self._button(NO_SANCTION, self._words.say("sanction.none"), group))
        for known, code in self._codes.items():
            known.setChecked(code == chosen and known.isEnabled())
        group.buttonClicked.connect(self._tell)
        self._group, self._list = group, fresh
        self.column.addWidget(fresh)
        self._none_allowed.setVisible(not any(choice.allowed for choice in choices))

    def code(self) -> str | None:
        """What is chosen; None while nothing is."""
        button = self._group.checkedButton() if self._group else None
        return None if button is None else self._codes[button]

    def buttons(self) -> tuple[QAbstractButton, ...]:
        """The choices from top to bottom."""
        return tuple(self._codes)

    def fix(self, why: str) -> None:
        """Let nothing be chosen for a reason in words; without one, choosing goes on."""
        self._why_fixed.setText(why)
        self._why_fixed.setVisible(bool(why))
        for button in self._codes if why else ():
            button.setEnabled(False)

    def title_of(self, code: str) -> str:
        """How a choice is called here."""
        return next((button.text() for button, known in self._codes.items() if known == code), code)

    def _button(self, code: str, title: str, group: QButtonGroup) -> QRadioButton:
        button = QRadioButton(title)
        group.addButton(button)
        self._codes[button] = code
        return button

    def _reason(self, choice: SanctionChoice) -> str:
        language = self._words.language
        parts = (choice.citation.shown_in(language), choice.reason.shown_in(language))
        words = self.tr("not allowed: {reason}")
        return words.format(reason=" – ".join(part for part in parts if part))

    def _clear(self) -> None:
        self._codes.clear()
        self.column.removeWidget(self._list)
        self._list.hide()
        self._list.deleteLater()
        if self._group is not None:
            self._group.deleteLater()

    @Slot(QAbstractButton)
    def _tell(self, button: QAbstractButton) -> None:
        self.picked.emit(self._codes[button])


def _indented(spoken: str, text: str, parent: QWidget) -> QWidget:
    """A reason the keyboard comes to: the disabled choice above it is passed over."""
    label = quiet(text, parent)
    label.setContentsMargins(scaled(REASON_INDENT, parent), 0, 0, SPACE)
    label.setAccessibleName(spoken)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
