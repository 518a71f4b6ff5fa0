"""The derivation in words: which version judged, and how the sanctions were chosen."""

from collections.abc import Iterator
from dataclasses import replace

from ethics_desk.domain.language import Worded
from ethics_desk.rules.judging import fact_paths as at
from ethics_desk.rules.judging.choice import Bar, Choice, asked_by, no_repeat
from ethics_desk.rules.judging.conclusions import (
    GroundCounts,
    ItemInGroup,
    RepeatOf,
    Role,
    SanctionBarred,
    SanctionsAllowed,
    VersionJudges,
)
from ethics_desk.rules.judging.derivation import DerivationStep, basis_of
from ethics_desk.rules.judging.facts import Prior, SanctionFacts
from ethics_desk.rules.judging.law import Law, Versions, days_of_act
from ethics_desk.rules.packs.pack import Pack, PackVersion
from ethics_desk.rules.packs.wording import Row, Say, same

SANCTIONS_VERSION = "sanctions-version"
TERMS_VERSION = "terms-version"
ITEM = "item"
GROUP = "group"


def version_steps(
    pack: Pack, facts: SanctionFacts, versions: Versions
) -> tuple[DerivationStep, ...]:
    """Which versions judge the act, as far as there are any."""
    tell = pack.wording.tell
    substance, procedure = versions.substance, versions.procedure
    steps: list[DerivationStep] = []
    if substance is not None:
        steps.append(
            DerivationStep(
                name=SANCTIONS_VERSION,
                basis=basis_of(substance.info, substance.info),
                reasons=(versions.asked or _day_of_act(pack, facts),),
                then=tell(Say.SANCTIONS_BY_VERSION, version=substance.info.title),
                facts=days_of_act(facts.misconduct),
                concludes=(VersionJudges(role=Role.SANCTIONS, version=substance.code),),
            )
        )
    if procedure is not None:
        steps.append(
            DerivationStep(
                name=TERMS_VERSION,
                basis=basis_of(procedure.info, procedure.info),
                reasons=(versions.asked or tell(Say.DECISION_ON, day=facts.decision_date),),
                then=tell(Say.TERMS_BY_VERSION, version=procedure.info.title),
                facts=(at.DECISION_DATE,),
                concludes=(VersionJudges(role=Role.TERMS, version=procedure.code),),
            )
        )
    return tuple(steps)


def _day_of_act(pack: Pack, facts: SanctionFacts) -> Worded:
    act = facts.misconduct
    if not act.continuing:
        return pack.wording.tell(Say.COMMITTED_ON, day=act.committed)
    code = Say.CONTINUING_FOUND_ON if act.ended is None else Say.CONTINUING_ENDED_ON
    return pack.wording.tell(code, day=act.judged_on)


def item_step(law: Law) -> DerivationStep:
    """Which group of misconduct the item belongs to."""
    return DerivationStep(
        name=ITEM,
        basis=law.by_substance(law.item),
        reasons=(law.item.title,),
        then=law.wording.tell(Say.ITEM_IN_GROUP, group=law.group.title),
        facts=(at.ITEM,),
        rests_on=(SANCTIONS_VERSION,),
        concludes=(ItemInGroup(item=law.item.code, group=law.group.code),),
    )


def choice_steps(law: Law, facts: SanctionFacts, choice: Choice) -> tuple[DerivationStep, ...]:
    """How the sanctions followed from post, grounds and earlier sanctions."""
    return (
        *_ground_steps(law, facts),
        *_repeat_steps(law, facts, choice),
        *(_bar_step(law, facts, bar) for bar in choice.bars),
        _group_step(law, facts, choice),
    )


def deciding_names(facts: SanctionFacts, law: Law, choice: Choice) -> tuple[str, ...]:
    """The steps that say which sanctions are allowed."""
    if choice.repeat_of is None:
        return (GROUP,)
    return tuple(
        at.nth(at.PRIOR, place)
        for place, prior in enumerate(facts.prior)
        if no_repeat(law.pack, law.group, prior, facts) is None
    )


def titles_of(law: Law, sanctions: tuple[str, ...]) -> Worded:
    """The names of sanctions in a row."""
    return Row(tuple(law.substance.sanctions[code].title for code in sanctions))


def _ground_steps(law: Law, facts: SanctionFacts) -> Iterator[DerivationStep]:
    """Each ground of dismissal named: whether it opens a sanction."""
    tell = law.wording.tell
    asked_for = any(offer.needs_ground for offer in law.group.offers)
    for place, code in enumerate(facts.dismissal_grounds):
        path, ground = at.nth(at.GROUNDS, place), law.substance.grounds.get(code)
        applied = asked_for and ground is not None
        reasons: list[Worded] = [] if ground is None else [ground.title]
        if ground is None:
            reasons.append(tell(Say.GROUND_NOT_IN_FORCE, ground=code))
        elif not asked_for:
            reasons.append(tell(Say.GROUND_NOT_ASKED))
        yield DerivationStep(
            name=path,
            basis=law.by_substance(ground or law.group),
            reasons=tuple(reasons),
            then=tell(Say.GROUND_NAMED if applied else Say.NOT_APPLIED),
            facts=(path,),
            rests_on=(ITEM,),
            concludes=(GroundCounts(ground=code),) if applied else (),
            applied=applied,
        )


def _repeat_steps(law: Law, facts: SanctionFacts, choice: Choice) -> Iterator[DerivationStep]:
    if not facts.prior and law.group.repeat is not None:
        repeat, tell = law.group.repeat, law.wording.tell
        yield DerivationStep(
            name=at.PRIOR,
            basis=law.by_substance(law.group, repeat.code, repeat.citation),
            reasons=(tell(Say.NO_PRIOR),),
            then=tell(Say.NOT_APPLIED),
            facts=(at.PRIOR,),
            rests_on=(ITEM,),
            applied=False,
        )
    for place, prior in enumerate(facts.prior):
        yield _repeat_step(law, facts, choice, place, prior)


def _repeat_step(
    law: Law, facts: SanctionFacts, choice: Choice, place: int, prior: Prior
) -> DerivationStep:
    tell, repeat, path = law.wording.tell, law.group.repeat, at.nth(at.PRIOR, place)
    earlier = law.pack.item(prior.item, prior.imposed)
    imposed = tell(
        Say.PRIOR_IMPOSED,
        day=prior.imposed,
        item=same(prior.item) if earlier is None else earlier.citation,
    )
    why_not = no_repeat(law.pack, law.group, prior, facts)
    applies = why_not is None
    day = tell(why_not or Say.COMMITTED_ON, day=facts.misconduct.committed)
    led_to = tell(Say.REPEAT_LEADS_TO, sanctions=titles_of(law, choice.sanctions))
    return DerivationStep(
        name=path,
        basis=law.by_substance(law.group)
        if repeat is None
        else law.by_substance(law.group, repeat.code, repeat.citation),
        reasons=(imposed, day),
        then=led_to if applies else tell(Say.NOT_APPLIED),
        facts=(
            *(at.within(path, name) for name in ("item", "imposed", "annulled")),
            at.COMMITTED,
        ),
        rests_on=(ITEM,),
        concludes=(
            RepeatOf(item=prior.item, imposed=prior.imposed),
            SanctionsAllowed(sanctions=choice.sanctions),
        )
        if applies
        else (),
        applied=applies,
    )


def _bar_step(law: Law, facts: SanctionFacts, bar: Bar) -> DerivationStep:
    """A sanction taken away, by the clause that does it."""
    barred = bar.exclusion
    title = law.substance.sanctions[barred.sanction].title
    repeats = tuple(at.nth(at.PRIOR, place) for place in range(len(facts.prior)))
    basis = law.by_substance(bar.entry, barred.rule, barred.citation)
    return DerivationStep(
        name=f"barred.{barred.sanction}",
        basis=replace(basis, rows=bar.rows or basis.rows),
        reasons=(barred.reason,),
        then=law.wording.tell(Say.BARRED, sanction=title),
        facts=bar.facts,
        rests_on=(ITEM, *(path for path in bar.facts if path in repeats)),
        concludes=(SanctionBarred(sanction=barred.sanction, rule=barred.rule),),
    )


def _group_step(law: Law, facts: SanctionFacts, choice: Choice) -> DerivationStep:
    """What the group offers; a repeat goes before it."""
    tell, repeated = law.wording.tell, choice.repeat_of is not None
    conditions = (
        path
        for offer in law.group.offers
        for path in asked_by(law.substance.sanctions[offer.sanction], facts)
    )
    if repeated:
        reasons: tuple[Worded, ...] = (tell(Say.REPEAT_GOES_FIRST),)
    else:
        reasons = tuple(one.reason for one in choice.excluded) or (law.group.title,)
    return DerivationStep(
        name=GROUP,
        basis=law.by_substance(law.group),
        reasons=reasons,
        then=tell(Say.NOT_APPLIED)
        if repeated
        else tell(Say.ALLOWED, sanctions=titles_of(law, choice.sanctions)),
        facts=tuple(dict.fromkeys(conditions)),
        rests_on=(
            *(deciding_names(facts, law, choice) if repeated else (ITEM,)),
            *(f"barred.{one.sanction}" for one in choice.excluded),
        ),
        concludes=() if repeated else (SanctionsAllowed(sanctions=choice.sanctions),),
        applied=not repeated,
    )


def later_step(law: Law, facts: SanctionFacts, later: PackVersion) -> DerivationStep:
    """A later milder version: told, not applied by itself."""
    tell = law.wording.tell
    return DerivationStep(
        name=f"later.{later.code}",
        basis=basis_of(later.info, later.info),
        reasons=(tell(Say.LATER_MILDER, version=later.info.title),),
        then=tell(Say.NOT_APPLIED),
        facts=(*days_of_act(facts.misconduct), at.DECISION_DATE),
        rests_on=(SANCTIONS_VERSION,),
        applied=False,
    )
