"""Where the records lie, and the offices kept in them."""

from PySide6.QtCore import QCoreApplication, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton
from typing_extensions import override

from ethics_desk.domain.office import Office
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet, section_title
from ethics_desk.gui.office.another_office import AnotherOfficeDialog
from ethics_desk.gui.office.copy_check_dialog import CopyCheckDialog
from ethics_desk.gui.office.section import Section
from ethics_desk.gui.office.verify_dialog import VerifyDialog
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.wishes import OpenRecords, Tell
from ethics_desk.gui.wording import whole_number
from ethics_desk.services.inquiry_card import served_agencies

BYTES_IN_MEGABYTE = 1_000_000

translate = QCoreApplication.translate


class RecordsSection(Section):
    """Shows the file and the agencies served; leads to other records and to another office."""

    def __init__(self, gateway: Gateway) -> None:
        """Nothing is asked yet."""
        super().__init__(gateway)
        self.sheet = FactSheet()
        self.agencies = FactSheet()
        self.another = QPushButton(self.tr("Open the office of &another agency…"))
        only_for(gateway, self.another, "open-office")
        self.another.clicked.connect(self.open_another)
        self.column.addWidget(section_title(self.tr("Where they lie")))
        self.column.addWidget(self.sheet)
        self.column.addLayout(self._file_buttons())
        self.column.addLayout(self._copy_button())
        self.column.addWidget(section_title(self.tr("Agencies served")))
        self.column.addWidget(
            quiet(
                self.tr(
                    "One file may keep the offices of several agencies; each has its own numbers, "
                    "letterhead and members, and the report can join them."
                )
            )
        )
        self.column.addWidget(self.agencies)
        row = QHBoxLayout()
        row.addWidget(self.another)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)

    @override
    def show_office(self, office: Office) -> None:
        path = self.gateway.ask(lambda desk: desk.store.path)
        if path is not None:
            size = f"{whole_number(round(path.stat().st_size / BYTES_IN_MEGABYTE))} MB"
            self.sheet.show_facts(
                [
                    Fact(self.tr("File"), path.name),
                    Fact(self.tr("Folder"), str(path.parent)),
                    Fact(self.tr("Size"), size),
                ]
            )
        language = self.gateway.words.language
        served = self.gateway.ask(served_agencies) or []
        self.agencies.show_facts(
            [
                Fact(str(place), one.name.shown_in(language))
                for place, one in enumerate(served, start=1)
            ]
        )

    @Slot()
    def open_another(self) -> AnotherOfficeDialog:
        """Ask for the office of another agency, kept in the same file."""
        dialog = AnotherOfficeDialog(self.gateway, self)
        dialog.accepted.connect(lambda: self.wished.emit(Tell(self.tr("The office is open."))))
        dialog.open()
        return dialog

    @Slot()
    def check(self) -> VerifyDialog:
        """Check the records against their ledger."""
        dialog = VerifyDialog(self.gateway, self)
        dialog.open()
        return dialog

    @Slot()
    def _copy_path(self) -> None:
        path = self.gateway.ask(lambda desk: desk.store.path)
        QGuiApplication.clipboard().setText(str(path))
        self.wished.emit(Tell(self.tr("The place of the file is on the clipboard.")))

    @Slot()
    def _show_folder(self) -> None:
        path = self.gateway.ask(lambda desk: desk.store.path)
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def _file_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for text, deed in (
            (self.tr("Show the &folder"), self._show_folder),
            (self.tr("&Copy the place"), self._copy_path),
            (self.tr("Open &other records…"), self._wish_others),
            (self.tr("C&heck the records…"), self.check),
        ):
            button = QPushButton(text)
            button.clicked.connect(deed)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _copy_button(self) -> QHBoxLayout:
        row, button = QHBoxLayout(), QPushButton(self.tr("Check a &redacted copy…"))
        button.clicked.connect(lambda: CopyCheckDialog(self.gateway, self).open())
        row.addWidget(button)
        row.addStretch(1)
        return row

    @Slot()
    def _wish_others(self) -> None:
        self.wished.emit(OpenRecords())
