"""Who sits at the desk now, told at the foot of the window where more than one could."""

from PySide6.QtWidgets import QPushButton, QWidget

from ethics_desk.gui.accounts.seat_dialog import called
from ethics_desk.gui.gateway import Gateway
from ethics_desk.services.accounts import list_accounts


class SeatButton(QPushButton):
    """Names who works now; a press lets another sit down."""

    def __init__(self, gateway: Gateway, parent: QWidget) -> None:
        """Out of sight in an office of one."""
        super().__init__(parent)
        self._gateway = gateway
        self.setFlat(True)
        self.setAccessibleDescription(self.tr("Who works now. Press to let another sit down."))
        self.setToolTip(self.accessibleDescription())
        self.tell()
        gateway.changed.connect(self.tell)

    def tell(self) -> None:
        """Ask who sits here."""
        active = [one for one in self._gateway.ask(list_accounts) or () if one.member.active]
        acts = next((one for one in active if one.acts), None)
        if acts is not None:
            self.setText(called(self._gateway, acts.member.id, active))
        self.setVisible(acts is not None and len(active) > 1)
