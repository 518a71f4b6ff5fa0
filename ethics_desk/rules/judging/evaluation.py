"""What the rules answer about one act: sanctions, last days, gates, and why."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.rules.judging.derivation import DerivationStep
from ethics_desk.rules.packs.entries import ConsequenceRule, GateRule
from ethics_desk.rules.packs.kinds import Outcome, Status, TimeStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion:
    """A sanction the law does not allow here, by which clause and why.

    `unknown`: it stands only on a fact nobody wrote down, so the law may allow it after all.
    """

    sanction: str
    rule: str
    citation: Trilingual
    reason: Trilingual
    unknown: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LastDays:
    """Until when a sanction can be imposed, under both readings of the pauses."""

    discovery_term: date | None = None
    commission_cap_strict: date | None = None
    commission_cap_paused: date | None = None
    safe: date | None = None
    latest: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """What must be done before the sanction is imposed, as one entry of the pack says it."""

    entry: GateRule

    @property
    def id(self) -> str:
        """The entry's code."""
        return self.entry.code

    @property
    def rule(self) -> str:
        """The clause it comes from."""
        return self.entry.rule

    @property
    def text(self) -> Trilingual:
        """What must be done."""
        return self.entry.text

    @property
    def citation(self) -> Trilingual:
        """The article."""
        return self.entry.citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequence:
    """What follows from the sanctions allowed."""

    entry: ConsequenceRule

    @property
    def rule(self) -> str:
        """The entry's code."""
        return self.entry.code

    @property
    def text(self) -> Trilingual:
        """What follows."""
        return self.entry.text


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyLimit:
    """The most an allowed penalty may be, in whole units of a currency (ISO 4217)."""

    sanction: str
    most: int
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """What the reader must know before relying on the answer."""

    code: str
    text: Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """The whole answer; texts in three languages.

    `sanctions_version` and `terms_version` are null when no version was in force on their day.
    """

    pack: str
    sanctions_version: str | None
    terms_version: str | None
    status: Status
    outcome: Outcome
    sanctions: tuple[str, ...] = ()
    money: tuple[MoneyLimit, ...] = ()
    excluded: tuple[Exclusion, ...] = ()
    time_status: TimeStatus | None = None
    last_days: LastDays = LastDays()
    gates: tuple[Gate, ...] = ()
    consequences: tuple[Consequence, ...] = ()
    warnings: tuple[Caution, ...] = ()
    derivation: tuple[DerivationStep, ...] = ()
    later_milder: "tuple[LaterLaw, ...]" = ()

    @property
    def open(self) -> bool:
        """Whether a sanction is still to come, so that its days and requirements matter."""
        return self.outcome in (Outcome.SANCTIONS, Outcome.CANNOT_IMPOSE_NOW)

    def as_document(self, language: Language) -> dict[str, object]:
        """The answer as the command line prints it (contracts.md, `sanction`)."""
        return {
            "pack": self.pack,
            "version": {"sanctions": self.sanctions_version, "terms": self.terms_version},
            "status": str(self.status),
            "outcome": str(self.outcome),
            "sanctions": list(self.sanctions),
            **({"money": [_limit(one) for one in self.money]} if self.money else {}),
            "excluded": [
                {"sanction": one.sanction, "rule": one.rule, "reason": one.reason.in_(language)}
                for one in self.excluded
            ],
            "time_status": None if self.time_status is None else str(self.time_status),
            "last_day": _days(self.last_days),
            "gates": [
                {"id": gate.id, "rule": gate.rule, "text": gate.text.in_(language)}
                for gate in self.gates
            ],
            "consequences": [
                {"rule": one.rule, "text": one.text.in_(language)} for one in self.consequences
            ],
            "warnings": [f"{one.code}: {one.text.in_(language)}" for one in self.warnings],
            "later_milder": [one.as_document(language) for one in self.later_milder],
            "derivation": [step.as_document(language) for step in self.derivation],
        }


def _limit(money: MoneyLimit) -> dict[str, object]:
    return {"sanction": money.sanction, "most": money.most, "currency": money.currency}


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterLaw:
    """A version that came into force after the act and before the decision.

    Where it is `milder`, `text` puts the question whether it applies back, and `answer` is what it
    would say; where it is not, `text` tells on which `assumption` that rests.
    """

    version: str
    title: Trilingual
    milder: bool
    assumption: Trilingual | None
    text: Trilingual
    answer: Evaluation | None

    def as_document(self, language: Language) -> dict[str, object]:
        """The later version as the command line prints it."""
        return {
            "version": self.version,
            "milder": self.milder,
            "assumption": None if self.assumption is None else self.assumption.in_(language),
            "text": self.text.in_(language),
            "result": None if self.answer is None else _result(self.answer, language),
        }


_RESULT = ("version", "status", "outcome", "sanctions", "excluded", "consequences", "warnings")


def _result(answer: Evaluation, language: Language) -> dict[str, object]:
    """What decides in an answer; terms and gates are those of the answer it stands beside."""
    whole = answer.as_document(language)
    return {key: whole[key] for key in _RESULT}


def _days(days: LastDays) -> dict[str, object]:
    return {
        "discovery_term": _iso(days.discovery_term),
        "commission_cap_strict": _iso(days.commission_cap_strict),
        "commission_cap_paused": _iso(days.commission_cap_paused),
        "safe": _iso(days.safe),
        "latest": _iso(days.latest),
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
