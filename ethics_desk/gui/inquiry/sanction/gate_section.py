"""What must be done before a sanction: each gate with its state, its source and its deed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.gate_dialogs import gate_dialog
from ethics_desk.gui.inquiry.sanction.gate_words import GATE_TONES, standing_told, wanting_told
from ethics_desk.gui.inquiry.sanction.section import Section
from ethics_desk.gui.inquiry.sanction.subjects import GateSubject, Subject
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.theme import SMALL_SPACE, SPACE, WIDE_SPACE, colours_of, scheme_of
from ethics_desk.gui.wording import sentence
from ethics_desk.services.gates.gate_states import GateStanding, GateState
from ethics_desk.services.law_words import source_in
from ethics_desk.services.sanction_page import SanctionPage
from ethics_desk.texts import In

translate = QCoreApplication.translate


class GateSection(Section):
    """The gates one under the other; while the rules name none it says so."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """No gates yet."""
        super().__init__(translate("SanctionTab", "Before a sanction is imposed"), parent)
        self._gateway = gateway
        self._subject: GateSubject | None = None
        self.rows: tuple[GateRow, ...] = ()
        self._none = quiet(
            translate("SanctionTab", "The rules name nothing that must be done before."), self
        )
        self._held = QVBoxLayout()
        self._held.setSpacing(WIDE_SPACE)
        self.column.addWidget(self._none)
        self.column.addLayout(self._held)

    def show_page(self, page: SanctionPage, subject: Subject, *, allowed: bool) -> None:
        """Show the gates of one official; they can be closed when `allowed`."""
        self._subject = GateSubject(
            known=page.circumstances,
            pack=subject.pack,
            name=subject.official,
        )
        self._none.setVisible(not page.gates)
        if [row.code for row in self.rows] != [one.gate.id for one in page.gates]:
            self._make_rows(page.gates)
        for row, state in zip(self.rows, page.gates, strict=True):
            row.show_state(state, allowed=allowed)

    def come_after(self, stop: QWidget) -> None:
        """Let the keyboard come to the gates after another stop: their rows were made later."""
        for row in self.rows:
            QWidget.setTabOrder(stop, row.deed)
            stop = row.deed

    @Slot(str)
    def close_one(self, code: str) -> None:
        """Ask what was done for a gate."""
        state = next((row.state for row in self.rows if row.code == code), None)
        if self._subject is not None and state is not None:
            gate_dialog(self._gateway, self._subject, state, self).open()

    def _make_rows(self, gates: Sequence[GateState]) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = tuple(GateRow(one, self._gateway.words, self) for one in gates)
        for row in self.rows:
            self._held.addWidget(row)
            only_for(self._gateway, row.deed, "record-gate", "record-circumstances")
            row.deed.clicked.connect(lambda _=False, code=row.code: self.close_one(code))


class GateRow(QWidget):
    """One gate: its title and state, what the law asks, what closes it, and the deed."""

    def __init__(self, state: GateState, words: In, parent: QWidget) -> None:
        """A gate whose state is shown later; the same row serves every state of the gate."""
        super().__init__(parent)
        self.state = state
        self.code = state.gate.id
        self._words = words
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.standing = QLabel(self)
        self.standing.setWordWrap(True)
        self.deed = QPushButton(self.tr("Record…"), self)
        self.deed.setAutoDefault(False)
        self.asked = QLabel(self)
        self.wanting = QLabel(self)
        self.source, self.notes = quiet("", self), quiet("", self)
        for label in (self.asked, self.wanting, self.source, self.notes):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()

    def show_state(self, state: GateState, *, allowed: bool) -> None:
        """Show how the gate stands now."""
        self.state = state
        rule, words = state.gate.entry, self._words
        title = rule.title.in_(words.language)
        self.title.setText(sentence(title))
        self.standing.setText(standing_told(state, words))
        self._tint()
        self._say(self.asked, sentence(rule.text.in_(words.language)))
        self._say(self.wanting, wanting_told(state, words))
        self._say(self.notes, "\n".join(sentence(one.in_(words)) for one in state.notes))
        self._say(self.source, source_in(words, rule))
        concerned = state.standing is not GateStanding.NOT_CONCERNED
        self.deed.setVisible(concerned)
        self.deed.setEnabled(allowed or state.awaits_copy)
        spoken = self.tr("Record what was done: {gate}").format(gate=title)
        self.deed.setAccessibleName(spoken)
        self.deed.setToolTip(spoken)
        self.setAccessibleName(f"{title}: {self.standing.text()}")

    def _tint(self) -> None:
        palette = self.title.palette()
        colour = colours_of(scheme_of(palette)).tone(GATE_TONES[self.state.standing])
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
        self.standing.setPalette(palette)

    @staticmethod
    def _say(label: QLabel, text: str) -> None:
        label.setText(text)
        label.setAccessibleName(text)
        label.setVisible(bool(text))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SMALL_SPACE)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.deed, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.standing, 1, 0)
        for place, label in enumerate((self.asked, self.wanting, self.notes, self.source), start=2):
            grid.addWidget(label, place, 0, 1, 2)
