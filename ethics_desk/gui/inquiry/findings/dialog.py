"""Deciding about one allegation: what was established, why, and on which evidence."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.evidence import Evidence, EvidenceId
from ethics_desk.domain.finding import Finding, FindingOutcome
from ethics_desk.gui.forms.check_list_field import CheckListField
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.findings.rows import FindingRow
from ethics_desk.gui.today import today_of
from ethics_desk.gui.words import code_choices
from ethics_desk.services.findings import (
    RecordFinding,
    ReviseFinding,
    record_finding,
    revise_finding,
)


class FindingDialog(FormDialog):
    """Records the finding on one allegation, or revises it with the reason."""

    def __init__(
        self,
        gateway: Gateway,
        row: FindingRow,
        evidence: Sequence[Evidence],
        parent: QWidget | None = None,
    ) -> None:
        """Ask about one allegation; withdrawn evidence is not offered."""
        revising = row.finding is not None
        super().__init__(
            self.tr("Revise the finding") if revising else self.tr("Finding"),
            self.tr("&Keep"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._row = row
        self.outcome = ChoiceField(code_choices(gateway.words, "finding-outcome", FindingOutcome))
        self.reasoning = LongTextField(lines=6)
        self.evidence = CheckListField(
            [
                Choice(piece.id, f"№ {piece.number} – {piece.title}")
                for piece in evidence
                if not piece.withdrawn_reason
            ]
        )
        self.found = DayField(lambda: today_of(gateway))
        self.reason = LongTextField(lines=3)
        self.explain(f"{row.official}\n{row.title}\n{row.allegation.allegation.text}")
        self._lay_out_fields(revising=revising)
        self._fill(row.finding)

    @override
    def send(self) -> bool:
        outcome = self.outcome.code()
        if outcome is None:
            return False
        if self._row.finding is None:
            return self._record(FindingOutcome(outcome))
        return self._revise(self._row.finding, FindingOutcome(outcome))

    def _lay_out_fields(self, *, revising: bool) -> None:
        self.add("outcome", self.tr("&Finding"), self.outcome, required=True)
        self.add("reasoning", self.tr("&Why"), self.reasoning, required=True)
        self.add(
            "evidence_ids",
            self.tr("&Evidence it rests on"),
            self.evidence,
            hint=self.tr("A substantiated allegation rests on at least one piece."),
        )
        self.add("found_on", self.tr("Foun&d on"), self.found, required=True)
        if revising:
            self.add("reason", self.tr("&Reason for revising"), self.reason, required=True)

    def _fill(self, finding: Finding | None) -> None:
        self.found.set_day(finding.found_on if finding else today_of(self._gateway))
        if finding is not None:
            self.outcome.choose(finding.outcome)
            self.reasoning.set_text(finding.reasoning)
            self.evidence.tick(finding.evidence_ids)
        self.settle()

    def _record(self, outcome: FindingOutcome) -> bool:
        command = RecordFinding(
            allegation_id=self._row.allegation.allegation.id,
            outcome=outcome,
            reasoning=self.reasoning.text(),
            evidence_ids=tuple(EvidenceId(code) for code in self.evidence.codes()),
            found_on=self.found.day(),
        )
        return self._gateway.perform(record_finding, command, self.show_problem) is not None

    def _revise(self, former: Finding, outcome: FindingOutcome) -> bool:
        command = ReviseFinding(
            finding_id=former.id,
            version=former.version,
            outcome=outcome,
            reasoning=self.reasoning.text(),
            evidence_ids=tuple(EvidenceId(code) for code in self.evidence.codes()),
            found_on=self.found.day(),
            reason=self.reason.text(),
        )
        return self._gateway.perform(revise_finding, command, self.show_problem) is not None
