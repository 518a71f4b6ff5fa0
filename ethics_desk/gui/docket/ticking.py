"""The button that ticks off the deadline the user stands on at the desk."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.rows import DueRow
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.done_dialog import DoneDialog
from ethics_desk.gui.powers import only_for
from ethics_desk.services.terms.deadline_list import list_deadlines

translate = QCoreApplication.translate


class DoneButton(QPushButton):
    """Offered while the line in sight is a deadline; the inquiry's terms take it back."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """On no line yet."""
        super().__init__(translate("DoneButton", "D&one…"), parent)
        self.setToolTip(translate("DoneButton", "Tick off the deadline in sight"))
        self.setEnabled(False)
        self._gateway = gateway
        self._row: DueRow | None = None
        self.clicked.connect(self.ask)
        only_for(gateway, self, "fulfil-deadline")

    @Slot(object)
    def stand_on(self, row: DueRow | None) -> None:
        """Take note of the line in sight."""
        self._row = row
        self.setEnabled(row is not None and bool(row.deadline_id))

    @Slot()
    def ask(self) -> DoneDialog | None:
        """Ask on which day and by which paper the deadline was kept."""
        row = self._row
        if row is None:
            return None
        key = InquiryId(row.inquiry_id)
        found = self._gateway.ask(lambda desk: list_deadlines(desk, key)) or ()
        deadline = next((one for one in found if one.deadline.id == row.deadline_id), None)
        if deadline is None:
            return None
        dialog = DoneDialog(self._gateway, deadline, self)
        dialog.open()
        return dialog
