"""Administrative offences: the fine in units and in money, who acts, and until when."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.rules.following.bars import outcome_of
from ethics_desk.rules.judging.fields import Fields
from ethics_desk.rules.packs.kinds import Confidence
from ethics_desk.rules.packs.liability import Liability, in_force, of_code, standing_on
from ethics_desk.rules.packs.periods import plus_months
from ethics_desk.rules.packs.provisions import IndexValue, Offence, OffenceRule, Provision


@dataclass(frozen=True, slots=True, kw_only=True)
class OffenceFacts:
    """Which offence, of which day, discovered when, and whether it repeats a punished one."""

    offence: str
    committed_on: date
    discovered_on: date | None = None
    repeated: bool = False


class LimitationStart(StrEnum):
    """What a limitation counts from."""

    COMMITTED = "committed"
    DISCOVERED = "discovered"


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitationDay:
    """The last day of a limitation, and what it counts from."""

    start: LimitationStart
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class OffenceAnswer:
    """The fine in units, and in money by the index of the day of the act where that is known.

    An amount is only as well founded as the index: `amount_confidence` belongs beside it. Which
    day's index applies no row of the legal base says: the day belongs beside it too.
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

    def last_days(self, rule: OffenceRule) -> tuple[LimitationDay, ...]:
        """The last days of a limitation: from the act, and from its discovery where known."""
        facts = self.facts
        spans = (
            (LimitationStart.COMMITTED, facts.committed_on, rule.commission_months),
            (LimitationStart.DISCOVERED, facts.discovered_on, rule.discovery_months),
        )
        return tuple(
            LimitationDay(start=start, day=plus_months(since, months))
            for start, since, months in spans
            if since is not None and months is not None
        )

    def as_document(self, language: Language) -> dict[str, object]:
        """The answer as the command line prints it."""
        confidence = self.amount_confidence
        return {
            "offence": self.facts.offence,
            "outcome": outcome_of(known=self.offence is not None, bill=self.bill),
            **_standing(self.offence, self.facts.committed_on, language),
            "citation": None if self.offence is None else self.offence.citation.in_(language),
            "fine": self.fine,
            "unit": None if self.offence is None else self.offence.index,
            "amount": self.amount,
            "amount_confidence": None if confidence is None else confidence.value,
            "index_of": None if self.index is None else self.facts.committed_on.isoformat(),
            "rules": [
                {
                    "rule": rule.code,
                    "kind": rule.kind.value,
                    "citation": rule.citation.in_(language),
                    "text": rule.text.in_(language),
                    "last_days": [one.day.isoformat() for one in self.last_days(rule)],
                    **_standing(rule, self.facts.committed_on, language),
                }
                for rule in self.rules
            ],
        }


def _standing(rule: Provision | None, day: date, language: Language) -> dict[str, object]:
    """How far the wording of a day was read, with the words to put beside it."""
    if rule is None:
        return {"status": None, "confidence": None, "assumption": None, "note": None}
    assumption, note = rule.assumption_on(day), rule.note
    return {
        "status": rule.status_on(day).value,
        "confidence": rule.confidence_on(day).value,
        "assumption": None if assumption is None else assumption.in_(language),
        "note": None if note is None else note.in_(language),
    }


def offence_answer(liability: Liability, facts: OffenceFacts) -> OffenceAnswer:
    """Answer for one offence by the law of its day.

    Raises `BadInput` when none is called so, or it was discovered before it was committed.
    """
    wordings = of_code(liability.offences, facts.offence)
    if not wordings:
        raise BadInput("rules.facts-unknown-offence", field="offence", offence=facts.offence)
    day = facts.committed_on
    if facts.discovered_on is not None and facts.discovered_on < day:
        raise BadInput("offence.discovered-early", field="discovered", committed=day)
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
