"""Like cases alike: decided inquiries of the same item, and the reason for departing from them."""

from datetime import date

from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.inquiry import Allegation, AllegationId
from ethics_desk.domain.like_cases import LikeCases
from ethics_desk.rules.judging.facts import SanctionFacts
from ethics_desk.rules.likeness.like_cases import Compared, like_cases
from ethics_desk.rules.likeness.traits import Traits, traits_document, traits_of
from ethics_desk.rules.packs.pack import Pack, PackVersion
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.desk import Desk
from ethics_desk.services.sanction_choice import Judgement, judge
from ethics_desk.services.wording_checks import clean
from ethics_desk.store.lists.like_cases import Alike, alike
from ethics_desk.store.work import Work


def like_inquiries(desk: Desk, allegation_id: AllegationId, day: date) -> LikeCases | None:
    """The nearest decided inquiries for an allegation, as if it were decided on a day.

    All agencies of the records count. None when the law of the day does not cover the act, or its
    pack names no way of comparing.
    """
    with desk.read() as work:
        allegation = work.allegations.get(allegation_id)
        return compare(desk, work, allegation, judge(desk, work, allegation, day))


def compare(
    desk: Desk, work: Work, allegation: Allegation, judgement: Judgement
) -> LikeCases | None:
    """The nearest decided inquiries for an allegation just judged, inside a transaction."""
    evaluation, facts = judgement.evaluation, judgement.facts
    version = _version(desk.rules.pack(evaluation.pack), evaluation.sanctions_version)
    if version is None:
        return None
    day, item = facts.decision_date, facts.misconduct.item
    wanted = Alike(item=item, version=version.code, until=day, but=allegation.inquiry_id)
    return like_cases(
        version,
        Compared(
            item=item,
            day=day,
            allowed=evaluation.sanctions,
            traits=_traits(work, allegation, facts),
        ),
        alike(work.connection, wanted),
        agency=lambda key: agency_name_on(work, key, day),
    )


def comparable(work: Work, allegation: Allegation, judgement: Judgement) -> dict[str, str]:
    """What is written beside a decision so that later ones can be compared with it."""
    return {
        "item": judgement.facts.misconduct.item,
        "judged_by": judgement.evaluation.sanctions_version or "",
        "traits": traits_document(_traits(work, allegation, judgement.facts)),
    }


def checked_departure(like: LikeCases | None, sanction: str, reason: str) -> str:
    """The reason for departing from the usual range; empty when the proposal does not.

    Raises `RuleViolation` `proposal.departs` with the range and the distance when it is missing.
    """
    usual = None if like is None else like.usual
    if like is None or usual is None or not like.departs(sanction):
        return ""
    given = clean(reason, "departure_reason")
    if not given:
        raise RuleViolation(
            "proposal.departs",
            field="departure_reason",
            lowest=like.ladder[usual.lowest].title,
            highest=like.ladder[usual.highest].title,
            steps=abs(like.distance(sanction)),
        )
    return given


def _traits(work: Work, allegation: Allegation, facts: SanctionFacts) -> Traits:
    party = work.parties.get(allegation.party_id)
    leading = None if party.post_id is None else work.posts.get(party.post_id).leading
    return traits_of(facts, leading=leading)


def _version(pack: Pack, code: str | None) -> PackVersion | None:
    return next((one for one in pack.versions if one.code == code), None)
