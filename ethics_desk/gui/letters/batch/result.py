"""What became of each letter of a batch; those issued can be printed and saved together."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import main_button, page_title, quiet
from ethics_desk.gui.letters.kinds import Kinds
from ethics_desk.gui.notices import NoticeBar
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import PAGE_MARGIN, SPACE, WIDE_SPACE, scaled
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.services.letters.advice import Advice
from ethics_desk.services.letters.batch import BatchResult
from ethics_desk.services.letters.files import ExportLetters, export_letters, letters_in_one
from ethics_desk.services.letters.missing import what_is_missing
from ethics_desk.services.letters.wanted import Wanted
from ethics_desk.texts import In

translate = QCoreApplication.translate

SIZE = (900, 480)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultRow:
    """One letter of the batch, with the number of its inquiry and its kind in words.

    A number that names no inquiry has a row too: no kind, and a problem.
    """

    id: str
    inquiry: str
    kind: str = ""
    number: str = ""
    problem: DeskError | None = None
    advice: tuple[Advice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What became of a batch, and the inquiries it was wanted for."""

    result: BatchResult
    wanted: Wanted


class BatchResultDialog(QDialog):
    """Lists the letters; what is printed or saved goes on when it is closed."""

    def __init__(
        self,
        gateway: Gateway,
        told: Told,
        wish: Callable[[object], object],
        parent: QWidget | None = None,
    ) -> None:
        """Tell what became of a batch; `wish` takes the wish to show the paper."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Letters of the batch"))
        self.resize(scaled(SIZE[0], self), scaled(SIZE[1], self))
        self._gateway = gateway
        self._result = told.result
        self._wanted = told.wanted
        self._wish = wish
        self._kinds = Kinds(gateway, self)
        self._kinds.known.connect(self._show_rows)
        self.notice = NoticeBar(self)
        self.model: TableModel[ResultRow] = TableModel(_columns(gateway.words), self)
        self.view = ListView(SortedTable(self.model, self), self)
        self.view.name_it(self.tr("Letters of the batch"), self.tr("No letter was begun."))
        self.save = QPushButton(self.tr("&Save all…"), self)
        self.print = main_button(self.tr("&Print all…"), self)
        self._lay_out()
        self._kinds.read()
        self._show_rows()

    @Slot()
    def print_all(self) -> None:
        """Lay the letters issued behind each other and show them, to be printed."""
        issued = self._result.issued
        job = self._gateway.slow_ask(
            self.tr("Gathering the letters"),
            lambda desk, progress: letters_in_one(desk, issued, progress),
        )
        title, wish = self.windowTitle(), self._wish
        job.finished.connect(
            lambda pdf: wish(ShowPaper(title=title, pdf=pdf, file_name="letters.pdf"))
        )
        job.start()

    @Slot()
    def save_all(self) -> QFileDialog:
        """Let the user choose a folder for the letters issued."""
        dialog = QFileDialog(self, self.tr("Folder for the letters"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.save_into(Path(name)))
        dialog.open()
        return dialog

    def save_into(self, folder: Path) -> None:
        """Write the letters issued into a folder, each under its number."""
        command = ExportLetters(folder=folder, letter_ids=self._result.issued)
        job = self._gateway.job(self.tr("Saving the letters"), export_letters, command)
        job.finished.connect(self._tell_saved)
        job.failed.connect(self._tell_refused)
        job.start()

    @Slot(object)
    def _tell_saved(self, files: tuple[Path, ...]) -> None:
        words = self.tr("Saved in {folder}: {count}")
        told = words.format(folder=files[0].parent.name, count=len(files)) if files else ""
        self.notice.say(told, Tone.GOOD)

    @Slot(object)
    def _tell_refused(self, problem: DeskError) -> None:
        self.notice.say(self._gateway.words.error(problem), Tone.WARNING)

    @Slot()
    def _show_rows(self) -> None:
        """Those issued first, in the order of their numbers, then those refused."""
        letters = [
            ResultRow(
                id=f"{place}",
                inquiry=self._wanted.found.get(line.wish.inquiry_id, ""),
                kind=self._kinds.title_of(line.wish.kind),
                number=line.number,
                problem=line.problem,
                advice=line.advice,
            )
            for place, line in enumerate(self._result.lines)
        ]
        unknown = [
            ResultRow(id=number, inquiry=number, problem=problem)
            for number, problem in self._wanted.unknown.items()
        ]
        self.model.show(sorted([*letters, *unknown], key=lambda row: row.problem is not None))

    def _summary(self) -> str:
        issued = len(self._result.issued)
        refused = len(self._result.lines) - issued + len(self._wanted.unknown)
        words = self.tr("Issued: {issued}. Not issued: {refused}.")
        told = words.format(issued=issued, refused=refused)
        if self._result.stopped:
            told += " " + self.tr("The batch was stopped; the other letters were not begun.")
        return told

    def _lay_out(self) -> None:
        leave = QPushButton(self.tr("Close"), self)
        deeds: tuple[tuple[QPushButton, Callable[[], object]], ...] = (
            (leave, self.reject),
            (self.save, self.save_all),
            (self.print, self.print_all),
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch(1)
        for button, deed in deeds:
            button.clicked.connect(deed)
            button.setAutoDefault(False)
            row.addWidget(button)
        for button in (self.save, self.print):
            button.setEnabled(bool(self._result.issued))
        inner = QVBoxLayout()
        inner.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_SPACE)
        inner.setSpacing(WIDE_SPACE)
        inner.addWidget(page_title(self.tr("Letters of the batch")))
        inner.addWidget(quiet(self._summary()))
        inner.addWidget(self.view, 1)
        inner.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addLayout(inner, 1)


def _columns(words: In) -> tuple[Column[ResultRow], ...]:
    return (
        Column(
            name="inquiry",
            title=lambda: translate("BatchResult", "Inquiry"),
            text=lambda row: row.inquiry,
            sort_key=lambda row: row.inquiry,
            width=14,
        ),
        Column(
            name="kind",
            title=lambda: translate("BatchResult", "Kind"),
            text=lambda row: row.kind,
            sort_key=lambda row: row.kind,
            width=26,
        ),
        Column(
            name="result",
            title=lambda: translate("BatchResult", "Result"),
            text=lambda row: _outcome(row, words),
            sort_key=lambda row: (row.problem is not None, _outcome(row, words)),
            tip=lambda row: _outcome(row, words),
            tone=lambda row: Tone.WARNING if row.problem else Tone.GOOD,
            width=32,
        ),
        Column(
            name="advice",
            title=lambda: translate("BatchResult", "To know"),
            text=lambda row: " ".join(_advice(row, words)),
            sort_key=lambda row: _advice(row, words),
            tip=lambda row: "\n".join(_advice(row, words)),
            width=30,
        ),
    )


def _advice(row: ResultRow, words: In) -> list[str]:
    """What is to be known of a letter that was issued."""
    return [one.in_(words) for one in row.advice] if row.number else []


def _outcome(row: ResultRow, words: In) -> str:
    """The number, or why there is none."""
    return f"№ {row.number}" if row.problem is None else what_is_missing(row.problem, words)
