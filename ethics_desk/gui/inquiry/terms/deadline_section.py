"""The deadlines of an inquiry and what can be done about each."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget
from typing_extensions import override

from ethics_desk.domain.deadline_rows import DeadlineRow, DeadlineState
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.terms.columns import deadline_columns
from ethics_desk.gui.inquiry.terms.deeds import CHANGES, Change
from ethics_desk.gui.inquiry.terms.sheet_section import SheetSection
from ethics_desk.gui.inquiry.terms.start_dialog import StartClockDialog
from ethics_desk.gui.labels import main_button
from ethics_desk.gui.matter.done_dialog import DoneDialog
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.today import today_of
from ethics_desk.services.terms.deadline_list import list_deadlines
from ethics_desk.services.terms.deadline_sheets import AskDeadlineSheet

translate = QCoreApplication.translate


class DeadlineSection(SheetSection[DeadlineRow]):
    """Lists the deadlines; deeds are offered where they fit the one in sight."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """No inquiry yet."""
        self._inquiry_id: InquiryId | None = None
        self._actions: dict[QAction, Change] = {}
        super().__init__(
            gateway,
            translate("DeadlineSection", "Deadlines"),
            deadline_columns(gateway.words.language, lambda: today_of(gateway)),
            parent,
        )
        self.name_it(self.tr("No deadline runs. Start a clock when an event starts one."))
        self.starting = main_button(self.tr("&Start a clock…"), self)
        only_for(gateway, self.starting, "start-deadline")
        self.starting.setAutoDefault(False)
        self.starting.clicked.connect(self.start)
        self.add_widget(self.starting)
        done = self.add_deed(self.tr("Do&ne…"), self.tick_off, _can_be_done)
        only_for(gateway, done, "fulfil-deadline")
        self.add_sheet_deeds(self.tr("Sho&w the days…"))
        self.more = self._more()
        only_for(gateway, self.more, *(change.deed for change in CHANGES))
        self.add_widget(self.more)
        self.current.connect(self._offer_changes)

    def show_inquiry(self, inquiry_id: InquiryId, *, open_inquiry: bool) -> None:
        """Show the deadlines of one inquiry; clocks are started only while it is open."""
        self._inquiry_id = inquiry_id
        self.starting.setEnabled(open_inquiry)
        self.show_rows(self._gateway.ask(lambda desk: list_deadlines(desk, inquiry_id)) or ())

    @Slot()
    def start(self) -> StartClockDialog | None:
        """Ask which clock starts."""
        if self._inquiry_id is None:
            return None
        dialog = StartClockDialog(self._gateway, self._inquiry_id, self)
        dialog.open()
        return dialog

    @Slot()
    def tick_off(self) -> DoneDialog | None:
        """Ask on which day and by which paper the deadline in sight was kept."""
        row = self.row()
        if row is None:
            return None
        dialog = DoneDialog(self._gateway, row, self)
        dialog.open()
        return dialog

    def changes(self) -> dict[str, QAction]:
        """What the menu offers, by the name of each change."""
        return {change.name: action for action, change in self._actions.items()}

    @override
    def sheet_of(self, row: DeadlineRow, language: Language) -> AskDeadlineSheet:
        return AskDeadlineSheet(deadline_id=row.deadline.id, language=language)

    def _more(self) -> QToolButton:
        button = QToolButton(self)
        button.setText(self.tr("Change"))
        button.setAccessibleName(self.tr("Change the deadline"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for change in CHANGES:
            action = menu.addAction(change.title())
            only_for(self._gateway, action, change.deed)
            action.triggered.connect(self._doing(change))
            self._actions[action] = change
        button.setMenu(menu)
        return button

    def _doing(self, change: Change) -> Callable[[], None]:
        def do() -> None:
            row = self.row()
            if row is not None:
                change.make(self._gateway, row, self).open()

        return do

    @Slot(object)
    def _offer_changes(self, row: DeadlineRow | None) -> None:
        for action, change in self._actions.items():
            action.setEnabled(row is not None and change.fits(row))
        self.more.setEnabled(any(action.isEnabled() for action in self._actions))


def _can_be_done(row: DeadlineRow) -> bool:
    """One whose inquiry has ended may still be ticked off."""
    return row.state in {DeadlineState.RUNNING, DeadlineState.STANDS_STILL, DeadlineState.ENDED}
