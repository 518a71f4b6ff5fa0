"""Proposing an erasure, carrying it out, and entering a term of the nomenclature."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.retention import Erasure, KeepRow, RetentionOutcome
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.forms.choice_field import ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.number_field import NumberField
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import whole_number
from ethics_desk.gui.words import code_choices
from ethics_desk.services.retention.erasing import (
    CarryOutErasure,
    ProposeErasure,
    carry_out_erasure,
    propose_erasure,
)
from ethics_desk.services.retention.terms import (
    LONGEST_YEARS,
    SetRetentionTerm,
    set_retention_term,
)
from ethics_desk.services.retention.traces import Trace
from ethics_desk.texts import say_code

NUMBERS_SHOWN = 12
TRACES_SHOWN = 12


class ProposeDialog(FormDialog):
    """Asks why; tells what stands on the list and what the erasure will not reach."""

    def __init__(
        self,
        gateway: Gateway,
        rows: Sequence[KeepRow],
        traces: Sequence[Trace],
        parent: QWidget | None = None,
    ) -> None:
        """The list of these inquiries; `traces` are places that name somebody of them."""
        super().__init__(self.tr("Propose an erasure"), self.tr("&Propose"), gateway.words, parent)
        self._gateway = gateway
        self._rows = tuple(rows)
        self.explain(
            self.tr(
                "Nothing is erased now: days of grace begin, in which a hold may be placed or the "
                "list taken back. Then another member carries it out. Inquiries that were joined "
                "go together."
            )
        )
        self.reason = LongTextField(lines=3)
        self.add("reason", self.tr("&Reason"), self.reason, required=True)
        self.sheet = FactSheet(self)
        self.sheet.show_facts(self._facts(traces))
        self.body.addWidget(self.sheet)
        self.settle()

    @override
    def send(self) -> bool:
        command = ProposeErasure(
            inquiry_ids=tuple(InquiryId(row.inquiry_id) for row in self._rows),
            reason=self.reason.text(),
        )
        return self._gateway.perform(propose_erasure, command, self.show_problem) is not None

    def _facts(self, traces: Sequence[Trace]) -> list[Fact]:
        numbers = [row.number for row in self._rows]
        facts = [Fact(self.tr("On the list"), _several(numbers, NUMBERS_SHOWN))]
        if not traces:
            words = self.tr("No name of these inquiries was found in other texts of the office.")
            return [*facts, Fact(self.tr("Not reached"), words, Tone.GOOD)]
        told = [f"{say_code(self._words, 'trace', one.kind)}: {one.title}" for one in traces]
        caption = self.tr("Not reached: read and mend by hand")
        return [*facts, Fact(caption, _several(told, TRACES_SHOWN, "\n"), Tone.WARNING)]


class CarryOutDialog(FormDialog):
    """Asks once more, then erases for ever; `carried_out` carries what was erased."""

    carried_out = Signal(object)

    def __init__(
        self,
        gateway: Gateway,
        erasure: Erasure,
        numbers: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """One list whose days of grace are over."""
        super().__init__(
            self.tr("Carry out an erasure"), self.tr("&Erase for ever"), gateway.words, parent
        )
        self._gateway = gateway
        self._erasure = erasure
        self.explain(
            self.tr(
                "Names, texts, evidence and letters of these inquiries are erased for ever; the "
                "ledger still proves the rest. In copies made before, the erasure has to be "
                "repeated. Who proposed the list cannot carry it out."
            )
        )
        self.sure = TickField(self.tr("I have read the list; &nothing of it is needed any more"))
        self.add("sure", self.tr("Confirmation"), self.sure, required=True)
        self.sheet = FactSheet(self)
        self.sheet.show_facts(
            [
                Fact(self.tr("On the list"), _several(numbers, NUMBERS_SHOWN)),
                Fact(self.tr("Reason"), erasure.reason),
            ]
        )
        self.body.addWidget(self.sheet)
        self.settle()

    @override
    def send(self) -> bool:
        """Start erasing; the window closes when it is done."""
        self.deed.setEnabled(False)
        command = CarryOutErasure(erasure_id=self._erasure.id, version=self._erasure.version)
        job = self._gateway.job(self.tr("Erasing"), carry_out_erasure, command)
        job.finished.connect(self._end)
        job.failed.connect(self._refuse)
        job.start()
        return False

    @Slot(object)
    def _end(self, carried: object) -> None:
        self.carried_out.emit(carried)
        self.accept()

    @Slot(object)
    def _refuse(self, problem: DeskError) -> None:
        self.deed.setEnabled(True)
        self.show_problem(problem)


class TermDialog(FormDialog):
    """Asks for the term of the office's own nomenclature of cases for one outcome."""

    def __init__(
        self,
        gateway: Gateway,
        outcome: RetentionOutcome | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """An empty form, for one outcome when it is known."""
        super().__init__(self.tr("Term of keeping"), self.tr("&Enter"), gateway.words, parent)
        self._gateway = gateway
        self.outcome = ChoiceField(
            code_choices(gateway.words, "retention-outcome", RetentionOutcome)
        )
        self.years = NumberField(LONGEST_YEARS)
        self.basis = TextField()
        self.since = DayField(lambda: today_of(gateway))
        self.add("outcome", self.tr("&How inquiries ended"), self.outcome, required=True)
        hint = self.tr("Left empty, they are kept for ever.")
        self.add("years", self.tr("&Years"), self.years, hint=hint)
        hint = self.tr("The item of the nomenclature of cases, with its day.")
        self.add("basis", self.tr("&Basis"), self.basis, required=True, hint=hint)
        hint = self.tr("Left empty, it counts for all that ended before too.")
        self.add("valid_from", self.tr("Counts for what ended &since"), self.since, hint=hint)
        self.outcome.choose(outcome)
        self.settle()

    @override
    def send(self) -> bool:
        outcome = self.outcome.code()
        if outcome is None:
            return False
        command = SetRetentionTerm(
            outcome=RetentionOutcome(outcome),
            years=self.years.number() or None,
            basis=self.basis.text(),
            valid_from=self.since.day() or date.min,
        )
        return self._gateway.perform(set_retention_term, command, self.show_problem) is not None


def _several(texts: Sequence[str], most: int, apart: str = ", ") -> str:
    shown = apart.join(texts[:most])
    more = len(texts) - most
    return f"{shown}{apart}… (+{whole_number(more)})" if more > 0 else shown
