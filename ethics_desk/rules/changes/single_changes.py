"""The facts with one of them changed: switches, post, earlier sanctions, pauses, grounds, items."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.judging import fact_paths as at
from ethics_desk.rules.judging.fact_reading import check_days
from ethics_desk.rules.judging.facts import Post, SanctionFacts
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.rules.packs.periods import ONE_DAY


class ChangeKind(StrEnum):
    """How a fact is changed."""

    SET = "set"
    REMOVED = "removed"
    ANNULLED = "annulled"
    IN_FORCE = "in-force"
    ENDED = "ended"
    ADDED = "added"
    ITEM = "item"
    EARLIER = "earlier"
    LATER = "later"


class PostState(StrEnum):
    """The values of the fact whether there is a lower post."""

    UNKNOWN = "unknown"
    POSSIBLE = "possible"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """The facts with the one at `path` changed to `value`, or for days up to `until`."""

    path: str
    kind: ChangeKind
    value: str | bool | date | None
    facts: SanctionFacts
    until: date | None = None


def is_possible(facts: SanctionFacts) -> bool:
    """Whether the days stand in an order that can be."""
    try:
        check_days(facts)
    except BadInput:
        return False
    return all(pause.ends is None or pause.starts <= pause.ends for pause in facts.pauses)


def single_changes(pack: Pack, facts: SanctionFacts) -> Iterator[Change]:
    """Every single change that is tried; days are moved elsewhere (`turning_days`)."""
    yield from _switches(facts)
    yield from _post(facts)
    yield from _prior(facts)
    yield from _pauses(facts)
    if facts.closed_case is not None:
        yield Change(
            path=at.CLOSED_CASE,
            kind=ChangeKind.REMOVED,
            value=None,
            facts=replace(facts, closed_case=None),
        )
    yield from _grounds(pack, facts)
    yield from _items(pack, facts)


def _switches(facts: SanctionFacts) -> Iterator[Change]:
    act = facts.misconduct
    going_on = replace(act, continuing=not act.continuing, ended=None)
    flipped = (
        (at.CONTINUING, going_on.continuing, replace(facts, misconduct=going_on)),
        (at.ELECTED, not facts.elected, replace(facts, elected=not facts.elected)),
        (
            at.SIGNS_OF_CRIME,
            not facts.signs_of_crime,
            replace(facts, signs_of_crime=not facts.signs_of_crime),
        ),
        (
            at.SIGNS_OF_OFFENCE,
            not facts.signs_of_administrative_offence,
            replace(
                facts, signs_of_administrative_offence=not facts.signs_of_administrative_offence
            ),
        ),
        (
            at.SANCTIONED,
            not facts.same_misconduct_sanctioned,
            replace(facts, same_misconduct_sanctioned=not facts.same_misconduct_sanctioned),
        ),
    )
    for path, value, changed in flipped:
        yield Change(path=path, kind=ChangeKind.SET, value=value, facts=changed)


def _post(facts: SanctionFacts) -> Iterator[Change]:
    """Known or unknown, there or not, fitting or not."""
    post = facts.post
    states = {
        PostState.UNKNOWN: None,
        PostState.POSSIBLE: Post(lower_vacancy=True, meets_lower_requirements=True),
        PostState.NONE: Post(),
    }
    if post is not None:
        for path, other in (
            (at.LOWER_VACANCY, replace(post, lower_vacancy=not post.lower_vacancy)),
            (
                at.LOWER_REQUIREMENTS,
                replace(post, meets_lower_requirements=not post.meets_lower_requirements),
            ),
        ):
            value = (
                other.lower_vacancy
                if path == at.LOWER_VACANCY
                else (other.meets_lower_requirements)
            )
            changed = replace(facts, post=other)
            yield Change(path=path, kind=ChangeKind.SET, value=value, facts=changed)
        states = {PostState.UNKNOWN: None}
    for state, other_post in states.items():
        if other_post != post:
            changed = replace(facts, post=other_post)
            yield Change(path=at.POST, kind=ChangeKind.SET, value=state, facts=changed)


def _prior(facts: SanctionFacts) -> Iterator[Change]:
    """Each earlier sanction annulled, or in force if it was; taken away if that differs."""
    for place, prior in enumerate(facts.prior):
        path = at.nth(at.PRIOR, place)
        others = facts.prior[:place], facts.prior[place + 1 :]
        annulled = None if prior.annulled is not None else facts.decision_date
        changed = (*others[0], replace(prior, annulled=annulled), *others[1])
        yield Change(
            path=path,
            kind=ChangeKind.IN_FORCE if annulled is None else ChangeKind.ANNULLED,
            value=annulled,
            facts=replace(facts, prior=changed),
        )
        yield Change(
            path=path,
            kind=ChangeKind.REMOVED,
            value=None,
            facts=replace(facts, prior=(*others[0], *others[1])),
        )


def _pauses(facts: SanctionFacts) -> Iterator[Change]:
    """Each pause taken away; one that still runs also ended on the day before the decision."""
    for place, pause in enumerate(facts.pauses):
        path = at.nth(at.PAUSES, place)
        before, after = facts.pauses[:place], facts.pauses[place + 1 :]
        yield Change(
            path=path,
            kind=ChangeKind.REMOVED,
            value=None,
            facts=replace(facts, pauses=(*before, *after)),
        )
        eve = facts.decision_date - ONE_DAY
        if pause.ends is None and pause.starts <= eve:
            ended = replace(pause, ends=eve)
            yield Change(
                path=path,
                kind=ChangeKind.ENDED,
                value=eve,
                facts=replace(facts, pauses=(*before, ended, *after)),
            )


def _grounds(pack: Pack, facts: SanctionFacts) -> Iterator[Change]:
    """Each ground of dismissal taken away, or, where there is none, one of the version added."""
    for place, _ in enumerate(facts.dismissal_grounds):
        grounds = facts.dismissal_grounds
        yield Change(
            path=at.nth(at.GROUNDS, place),
            kind=ChangeKind.REMOVED,
            value=None,
            facts=replace(facts, dismissal_grounds=(*grounds[:place], *grounds[place + 1 :])),
        )
    version = pack.version_on(facts.misconduct.judged_on)
    ground = None if version is None else next(iter(version.grounds), None)
    if ground is not None and not facts.dismissal_grounds:
        yield Change(
            path=at.GROUNDS,
            kind=ChangeKind.ADDED,
            value=ground,
            facts=replace(facts, dismissal_grounds=(ground,)),
        )


def _items(pack: Pack, facts: SanctionFacts) -> Iterator[Change]:
    """The first item of each other group and term."""
    act = facts.misconduct
    version = pack.version_on(act.judged_on)
    if version is None:
        return
    own = version.items.get(act.item)
    seen = set() if own is None else {(own.group, own.term)}
    for item in version.items.values():
        if (item.group, item.term) not in seen:
            seen.add((item.group, item.term))
            yield Change(
                path=at.ITEM,
                kind=ChangeKind.ITEM,
                value=item.code,
                facts=replace(facts, misconduct=replace(act, item=item.code)),
            )
