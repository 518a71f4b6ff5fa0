"""The derivation in words: which version judged, and how the sanctions were chosen."""

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.choice import Choice, no_repeat
from ethics_desk.rules.evaluation import DerivationStep
from ethics_desk.rules.facts import Prior, SanctionFacts
from ethics_desk.rules.law import Law, Versions, step
from ethics_desk.rules.pack import Pack
from ethics_desk.rules.wording import Say, joined, same


def version_steps(
    pack: Pack, facts: SanctionFacts, versions: Versions
) -> tuple[DerivationStep, ...]:
    """Which versions judge the act, as far as there are any."""
    say = pack.wording.say
    substance, procedure = versions.substance, versions.procedure
    steps: list[DerivationStep] = []
    if substance is not None:
        because = versions.asked or _day_of_act(pack, facts)
        then = say(Say.SANCTIONS_BY_VERSION, version=substance.info.title)
        steps.append(step(substance.info, (because,), then))
    if procedure is not None:
        because = versions.asked or say(Say.DECISION_ON, day=facts.decision_date)
        then = say(Say.TERMS_BY_VERSION, version=procedure.info.title)
        steps.append(step(procedure.info, (because,), then))
    return tuple(steps)


def _day_of_act(pack: Pack, facts: SanctionFacts) -> Trilingual:
    act = facts.misconduct
    if not act.continuing:
        return pack.wording.say(Say.COMMITTED_ON, day=act.committed)
    code = Say.CONTINUING_FOUND_ON if act.ended is None else Say.CONTINUING_ENDED_ON
    return pack.wording.say(code, day=act.judged_on)


def choice_steps(law: Law, facts: SanctionFacts, choice: Choice) -> tuple[DerivationStep, ...]:
    """How the sanctions followed from item, post, grounds and earlier sanctions."""
    say = law.wording.say
    item = step(law.item, (law.item.title,), say(Say.ITEM_IN_GROUP, group=law.group.title))
    group = step(
        law.group,
        tuple(one.reason for one in choice.excluded) or (law.group.title,),
        say(Say.ALLOWED, sanctions=_titles(law, choice.sanctions)),
        applied=choice.repeat_of is None,
    )
    repeats = tuple(_repeat_step(law, facts, choice, prior) for prior in facts.prior)
    if choice.repeat_of is not None:
        return (item, *repeats)
    return (item, *repeats, group)


def _titles(law: Law, sanctions: tuple[str, ...]) -> Trilingual:
    return joined(law.substance.sanctions[code].title for code in sanctions)


def _repeat_step(law: Law, facts: SanctionFacts, choice: Choice, prior: Prior) -> DerivationStep:
    say, repeat = law.wording.say, law.group.repeat
    earlier = law.pack.item(prior.item, prior.imposed)
    imposed = say(
        Say.PRIOR_IMPOSED,
        day=prior.imposed,
        item=same(prior.item) if earlier is None else earlier.citation,
    )
    why_not = no_repeat(law.pack, law.group, prior, facts)
    if why_not is None:
        committed = say(Say.COMMITTED_ON, day=facts.misconduct.committed)
        then = say(Say.REPEAT_LEADS_TO, sanctions=_titles(law, choice.sanctions))
        because = (imposed, committed)
    else:
        then = say(Say.NOT_APPLIED)
        because = (imposed, say(why_not))
    return DerivationStep(
        rule=law.group.code if repeat is None else repeat.code,
        citation=law.group.citation if repeat is None else repeat.citation,
        because=because,
        then=then,
        confidence=law.group.confidence,
        applied=why_not is None,
    )
