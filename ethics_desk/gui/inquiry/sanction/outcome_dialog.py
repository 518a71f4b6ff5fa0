"""How a prosecution ended: recorded, and corrected when the punishment was served."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.crime import CourtOutcome, CourtOutcomeKind, CrimeSignId, Punishment
from ethics_desk.gui.forms.choice_field import ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.crime_dialogs import sign_field
from ethics_desk.gui.today import today_of
from ethics_desk.gui.words import code_choices
from ethics_desk.services.liability.court_outcomes import (
    CorrectCourtOutcome,
    RecordCourtOutcome,
    correct_court_outcome,
    record_court_outcome,
)
from ethics_desk.services.liability.crime_signs import SignRow


class CourtOutcomeDialog(FormDialog):
    """Asks how it ended, by which paper; of a conviction the main punishment as well."""

    def __init__(
        self, gateway: Gateway, signs: Sequence[SignRow], parent: QWidget | None = None
    ) -> None:
        """Ask about one of the signs; one with an outcome is corrected, with a reason."""
        title = self.tr("Outcome of the prosecution")
        super().__init__(title, self.tr("&Record"), gateway.words, parent)
        self._gateway = gateway
        self._outcomes = {one.sign.id: one.outcome for one in signs}
        words = gateway.words
        self.sign = sign_field(signs, words)
        self.kind = ChoiceField(code_choices(words, "court-outcome", CourtOutcomeKind))
        self.final_on = DayField(lambda: today_of(gateway))
        self.document = TextField()
        self.punishment = ChoiceField(code_choices(words, "punishment", Punishment))
        self.served_on, self.pronounced_on, self.lifted_on = (
            DayField(lambda: today_of(gateway)) for _ in range(3)
        )
        self.lifting_paper = TextField()
        self.reason = LongTextField(lines=2)
        self._add_fields()
        self.sign.edited.connect(self._show_known)
        self.kind.edited.connect(self._show_rows)
        self.served_on.edited.connect(self._show_rows)
        self._show_known()
        self.settle()

    @override
    def send(self) -> bool:
        kind, final_on = self.kind.code(), self.final_on.day()
        if kind is None or final_on is None:
            return False
        convicted = kind == CourtOutcomeKind.CONVICTED
        punishment = self.punishment.code() if convicted else None
        made = RecordCourtOutcome(
            crime_sign_id=CrimeSignId(self.sign.code() or ""),
            kind=CourtOutcomeKind(kind),
            final_on=final_on,
            document=self.document.text(),
            punishment=None if punishment is None else Punishment(punishment),
            served_on=self.served_on.day() if convicted else None,
            pronounced_on=self.pronounced_on.day() if convicted else None,
            lifted_on=self.lifted_on.day() if convicted else None,
            lifting_paper=self.lifting_paper.text() if convicted else "",
        )
        known = self._known()
        return self._record(made) if known is None else self._correct(known, made)

    def _record(self, made: RecordCourtOutcome) -> bool:
        return self._gateway.perform(record_court_outcome, made, self.show_problem) is not None

    def _correct(self, known: CourtOutcome, made: RecordCourtOutcome) -> bool:
        command = CorrectCourtOutcome(
            court_outcome_id=known.id,
            version=known.version,
            kind=made.kind,
            final_on=made.final_on,
            document=made.document,
            punishment=made.punishment,
            served_on=made.served_on,
            pronounced_on=made.pronounced_on,
            lifted_on=made.lifted_on,
            lifting_paper=made.lifting_paper,
            reason=self.reason.text(),
        )
        return self._gateway.perform(correct_court_outcome, command, self.show_problem) is not None

    def _add_fields(self) -> None:
        self.add("crime_sign_id", self.tr("&Sign"), self.sign, required=True)
        self.add("kind", self.tr("&How it ended"), self.kind, required=True)
        hint = self.tr("Some entry bars count from this day.")
        self.add("pronounced_on", self.tr("&Verdict pronounced on"), self.pronounced_on, hint=hint)
        self.add("final_on", self.tr("&Final on"), self.final_on, required=True)
        self.add("document", self.tr("&Judgment or order"), self.document, required=True)
        self.add("punishment", self.tr("Main &punishment"), self.punishment)
        hint = self.tr("Or the day the fine was paid; leave it out while it is not over.")
        self.add("served_on", self.tr("S&erved on"), self.served_on, hint=hint)
        hint = self.tr("Where a court lifted the conviction early.")
        self.add("lifted_on", self.tr("Conviction &lifted on"), self.lifted_on, hint=hint)
        self.add("lifting_paper", self.tr("&Order of lifting"), self.lifting_paper)
        self.add("reason", self.tr("Reason of the co&rrection"), self.reason)

    def _known(self) -> CourtOutcome | None:
        return self._outcomes.get(CrimeSignId(self.sign.code() or ""))

    @Slot()
    def _show_known(self) -> None:
        """Begin with what is recorded of the sign chosen."""
        known = self._known()
        if known is not None:
            self.kind.choose(known.kind)
            self.final_on.set_day(known.final_on)
            self.document.set_text(known.document)
            self.punishment.choose(known.punishment)
            self.served_on.set_day(known.served_on)
            self.pronounced_on.set_day(known.pronounced_on)
            self.lifted_on.set_day(known.lifted_on)
            self.lifting_paper.set_text(known.lifting_paper)
        self.form.show_row("reason", shown=known is not None)
        self._show_rows()

    @Slot()
    def _show_rows(self) -> None:
        convicted = self.kind.code() == CourtOutcomeKind.CONVICTED
        served = convicted and self.served_on.day() is not None
        for name in ("lifted_on", "lifting_paper"):
            self.form.show_row(name, shown=served)
        for name in ("punishment", "served_on", "pronounced_on"):
            self.form.show_row(name, shown=convicted)
        self.fit()
