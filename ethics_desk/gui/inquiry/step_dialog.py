"""One step of an inquiry: what stands in its way, and the reason where one is asked for."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.next_step import as_title, why_not
from ethics_desk.services.stages import MoveInquiry, StepChoice, move_inquiry


class StepDialog(FormDialog):
    """Asks for the reason of a step; one that cannot be taken yet only says why."""

    def __init__(
        self, gateway: Gateway, inquiry_id: InquiryId, choice: StepChoice, parent: QWidget | None
    ) -> None:
        """For one step of one inquiry."""
        title = as_title(choice.title.shown_in(gateway.words.language))
        super().__init__(title, title, gateway.words, parent)
        self._gateway = gateway
        self._inquiry_id = inquiry_id
        self._step = choice.code
        missing = why_not(choice, gateway.words.language)
        if missing:
            self.explain(self.tr("Not yet:") + "\n" + "\n".join(f"– {one}" for one in missing))
        self.reason = LongTextField(lines=4)
        self.add("reason", self.tr("&Reason"), self.reason, required=choice.reason_required)
        self.form.setVisible(not missing)
        self.deed.setEnabled(not missing)

    @override
    def send(self) -> bool:
        command = MoveInquiry(
            inquiry_id=self._inquiry_id, step=self._step, reason=self.reason.text()
        )
        return self._gateway.perform(move_inquiry, command, self.show_problem) is not None
