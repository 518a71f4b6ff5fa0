"""Which sanctions a group of misconduct allows, and which the law takes away."""

from dataclasses import dataclass

from ethics_desk.rules.judging import fact_paths as at
from ethics_desk.rules.judging.evaluation import Exclusion
from ethics_desk.rules.judging.facts import Prior, SanctionFacts
from ethics_desk.rules.packs.entries import (
    Condition,
    Entry,
    Group,
    Item,
    Offer,
    Repeat,
    SanctionType,
)
from ethics_desk.rules.packs.kinds import ConditionKind
from ethics_desk.rules.packs.pack import Pack, PackVersion
from ethics_desk.rules.packs.periods import plus_months
from ethics_desk.rules.packs.wording import Say, fill

ABOUT_LOWER_POST = frozenset({ConditionKind.LOWER_VACANCY, ConditionKind.LOWER_REQUIREMENTS})
"""Conditions nobody can judge while nothing is known of a lower post."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A sanction taken away: the clause, the entry the clause is part of, the facts it rests on.

    `rows` are those of the clause, where it has its own.
    """

    exclusion: Exclusion
    entry: Entry
    facts: tuple[str, ...]
    rows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The sanctions allowed, mildest first, those barred, and the prior one repeated if any."""

    sanctions: tuple[str, ...]
    bars: tuple[Bar, ...]
    repeat_of: Prior | None = None

    @property
    def excluded(self) -> tuple[Exclusion, ...]:
        """The sanctions barred, by which clause."""
        return tuple(bar.exclusion for bar in self.bars)


def choose(pack: Pack, version: PackVersion, item: Item, facts: SanctionFacts) -> Choice:
    """What one version allows for one item; an item without a group allows nothing."""
    if item.group is None:
        return Choice(sanctions=(), bars=())
    group = version.groups[item.group]
    allowed, impossible, instead = _offered(pack, version, group, facts)
    prior = repeated(pack, group, facts)
    if prior is None or group.repeat is None:
        return Choice(
            sanctions=version.mildest_first(allowed),
            bars=_ordered(version, [*impossible, *instead]),
        )
    superseded = _superseded(group, group.repeat, allowed, facts.prior.index(prior), prior)
    return Choice(
        sanctions=version.mildest_first(group.repeat.sanctions),
        bars=_ordered(version, [*impossible, *superseded]),
        repeat_of=prior,
    )


def _superseded(
    group: Group, repeat: Repeat, allowed: list[str], place: int, prior: Prior
) -> list[Bar]:
    reason = fill(repeat.reason, {"imposed": prior.imposed})
    return [
        Bar(
            exclusion=Exclusion(
                sanction=code, rule=group.code, citation=repeat.citation, reason=reason
            ),
            entry=group,
            facts=(at.nth(at.PRIOR, place),),
        )
        for code in allowed
        if code not in repeat.sanctions
    ]


def _ordered(version: PackVersion, bars: list[Bar]) -> tuple[Bar, ...]:
    return tuple(sorted(bars, key=lambda one: version.sanctions[one.exclusion.sanction].severity))


def _offered(
    pack: Pack, version: PackVersion, group: Group, facts: SanctionFacts
) -> tuple[list[str], list[Bar], list[Bar]]:
    """The sanctions allowed, those that are impossible, and those allowed only in their stead."""
    allowed: list[str] = []
    impossible: list[Bar] = []
    instead: list[Bar] = []
    for offer in group.offers:
        sanction = version.sanctions[offer.sanction]
        failed = failed_condition(sanction, facts)
        if failed is not None:
            impossible.append(_failed(pack, sanction, failed, facts))
        elif _not_needed(version, offer, facts):
            instead.extend(_restricted(group, offer, _possible_by(version, offer, facts)))
        elif offer.needs_ground and not grounds_in_force(version, facts):
            unnamed = not facts.dismissal_grounds
            impossible.extend(_restricted(group, offer, (at.GROUNDS,), unknown=unnamed))
        else:
            allowed.append(offer.sanction)
    return allowed, impossible, instead


def _failed(pack: Pack, sanction: SanctionType, failed: Condition, facts: SanctionFacts) -> Bar:
    """The bar of a condition not met; what nobody established is not told as a fact."""
    unknown = facts.post is None and failed.kind in ABOUT_LOWER_POST
    return Bar(
        exclusion=Exclusion(
            sanction=sanction.code,
            rule=failed.rule,
            citation=failed.citation,
            reason=pack.wording.say(Say.POST_UNKNOWN) if unknown else failed.reason,
            unknown=unknown,
        ),
        entry=sanction,
        facts=(_asked(failed.kind, facts),),
        rows=failed.rows,
    )


def _restricted(
    group: Group, offer: Offer, paths: tuple[str, ...], *, unknown: bool = False
) -> tuple[Bar, ...]:
    if offer.rule is None or offer.citation is None or offer.reason is None:
        return ()
    exclusion = Exclusion(
        sanction=offer.sanction,
        rule=offer.rule,
        citation=offer.citation,
        reason=offer.reason,
        unknown=unknown,
    )
    return (Bar(exclusion=exclusion, entry=group, facts=paths, rows=offer.rows),)


def _possible_by(version: PackVersion, offer: Offer, facts: SanctionFacts) -> tuple[str, ...]:
    """The facts that make the sanction possible for which another stands in."""
    if offer.only_without is None:
        return ()
    return asked_by(version.sanctions[offer.only_without], facts)


def asked_by(sanction: SanctionType, facts: SanctionFacts) -> tuple[str, ...]:
    """The facts the conditions of a sanction ask for."""
    return tuple(dict.fromkeys(_asked(one.kind, facts) for one in sanction.conditions))


def _asked(kind: ConditionKind, facts: SanctionFacts) -> str:
    match kind:
        case ConditionKind.NOT_ELECTED:
            return at.ELECTED
        case ConditionKind.LOWER_VACANCY:
            return at.POST if facts.post is None else at.LOWER_VACANCY
        case ConditionKind.LOWER_REQUIREMENTS:
            return at.POST if facts.post is None else at.LOWER_REQUIREMENTS


def _not_needed(version: PackVersion, offer: Offer, facts: SanctionFacts) -> bool:
    """Whether the sanction this one stands in for is possible."""
    if offer.only_without is None:
        return False
    return failed_condition(version.sanctions[offer.only_without], facts) is None


def failed_condition(sanction: SanctionType, facts: SanctionFacts) -> Condition | None:
    """The first condition of a sanction the facts do not meet."""
    return next((one for one in sanction.conditions if not _met(one.kind, facts)), None)


def _met(kind: ConditionKind, facts: SanctionFacts) -> bool:
    match kind:
        case ConditionKind.NOT_ELECTED:
            return not facts.elected
        case ConditionKind.LOWER_VACANCY:
            return facts.post is not None and facts.post.lower_vacancy
        case ConditionKind.LOWER_REQUIREMENTS:
            return facts.post is not None and facts.post.meets_lower_requirements


def grounds_in_force(version: PackVersion, facts: SanctionFacts) -> tuple[str, ...]:
    """The grounds of dismissal among the facts that the version knows."""
    return tuple(code for code in facts.dismissal_grounds if code in version.grounds)


def repeated(pack: Pack, group: Group, facts: SanctionFacts) -> Prior | None:
    """The latest earlier sanction that makes the act a repeat."""
    found = [prior for prior in facts.prior if no_repeat(pack, group, prior, facts) is None]
    return max(found, key=lambda prior: prior.imposed, default=None)


def no_repeat(pack: Pack, group: Group, prior: Prior, facts: SanctionFacts) -> Say | None:
    """Why an earlier sanction makes no repeat; None when it does."""
    if group.repeat is None:
        return Say.GROUP_WITHOUT_REPEAT
    if prior.annulled is not None:
        return Say.PRIOR_ANNULLED
    earlier = pack.item(prior.item, prior.imposed)
    if earlier is None or earlier.group != group.code:
        return Say.PRIOR_OTHER_GROUP
    if facts.misconduct.committed <= prior.imposed:
        return Say.COMMITTED_BEFORE_PRIOR
    if facts.misconduct.committed > plus_months(prior.imposed, group.repeat.within_months):
        return Say.COMMITTED_TOO_LATE
    return None
