"""Writing the list in sight to a spreadsheet: the columns shown, in their order, all rows found."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ethics_desk.domain.rows import Window
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.record_window import RecordWindow
from ethics_desk.gui.tables.column import ROW_ROLE, Column
from ethics_desk.gui.tables.paged import PagedTable
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.wishes import Tell
from ethics_desk.gui.wording import whole_number
from ethics_desk.services.desk import Desk
from ethics_desk.services.list_export import ExportList, Lines, export_list

translate = QCoreApplication.translate

TellTo: TypeAlias = Callable[[object], object]
"""Takes the wish to say how many rows were written."""


def export_view(parent: QWidget, gateway: Gateway, view: ListView, tell: TellTo) -> QFileDialog:
    """Ask for a file name, then write what one list shows."""
    return export_lines(parent, gateway, as_command(view), tell)


def export_lines(
    parent: QWidget, gateway: Gateway, command: Callable[[Path], ExportList], tell: TellTo
) -> QFileDialog:
    """Ask for a file name, then write what `command` makes of it, as a job."""

    def write(path: Path) -> None:
        job = gateway.job(translate("ListExport", "Exporting the list"), export_list, command(path))
        job.finished.connect(lambda rows: tell(Tell(said(rows, path.name))))
        job.start()

    return ask_for_sheet(parent, command(Path()).title, write)


def ask_for_sheet(parent: QWidget, title: str, write: Callable[[Path], object]) -> QFileDialog:
    """Ask where to write a spreadsheet, `.xlsx` or `.csv`; `title` suggests the file's name."""
    dialog = QFileDialog(parent, translate("ListExport", "Export this list"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(
        [
            translate("ListExport", "Spreadsheet (*.xlsx)"),
            translate("ListExport", "Text table (*.csv)"),
        ]
    )
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix("csv" if "*.csv" in chosen else "xlsx")
    )
    dialog.selectFile(f"{title}.xlsx")
    dialog.fileSelected.connect(lambda name: write(Path(name)))
    dialog.open()
    return dialog


def as_command(view: ListView) -> Callable[[Path], ExportList]:
    """What a list shows now, to be written to a path."""
    columns = view.shown_columns()
    lines = _lines(view, columns)
    return lambda path: ExportList(
        path=path,
        title=view.accessibleName(),
        captions=tuple(column.title() for column in columns),
        widths=tuple(column.width for column in columns),
        lines=lines,
    )


def said(rows: object, file_name: str) -> str:
    """How many rows were written where, in words."""
    number = whole_number(rows) if isinstance(rows, int) else ""
    words = translate("ListExport", "Rows written to {file}: {number}.")
    return words.format(file=file_name, number=number)


def _lines(view: ListView, columns: list[Column[Any]]) -> Lines:
    model = view.model()
    if isinstance(model, PagedTable) and isinstance(model.source, RecordWindow):
        return model.source.lines(model.request, [column.text for column in columns])
    found = (model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount()))
    rows = tuple(tuple(column.text(row) for column in columns) for row in found if row is not None)
    return held(rows)


def held(rows: tuple[tuple[str, ...], ...]) -> Lines:
    """Lines that are all in memory already."""

    def stretch(desk: Desk, offset: int, limit: int) -> Window[tuple[str, ...]]:
        del desk
        return Window(rows=rows[offset : offset + limit], total=len(rows))

    return stretch
