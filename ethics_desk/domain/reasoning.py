"""A derivation as it is told in one language: conclusion, rules, facts, what would change it."""

from dataclasses import dataclass
from datetime import datetime

from ethics_desk.domain.language import Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Established:
    """What one journal line says about one record: who wrote which fields, and when."""

    subject_id: str
    at: datetime
    member: Trilingual
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldFact:
    """A fact with what it rests on.

    `path` leads into the facts document. `source` says on which evidence it rests and who
    established it on which day, never who complained; empty when the records do not say.
    """

    path: str
    label: str
    value: str
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldRule:
    """A rule looked at: its article, the wording it stands in, its reasons and its facts.

    `number` counts from 1 within its list; `rests_on` are numbers of applied rules. `status` and
    `confidence` are codes that `texts` has words for; `rows` those of the legal base. `status` is
    that of the article, `version_status` that of the version as a whole.
    """

    number: int
    rule: str
    citation: str
    then: str
    because: tuple[str, ...]
    version: str
    status: str
    version_status: str
    confidence: str
    rows: tuple[str, ...] = ()
    facts: tuple[ToldFact, ...] = ()
    rests_on: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldChange:
    """One fact as it would have to be, and the result it would then have."""

    fact: str
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasoning:
    """The whole of it: the rule that concludes, the rules before it, and those not applied.

    `changes` is None where what would change the result cannot be told: it is not kept with an
    answer, and the law answers otherwise now. `like_cases` are the sentences of the comparison kept
    with the proposal, `departure` why it was decided otherwise than proposed.
    """

    conclusion: ToldRule
    rules: tuple[ToldRule, ...]
    passed_over: tuple[ToldRule, ...]
    changes: tuple[ToldChange, ...] | None
    like_cases: tuple[str, ...] = ()
    departure: str = ""
