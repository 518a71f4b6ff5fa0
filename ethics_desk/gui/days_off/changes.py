"""The dates a decree moved: which inquiry, what, from which day to which, and why."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from ethics_desk.domain.days_off import DayChange
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.progress import Progress
from ethics_desk.domain.rows import DueRow
from ethics_desk.gui.docket.columns import what_is_due
from ethics_desk.gui.exporting import export_lines, held
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import OpenInquiry, ShowPaper
from ethics_desk.gui.wording import short_date
from ethics_desk.services.desk import Desk
from ethics_desk.services.law_titles import clock_titles
from ethics_desk.services.list_export import ExportList
from ethics_desk.services.list_paper import PrintList, list_on_paper

translate = QCoreApplication.translate


class ChangesSection(ListSection[DayChange]):
    """Lists the dates; Enter opens the inquiry. `wished` carries wishes of the window."""

    wished = Signal(object)

    def __init__(
        self, gateway: Gateway, parent: QWidget | None = None, *, kept: bool = True
    ) -> None:
        """No dates yet; those that are `kept` can be printed and exported."""
        self._gateway = gateway
        titles = gateway.ask(clock_titles) or {}
        self._columns = change_columns(titles, gateway.words.language)
        self.caption = translate("DayChanges", "Dates that move")
        super().__init__(self.caption, self._columns, parent)
        self.name_it(translate("DayChanges", "No date of an open inquiry moves."))
        self._rows: tuple[DayChange, ...] = ()
        if kept:
            self.view.chosen.connect(self._open)
            self.add_deed(translate("DayChanges", "&Print"), self.print_out)
            self.add_deed(translate("DayChanges", "E&xport…"), self.export)

    def show_changes(self, rows: tuple[DayChange, ...], caption: str = "") -> None:
        """Show these dates under a title."""
        self._rows = rows
        self.caption = caption or self.caption
        self.retitle(self.caption)
        self.show_rows(rows)

    @Slot()
    def print_out(self) -> None:
        """Set the list on paper."""
        asked = PrintList(
            language=self._gateway.words.language,
            title=self.caption,
            columns=tuple((column.title(), column.width) for column in self._columns),
            rows=self._texts(),
        )

        def ask(desk: Desk, progress: Progress) -> bytes:
            progress(0, 1)
            return list_on_paper(desk, asked)

        job = self._gateway.slow_ask(translate("DayChanges", "Printing the list"), ask)
        job.finished.connect(self._show_paper)
        job.start()

    @Slot()
    def export(self) -> QFileDialog:
        """Write the list to a spreadsheet."""
        rows = self._texts()

        def command(path: Path) -> ExportList:
            return ExportList(
                path=path,
                title=self.caption,
                captions=tuple(column.title() for column in self._columns),
                widths=tuple(column.width for column in self._columns),
                lines=held(rows),
            )

        return export_lines(self, self._gateway, command, self.wished.emit)

    def _texts(self) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(column.text(row) for column in self._columns) for row in self._rows)

    @Slot(object)
    def _show_paper(self, pdf: bytes) -> None:
        self.wished.emit(ShowPaper(title=self.caption, pdf=pdf, file_name="dates.pdf"))

    @Slot(object)
    def _open(self, row: object) -> None:
        if isinstance(row, DayChange):
            self.wished.emit(OpenInquiry(row.inquiry_id))


def change_columns(
    titles: Mapping[str, Trilingual], language: Language
) -> tuple[Column[DayChange], ...]:
    """The columns of the list; `titles` name the clocks by code."""

    def what(change: DayChange) -> str:
        line = DueRow(
            inquiry_id=change.inquiry_id,
            inquiry_number=change.inquiry_number,
            subject="",
            what=change.what,
            due=change.new or date.max,
        )
        return what_is_due(line, titles, language, date.min)

    return (
        Column(
            name="number",
            title=lambda: translate("DayChanges", "Inquiry"),
            text=lambda change: change.inquiry_number,
            sort_key=lambda change: change.inquiry_number,
            width=13,
        ),
        Column(
            name="what",
            title=lambda: translate("DayChanges", "What"),
            text=what,
            sort_key=what,
            width=26,
        ),
        Column(
            name="about",
            title=lambda: translate("DayChanges", "Since when, whom"),
            text=lambda change: change.about.shown_in(language),
            sort_key=lambda change: change.about.shown_in(language),
            tip=lambda change: change.about.shown_in(language),
            width=22,
        ),
        *_days(),
    )


def _days() -> tuple[Column[DayChange], ...]:
    return (
        Column(
            name="old",
            title=lambda: translate("DayChanges", "Old day"),
            text=lambda change: short_date(change.old),
            sort_key=lambda change: change.old or date.max,
            width=11,
        ),
        Column(
            name="new",
            title=lambda: translate("DayChanges", "New day"),
            text=lambda change: short_date(change.new),
            sort_key=lambda change: change.new or date.max,
            tone=_tone,
            width=11,
        ),
        Column(
            name="because",
            title=lambda: translate("DayChanges", "Because of"),
            text=lambda change: ", ".join(short_date(day) for day in change.because_of),
            sort_key=lambda change: change.because_of,
            tip=lambda change: ", ".join(short_date(day) for day in change.because_of),
            width=24,
        ),
    )


def _tone(change: DayChange) -> Tone:
    """A day that comes earlier than it was is to be noticed."""
    earlier = change.old is not None and change.new is not None and change.new < change.old
    return Tone.WARNING if earlier else Tone.PLAIN
