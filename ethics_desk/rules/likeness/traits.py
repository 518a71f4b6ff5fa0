"""The traits of an inquiry that others are compared by, read from the facts it was judged by."""

import json
from collections.abc import Mapping
from types import MappingProxyType

from ethics_desk.rules.judging.facts import SanctionFacts
from ethics_desk.rules.packs.kinds import ClosedCaseKind, Trait

Traits = Mapping[Trait, int]
"""Each trait's value; one that was not established is left out."""

_CLOSED = MappingProxyType({ClosedCaseKind.ADMINISTRATIVE: 1, ClosedCaseKind.CRIMINAL: 2})
_OFFENCE, _CRIME = 1, 2


def traits_of(facts: SanctionFacts, *, leading: bool | None) -> Traits:
    """What the facts say; `leading` is whether the post is a leading one, if a post is known."""
    act, closed = facts.misconduct, facts.closed_case
    known = {
        Trait.CONTINUING: int(act.continuing),
        Trait.PRIOR_SANCTIONS: _standing_priors(facts),
        Trait.LEADING_POST: None if leading is None else int(leading),
        Trait.ELECTED: int(facts.elected),
        Trait.LOWER_POST: _lower_post(facts),
        Trait.SIGNS_OF_OFFENCE: _signs(facts),
        Trait.CLOSED_PROCEEDINGS: 0 if closed is None else _CLOSED[closed.kind],
        Trait.DISMISSAL_GROUNDS: int(bool(facts.dismissal_grounds)),
        Trait.DAYS_TO_DISCOVERY: (act.discovered - act.committed).days,
    }
    return {trait: value for trait, value in known.items() if value is not None}


def traits_document(traits: Traits) -> str:
    """The traits as JSON, for the records; the same traits give the same words."""
    return json.dumps(dict(traits), sort_keys=True)


def read_traits(document: str) -> Traits:
    """The traits kept; those this program does not know are left out."""
    known = frozenset(Trait)
    return {Trait(name): value for name, value in json.loads(document).items() if name in known}


def _standing_priors(facts: SanctionFacts) -> int:
    """How many earlier sanctions had not been annulled by the day of the decision."""
    day = facts.decision_date
    return sum(1 for one in facts.prior if one.annulled is None or one.annulled > day)


def _lower_post(facts: SanctionFacts) -> int | None:
    if facts.post is None:
        return None
    return int(facts.post.lower_vacancy and facts.post.meets_lower_requirements)


def _signs(facts: SanctionFacts) -> int:
    if facts.signs_of_crime:
        return _CRIME
    return _OFFENCE if facts.signs_of_administrative_offence else 0
