"""Several convictions of one person: a new crime makes the term of an earlier one run anew.

Source: CC art 79(7) and (8), row CR-12.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.rules.following.crimes import CrimeAnswer, Renewal, renewed
from ethics_desk.rules.packs.liability import Liability
from ethics_desk.rules.packs.periods import MONTHS_IN_YEAR, plus_months
from ethics_desk.rules.packs.provision_kinds import CrimeRuleKind


@dataclass(frozen=True, slots=True, kw_only=True)
class _Conviction:
    """One conviction, with the day it is cleared as far as it is reckoned by now."""

    answer: CrimeAnswer
    cleared_on: date | None
    renewed: bool = False

    def broken_by(self, other: "_Conviction") -> bool:
        """Whether the other's crime came after this verdict and before it was cleared."""
        verdict, committed = self.answer.facts.verdict_on, other.answer.facts.committed_on
        if verdict is None or committed <= verdict or other.answer.facts.verdict_on is None:
            return False
        return self.cleared_on is None or committed < self.cleared_on


def reckoned_together(
    convictions: Sequence[tuple[Liability, CrimeAnswer]],
) -> tuple[CrimeAnswer, ...]:
    """The answers of one person's convictions, each cleared on the day the others leave it."""
    found = [_Conviction(answer=one, cleared_on=one.cleared_on) for _, one in convictions]
    order = sorted(range(len(found)), key=lambda place: found[place].answer.facts.committed_on)
    for later in order:
        for place in order:
            if place != later and found[place].broken_by(found[later]):
                found[place], found[later] = _both(found[place], found[later])
    return tuple(
        renewed(liability, one.answer, Renewal(until=one.cleared_on)) if one.renewed else answer
        for (liability, answer), one in zip(convictions, found, strict=True)
    )


def _both(former: _Conviction, last: _Conviction) -> tuple[_Conviction, _Conviction]:
    """The former term runs anew after the last punishment; both stand until the longer is over.

    What a court lifted stays lifted on that day.
    """
    served, years = last.answer.facts.served_on, _years(former.answer)
    anew = None
    if served is not None and years is not None:
        anew = plus_months(served, years * MONTHS_IN_YEAR)
    own = last.cleared_on
    until = None if anew is None or own is None else max(anew, own)
    return _unless_lifted(former, until), _unless_lifted(last, until)


def _unless_lifted(one: _Conviction, until: date | None) -> _Conviction:
    if one.answer.facts.lifted_on is not None:
        return one
    return replace(one, cleared_on=until, renewed=True)


def _years(answer: CrimeAnswer) -> int | None:
    rules = answer.of_kind(CrimeRuleKind.EXPUNGEMENT)
    return rules[0].rule.years if rules else None
