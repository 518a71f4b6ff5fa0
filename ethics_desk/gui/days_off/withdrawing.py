"""A decree is withdrawn: which dates would move stands in sight before it is done."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ethics_desk.domain.days_off import DayChange, Decree
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.days_off.changes import ChangesSection
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.matter.reason_dialog import ReasonDialog, WithReason
from ethics_desk.services.desk import Desk
from ethics_desk.services.terms.days_off import preview_withdrawal

translate = QCoreApplication.translate

WIDTH = 860


class WithdrawDecreeDialog(ReasonDialog):
    """Asks why a decree is withdrawn; nothing can be confirmed before the dates are counted."""

    def __init__(
        self, gateway: Gateway, decree: Decree, do: WithReason, parent: QWidget | None = None
    ) -> None:
        """Begin to count which dates would move."""
        super().__init__(
            translate("WithdrawDecreeDialog", "Withdraw the decree"),
            translate("WithdrawDecreeDialog", "&Withdraw"),
            gateway.words,
            do,
            parent=parent,
        )
        self.explain(
            translate(
                "WithdrawDecreeDialog",
                "Its days count as before, and open terms are counted again. Nothing is recorded "
                "before you confirm.",
            )
        )
        self.setMinimumWidth(WIDTH)
        self.changes = ChangesSection(gateway, self, kept=False)
        self.changes.hide()
        self.body.insertWidget(2, self.changes)
        self.deed.setEnabled(False)
        self.job = self._count(gateway, decree)

    def _count(self, gateway: Gateway, decree: Decree) -> Job:
        def question(desk: Desk, progress: Progress) -> tuple[DayChange, ...]:
            return preview_withdrawal(desk, decree.id, progress)

        words = translate("WithdrawDecreeDialog", "Counting which dates move")
        job = gateway.slow_ask(words, question)
        job.finished.connect(self._show)
        self.finished.connect(job.cancel)
        job.start()
        return job

    def _show(self, found: tuple[DayChange, ...]) -> None:
        """Let it be confirmed with the dates in sight."""
        self.changes.show_changes(found)
        self.changes.show()
        self.deed.setEnabled(True)
        self.fit()
