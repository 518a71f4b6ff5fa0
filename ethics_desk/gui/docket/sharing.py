"""The desk for others: a spreadsheet, a sheet of paper, a file for another calendar."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ethics_desk.domain.progress import Progress
from ethics_desk.domain.rows import DueRow
from ethics_desk.gui.docket.groups import GROUPS
from ethics_desk.gui.exporting import TellTo, export_lines, held
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.wishes import ShowPaper, Tell
from ethics_desk.gui.wording import whole_number
from ethics_desk.services.desk import Desk
from ethics_desk.services.docket.calendar_export import ENDING, ExportCalendar, export_calendar
from ethics_desk.services.docket.docket import Docket
from ethics_desk.services.list_export import ExportList
from ethics_desk.services.list_paper import PrintList, list_on_paper

GROUP_WIDTH = 20

translate = QCoreApplication.translate

Columns = tuple[Column[DueRow], ...]


def export_docket(
    parent: QWidget, gateway: Gateway, shown: Docket, columns: Columns, tell: TellTo
) -> QFileDialog:
    """Write all lines of the desk, with their groups, to a spreadsheet."""
    captions, widths = zip(*_headings(columns), strict=True)
    rows = _lines(shown, columns)

    def command(path: Path) -> ExportList:
        return ExportList(
            path=path, title=_title(), captions=captions, widths=widths, lines=held(rows)
        )

    return export_lines(parent, gateway, command, tell)


def print_docket(gateway: Gateway, shown: Docket, columns: Columns, wish: TellTo) -> Job:
    """Set the desk as it is in sight on paper; `wish` takes the wish to show it."""
    asked = PrintList(
        language=gateway.words.language,
        title=_title(),
        columns=_headings(columns),
        rows=_lines(shown, columns),
    )

    def ask(desk: Desk, progress: Progress) -> bytes:
        progress(0, 1)
        return list_on_paper(desk, asked)

    job = gateway.slow_ask(translate("Docket", "Printing the desk"), ask)
    job.finished.connect(lambda pdf: wish(ShowPaper(title=_title(), pdf=pdf, file_name="desk.pdf")))
    job.start()
    return job


def save_calendar(parent: QWidget, gateway: Gateway, member: str, tell: TellTo) -> QFileDialog:
    """Ask for a file name, then write the days due for another program's calendar."""

    def write(name: str) -> None:
        path = Path(name)
        command = ExportCalendar(path=path, member_id=member, language=gateway.words.language)
        job = gateway.job(translate("Docket", "Writing the calendar"), export_calendar, command)
        job.finished.connect(lambda days: tell(Tell(_said(days, path.name))))
        job.start()

    return _ask_for_calendar(parent, write)


def _ask_for_calendar(parent: QWidget, write: Callable[[str], None]) -> QFileDialog:
    dialog = QFileDialog(parent, translate("Docket", "Save the days as a calendar"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(translate("Docket", "Calendar (*.ics)"))
    dialog.setDefaultSuffix(ENDING.removeprefix("."))
    dialog.selectFile(f"{_title()}{ENDING}")
    dialog.fileSelected.connect(write)
    dialog.open()
    return dialog


def _said(days: object, file_name: str) -> str:
    number = whole_number(days) if isinstance(days, int) else ""
    words = translate("Docket", "Days written to {file}: {number}.")
    return words.format(file=file_name, number=number)


def _title() -> str:
    return translate("DocketPage", "Desk")


def _headings(columns: Columns) -> tuple[tuple[str, int], ...]:
    group = (translate("Docket", "Group"), GROUP_WIDTH)
    return (group, *((column.title(), column.width) for column in columns))


def _lines(shown: Docket, columns: Columns) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (group.title(len(rows)), *(column.text(row) for column in columns))
        for group in GROUPS
        if (rows := [row for row in group.rows(shown) if not row.secret])
        for row in rows
    )
