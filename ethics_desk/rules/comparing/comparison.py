"""Two answers about the same facts held against each other: what differs, and by which article."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import partial

from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.rules.comparing.answers import LAST_DAYS, Answer
from ethics_desk.rules.comparing.cited_rule import CitedRules
from ethics_desk.rules.comparing.cited_rules import (
    cited_for_consequence,
    cited_for_gate,
    cited_for_outcome,
    cited_for_sanction,
    cited_for_term,
    cited_for_versions,
)
from ethics_desk.rules.comparing.law_choice import Judged
from ethics_desk.rules.packs.kinds import Outcome


class Matter(StrEnum):
    """In what two answers can differ."""

    OUTCOME = "outcome"
    SANCTION = "sanction"
    TIME_STATUS = "time-status"
    LAST_DAY = "last-day"
    GATE = "gate"
    CONSEQUENCE = "consequence"
    STATUS = "status"


class Standing(StrEnum):
    """How a sanction, a gate or a consequence stands on one side."""

    ALLOWED = "allowed"
    BARRED = "barred"
    NOT_OFFERED = "not-offered"
    NO_CHOICE = "no-choice"
    ASKED = "asked"
    NOT_ASKED = "not-asked"
    FOLLOWS = "follows"
    DOES_NOT_FOLLOW = "does-not-follow"


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What one answer says of the matter, and by which articles.

    `code` is the outcome, the status or the standing; `day` a last day; `words` the reason or the
    text of a clause. A side that has nothing to say has an empty code and no day.
    """

    code: str = ""
    day: date | None = None
    words: Trilingual = NO_WORDS
    articles: CitedRules = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing in which two answers differ; `code` names the sanction, day, gate or rule."""

    matter: Matter
    code: str
    left: Side
    right: Side

    @property
    def judging(self) -> bool:
        """Whether the judgement differs, not only its words or the standing of its text."""
        told_alike = (self.left.code, self.left.day) == (self.right.code, self.right.day)
        return self.matter is not Matter.STATUS and not told_alike


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Both answers and everything in which they differ, the weightiest first."""

    left: Judged
    right: Judged
    differences: tuple[Difference, ...]


def compare(left: Judged, right: Judged) -> Comparison:
    """Everything in which two answers differ.

    Where one of them does not cover the facts, it says nothing of days, gates and consequences,
    and these are not held against each other.
    """
    pair = _Pair(left, right)
    found = [*pair.differ(Matter.OUTCOME, "", _outcome, cited_for_outcome)]
    found += _sanctions(pair)
    if Outcome.NOT_COVERED not in (left.answer.outcome, right.answer.outcome):
        found += [*_days(pair), *_gates(pair), *_consequences(pair)]
    found += pair.differ(Matter.STATUS, "", _status, cited_for_versions)
    return Comparison(left=left, right=right, differences=tuple(found))


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two answers about to be held against each other."""

    left: Judged
    right: Judged

    def differ(
        self,
        matter: Matter,
        code: str,
        tell: Callable[[Judged], Side],
        cite: Callable[[Judged], CitedRules],
    ) -> Iterator[Difference]:
        """The difference in one matter, where there is one; articles alone make none."""
        left, right = tell(self.left), tell(self.right)
        if left != right:
            yield Difference(
                matter=matter,
                code=code,
                left=replace(left, articles=cite(self.left)),
                right=replace(right, articles=cite(self.right)),
            )

    def codes(self, codes_of: Callable[[Answer], Iterable[str]]) -> Iterable[str]:
        """What either side names, each once, in their order."""
        return dict.fromkeys((*codes_of(self.left.answer), *codes_of(self.right.answer)))


def _outcome(judged: Judged) -> Side:
    """The outcome; where the facts are not covered, with the warning that says why."""
    answer = judged.answer
    covered = answer.outcome is not Outcome.NOT_COVERED
    words = NO_WORDS if covered or not answer.warnings else answer.warnings[0]
    return Side(code=answer.outcome.value, words=words)


def _sanctions(pair: _Pair) -> Iterator[Difference]:
    for code in pair.codes(lambda answer: (*answer.sanctions, *answer.barred)):
        yield from pair.differ(
            Matter.SANCTION,
            code,
            partial(_sanction, code),
            partial(cited_for_sanction, sanction=code),
        )


def _sanction(code: str, judged: Judged) -> Side:
    answer, words = judged.answer, NO_WORDS
    if answer.outcome is not Outcome.SANCTIONS:
        standing = Standing.NO_CHOICE
    elif code in answer.sanctions:
        standing = Standing.ALLOWED
    elif code in answer.barred:
        standing, words = Standing.BARRED, answer.barred[code].reason
    else:
        standing = Standing.NOT_OFFERED
    return Side(code=standing.value, words=words)


def _days(pair: _Pair) -> Iterator[Difference]:
    yield from pair.differ(Matter.TIME_STATUS, "", _time, cited_for_term)
    for name in LAST_DAYS:
        yield from pair.differ(Matter.LAST_DAY, name, partial(_last_day, name), cited_for_term)


def _time(judged: Judged) -> Side:
    return Side(code=judged.answer.time_status or "")


def _last_day(name: str, judged: Judged) -> Side:
    return Side(day=getattr(judged.answer.last_days, name))


def _gates(pair: _Pair) -> Iterator[Difference]:
    for code in pair.codes(lambda answer: answer.gates):
        cite = partial(cited_for_gate, gate=code)
        yield from pair.differ(Matter.GATE, code, partial(_gate, code), cite)


def _gate(code: str, judged: Judged) -> Side:
    text = judged.answer.gates.get(code)
    if text is None:
        return Side(code=Standing.NOT_ASKED.value)
    return Side(code=Standing.ASKED.value, words=text)


def _consequences(pair: _Pair) -> Iterator[Difference]:
    for rule in pair.codes(lambda answer: answer.consequences):
        cite = partial(cited_for_consequence, rule=rule)
        yield from pair.differ(Matter.CONSEQUENCE, rule, partial(_consequence, rule), cite)


def _consequence(rule: str, judged: Judged) -> Side:
    text = judged.answer.consequences.get(rule)
    if text is None:
        return Side(code=Standing.DOES_NOT_FOLLOW.value)
    return Side(code=Standing.FOLLOWS.value, words=text)


def _status(judged: Judged) -> Side:
    return Side(code=judged.answer.status.value)
