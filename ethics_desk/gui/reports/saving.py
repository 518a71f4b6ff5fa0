"""Saving the report in sight: on paper, as a workbook, or as a document for other programs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ethics_desk.services.reports.report_files import ReportFormat

translate = QCoreApplication.translate


def ask_for_report_file(parent: QWidget, stem: str, write: Callable[[Path], object]) -> QFileDialog:
    """Ask where to write a report and as what; `stem` suggests the file's name."""
    filters = {
        translate("ReportSaving", "PDF documents (*.pdf)"): ReportFormat.PDF,
        translate("ReportSaving", "Workbooks (*.xlsx)"): ReportFormat.XLSX,
        translate("ReportSaving", "Documents for programs (*.json)"): ReportFormat.JSON,
    }
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, translate("ReportSaving", "Save the report as"), folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix(ReportFormat.PDF.value)
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen].value))
    dialog.selectFile(f"{stem}.{ReportFormat.PDF}")
    dialog.fileSelected.connect(lambda name: write(Path(name)))
    dialog.open()
    return dialog
