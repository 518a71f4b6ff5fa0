"""Administrative offences: the fine in units and in money, who acts, and until when."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.rules.following.bars import outcome_of
from ethics_desk.rules.judging.fields import Fields
from ethics_desk.rules.packs.kinds import Confidence
from ethics_desk.rules.packs.liability import Liability, in_force, of_code, standing_on
from ethics_desk.rules.packs.periods import plus_months
from ethics_desk.rules.packs.provisions import IndexValue, Offence, OffenceRule


@dataclass(frozen=True, slots=True, kw_only=True)
class OffenceFacts:
    """Which offence, of which day, discovered when, and whether it repeats a punished one."""

    offence: str
    committed_on: date
    discovered_on: date | None = None
    repeated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OffenceAnswer:
    """The fine in units, and in money by the index of the day where that is known.

    An amount is only as well founded as the index: `amount_confidence` belongs beside it.
    """

    facts: OffenceFacts
    offence: Offence | None
    fine: int | None
    index: IndexValue | None
    rules: tuple[OffenceRule, ...]
    bill: bool

    @property
    def amount(self) -> int | None:
        """The fine in the country's money."""
        if self.fine is None or self.index is None:
            return None
        return self.fine * self.index.amount

    @property
    def amount_confidence(self) -> Confidence | None:
        """How well the amount is founded."""
        return None if self.index is None else self.index.confidence

    def last_days(self, rule: OffenceRule) -> tuple[date, ...]:
        """The last days of a limitation: from the act, and from its discovery where known."""
        spans = (
            (self.facts.committed_on, rule.commission_months),
            (self.facts.discovered_on, rule.discovery_months),
        )
        return tuple(
            plus_months(start, months)
            for start, months in spans
            if start is not None and months is not None
        )

    def as_document(self, language: Language) -> dict[str, object]:
        """The answer as the command line prints it."""
        confidence = self.amount_confidence
        return {
            "offence": self.facts.offence,
            "outcome": outcome_of(known=self.offence is not None, bill=self.bill),
            "citation": None if self.offence is None else self.offence.citation.in_(language),
            "fine": self.fine,
            "unit": None if self.offence is None else self.offence.index,
            "amount": self.amount,
            "amount_confidence": None if confidence is None else confidence.value,
            "rules": [
                {
                    "rule": rule.code,
                    "kind": rule.kind.value,
                    "citation": rule.citation.in_(language),
                    "text": rule.text.in_(language),
                    "last_days": [day.isoformat() for day in self.last_days(rule)],
                }
                for rule in self.rules
            ],
        }


def offence_answer(liability: Liability, facts: OffenceFacts) -> OffenceAnswer:
    """Answer for one offence by the law of its day; `BadInput` when none is called so."""
    wordings = of_code(liability.offences, facts.offence)
    if not wordings:
        raise BadInput("rules.facts-unknown-offence", field="offence", offence=facts.offence)
    day = facts.committed_on
    offence = standing_on(wordings, facts.offence, day)
    return OffenceAnswer(
        facts=facts,
        offence=offence,
        fine=None if offence is None else _fine(offence, repeated=facts.repeated),
        index=None if offence is None else standing_on(liability.indexes, offence.index, day),
        rules=() if offence is None else _rules(liability, offence, day),
        bill=all(one.is_bill for one in wordings),
    )


def _fine(offence: Offence, *, repeated: bool) -> int:
    if not repeated:
        return offence.fine
    if offence.repeat_fine is None:
        raise BadInput("rules.facts-no-repeat", field="repeated", offence=offence.title)
    return offence.repeat_fine


def _rules(liability: Liability, offence: Offence, day: date) -> tuple[OffenceRule, ...]:
    return tuple(
        rule
        for rule in in_force(liability.offence_rules, day)
        if (not rule.offences or offence.code in rule.offences)
        and (not rule.subjects or offence.subject in rule.subjects)
    )


def read_offence_facts(fields: Fields) -> OffenceFacts:
    """The facts of an offence from a document."""
    return OffenceFacts(
        offence=fields.text("offence"),
        committed_on=fields.day("committed"),
        discovered_on=fields.optional_day("discovered"),
        repeated=fields.switch("repeated"),
    )
