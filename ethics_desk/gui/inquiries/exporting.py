"""Writing the register, or the part of it a list shows, to a spreadsheet."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ethics_desk.domain.rows import ListRequest
from ethics_desk.gui.exporting import ask_for_sheet, said
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.wishes import Tell
from ethics_desk.services.registers import ExportRegister, export_register

translate = QCoreApplication.translate


def export_list(
    parent: QWidget, gateway: Gateway, request: ListRequest, tell: Callable[[object], object]
) -> QFileDialog:
    """Ask for a file name, then write; `tell` takes the wish to say how many rows were written."""

    def write(path: Path) -> None:
        command = ExportRegister(path=path, language=gateway.words.language, request=request)
        title = translate("InquiryExport", "Exporting the list")
        job = gateway.job(title, export_register, command)
        job.finished.connect(lambda rows: tell(Tell(said(rows, path.name))))
        job.start()

    return ask_for_sheet(parent, translate("InquiryExport", "inquiries"), write)
