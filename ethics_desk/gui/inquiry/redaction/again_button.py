"""Saving the copy last handed over once more, as it was."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ethics_desk.domain.redaction import RedactionLayerId
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.tone import Tone
from ethics_desk.services.desk import Desk
from ethics_desk.services.redaction.handing_over import last_copy, write_copy_again
from ethics_desk.services.redaction.layers import has_copies


class AgainButton(QPushButton):
    """Asks for a place and writes the last copy of a layer there; `told` says so."""

    told = Signal(str, object)

    def __init__(
        self, gateway: Gateway, layer: Callable[[], RedactionLayerId | None], parent: QWidget
    ) -> None:
        """Without a layer yet."""
        super().__init__(parent)
        self.setText(self.tr("Save the &last copy again…"))
        self.setAutoDefault(False)
        self.setEnabled(False)
        self._gateway = gateway
        self._layer = layer
        self.clicked.connect(self._ask)

    def offer(self) -> None:
        """Can be pressed when a copy was handed over."""
        layer_id = self._layer()
        known = layer_id is not None and self._gateway.ask(lambda desk: has_copies(desk, layer_id))
        self.setEnabled(bool(known))

    def save(self, path: Path) -> None:
        """Write the copy, and its sheet beside it."""
        layer_id = self._layer()
        if layer_id is None:
            return

        def write(desk: Desk) -> bool:
            write_copy_again(desk, last_copy(desk, layer_id).id, path.with_suffix(".pdf"))
            return True

        if self._gateway.ask(write):
            self.told.emit(self.tr("Saved: {file}").format(file=path.name), Tone.GOOD)

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("The copy"), "", self.tr("PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
