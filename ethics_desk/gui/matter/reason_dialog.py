"""A deed that needs nothing but its reason."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField
from ethics_desk.texts import In

OnProblem: TypeAlias = Callable[[DeskError], bool]
WithReason: TypeAlias = Callable[[str, OnProblem], bool]
"""Does the deed for a reason; a refusal goes to the second argument. Whether it is done."""


class ReasonDialog(FormDialog):
    """Asks why. The reason goes into the chronology."""

    def __init__(  # noqa: PLR0913 - a window in a sentence: what, how the button says it, for whom
        self,
        title: str,
        deed: str,
        words: In,
        do: WithReason,
        *,
        required: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Ask for the reason of one deed."""
        super().__init__(title, deed, words, parent)
        self._do = do
        self.reason = LongTextField(lines=4)
        self.add(
            "reason",
            self.tr("&Reason"),
            self.reason,
            required=required,
            hint=self.tr("Stands in the chronology."),
        )

    @override
    def send(self) -> bool:
        return self._do(self.reason.text(), self.show_problem)
