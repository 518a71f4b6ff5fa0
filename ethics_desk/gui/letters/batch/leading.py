"""From a page to a batch of letters and its result."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ethics_desk.domain.rows import InquiryRow
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.letters.batch.dialog import BatchDialog
from ethics_desk.gui.letters.batch.result import BatchResultDialog, Told
from ethics_desk.gui.tables.view import ListView
from ethics_desk.services.letters.batch import BatchResult
from ethics_desk.services.letters.wanted import Wanted


def issue_in_batch(
    gateway: Gateway, numbers: Sequence[str], over: QWidget, wish: Callable[[object], object]
) -> BatchDialog:
    """Ask for a batch about these inquiries; its result is shown over the page."""

    def show(result: BatchResult, wanted: Wanted) -> None:
        BatchResultDialog(gateway, Told(result=result, wanted=wanted), wish, over).open()

    dialog = BatchDialog(gateway, numbers, over)
    dialog.issued.connect(show)
    dialog.open()
    return dialog


def chosen_numbers(view: ListView) -> list[str]:
    """The numbers of the inquiries chosen in a list."""
    return [row.number for row in view.chosen_rows() if isinstance(row, InquiryRow)]
