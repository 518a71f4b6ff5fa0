"""Writing a return for the office that consolidates, and taking one in."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.issued_report import IssuedReportRow
from ethics_desk.domain.period import read_period
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.file_field import FileField
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.rulebook.wording import hash_words
from ethics_desk.gui.theme import scaled
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import short_date
from ethics_desk.services.reports.asking import period_words
from ethics_desk.services.reports.returns import (
    ExportReturn,
    ImportReturn,
    ReadReturn,
    export_return,
    import_return,
    read_return,
)

WIDTH = 700

translate = QCoreApplication.translate


def kinds_of_files() -> str:
    """What a return's file ends with, for the system's own window."""
    return translate("Returns", "Returns (*.return.json);;All files (*)")


class ExportReturnDialog(FormDialog):
    """Asks for the place, and who signs the figures off."""

    def __init__(
        self, gateway: Gateway, report: IssuedReportRow, parent: QWidget | None = None
    ) -> None:
        """Signed off today, by nobody yet."""
        super().__init__(
            translate("Returns", "Return of report No {0}").format(report.number),
            translate("Returns", "&Write"),
            gateway.words,
            parent,
        )
        self._gateway, self._report = gateway, report
        self.explain(
            self.tr(
                "The figures as issued, without inquiries and names, for the office that puts "
                "several agencies together."
            )
        )
        self.file = FileField(self.tr("Write the return"), kinds_of_files(), new=True)
        self.signed_by = TextField()
        self.signed_on = DayField(lambda: today_of(gateway))
        self.add("path", self.tr("&File"), self.file, required=True)
        self.add("signed_by", self.tr("&Signed off by"), self.signed_by, required=True)
        self.add("signed_on", self.tr("Signed off &on"), self.signed_on, required=True)
        self.signed_on.set_day(today_of(gateway))
        self.resize(scaled(WIDTH, self), self.height())
        self.settle()

    @override
    def send(self) -> bool:
        path = self.file.path()
        if path is None:
            return False
        command = ExportReturn(
            report_id=self._report.id,
            path=path,
            signed_by=self.signed_by.text(),
            signed_on=self.signed_on.day(),
        )
        return self._gateway.perform(export_return, command, self.show_problem) is not None


class TakeInReturnDialog(FormDialog):
    """Asks for the file and says what it holds before anything is taken in."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """An empty form."""
        super().__init__(
            translate("Returns", "Take in a return"),
            translate("Returns", "&Take in"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self.explain(
            self.tr(
                "The file is checked first: its schema, its hash, its agency and period. A newer "
                "return takes the place of the former, and both stay."
            )
        )
        self.file = FileField(self.tr("Take in a return"), kinds_of_files())
        self.add("path", self.tr("&File"), self.file, required=True)
        self.sheet = FactSheet(self)
        self.body.addWidget(self.sheet)
        self.file.edited.connect(self.show_contents)
        self.resize(scaled(WIDTH, self), self.height())
        self.settle()

    @Slot()
    def show_contents(self) -> None:
        """Say whose return it is, who signed it off, and what it takes the place of."""
        path = self.file.path()
        read = None
        if path is not None and path.is_file():
            read = self._gateway.ask(lambda desk: read_return(desk, path), self.show_problem)
        self.sheet.show_facts(() if read is None else self._facts(read))
        self.fit()

    @override
    def send(self) -> bool:
        path = self.file.path()
        if path is None:
            return False
        command = ImportReturn(path=path)
        return self._gateway.perform(import_return, command, self.show_problem) is not None

    def _facts(self, read: ReadReturn) -> list[Fact]:
        said, words = read.file.content, self._gateway.words
        signed = f"{said.signed_by}, {short_date(said.signed_on)}" if said.signed_by else ""
        facts = [
            Fact(self.tr("Agency"), f"{said.agency.shown_in(words.language)} ({said.agency_code})"),
            Fact(self.tr("Period"), period_words(words, read_period(said.period))),
            Fact(self.tr("Report"), f"№ {said.number}, {short_date(said.issued_on)}"),
            Fact(self.tr("Signed off by"), signed or self.tr("nobody")),
            Fact(self.tr("Hash (SHA-256)"), hash_words(read.file.sha256)),
        ]
        if read.replaces is not None:
            former = f"№ {read.replaces.number}, {short_date(read.replaces.issued_on)}"
            facts.append(Fact(self.tr("Takes the place of"), former, Tone.WARNING))
        return facts
