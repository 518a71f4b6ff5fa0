"""Lists of erasure: taken back, carried out by a second member, certified on paper."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ethics_desk.domain.retention import Erasure
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.matter.choices import members
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.retention.columns import ListedErasure, erasure_columns
from ethics_desk.gui.retention.dialogs import CarryOutDialog
from ethics_desk.gui.retention.papers import print_certificate, print_keep_list
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.theme import WIDE_SPACE
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import Tell
from ethics_desk.gui.wording import whole_number
from ethics_desk.services.desk import Desk
from ethics_desk.services.retention.again import EraseAgain, erase_again
from ethics_desk.services.retention.erasing import (
    Carried,
    WithdrawErasure,
    list_erasures,
    numbers_on,
    state_words,
    withdraw_erasure,
)


class ListsTab(QWidget):
    """All lists, the newest first. `wished` as of pages."""

    wished = Signal(object)

    def __init__(self, gateway: Gateway) -> None:
        """An empty list."""
        super().__init__()
        self._gateway = gateway
        self._today = today_of(gateway)
        self.lists: ListSection[ListedErasure] = ListSection(
            self.tr("Lists of erasure"), erasure_columns(), self
        )
        self.lists.name_it(self.tr("Nothing was proposed to be erased yet."))
        if gateway.may("carry-out-erasure"):
            self.lists.add_deed(self.tr("&Carry out…"), self.carry_out, self._ready)
        if gateway.may("withdraw-erasure"):
            deed = self.tr("Take &back…")
            self.lists.add_deed(deed, self.take_back, lambda row: row.erasure.open)
        self.lists.add_deed(self.tr("Print the l&ist"), self.print_list, lambda _row: True)
        self.lists.add_deed(
            self.tr("Certi&ficate"), self.certify, lambda row: row.erasure.erased_at is not None
        )
        self.lists.add_deed(self.tr("&Repeat in a copy…"), self.repeat)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, WIDE_SPACE, 0, 0)
        column.setSpacing(WIDE_SPACE)
        column.addWidget(
            quiet(
                self.tr(
                    "A list is proposed by one member, waits for the days of grace, and is carried "
                    "out by another. A hold stops it at any time."
                )
            )
        )
        column.addWidget(self.lists)
        column.addStretch(1)

    def refresh(self) -> None:
        """Ask again."""
        self._today = today_of(self._gateway)
        names = {one.code: one.title for one in members(self._gateway, active_only=False)}
        language = self._gateway.words.language

        def ask(desk: Desk) -> list[ListedErasure]:
            return [
                ListedErasure(
                    id=one.id,
                    erasure=one,
                    state=state_words(desk, one, language),
                    first=names.get(one.proposed_by, ""),
                    second=names.get(one.confirmed_by or "", ""),
                )
                for one in list_erasures(desk)
            ]

        self.lists.show_rows(self._gateway.ask(ask) or ())

    @Slot()
    def carry_out(self) -> CarryOutDialog | None:
        """Ask once more, then erase."""
        row = self.lists.row()
        if row is None or not self._ready(row):
            return None
        erasure = row.erasure
        numbers = self._gateway.ask(lambda desk: numbers_on(desk, erasure)) or ()
        dialog = CarryOutDialog(self._gateway, erasure, numbers, self)
        dialog.carried_out.connect(lambda carried: self._tell(carried, erasure))
        dialog.open()
        return dialog

    @Slot()
    def take_back(self) -> ReasonDialog | None:
        """Ask why nothing of the list is to be erased after all."""
        row = self.lists.row()
        if row is None:
            return None
        erasure = row.erasure

        def do(reason: str, on_problem: OnProblem) -> bool:
            command = WithdrawErasure(erasure_id=erasure.id, version=erasure.version, reason=reason)
            return self._gateway.perform(withdraw_erasure, command, on_problem) is not None

        title, deed = self.tr("Take a list of erasure back"), self.tr("Take &back")
        dialog = ReasonDialog(title, deed, self._gateway.words, do, parent=self)
        dialog.open()
        return dialog

    @Slot()
    def print_list(self) -> None:
        """Set what stands on the list on paper."""
        row = self.lists.row()
        if row is not None:
            print_keep_list(self._gateway, self.wished.emit, row.erasure.id)

    @Slot()
    def certify(self) -> None:
        """Print the certificate of the erasure in sight."""
        row = self.lists.row()
        if row is not None:
            print_certificate(self._gateway, self.wished.emit, row.erasure.id)

    @Slot()
    def repeat(self) -> QFileDialog:
        """Let another copy of these records be chosen, and erase there what was erased here."""
        dialog = QFileDialog(self, self.tr("Another copy of these records"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Records (*.edesk)"))
        dialog.fileSelected.connect(lambda name: self._repeat_in(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _repeat_in(self, path: Path) -> None:
        job = self._gateway.job(self.tr("Erasing in a copy"), erase_again, EraseAgain(path=path))
        words = self.tr("Inquiries erased in {file}: {count}.")
        job.finished.connect(
            lambda count: self.wished.emit(
                Tell(words.format(file=path.name, count=whole_number(count)))
            )
        )
        job.start()

    def _ready(self, row: ListedErasure) -> bool:
        return row.erasure.open and _over(row.erasure, self._today)

    def _tell(self, carried: Carried, erasure: Erasure) -> None:
        words = self.tr("Erased for ever: inquiries {inquiries}, persons {persons}.").format(
            inquiries=whole_number(carried.inquiries), persons=whole_number(carried.persons)
        )
        if carried.swept:
            self.wished.emit(Tell(words))
        else:
            later = self.tr(
                "The free pages of the file are not cleared yet: make room on the disk, close "
                "other windows of these records, and open them again."
            )
            self.wished.emit(Tell(f"{words} {later}", Tone.WARNING))
        print_certificate(self._gateway, self.wished.emit, erasure.id)


def _over(erasure: Erasure, today: date) -> bool:
    return erasure.grace_until <= today
