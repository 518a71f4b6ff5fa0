"""The stops of the tour at redacted copies."""

from ethics_desk.domain.redaction import RedactionLayerId
from ethics_desk.gui.inquiry.redaction.dialog import RedactionDialog
from ethics_desk.gui.inquiry.redaction.hand_over import HandOverCopyDialog
from ethics_desk.gui.inquiry.redaction.opening import of_evidence
from ethics_desk.gui.office.copy_check_dialog import CopyCheckDialog
from ethics_desk.gui.tour_sight import Sight, Stop

FILE_NAME = "copy-1-public.pdf"


def _hand_over(at: Sight) -> HandOverCopyDialog:
    dialog = HandOverCopyDialog(at.gateway, RedactionLayerId("layer"), FILE_NAME, at.over)
    dialog.path.set_text(FILE_NAME)
    return dialog


REDACTION_STOPS: tuple[Stop, ...] = (
    Stop(
        "redact",
        RedactionDialog,
        lambda at: RedactionDialog(at.gateway, of_evidence(at.evidence), at.over),
    ),
    Stop("redact-hand-over", HandOverCopyDialog, _hand_over),
    Stop("redact-check", CopyCheckDialog, lambda at: CopyCheckDialog(at.gateway, at.over)),
)
