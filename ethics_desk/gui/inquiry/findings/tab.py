"""The findings of one inquiry: each allegation decided, on named evidence."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ethics_desk.domain.evidence import Evidence
from ethics_desk.gui.counts import Counts
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.findings.dialog import FindingDialog
from ethics_desk.gui.inquiry.findings.rows import (
    FindingRow,
    finding_columns,
    finding_rows,
    outcome_words,
)
from ethics_desk.gui.inquiry.standing import why_closed
from ethics_desk.gui.inquiry.tab import InquiryTab
from ethics_desk.gui.labels import main_button, quiet
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import short_date
from ethics_desk.services.evidence import list_evidence
from ethics_desk.services.findings import FINDING_STAGES, list_findings
from ethics_desk.services.inquiry_card import inquiry_card

translate = QCoreApplication.translate


class FindingsTab(InquiryTab):
    """Lists the allegations; leads through those nobody has decided yet."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """A list without an inquiry yet."""
        super().__init__(gateway, memory)
        self._open = False
        self._evidence: tuple[Evidence, ...] = ()
        self.model: TableModel[FindingRow] = TableModel(finding_columns(gateway.words), self)
        self.view = ListView(SortedTable(self.model, self), self)
        self.remark = quiet("", self)
        self.facts = FactSheet(self)
        self.state = QLabel(self)
        self.revise = QPushButton(self.tr("Rev&ise…"), self)
        only_for(gateway, self.revise, "revise-finding")
        self.record = main_button("", self)
        only_for(gateway, self.record, "record-finding")
        self.revise.clicked.connect(self.revise_chosen)
        self.record.clicked.connect(self.record_missing)
        self._settle_view(memory)
        self._lay_out()

    @override
    def title(self) -> str:
        return self.tr("Findings")

    @override
    def refresh(self) -> None:
        key = self.inquiry_id
        if key is None:
            return
        card = self.gateway.ask(lambda desk: inquiry_card(desk, key))
        found = self.gateway.ask(lambda desk: list_findings(desk, key))
        self._evidence = self.gateway.ask(lambda desk: list_evidence(desk, key)) or ()
        if card is None or found is None:
            return
        closed = why_closed(card)
        self._open = not closed and card.inquiry.stage in FINDING_STAGES
        early_or_late = self.tr("Findings are recorded while the inquiry is open for them.")
        self.remark.setText(closed or early_or_late)
        self.remark.setVisible(not self._open)
        self.model.show(finding_rows(card, found, self.gateway.words))
        if self.model.rows and not self.view.currentIndex().isValid():
            self.view.selectRow(0)
        self._show_state()
        self._show_chosen()

    @Slot()
    def record_missing(self) -> None:
        """Ask about the allegation chosen, if it is undecided, or else about the first that is.

        The next undecided one follows by itself.
        """
        missing = self._missing()
        chosen = self._chosen()
        if missing:
            self._ask(chosen if chosen in missing else missing[0])

    @Slot()
    def revise_chosen(self) -> None:
        """Find otherwise about the allegation chosen."""
        row = self._chosen()
        if row is not None and row.finding is not None:
            FindingDialog(self.gateway, row, self._evidence, self).open()

    def _ask(self, row: FindingRow | None) -> None:
        if row is None:
            return
        place = next((at for at, one in enumerate(self.model.rows) if one.id == row.id), 0)
        self.view.selectRow(self._shown_row(place))
        dialog = FindingDialog(self.gateway, row, self._evidence, self)
        dialog.accepted.connect(self._go_on)
        dialog.open()

    @Slot()
    def _go_on(self) -> None:
        missing = self._missing()
        if missing:
            self._ask(missing[0])

    def _missing(self) -> list[FindingRow]:
        return [row for row in self.model.rows if row.finding is None]

    def _shown_row(self, place: int) -> int:
        proxy = self.view.model()
        if isinstance(proxy, SortedTable):
            return proxy.mapFromSource(self.model.index(place, 0)).row()
        return place

    def _chosen(self) -> FindingRow | None:
        rows = self.view.chosen_rows()
        return rows[0] if rows and isinstance(rows[0], FindingRow) else None

    def _settle_view(self, memory: Memory) -> None:
        self.view.name_it(
            self.tr("Findings"),
            self.tr("No allegation yet. Add one under Parties: there is nothing to decide before."),
        )
        self.view.remember(memory, "findings")
        if self.gateway.may("record-finding", "revise-finding"):
            self.view.chosen.connect(self._decide_row)
        self.view.selectionModel().selectionChanged.connect(self._show_chosen)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.state, 1)
        row.addWidget(self.revise)
        row.addWidget(self.record)
        below = QWidget(self)
        facts = QVBoxLayout(below)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.addWidget(self.facts)
        facts.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(below)
        area.setWidgetResizable(True)
        self.column.addLayout(row)
        self.column.addWidget(self.remark)
        self.column.addWidget(self.view, 2)
        self.column.addWidget(area, 3)

    def _show_state(self) -> None:
        missing = len(self._missing())
        every = len(self.model.rows)
        if not every:
            self.state.clear()
        elif missing:
            self.state.setText(Counts().allegations_open(missing))
        else:
            self.state.setText(self.tr("Every allegation is decided."))
        self.record.setText(
            self.tr("&Record the next finding…") if missing > 1 else self.tr("&Record the finding…")
        )
        self.record.setEnabled(self._open and bool(missing))

    @Slot(object)
    def _decide_row(self, row: object) -> None:
        if isinstance(row, FindingRow) and self._open:
            if row.finding is None:
                self._ask(row)
            else:
                self.revise_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        row = self._chosen()
        self.revise.setEnabled(self._open and row is not None and row.finding is not None)
        words = self.gateway.words
        self.facts.show_facts(() if row is None else self._facts(row, outcome_words(row, words)))

    def _facts(self, row: FindingRow, outcome: str) -> Sequence[Fact]:
        allegation = row.allegation.allegation
        told = [
            Fact(self.tr("Official"), row.official),
            Fact(self.tr("Allegation"), row.title),
            Fact(self.tr("What happened"), allegation.text),
            Fact(self.tr("Committed on"), short_date(allegation.committed_on)),
            Fact(self.tr("Finding"), outcome, Tone.PLAIN if row.finding else Tone.WARNING),
        ]
        if row.finding is not None:
            told += [
                Fact(self.tr("Why"), row.finding.reasoning),
                Fact(self.tr("Evidence"), self._evidence_named(row.finding.evidence_ids)),
                Fact(self.tr("Found on"), short_date(row.finding.found_on)),
            ]
        return told

    def _evidence_named(self, ids: Sequence[str]) -> str:
        return "\n".join(
            f"№ {piece.number} – {piece.title}" for piece in self._evidence if piece.id in ids
        )
