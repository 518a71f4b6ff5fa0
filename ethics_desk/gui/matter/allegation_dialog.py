"""One allegation in a window: made, or corrected."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.inquiry import Allegation
from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.allegation_form import AllegationForm
from ethics_desk.gui.matter.reason_dialog import OnProblem
from ethics_desk.services.allegations import AllegationMade, check_allegation

translate = QCoreApplication.translate

TakeAllegation: TypeAlias = Callable[[str, AllegationMade, OnProblem], bool]
"""Takes the code of the official and what was made; whether it is done."""


class AllegationDialog(FormDialog):
    """Asks for one allegation and checks it before anything is done with it."""

    def __init__(  # noqa: PLR0913 - a window in a sentence: for whom, under which law, what then
        self,
        gateway: Gateway,
        pack: str,
        officials: Sequence[Choice],
        take: TakeAllegation,
        *,
        former: AllegationMade | Allegation | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Ask for an allegation against one of the officials, or correct a former one."""
        self.fields = AllegationForm(gateway, pack, officials)
        title = (
            translate("AllegationDialog", "Allegation")
            if former is None
            else translate("AllegationDialog", "Correct the allegation")
        )
        deed = translate("AllegationDialog", "&Keep")
        super().__init__(title, deed, gateway.words, parent, self.fields)
        self._gateway = gateway
        self._pack = pack
        self._take = take
        if former is not None:
            self.fields.fill(former)
        for field in (self.fields.text, self.fields.item, self.fields.committed):
            field.edited.connect(self.note_edit)

    @override
    def send(self) -> bool:
        made, official = self.fields.value(), self.fields.official.code()
        if made is None or official is None:
            return False
        sound = self._gateway.ask(
            lambda desk: check_allegation(desk, self._pack, made), self.show_problem
        )
        return bool(sound) and self._take(official, made, self.show_problem)
