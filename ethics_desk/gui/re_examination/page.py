"""Decisions the law now in force would judge differently: listed to be looked at, never changed."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ethics_desk.domain.progress import Progress
from ethics_desk.domain.sanction import DecisionId, ProposalId
from ethics_desk.gui.banner import Banner
from ethics_desk.gui.exporting import export_view
from ethics_desk.gui.filter_bar import FilterBar
from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.icons import icon
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.law.dialog import Judgeable, LawDialog
from ethics_desk.gui.law.differences import DifferenceList
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.page import Deed, Page, PageEntry
from ethics_desk.gui.re_examination.again import JudgeAgain
from ethics_desk.gui.re_examination.columns import re_examined_columns
from ethics_desk.gui.re_examination.found import Found
from ethics_desk.gui.tables.paged import PagedTable
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.wishes import OpenInquiry, ShowPaper
from ethics_desk.gui.wording import short_date
from ethics_desk.gui.words import code_choices
from ethics_desk.services.desk import Desk
from ethics_desk.services.law.law_on import LawSubject
from ethics_desk.services.law.re_examination import Why
from ethics_desk.services.law.re_examined_list import ReExaminedList, ReExaminedRow, all_differences
from ethics_desk.services.law.re_examined_paper import PrintReExamined, re_examined_pdf

LIST_SHARE, DETAIL_SHARE = 3, 2

translate = QCoreApplication.translate


class ReExaminationPage(Page):
    """The list, and beneath it what would differ for the decision in sight."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """Nothing was judged yet."""
        super().__init__(gateway, memory)
        self.entitle(self.tr("Decisions to re-examine"))
        self.again = JudgeAgain(gateway, self)
        self.bar = FilterBar(self.tr("Number, official, sanction or article"), self)
        self.unseen = Banner(self)
        self._found = Found()
        self._notes: tuple[str, ...] = ()
        columns = re_examined_columns(gateway.words)
        self.model: PagedTable[ReExaminedRow] = PagedTable(columns, self._found, self)
        self.view = ListView(self.model, self)
        self.differences = DifferenceList(self.tr("No decision is in sight."), self)
        self.compare = QPushButton(self.tr("&Compare the two laws…"), self)
        self.inquiry = QPushButton(self.tr("Open the &inquiry"), self)
        self._offer_filters()
        self._settle_view(memory)
        self._lay_out()
        self.again.judged.connect(self._show)

    @override
    def refresh(self) -> None:
        if self.again.has_run():
            self.again.note_change()
        else:
            self.again.start()

    @override
    def deeds(self) -> Mapping[Deed, Callable[[], object]]:
        return {
            Deed.FIND: self.bar.search.setFocus,
            Deed.EXPORT: self.export_found,
            Deed.PRINT: self.print_list,
        }

    @Slot()
    def export_found(self) -> QFileDialog:
        """Write the decisions found to a spreadsheet, in their order."""
        return export_view(self, self.gateway, self.view, self.wished.emit)

    @Slot()
    def print_list(self) -> None:
        """Set the lines in sight on paper, in their order."""
        rows = self._found.asked_for(self.model.request)
        language = self.gateway.words.language
        asked = PrintReExamined(language=language, rows=rows, notes=self._notes)

        def ask(desk: Desk, progress: Progress) -> bytes:
            progress(0, 1)
            return re_examined_pdf(desk, asked)

        job = self.gateway.slow_ask(self.tr("Printing the list"), ask)
        job.finished.connect(self._print)
        job.start()

    @Slot()
    def open_inquiry(self) -> None:
        """Go to the inquiry of the decision in sight."""
        row = self._row()
        if row is not None:
            self.wished.emit(OpenInquiry(row.inquiry_id))

    @Slot()
    def compare_laws(self) -> LawDialog | None:
        """Hold the law of the act against the law now in force, for the decision in sight."""
        row = self._row()
        if row is None or not row.pack:
            return None
        dialog = LawDialog(self.gateway, f"{row.number} – {row.official}", [_judgeable(row)], self)
        dialog.wished.connect(self.wished)
        dialog.show()
        return dialog

    @Slot(object)
    def _show(self, found: ReExaminedList) -> None:
        self._notes = found.notes
        self.unseen.say(" ".join(found.notes))
        self._found.take(found.rows)
        self.model.reload()
        if found.rows:
            self.view.setCurrentIndex(self.model.index(0, 0))

    @Slot(object)
    def _print(self, pdf: bytes) -> None:
        title = translate("ReExaminationPage", "Decisions to re-examine")
        self.wished.emit(ShowPaper(title=title, pdf=pdf, file_name="re-examination.pdf"))

    @Slot(object)
    def _tell(self, row: object) -> None:
        shown = row if isinstance(row, ReExaminedRow) else None
        words = self.gateway.words
        self.differences.show_rows(() if shown is None else all_differences(words, shown))
        self.inquiry.setEnabled(shown is not None)
        self.compare.setEnabled(shown is not None and bool(shown.pack))

    def _row(self) -> ReExaminedRow | None:
        rows = self.view.chosen_rows()
        return rows[0] if len(rows) == 1 and isinstance(rows[0], ReExaminedRow) else None

    @Slot(str, object)
    def _narrow(self, words: str, chosen: tuple[tuple[str, str], ...]) -> None:
        self.model.narrow(words, chosen)

    def _offer_filters(self) -> None:
        words = self.gateway.words
        answers = [Choice(code, words.say(f"re-examined.allowed.{code}")) for code in ("no", "yes")]
        self.bar.offer("allowed", self.tr("Any answer"), answers)
        self.bar.offer("why", self.tr("All reasons"), code_choices(words, "re-examined.why", Why))
        kinds = code_choices(words, "re-examined.kind", ("decision", "proposal"))
        self.bar.offer("kind", self.tr("All documents"), kinds)
        self.bar.changed.connect(self._narrow)
        for picture, title, deed in (
            ("print", self.tr("Print this list (Ctrl+P)"), self.print_list),
            ("export", self.tr("Export this list (Ctrl+E)"), self.export_found),
        ):
            button = QToolButton(self)
            button.setIcon(icon(picture))
            button.setToolTip(title)
            button.setAccessibleName(title)
            button.clicked.connect(deed)
            self.bar.add_deed(button)

    def _settle_view(self, memory: Memory) -> None:
        self.view.name_it(
            self.tr("Decisions to re-examine"),
            self.tr("The law now in force would judge no decision differently."),
        )
        self.view.remember(memory, "re-examination")
        self.view.chosen.connect(self.open_inquiry)
        self.view.current.connect(self._tell)
        self._tell(None)

    def _lay_out(self) -> None:
        intro = self.tr(
            "Each decision was judged by the law of its days and stays as it is. A person decides "
            "whether to look at one again."
        )
        deeds = QHBoxLayout()
        deeds.setSpacing(SPACE)
        deeds.addStretch(1)
        for button, deed in ((self.compare, self.compare_laws), (self.inquiry, self.open_inquiry)):
            button.clicked.connect(deed)
            deeds.addWidget(button)
        upper = QWidget(self)
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.view, 1)
        column.addLayout(deeds)
        sides = QSplitter(Qt.Orientation.Vertical, self)
        sides.setChildrenCollapsible(False)
        sides.addWidget(upper)
        sides.addWidget(self.differences)
        sides.setStretchFactor(0, LIST_SHARE)
        sides.setStretchFactor(1, DETAIL_SHARE)
        for widget in (quiet(intro, self), self.again, self.unseen, self.bar):
            self.column.addWidget(widget)
        self.column.addWidget(sides, 1)


def _judgeable(row: ReExaminedRow) -> Judgeable:
    """The facts kept with the decision or proposal of a line."""
    if row.decided:
        title = translate("ReExaminationPage", "as kept with the decision of {day}")
        subject = LawSubject(decision_id=DecisionId(row.id))
    else:
        title = translate("ReExaminationPage", "as kept with the proposal of {day}")
        subject = LawSubject(proposal_id=ProposalId(row.id))
    return Judgeable(title=title.format(day=short_date(row.day)), subject=subject, pack=row.pack)


RE_EXAMINATION = PageEntry(
    name="re-examination",
    title=lambda: translate("ReExaminationPage", "Re-examination"),
    icon="re-examination",
    factory=ReExaminationPage,
    area="inquiries",
)
