"""Second step of an import: how the file was understood, and what is wrong in it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.progress import Progress
from ethics_desk.domain.register import RegisterRow
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.notices import NoticeBar
from ethics_desk.gui.registers.columns import problem_columns, row_columns
from ethics_desk.gui.registers.file_step import FileStep
from ethics_desk.gui.steps import Step
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import whole_number
from ethics_desk.services.desk import Desk
from ethics_desk.services.registers import (
    DELIMITERS,
    ENCODINGS,
    FileKind,
    ReadRegister,
    RegisterReading,
    RowProblem,
    read_register,
)
from ethics_desk.texts.register_form import load_register_form

CHOICE_CHARACTERS = 14
WORKBOOK_ENDING = ".xlsx"
ROWS_SHOWN = 1_000
"""Good rows in the preview; problems are shown all."""

translate = QCoreApplication.translate


class CheckStep(Step):
    """Reads the file in the background and shows it; the user may know its writing better."""

    def __init__(self, gateway: Gateway, file_step: FileStep) -> None:
        """Nothing is read before the step is entered."""
        super().__init__(self.tr("Check"))
        self._gateway = gateway
        self._file_step = file_step
        self._job: Job | None = None
        self.asked = ReadRegister(path=Path())
        self.reading: RegisterReading | None = None
        self._is_text: bool | None = None
        self._filling = False
        self.notice = NoticeBar()
        self.encoding = ChoiceField([Choice(code, code) for code in ENCODINGS])
        self.delimiter = ChoiceField([Choice(sign, _delimiter(sign)) for sign in DELIMITERS])
        self.sheet = ChoiceField()
        self.state = quiet("")
        self._make_lists()
        self._lay_out()
        for field in (self.encoding, self.delimiter, self.sheet):
            field.edited.connect(self._read_as_told)

    @override
    def enter(self) -> None:
        if self.reading is None or self.asked.path != self._file_step.path():
            self._is_text = None
            self._read(ReadRegister(path=self._file_step.path()))

    @override
    def complete(self) -> bool:
        return self.reading is not None and self._job is None

    def stop(self) -> None:
        """Stop reading."""
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _read_as_told(self) -> None:
        """Read again in the encoding, with the delimiter or from the sheet the user chose."""
        if self._filling or self._is_text is None:
            return
        text = self._is_text
        told = ReadRegister(
            path=self._file_step.path(),
            encoding=(self.encoding.code() or "") if text else "",
            delimiter=(self.delimiter.code() or "") if text else "",
            sheet="" if text else self.sheet.code() or "",
        )
        if told != self.asked:
            self._read(told)

    def _read(self, asked: ReadRegister) -> None:
        self.stop()
        self.asked = asked
        self.reading = None
        self.notice.hide()
        self.state.setText(self.tr("Reading the file…"))

        def question(desk: Desk, progress: Progress) -> RegisterReading:
            return read_register(desk, asked, progress)

        self._job = job = self._gateway.slow_ask(self.tr("Reading the register"), question)
        job.finished.connect(lambda reading: self._show(job, reading))
        job.failed.connect(lambda refusal: self._refuse(job, refusal))
        job.ended.connect(lambda: self._end(job))
        job.start()

    def _show(self, job: Job, reading: RegisterReading) -> None:
        if job is not self._job:
            return
        self._show_choices(reading)
        text = reading.kind is FileKind.CSV
        self.asked = ReadRegister(
            path=self.asked.path,
            encoding=reading.encoding if text else "",
            delimiter=reading.delimiter if text else "",
            sheet="" if text else reading.sheet,
        )
        self.reading, self._is_text = reading, text
        self._problems.show((*reading.problems, *reading.warnings))
        self._rows.show(reading.rows[:ROWS_SHOWN])
        self.tabs.show()
        self.state.setText(self._summary(reading))
        self._title_tabs(reading)

    def _show_choices(self, reading: RegisterReading) -> None:
        """How the file was understood, to be corrected by who knows better."""
        self._filling = True
        self.encoding.choose(reading.encoding)
        self.delimiter.choose(reading.delimiter)
        self.sheet.offer([Choice(name, name) for name in (reading.sheet, *reading.other_sheets)])
        self.sheet.choose(reading.sheet)
        self._filling = False
        self._offer_choices(text=reading.kind is FileKind.CSV)

    def _offer_choices(self, *, text: bool) -> None:
        """Only what can be said about such a file; the sheets of a broken workbook are unknown."""
        for label, field, of_text in self._choices:
            offered = of_text is text and (text or self.sheet.combo.count() > 0)
            label.setVisible(offered)
            field.setVisible(offered)

    def _refuse(self, job: Job, refusal: DeskError) -> None:
        if job is self._job:
            self.state.clear()
            self._problems.show(())
            self._rows.show(())
            self.tabs.hide()
            if self._is_text is None:
                self._is_text = self.asked.path.suffix.lower() != WORKBOOK_ENDING
            self._offer_choices(text=self._is_text)
            self.notice.say(self._gateway.words.error(refusal), Tone.WARNING)

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            if self.reading is None:
                self.state.clear()

    def _summary(self, reading: RegisterReading) -> str:
        good, bad = whole_number(len(reading.rows)), whole_number(len(reading.bad_rows))
        words = self.tr("Rows understood: {good}. Rows with something wrong: {bad}.")
        headings = self.tr("Headings: {0}.").format(LANGUAGE_NAMES[reading.heading_language])
        parts = [words.format(good=good, bad=bad), headings]
        if reading.unknown_columns:
            left = self.tr("Columns nobody knows, left out: {0}.")
            parts.append(left.format(", ".join(reading.unknown_columns)))
        return " ".join(parts)

    def _title_tabs(self, reading: RegisterReading) -> None:
        wrong = len(reading.problems) + len(reading.warnings)
        counts = (self.tr("&Problems"), wrong), (self.tr("&Rows"), len(reading.rows))
        for place, (title, count) in enumerate(counts):
            self.tabs.setTabText(place, f"{title} ({whole_number(count)})")
        self.tabs.setCurrentIndex(0 if wrong else 1)

    def _make_lists(self) -> None:
        words = self._gateway.words
        form = self._gateway.ask(lambda desk: load_register_form(desk.resources))
        columns = problem_columns(words, form) if form is not None else ()
        self._problems: TableModel[RowProblem] = TableModel(columns, self)
        self._rows: TableModel[RegisterRow] = TableModel(row_columns(words), self)
        self.problems = ListView(SortedTable(self._problems, self), self)
        self.problems.name_it(self.tr("Problems"), self.tr("Nothing is wrong in this file."))
        self.rows = ListView(SortedTable(self._rows, self), self)
        self.rows.name_it(self.tr("Rows"), self.tr("No row could be understood."))
        self.tabs = QTabWidget()
        self.tabs.addTab(self.problems, self.tr("&Problems"))
        self.tabs.addTab(self.rows, self.tr("&Rows"))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        self._choices: list[tuple[QLabel, QWidget, bool]] = []
        for title, field, of_text in (
            (self.tr("Encoding"), self.encoding, True),
            (self.tr("Cells apart by"), self.delimiter, True),
            (self.tr("Sheet"), self.sheet, False),
        ):
            label = QLabel(title)
            field.introduce(title, "")
            field.combo.setMinimumContentsLength(CHOICE_CHARACTERS)
            row.addWidget(label)
            row.addWidget(field)
            self._choices.append((label, field, of_text))
        row.addStretch(1)
        self.column.addWidget(self.notice)
        self.column.addLayout(row)
        self.column.addWidget(self.state)
        self.fill(self.tabs)


def _delimiter(sign: str) -> str:
    names = {
        ",": translate("Import", "comma"),
        ";": translate("Import", "semicolon"),
        "\t": translate("Import", "tab"),
    }
    return names.get(sign, sign)
