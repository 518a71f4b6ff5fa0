"""What an answer of the rules comes to: the part in which two of them can differ.

An answer is given now, or was kept with a proposal or a decision as a JSON object with one whole
document per language (`Evaluation.as_document`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeAlias

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.judging.evaluation import Evaluation, LastDays
from ethics_desk.rules.packs.kinds import Outcome, Status, TimeStatus

Kept: TypeAlias = Mapping[str, Mapping[str, Any]]
"""A kept answer: the language's code -> the whole document in it."""

LAST_DAYS: Final = (
    "discovery_term",
    "commission_cap_strict",
    "commission_cap_paused",
    "safe",
    "latest",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Barred:
    """Why a sanction cannot be chosen: the clause, and the reason in words."""

    rule: str
    reason: Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The comparable part of an answer; `gates` and `consequences` carry their words by code."""

    sanctions_version: str | None
    terms_version: str | None
    status: Status
    outcome: Outcome
    sanctions: tuple[str, ...]
    barred: Mapping[str, Barred]
    time_status: TimeStatus | None
    last_days: LastDays
    gates: Mapping[str, Trilingual]
    consequences: Mapping[str, Trilingual]
    warnings: tuple[Trilingual, ...]

    @property
    def judgement(self) -> tuple[object, ...]:
        """Everything that decides, without words: alike in two answers, they judge alike."""
        return (
            self.outcome,
            self.sanctions,
            tuple(self.barred),
            self.time_status,
            self.last_days,
            tuple(self.gates),
            tuple(self.consequences),
        )


def answer_of(evaluation: Evaluation) -> Answer:
    """The comparable part of what the rules answer now."""
    return Answer(
        sanctions_version=evaluation.sanctions_version,
        terms_version=evaluation.terms_version,
        status=evaluation.status,
        outcome=evaluation.outcome,
        sanctions=evaluation.sanctions,
        barred={
            one.sanction: Barred(rule=one.rule, reason=one.reason) for one in evaluation.excluded
        },
        time_status=evaluation.time_status,
        last_days=evaluation.last_days,
        gates={one.id: one.text for one in evaluation.gates},
        consequences={one.rule: one.text for one in evaluation.consequences},
        warnings=tuple(one.text for one in evaluation.warnings),
    )


def read_answer(kept: Kept) -> Answer:
    """The comparable part of a kept answer."""
    one = kept["en"]
    status = one["time_status"]
    return Answer(
        sanctions_version=one["version"]["sanctions"],
        terms_version=one["version"]["terms"],
        status=Status(one["status"]),
        outcome=Outcome(one["outcome"]),
        sanctions=tuple(one["sanctions"]),
        barred={
            barred["sanction"]: Barred(
                rule=barred["rule"], reason=_words(kept, "excluded", place, "reason")
            )
            for place, barred in enumerate(one["excluded"])
        },
        time_status=None if status is None else TimeStatus(status),
        last_days=LastDays(**{name: _day(one["last_day"][name]) for name in LAST_DAYS}),
        gates={
            gate["id"]: _words(kept, "gates", place, "text")
            for place, gate in enumerate(one["gates"])
        },
        consequences={
            rule["rule"]: _words(kept, "consequences", place, "text")
            for place, rule in enumerate(one["consequences"])
        },
        warnings=tuple(_warning(kept, place) for place, _ in enumerate(one["warnings"])),
    )


def _words(kept: Kept, part: str, place: int, key: str) -> Trilingual:
    kk, ru, en = (kept[language][part][place][key] for language in ("kk", "ru", "en"))
    return Trilingual(kk=kk, ru=ru, en=en)


def _warning(kept: Kept, place: int) -> Trilingual:
    """A warning without the code it is kept with."""
    kk, ru, en = (
        kept[language]["warnings"][place].partition(": ")[2] for language in ("kk", "ru", "en")
    )
    return Trilingual(kk=kk, ru=ru, en=en)


def _day(written: str | None) -> date | None:
    return None if written is None else date.fromisoformat(written)
