"""The stops of the tour at the records file."""

from ethics_desk.gui.office.verify_dialog import VerifyDialog
from ethics_desk.gui.tour_sight import Stop

RECORDS_STOPS: tuple[Stop, ...] = (
    Stop("check-records", VerifyDialog, lambda at: VerifyDialog(at.gateway, at.over)),
)
