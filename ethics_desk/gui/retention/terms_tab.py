"""Terms of keeping: what the law says, and what the office enters from its nomenclature."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.retention.columns import term_columns
from ethics_desk.gui.retention.dialogs import TermDialog
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.theme import WIDE_SPACE
from ethics_desk.services.retention.terms import (
    KnownTerm,
    WithdrawRetentionTerm,
    list_retention_terms,
    withdraw_retention_term,
)
from ethics_desk.texts import say_code


class TermsTab(QWidget):
    """One line for each way an inquiry can end. `wished` as of pages."""

    wished = Signal(object)

    def __init__(self, gateway: Gateway) -> None:
        """An empty list."""
        super().__init__()
        self._gateway = gateway
        self.terms: ListSection[KnownTerm] = ListSection(
            self.tr("Terms of keeping"), term_columns(gateway.words), self
        )
        self.terms.name_it(self.tr("There are no terms."))
        if gateway.may("set-retention-term"):
            self.terms.add_deed(self.tr("&Enter a term…"), self.enter)
        if gateway.may("withdraw-retention-term"):
            deed = self.tr("&Withdraw…")
            self.terms.add_deed(deed, self.withdraw, lambda row: row.own_id is not None)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, WIDE_SPACE, 0, 0)
        column.setSpacing(WIDE_SPACE)
        column.addWidget(
            quiet(
                self.tr(
                    "No text of the law that names a term in years was seen by the authors of the "
                    "program. Until the office enters the term of its own nomenclature of cases, "
                    "nothing may be erased."
                )
            )
        )
        column.addWidget(self.terms)
        column.addStretch(1)

    def refresh(self) -> None:
        """Ask again."""
        language = self._gateway.words.language
        rows = self._gateway.ask(lambda desk: list_retention_terms(desk, language))
        self.terms.show_rows(rows or ())

    @Slot()
    def enter(self) -> TermDialog:
        """Ask for a term, for the outcome in sight."""
        row = self.terms.row()
        dialog = TermDialog(self._gateway, row.outcome if row else None, self)
        dialog.open()
        return dialog

    @Slot()
    def withdraw(self) -> ReasonDialog | None:
        """Ask why the office's own term counts no more."""
        row = self.terms.row()
        if row is None or row.own_id is None:
            return None
        key, version = row.own_id, row.version

        def do(reason: str, on_problem: OnProblem) -> bool:
            command = WithdrawRetentionTerm(term_id=key, version=version, reason=reason)
            return self._gateway.perform(withdraw_retention_term, command, on_problem) is not None

        words = self._gateway.words
        title = self.tr("Withdraw the term: {outcome}").format(
            outcome=say_code(words, "retention-outcome", row.outcome)
        )
        dialog = ReasonDialog(title, self.tr("&Withdraw"), words, do, parent=self)
        dialog.open()
        return dialog
