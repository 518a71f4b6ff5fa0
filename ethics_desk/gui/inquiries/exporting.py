"""Writing the register, or the part of it a list shows, to a spreadsheet."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ethics_desk.domain.rows import ListRequest
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.wishes import Tell
from ethics_desk.gui.wording import whole_number
from ethics_desk.services.registers import ExportRegister, export_register

translate = QCoreApplication.translate


def export_list(
    parent: QWidget, gateway: Gateway, request: ListRequest, tell: Callable[[object], object]
) -> QFileDialog:
    """Ask for a file name, then write; `tell` takes the wish to say how many rows were written."""
    dialog = QFileDialog(parent, translate("InquiryExport", "Export this list"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(
        [
            translate("InquiryExport", "Spreadsheet (*.xlsx)"),
            translate("InquiryExport", "Text table (*.csv)"),
        ]
    )
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix("csv" if "*.csv" in chosen else "xlsx")
    )
    dialog.selectFile(translate("InquiryExport", "inquiries") + ".xlsx")
    dialog.fileSelected.connect(lambda name: _write(gateway, Path(name), request, tell))
    dialog.open()
    return dialog


def _write(
    gateway: Gateway, path: Path, request: ListRequest, tell: Callable[[object], object]
) -> None:
    command = ExportRegister(path=path, language=gateway.words.language, request=request)
    job = gateway.job(translate("InquiryExport", "Exporting the list"), export_register, command)
    job.finished.connect(lambda rows: tell(Tell(_said(rows, path.name))))
    job.start()


def _said(rows: object, file_name: str) -> str:
    number = whole_number(rows) if isinstance(rows, int) else ""
    words = translate("InquiryExport", "Rows written to {file}: {number}.")
    return words.format(file=file_name, number=number)
