"""Versions that came into force after the act: whether they are milder, put as a question."""

from dataclasses import dataclass

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.judging.choice import Choice, choose
from ethics_desk.rules.judging.evaluation import Evaluation, LaterLaw
from ethics_desk.rules.judging.facts import SanctionFacts
from ethics_desk.rules.judging.law import Law
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.rules.packs.pack import PackVersion
from ethics_desk.rules.packs.wording import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterVersion:
    """A later version, whether it is milder for the act, and on which assumption that rests."""

    version: PackVersion
    milder: bool
    assumption: Trilingual | None


def later_versions(law: Law, facts: SanctionFacts, choice: Choice) -> tuple[LaterVersion, ...]:
    """The versions between act and decision that are milder, or that may be, for all we know.

    One that is not milder is named where that rests on an assumption, and otherwise left out.
    """
    severity = _severities(law.substance, choice.sanctions)
    found: list[LaterVersion] = []
    for later in law.pack.versions_after(law.substance, facts.decision_date):
        if later.info.status is Status.DISABLED:
            continue
        milder = _is_milder(law, facts, later, severity)
        assumption = later.info.assumption or law.substance.info.assumption
        if milder or assumption is not None:
            found.append(LaterVersion(version=later, milder=milder, assumption=assumption))
    return tuple(found)


def milder_of(later: tuple[LaterVersion, ...]) -> tuple[PackVersion, ...]:
    """Those of the later versions that are milder."""
    return tuple(one.version for one in later if one.milder)


def question(law: Law, later: LaterVersion, answer: Evaluation | None) -> LaterLaw:
    """The later version as it is put to a person, with what it would answer if it is milder."""
    info, say = later.version.info, law.wording.say
    transition = info.transition or say(Say.LATER_UNSEEN)
    if later.milder:
        text = say(Say.LATER_QUESTION, version=info.title, transition=transition)
    else:
        text = say(Say.LATER_ASSUMED, version=info.title, assumption=later.assumption)
    return LaterLaw(
        version=info.code,
        title=info.title,
        milder=later.milder,
        assumption=later.assumption,
        text=text,
        answer=answer,
    )


def _is_milder(
    law: Law, facts: SanctionFacts, later: PackVersion, severity: tuple[int, ...]
) -> bool:
    """Whether a version calls the act no misconduct any more, or allows only milder sanctions."""
    item = later.items.get(law.item.code)
    if item is None:
        return True
    other = _severities(later, choose(law.pack, later, item, facts).sanctions)
    return bool(other) and other < severity


def _severities(version: PackVersion, sanctions: tuple[str, ...]) -> tuple[int, ...]:
    """The hardest and the mildest sanction, to be compared in this order."""
    levels = [version.sanctions[code].severity for code in sanctions]
    return (max(levels), min(levels)) if levels else ()
