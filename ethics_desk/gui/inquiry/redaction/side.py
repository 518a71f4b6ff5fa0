"""Beside the original: the ground, words to be sought, what is proposed, what is withheld."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ethics_desk.domain.redaction import RedactionMark, RedactionMarkId
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.redaction.columns import mark_columns, proposal_columns
from ethics_desk.gui.labels import quiet, section_title
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE
from ethics_desk.services.redaction.proposals import Proposal
from ethics_desk.services.redaction.workbench import Workbench


class RedactionSide(QWidget):
    """Lists with their deeds; `accepted` carries keys of proposals, `lifted` ids of marks."""

    accepted = Signal(object)
    lifted = Signal(object)
    sought = Signal(str)
    pointed = Signal(int)

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Without an original yet."""
        super().__init__(parent)
        words = gateway.words
        self._bases: dict[str, str] = {}
        self._titles: dict[str, str] = {}
        self.ground = ChoiceField()
        self.note = TextField()
        self.words = TextField()
        self.basis = quiet("", self)
        self.proposals: TableModel[Proposal] = TableModel(proposal_columns(words), self)
        self.marks: TableModel[RedactionMark] = TableModel(mark_columns(words, self._titles), self)
        self.found = ListView(SortedTable(self.proposals, self), self)
        self.withheld = ListView(SortedTable(self.marks, self), self)
        self.accept = QPushButton(self.tr("&Withhold these"), self)
        self.accept_all = QPushButton(self.tr("Withhold &all found"), self)
        self.seek = QPushButton(self.tr("Withhold wor&ds"), self)
        self.lift = QPushButton(self.tr("&Show again"), self)
        for button, deed in (
            (self.accept, "withhold-proposed"),
            (self.accept_all, "withhold-proposed"),
            (self.seek, "withhold-words"),
            (self.lift, "lift-marks"),
        ):
            only_for(gateway, button, deed)
        self._name_all()
        self._lay_out()
        self._connect()

    def show_bench(self, bench: Workbench) -> None:
        """Show what belongs to one layer."""
        self._bases = {one.code: one.basis for one in bench.grounds}
        self._titles.update({one.code: one.title for one in bench.grounds})
        self.ground.offer([Choice(one.code, one.title) for one in bench.grounds])
        if self.ground.is_empty() and bench.grounds:
            self.ground.choose(bench.grounds[min(1, len(bench.grounds) - 1)].code)
        self.proposals.show([one for one in bench.proposals if not one.marked])
        self.marks.show(bench.layered.marks)
        self._offer()

    def _name_all(self) -> None:
        self.found.name_it(
            self.tr("Proposed"), self.tr("No more names or numbers were found in the text.")
        )
        self.withheld.name_it(
            self.tr("Withheld"),
            self.tr("Nothing is withheld yet. Accept what was found, or mark places yourself."),
        )
        self.ground.introduce(self.tr("Ground"), "")
        self.note.introduce(self.tr("In the office's own words"), "")
        self.words.introduce(self.tr("Words to withhold"), "")
        self.note.line.setPlaceholderText(self.tr("The ground in your own words"))
        self.words.line.setPlaceholderText(self.tr("Words, wherever they stand"))
        for button in (self.accept, self.accept_all, self.seek, self.lift):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        label = QLabel(self.tr("&Ground"), self)
        label.setBuddy(self.ground.combo)
        for piece in (label, self.ground, self.basis, self.note):
            column.addWidget(piece)
        seeking = QHBoxLayout()
        seeking.addWidget(self.words, 1)
        seeking.addWidget(self.seek)
        column.addLayout(seeking)
        column.addWidget(section_title(self.tr("Proposed"), self))
        offered = self.tr("Each is withheld on the ground that goes with its kind.")
        column.addWidget(quiet(offered, self))
        column.addWidget(self.found, 3)
        accepting = QHBoxLayout()
        accepting.addWidget(self.accept)
        accepting.addWidget(self.accept_all)
        accepting.addStretch(1)
        column.addLayout(accepting)
        column.addWidget(section_title(self.tr("Withheld"), self))
        column.addWidget(self.withheld, 2)
        lifting = QHBoxLayout()
        lifting.addWidget(self.lift)
        lifting.addStretch(1)
        column.addLayout(lifting)

    def _connect(self) -> None:
        self.ground.edited.connect(self._offer)
        self.words.line.returnPressed.connect(self._seek)
        self.seek.clicked.connect(self._seek)
        self.accept.clicked.connect(self._accept)
        self.accept_all.clicked.connect(lambda: self.accepted.emit(()))
        self.lift.clicked.connect(self._lift)
        for view in (self.found, self.withheld):
            view.selectionModel().selectionChanged.connect(self._offer)
            view.selectionModel().currentRowChanged.connect(self._point)

    @Slot()
    def _offer(self) -> None:
        basis = self._bases.get(self.ground.code() or "", "")
        told = self.tr("No article is known: name the ground in your own words.")
        self.basis.setText(basis or told)
        self.accept.setEnabled(bool(self.found.chosen_rows()))
        self.accept_all.setEnabled(bool(self.proposals.rows))
        self.lift.setEnabled(bool(self.withheld.chosen_rows()))

    @Slot()
    def _point(self) -> None:
        view = self.found if self.found.hasFocus() else self.withheld
        for row in view.chosen_rows()[:1]:
            if isinstance(row, Proposal | RedactionMark):
                self.pointed.emit(row.unit)

    @Slot()
    def _accept(self) -> None:
        rows = self.found.chosen_rows()
        self.accepted.emit(tuple(one.key for one in rows if isinstance(one, Proposal)))

    @Slot()
    def _lift(self) -> None:
        rows = self.withheld.chosen_rows()
        ids = (RedactionMarkId(one.id) for one in rows if isinstance(one, RedactionMark))
        self.lifted.emit(tuple(ids))

    @Slot()
    def _seek(self) -> None:
        if not self.words.is_empty():
            self.sought.emit(self.words.text())
