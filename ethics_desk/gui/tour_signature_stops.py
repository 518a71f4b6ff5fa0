"""The stops of the tour at electronic signatures."""

from ethics_desk.gui.signatures.check_dialog import CheckDialog
from ethics_desk.gui.signatures.sign_dialog import SignDialog
from ethics_desk.gui.signatures.trust_dialog import TrustDialog
from ethics_desk.gui.tour_sight import Stop

SIGNATURE_STOPS: tuple[Stop, ...] = (
    Stop("sign-letter", SignDialog, lambda at: SignDialog(at.gateway, at.letter, at.over)),
    Stop("check-signatures", CheckDialog, lambda at: CheckDialog(at.gateway, at.over)),
    Stop("trust-certificate", TrustDialog, lambda at: TrustDialog(at.gateway, at.over)),
)
