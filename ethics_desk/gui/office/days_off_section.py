"""Days off in the settings: the decrees, the dates the chosen one moved, the year's calendar."""

from PySide6.QtCore import QCoreApplication, Slot
from typing_extensions import override

from ethics_desk.domain.days_off import DecreeRow, RecountDeed, RecountRow
from ethics_desk.domain.office import Office
from ethics_desk.gui.days_off.changes import ChangesSection
from ethics_desk.gui.days_off.withdrawing import WithdrawDecreeDialog
from ethics_desk.gui.days_off.wizard import DaysOffWizard
from ethics_desk.gui.days_off.year import YearSection
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.reason_dialog import OnProblem
from ethics_desk.gui.office.section import Section
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.column import RIGHT, Column
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import Tell
from ethics_desk.gui.wording import short_date, whole_number
from ethics_desk.services.terms.days_off import DaysOffDone, WithdrawDaysOff, withdraw_days_off
from ethics_desk.services.terms.decree_list import list_decrees, list_recounts

translate = QCoreApplication.translate


class DaysOffSection(Section):
    """Lists the decrees; the one in sight shows what its counting again moved."""

    def __init__(self, gateway: Gateway) -> None:
        """Nothing is asked yet."""
        super().__init__(
            gateway,
            translate(
                "DaysOffSection",
                "Public holidays are known to the program. Days the government moves are taken in "
                "from its decree; all open terms are then counted again.",
            ),
        )
        title = translate("DaysOffSection", "Decrees on days off")
        self.decrees: ListSection[DecreeRow] = ListSection(title, _columns(), self)
        self.decrees.name_it(translate("DaysOffSection", "No decree was taken in yet."))
        taking = self.decrees.add_deed(
            translate("DaysOffSection", "&Take in a decree…"), self.take_in
        )
        only_for(gateway, taking, "import-days-off")
        leaving = self.decrees.add_deed(
            translate("DaysOffSection", "&Withdraw…"),
            self.withdraw,
            lambda row: row.decree.withdrawn_on is None,
        )
        only_for(gateway, leaving, "withdraw-days-off")
        self.changes = ChangesSection(gateway, self)
        self.former = ChangesSection(gateway, self)
        self.year = YearSection(gateway, self)
        self.decrees.current.connect(self._show_changes)
        for moved in (self.changes, self.former):
            moved.wished.connect(self.wished)
        for part in (self.decrees, self.changes, self.former, self.year):
            self.column.addWidget(part)
        self.column.addStretch(1)

    @override
    def show_office(self, office: Office) -> None:
        self.decrees.show_rows(self.gateway.ask(list_decrees) or ())
        self._show_changes(self.decrees.row())
        self.year.refresh()

    @Slot()
    def take_in(self) -> DaysOffWizard:
        """Ask for a decree."""
        wizard = DaysOffWizard(self.gateway, self)
        wizard.taken_in.connect(lambda words: self.wished.emit(Tell(words)))
        wizard.open()
        return wizard

    @Slot()
    def withdraw(self) -> WithdrawDecreeDialog | None:
        """Ask why the decree in sight is withdrawn."""
        row = self.decrees.row()
        if row is None:
            return None

        def do(reason: str, _on_problem: OnProblem) -> bool:
            command = WithdrawDaysOff(decree=row.decree.id, reason=reason)
            words = translate("DaysOffSection", "Counting the days again")
            job = self.gateway.job(words, withdraw_days_off, command)
            job.finished.connect(self._tell)
            job.start()
            return True

        dialog = WithdrawDecreeDialog(self.gateway, row.decree, do, self)
        dialog.open()
        return dialog

    @Slot(object)
    def _tell(self, done: DaysOffDone) -> None:
        words = translate("DaysOffSection", "The decree is withdrawn. Dates that moved: {changes}.")
        self.wished.emit(Tell(words.format(changes=whole_number(len(done.changes)))))

    @Slot(object)
    def _show_changes(self, row: DecreeRow | None) -> None:
        """The counting again that followed the decree in sight, and the one before it."""
        told = self.gateway.reads("inquiries")
        recounts = self.gateway.ask(list_recounts) or () if told else ()
        mine = [one for one in recounts if row is not None and one.decree.id == row.decree.id]
        for place, section in enumerate((self.changes, self.former)):
            section.setVisible(place < len(mine))
            if place < len(mine):
                section.show_changes(mine[place].changes, _heading(mine[place]))


def _heading(row: RecountRow) -> str:
    """What moved the dates: a decree that came, or one that was withdrawn."""
    words = (
        translate("DaysOffSection", "Dates moved by withdrawing: {decree}")
        if row.recount.deed is RecountDeed.WITHDRAWN
        else translate("DaysOffSection", "Dates moved by: {decree}")
    )
    return words.format(decree=row.decree.name)


def _columns() -> tuple[Column[DecreeRow], ...]:
    return (
        Column(
            name="name",
            title=lambda: translate("DaysOffSection", "Decree"),
            text=lambda row: row.decree.name,
            sort_key=lambda row: row.decree.name,
            struck=lambda row: row.decree.withdrawn_on is not None,
            width=40,
        ),
        Column(
            name="days",
            title=lambda: translate("DaysOffSection", "Days"),
            text=lambda row: whole_number(len(row.days)),
            sort_key=lambda row: len(row.days),
            align=RIGHT,
            width=6,
        ),
        Column(
            name="imported",
            title=lambda: translate("DaysOffSection", "Taken in"),
            text=lambda row: short_date(row.decree.imported_on),
            sort_key=lambda row: row.decree.imported_on,
            width=11,
        ),
        Column(
            name="state",
            title=lambda: translate("DaysOffSection", "State"),
            text=_state,
            tone=lambda row: Tone.QUIET if row.decree.withdrawn_on else Tone.PLAIN,
            width=40,
        ),
    )


def _state(row: DecreeRow) -> str:
    decree = row.decree
    if decree.withdrawn_on is None:
        return translate("DaysOffSection", "in force")
    words = translate("DaysOffSection", "withdrawn on {day}: {reason}")
    return words.format(day=short_date(decree.withdrawn_on), reason=decree.withdrawn_reason)
