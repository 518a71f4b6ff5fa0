"""What the reader of an evaluation must know before relying on it."""

from ethics_desk.rules.anchors import closed_case_counts
from ethics_desk.rules.choice import Choice, choose, grounds_in_force
from ethics_desk.rules.evaluation import Caution
from ethics_desk.rules.facts import SanctionFacts
from ethics_desk.rules.kinds import Status, TimeStatus
from ethics_desk.rules.law import Law, caution
from ethics_desk.rules.pack import PackVersion
from ethics_desk.rules.terms import Reckoning
from ethics_desk.rules.wording import Say, Wording


def cautions(
    law: Law, facts: SanctionFacts, reckoning: Reckoning, choice: Choice | None
) -> tuple[Caution, ...]:
    """All warnings; `choice` is missing when the outcome is not a choice of sanctions."""
    found = [
        *about_versions(law.wording, (law.substance, law.procedure)),
        *_about_time(law, facts, reckoning),
    ]
    if choice is not None:
        found += _about_choice(law, facts, choice)
    return tuple(found)


def about_versions(
    wording: Wording, versions: tuple[PackVersion | None, ...]
) -> tuple[Caution, ...]:
    """A warning for each of the versions in force whose text the authors did not read."""
    used = {one.code: one for one in versions if one is not None}
    return tuple(
        caution(wording, Say.VERSION_UNVERIFIED, version=one.info.title)
        for one in used.values()
        if one.info.status is Status.UNVERIFIED
    )


def _about_time(law: Law, facts: SanctionFacts, reckoning: Reckoning) -> list[Caution]:
    found: list[Caution] = []
    if reckoning.disputed_continuing:
        found.append(caution(law.wording, Say.CONTINUING_DISPUTED))
    if reckoning.status is TimeStatus.DISPUTED:
        found.append(caution(law.wording, Say.TIME_DISPUTED, day=facts.decision_date))
    if facts.closed_case is not None and not closed_case_counts(law, facts):
        found.append(caution(law.wording, Say.CLOSED_CASE_NO_EFFECT))
    return found


def _about_choice(law: Law, facts: SanctionFacts, choice: Choice) -> list[Caution]:
    found: list[Caution] = []
    if facts.post is None:
        found.append(caution(law.wording, Say.POST_UNKNOWN))
    known = grounds_in_force(law.substance, facts)
    found += [
        caution(law.wording, Say.GROUND_NOT_IN_FORCE, ground=ground)
        for ground in facts.dismissal_grounds
        if ground not in known
    ]
    later = milder_later(law, facts, choice)
    if later is not None:
        found.append(caution(law.wording, Say.LATER_MILDER, version=later.info.title))
    return found


def milder_later(law: Law, facts: SanctionFacts, choice: Choice) -> PackVersion | None:
    """A version that came into force after the act and is milder for it."""
    severity = _severities(law.substance, choice.sanctions)
    for later in law.pack.versions_after(law.substance, facts.decision_date):
        if later.info.status is Status.DISABLED:
            continue
        item = later.items.get(law.item.code)
        if item is None:
            return later
        other = _severities(later, choose(law.pack, later, item, facts).sanctions)
        if other and other < severity:
            return later
    return None


def _severities(version: PackVersion, sanctions: tuple[str, ...]) -> tuple[int, ...]:
    """The hardest and the mildest sanction, to be compared in this order."""
    levels = [version.sanctions[code].severity for code in sanctions]
    return (max(levels), min(levels)) if levels else ()
