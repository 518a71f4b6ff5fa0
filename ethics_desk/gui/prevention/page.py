"""The register of preventive work: consultations, trainings, messages, billboards."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton
from typing_extensions import override

from ethics_desk.domain.office_rows import PreventiveRow
from ethics_desk.domain.period import Period, PeriodKind, quarter_of, read_period
from ethics_desk.domain.prevention import PreventiveKind, PreventiveWorkId
from ethics_desk.gui.counts import Counts
from ethics_desk.gui.filter_bar import FilterBar
from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.choices import agencies_served
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.page import PageEntry
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.prevention.columns import preventive_columns
from ethics_desk.gui.prevention.dialog import PreventionDialog
from ethics_desk.gui.record_window import RecordWindow
from ethics_desk.gui.register_page import RegisterPage
from ethics_desk.gui.tables.paged import PagedTable
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.today import today_of
from ethics_desk.gui.words import code_choices
from ethics_desk.services.prevention import (
    RemovePreventiveWork,
    preventive_window,
    remove_preventive_work,
)

PERIOD = "period"

translate = QCoreApplication.translate


class PreventionPage(RegisterPage):
    """Counts what was done against breaches before they happen; the report adds it up."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """The whole register, the newest first."""
        self._agencies = agencies_served(gateway)
        model: PagedTable[PreventiveRow] = PagedTable(
            preventive_columns(gateway.words, several=len(self._agencies) > 1),
            RecordWindow(gateway, preventive_window),
        )
        super().__init__(
            gateway,
            memory,
            model,
            FilterBar(translate("PreventionPage", "Words of the subject or the note")),
        )
        self.entitle(self.tr("Preventive work"))
        self._offer_filters()
        self.add_deeds(self.tr("&Record…"), "record-preventive-work")
        self.correct_button = QPushButton(self.tr("&Correct…"), self)
        only_for(gateway, self.correct_button, "edit-preventive-work")
        self.remove_button = QPushButton(self.tr("Re&move…"), self)
        only_for(gateway, self.remove_button, "remove-preventive-work")
        self._settle_view()

    @override
    def add(self) -> None:
        PreventionDialog(self.gateway, None, self).open()

    @override
    def count_words(self, total: int) -> str:
        return Counts().events(total)

    @override
    def stored(self, chosen: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        pairs: list[tuple[str, str]] = []
        for column, value in chosen:
            if column == PERIOD:
                period = read_period(value)
                pairs.append(("from", period.starts_on.isoformat()))
                pairs.append(("to", period.ends_on.isoformat()))
            else:
                pairs.append((column, value))
        return tuple(pairs)

    @Slot()
    def correct(self) -> None:
        """Correct the row in sight."""
        row = self._row()
        if row is not None:
            PreventionDialog(self.gateway, row, self).open()

    @Slot()
    def remove(self) -> None:
        """Take the row in sight out of the register; asks for the reason."""
        row = self._row()
        if row is None:
            return
        key, version = PreventiveWorkId(row.id), row.version

        def do(reason: str, on_problem: OnProblem) -> bool:
            command = RemovePreventiveWork(work_id=key, version=version, reason=reason)
            return self.gateway.perform(remove_preventive_work, command, on_problem) is not None

        dialog = ReasonDialog(
            self.tr("Remove preventive work"),
            self.tr("Re&move"),
            self.gateway.words,
            do,
            parent=self,
        )
        dialog.explain(
            self.tr("“{subject}” leaves the register; the chronology keeps it.").format(
                subject=row.subject
            )
        )
        dialog.open()

    def _row(self) -> PreventiveRow | None:
        chosen = self.view.chosen_rows()
        first = chosen[0] if len(chosen) == 1 else None
        return first if isinstance(first, PreventiveRow) else None

    def _offer_filters(self) -> None:
        today = today_of(self.gateway)
        quarter, year = quarter_of(today), Period(PeriodKind.YEAR, today.year)
        self.bar.offer(
            PERIOD,
            self.tr("All times"),
            [
                Choice(quarter.code, self.tr("This quarter")),
                Choice(quarter.previous.code, self.tr("Last quarter")),
                Choice(year.code, self.tr("This year")),
                Choice(year.previous.code, self.tr("Last year")),
            ],
        )
        self.bar.offer(
            "kind",
            self.tr("All kinds"),
            code_choices(self.gateway.words, "preventive-kind", PreventiveKind),
        )
        if len(self._agencies) > 1:
            self.bar.offer("agency", self.tr("All agencies"), self._agencies)

    def _settle_view(self) -> None:
        self.view.name_it(
            self.tr("Preventive work"),
            self.tr("Nothing here. Record what was done, or widen the choice above."),
            self.tr("Record…") if self.gateway.may("record-preventive-work") else "",
        )
        self.view.empty.wished.connect(self.add)
        self.view.remember(self.memory, "prevention")
        if self.gateway.may("edit-preventive-work"):
            self.view.chosen.connect(self.correct)
        self.view.current.connect(self._offer)
        self.correct_button.clicked.connect(self.correct)
        self.remove_button.clicked.connect(self.remove)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.correct_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        self.column.addLayout(row)
        self._offer(None)

    @Slot(object)
    def _offer(self, row: object) -> None:
        self.correct_button.setEnabled(row is not None)
        self.remove_button.setEnabled(row is not None)


PREVENTION = PageEntry(
    name="prevention",
    title=lambda: translate("PreventionPage", "Prevention"),
    icon="prevention",
    factory=PreventionPage,
    area="prevention",
)
