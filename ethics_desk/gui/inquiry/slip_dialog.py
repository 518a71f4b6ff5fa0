"""Printing the acknowledgement slip of an inquiry."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.number_field import NumberField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.services.desk import Desk
from ethics_desk.services.slips import MOST_SHEETS, AskSlip, slip_bytes

translate = QCoreApplication.translate

FILE_NAME = "slip.pdf"


class SlipDialog(FormDialog):
    """Asks for the language and the sheets."""

    def __init__(
        self,
        gateway: Gateway,
        inquiry: Inquiry,
        wish: Callable[[object], object],
        parent: QWidget | None,
    ) -> None:
        """In the language of the window; `wish` takes the wish to show the slip."""
        super().__init__(
            translate("SlipDialog", "Print the slip"),
            translate("SlipDialog", "&Print"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._inquiry = inquiry
        self._wish = wish
        self.language = ChoiceField(
            [Choice(one.value, name) for one, name in LANGUAGE_NAMES.items()]
        )
        self.sheets = NumberField(MOST_SHEETS)
        self.explain(
            translate("SlipDialog", "Half of the sheet goes to the applicant, half to the file.")
        )
        label = translate("SlipDialog", "&Language")
        self.add("language", label, self.language, required=True)
        hint = translate("SlipDialog", "Left empty, the slip does not speak of sheets.")
        self.add("sheets", translate("SlipDialog", "&Sheets handed in"), self.sheets, hint=hint)
        self.language.choose(gateway.words.language)
        self.settle()

    @override
    def send(self) -> bool:
        asked = AskSlip(
            inquiry_id=self._inquiry.id,
            language=Language(self.language.code() or self._gateway.words.language),
            sheets=self.sheets.number() or None,
        )
        title = translate("SlipDialog", "Slip № {number}").format(number=self._inquiry.number)

        def ask(desk: Desk, progress: Progress) -> bytes:
            progress(0, 1)
            return slip_bytes(desk, asked)

        job = self._gateway.slow_ask(translate("SlipDialog", "Printing the slip"), ask)
        wish = self._wish
        job.finished.connect(lambda pdf: wish(ShowPaper(title=title, pdf=pdf, file_name=FILE_NAME)))
        job.start()
        return True
