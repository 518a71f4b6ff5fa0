"""Earlier sanctions and pauses that are not on record, and those there are as other ones."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from ethics_desk.rules.changes.single_changes import Change, ChangeKind, is_possible
from ethics_desk.rules.judging import fact_paths as at
from ethics_desk.rules.judging.facts import Pause, Prior, SanctionFacts
from ethics_desk.rules.packs.entries import Group, PauseReason
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.rules.packs.periods import ONE_DAY, plus_months

_SLACK = timedelta(days=4)
"""Months are of different lengths: so far the first day counted back may be off."""

Differs = Callable[[SanctionFacts], bool]


def other_facts(pack: Pack, facts: SanctionFacts, differs: Differs) -> Iterator[Change]:
    """One earlier sanction more or for another item; one pause more or for another reason."""
    yield from _prior_added(pack, facts)
    yield from _prior_items(pack, facts)
    yield from _reasons(pack, facts)
    yield from _pause_now(pack, facts)
    yield from _pause_before(pack, facts, differs)


def usual_pause(pack: Pack, facts: SanctionFacts) -> PauseReason | None:
    """The reason that stands for all: the first the law of the decision day knows."""
    version = pack.version_on(facts.decision_date)
    return None if version is None else next(iter(version.pauses.values()), None)


def _own_group(pack: Pack, facts: SanctionFacts) -> Group | None:
    act = facts.misconduct
    version = pack.version_on(act.judged_on)
    item = None if version is None else version.items.get(act.item)
    if version is None or item is None or item.group is None:
        return None
    return version.groups[item.group]


def _item_of(pack: Pack, group: str, day: date, *, other: bool = False) -> str | None:
    """The first item of a group, or of any other one, in the version of a day."""
    version = pack.version_on(day)
    items = () if version is None else version.items.values()
    found = (one.code for one in items if one.group and (one.group == group) != other)
    return next(found, None)


def _prior_added(pack: Pack, facts: SanctionFacts) -> Iterator[Change]:
    """An earlier sanction of the same group, imposed on the eve of the act or within the time."""
    group = _own_group(pack, facts)
    if group is None or group.repeat is None:
        return
    committed, months = facts.misconduct.committed, group.repeat.within_months
    eve = committed - ONE_DAY
    item = _item_of(pack, group.code, eve)
    if item is None:
        return
    first = plus_months(committed, -months) - _SLACK
    while plus_months(first, months) < committed or pack.version_on(first) is None:
        first += ONE_DAY
    yield Change(
        path=at.PRIOR,
        kind=ChangeKind.ADDED,
        value=eve,
        until=first,
        facts=replace(facts, prior=(*facts.prior, Prior(item=item, imposed=eve))),
    )


def _prior_items(pack: Pack, facts: SanctionFacts) -> Iterator[Change]:
    """Each earlier sanction for an item of another group, or of the act's own if it was not."""
    group = _own_group(pack, facts)
    if group is None:
        return
    for place, prior in enumerate(facts.prior):
        known = pack.item(prior.item, prior.imposed)
        own = known is not None and known.group == group.code
        item = _item_of(pack, group.code, prior.imposed, other=own)
        if item is None:
            continue
        changed = list(facts.prior)
        changed[place] = replace(prior, item=item)
        yield Change(
            path=at.within(at.nth(at.PRIOR, place), "item"),
            kind=ChangeKind.ITEM,
            value=item,
            facts=replace(facts, prior=tuple(changed)),
        )


def _reasons(pack: Pack, facts: SanctionFacts) -> Iterator[Change]:
    """Each pause for a reason that lets a sanction be imposed meanwhile, or does not."""
    version = pack.version_on(facts.decision_date)
    known = {} if version is None else version.pauses
    for place, pause in enumerate(facts.pauses):
        now = known.get(pause.reason)
        others = (
            one for one in known.values() if now and one.forbids_imposing != now.forbids_imposing
        )
        other = next(others, None)
        if other is not None:
            changed = list(facts.pauses)
            changed[place] = replace(pause, reason=other.code)
            yield Change(
                path=at.within(at.nth(at.PAUSES, place), "reason"),
                kind=ChangeKind.SET,
                value=other.code,
                facts=replace(facts, pauses=tuple(changed)),
            )


def _pause_now(pack: Pack, facts: SanctionFacts) -> Iterator[Change]:
    """A pause on the day of the decision."""
    reason = usual_pause(pack, facts)
    if reason is not None:
        day = facts.decision_date
        yield _paused(facts, Pause(reason=reason.code, starts=day, ends=day))


def _pause_before(pack: Pack, facts: SanctionFacts, differs: Differs) -> Iterator[Change]:
    """The shortest pause before the decision that alters the answer, from discovery or the act."""
    reason, eve = usual_pause(pack, facts), facts.decision_date - ONE_DAY
    if reason is None:
        return
    for known in (facts.misconduct.discovered, facts.misconduct.committed):
        starts = known + ONE_DAY
        if starts > eve:
            continue
        pause = Pause(reason=reason.code, starts=starts, ends=eve)
        whole = _paused(facts, pause)
        if not is_possible(whole.facts) or not differs(whole.facts):
            continue
        short, long = 0, (eve - starts).days + 1
        while long - short > 1:
            middle = (short + long) // 2
            ended = replace(pause, ends=known + timedelta(days=middle))
            if differs(_paused(facts, ended).facts):
                long = middle
            else:
                short = middle
        yield _paused(facts, replace(pause, ends=known + timedelta(days=long)))
        return


def _paused(facts: SanctionFacts, pause: Pause) -> Change:
    return Change(
        path=at.PAUSES,
        kind=ChangeKind.ADDED,
        value=pause.starts,
        until=pause.ends,
        facts=replace(facts, pauses=(*facts.pauses, pause)),
    )
