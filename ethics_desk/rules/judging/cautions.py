"""What the reader of an evaluation must know before relying on it."""

from collections.abc import Iterator

from ethics_desk.rules.judging.anchors import closed_case_counts
from ethics_desk.rules.judging.choice import grounds_in_force
from ethics_desk.rules.judging.evaluation import Caution
from ethics_desk.rules.judging.facts import SanctionFacts
from ethics_desk.rules.judging.former_term import FormerTerm, former_term_caution
from ethics_desk.rules.judging.law import Law, assumed_of, caution
from ethics_desk.rules.judging.ruling import Ruling
from ethics_desk.rules.judging.terms import Reckoning
from ethics_desk.rules.packs.kinds import Status, TimeStatus
from ethics_desk.rules.packs.pack import PackVersion
from ethics_desk.rules.packs.wording import Say, Wording


def cautions(
    law: Law,
    facts: SanctionFacts,
    ruling: Ruling,
    later: tuple[PackVersion, ...],
    former: FormerTerm | None,
) -> tuple[Caution, ...]:
    """All warnings.

    `later` are the milder versions that came into force after the act, `former` the term that had
    run out before the present version began.
    """
    found = [
        *about_versions(law.wording, (law.substance, law.procedure)),
        *_about_entries(law),
        *_about_time(law, facts, ruling.reckoning),
    ]
    if former is not None:
        found.append(former_term_caution(law, former))
    if ruling.choice is not None:
        found += _about_choice(law, facts)
    if later:
        found.append(caution(law.wording, Say.LATER_MILDER, version=later[0].info.title))
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


def _about_entries(law: Law) -> Iterator[Caution]:
    """A warning for each deciding entry carried over unseen into a version that was read."""
    for entry in assumed_of(law):
        judging = law.procedure if entry is law.term else law.substance
        if judging.info.status is Status.SEEN:
            yield caution(
                law.wording,
                Say.RESTS_ON_ASSUMPTION,
                entry=entry.title,
                citation=entry.citation,
                assumption=entry.assumption,
            )


def _about_time(law: Law, facts: SanctionFacts, reckoning: Reckoning) -> list[Caution]:
    found: list[Caution] = []
    if law.term is None:
        found.append(caution(law.wording, Say.NO_LIMITATION, item=law.item.title))
    if reckoning.disputed_continuing:
        found.append(caution(law.wording, Say.CONTINUING_DISPUTED))
    if reckoning.status is TimeStatus.DISPUTED:
        found.append(caution(law.wording, Say.TIME_DISPUTED, day=facts.decision_date))
    if facts.closed_case is not None and not closed_case_counts(law, facts):
        found.append(caution(law.wording, Say.CLOSED_CASE_NO_EFFECT))
    return found


def _about_choice(law: Law, facts: SanctionFacts) -> list[Caution]:
    found: list[Caution] = []
    if facts.post is None:
        found.append(caution(law.wording, Say.POST_UNKNOWN))
    known = grounds_in_force(law.substance, facts)
    found += [
        caution(law.wording, Say.GROUND_NOT_IN_FORCE, ground=ground)
        for ground in facts.dismissal_grounds
        if ground not in known
    ]
    return found
