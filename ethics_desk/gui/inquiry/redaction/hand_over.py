"""Handing over a redacted copy: its language, its place, and what may stand open."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.language import Language
from ethics_desk.domain.redaction import RedactionLayerId
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.file_field import FileField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.services.redaction.handing_over import HandOverCopy, hand_over_copy


class HandOverCopyDialog(FormDialog):
    """Asks for the place of a copy; it closes when the copy lies there."""

    def __init__(
        self, gateway: Gateway, layer_id: RedactionLayerId, name: str, parent: QWidget | None = None
    ) -> None:
        """Propose a name that tells nothing of the original."""
        super().__init__(
            self.tr("Hand over the copy"), self.tr("&Hand over"), gateway.words, parent
        )
        self._gateway = gateway
        self._layer_id = layer_id
        self.language = ChoiceField(
            [Choice(one.value, said) for one, said in LANGUAGE_NAMES.items()]
        )
        self.path = FileField(self.tr("The copy"), self.tr("PDF (*.pdf)"), new=True)
        self.elsewhere = TickField(self.tr("Withheld words may be read elsewhere in the original"))
        self.explain(
            self.tr(
                "The copy is made anew and searched for leaks. Beside it lies a sheet (.json) by "
                "which its reader proves that the rest equals the original."
            )
        )
        self.add("language", self.tr("&Language"), self.language, required=True)
        self.add("path", self.tr("&File"), self.path, required=True)
        self.add("may_stand_open", self.tr("&Only if meant"), self.elsewhere)
        self.language.choose(gateway.words.language)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.path.set_path(Path(folder, name))
        self.settle()

    @override
    def send(self) -> bool:
        """Start making the copy; the window closes when it is written."""
        path = self.path.path()
        if path is not None:
            command = HandOverCopy(
                layer_id=self._layer_id,
                language=Language(self.language.code() or self._gateway.words.language),
                path=path.with_suffix(".pdf"),
                may_stand_open=self.elsewhere.ticked(),
            )
            self.deed.setEnabled(False)
            job = self._gateway.job(self.tr("Making the copy"), hand_over_copy, command)
            job.finished.connect(self._done)
            job.failed.connect(self._refuse)
            job.start()
        return False

    @Slot(object)
    def _done(self, _copy: object) -> None:
        self.accept()

    @Slot(object)
    def _refuse(self, problem: DeskError) -> None:
        self.deed.setEnabled(True)
        self.show_problem(problem)
