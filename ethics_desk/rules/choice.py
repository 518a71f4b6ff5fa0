"""Which sanctions a group of misconduct allows, and which the law takes away."""

from dataclasses import dataclass

from ethics_desk.rules.entries import Condition, Group, Item, Offer, Repeat, SanctionType
from ethics_desk.rules.evaluation import Exclusion
from ethics_desk.rules.facts import Prior, SanctionFacts
from ethics_desk.rules.kinds import ConditionKind
from ethics_desk.rules.pack import Pack, PackVersion
from ethics_desk.rules.periods import plus_months
from ethics_desk.rules.wording import Say, fill


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The sanctions allowed, mildest first, those excluded, and the prior one repeated if any."""

    sanctions: tuple[str, ...]
    excluded: tuple[Exclusion, ...]
    repeat_of: Prior | None = None


def choose(pack: Pack, version: PackVersion, item: Item, facts: SanctionFacts) -> Choice:
    """What one version allows for one item; an item without a group allows nothing."""
    if item.group is None:
        return Choice(sanctions=(), excluded=())
    group = version.groups[item.group]
    allowed, impossible, instead = _offered(version, group, facts)
    prior = repeated(pack, group, facts)
    if prior is None or group.repeat is None:
        excluded = [*impossible, *instead]
        return Choice(
            sanctions=version.mildest_first(allowed), excluded=_ordered(version, excluded)
        )
    return Choice(
        sanctions=version.mildest_first(group.repeat.sanctions),
        excluded=_ordered(
            version, [*impossible, *_superseded(group, group.repeat, allowed, prior)]
        ),
        repeat_of=prior,
    )


def _superseded(group: Group, repeat: Repeat, allowed: list[str], prior: Prior) -> list[Exclusion]:
    reason = fill(repeat.reason, {"imposed": prior.imposed})
    return [
        Exclusion(sanction=code, rule=group.code, citation=repeat.citation, reason=reason)
        for code in allowed
        if code not in repeat.sanctions
    ]


def _ordered(version: PackVersion, excluded: list[Exclusion]) -> tuple[Exclusion, ...]:
    return tuple(sorted(excluded, key=lambda one: version.sanctions[one.sanction].severity))


def _offered(
    version: PackVersion, group: Group, facts: SanctionFacts
) -> tuple[list[str], list[Exclusion], list[Exclusion]]:
    """The sanctions allowed, those that are impossible, and those allowed only in their stead."""
    allowed: list[str] = []
    impossible: list[Exclusion] = []
    instead: list[Exclusion] = []
    for offer in group.offers:
        failed = failed_condition(version.sanctions[offer.sanction], facts)
        if failed is not None:
            impossible.append(
                Exclusion(
                    sanction=offer.sanction,
                    rule=failed.rule,
                    citation=failed.citation,
                    reason=failed.reason,
                )
            )
        elif _not_needed(version, offer, facts):
            instead.extend(_restricted(offer))
        elif offer.needs_ground and not grounds_in_force(version, facts):
            impossible.extend(_restricted(offer))
        else:
            allowed.append(offer.sanction)
    return allowed, impossible, instead


def _restricted(offer: Offer) -> tuple[Exclusion, ...]:
    if offer.rule is None or offer.citation is None or offer.reason is None:
        return ()
    return (
        Exclusion(
            sanction=offer.sanction, rule=offer.rule, citation=offer.citation, reason=offer.reason
        ),
    )


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
