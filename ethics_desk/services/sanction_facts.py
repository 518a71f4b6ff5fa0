"""The facts of one allegation as the sanction rules ask for them, gathered from the records."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.decision_state import annulled_on
from ethics_desk.domain.inquiry import Allegation, AllegationId, Inquiry, Party, PartyRole
from ethics_desk.domain.person import PersonId
from ethics_desk.domain.sanction import NO_SANCTION, Circumstances
from ethics_desk.rules.judging.facts import (
    ClosedCase,
    Misconduct,
    Pause,
    Post,
    Prior,
    SanctionFacts,
)
from ethics_desk.rules.packs.kinds import ClosedCaseKind
from ethics_desk.services.circumstances import known_circumstances, pauses_of
from ethics_desk.services.desk import Desk
from ethics_desk.services.standing_proposals import stands
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierSanction:
    """An earlier sanction of the same person, from these records or from outside.

    `number` is that of the inquiry, or of the order when the sanction was imposed elsewhere.
    `judged` says whether the pack knows its item; one that is not known cannot make a repeat and
    must be looked at by a human being. `record` is the id of the decision or of the entry.
    """

    record: str
    item: str
    sanction: str
    imposed_on: date
    annulled_on: date | None
    number: str
    from_records: bool
    judged: bool


def sanction_facts(
    desk: Desk, work: Work, allegation: Allegation, decision_date: date
) -> SanctionFacts:
    """Everything the records say about one allegation, for a decision on a day.

    Raises `BadInput` by the name of the fact when the days are impossible together.
    """
    inquiry = work.inquiries.get(allegation.inquiry_id)
    party = work.parties.get(allegation.party_id)
    known = known_circumstances(work, party)
    facts = SanctionFacts(
        pack=inquiry.pack,
        decision_date=decision_date,
        misconduct=_misconduct(allegation),
        elected=_elected(work, party),
        post=post_of(known),
        signs_of_crime=allegation.signs_of_crime,
        signs_of_administrative_offence=allegation.signs_of_offence,
        closed_case=closed_case_of(allegation),
        pauses=_pauses(work, party),
        prior=_prior(desk, work, inquiry, allegation, decision_date),
        same_misconduct_sanctioned=(
            allegation.sanctioned_elsewhere or _sanctioned_here(work, allegation)
        ),
        dismissal_grounds=known.dismissal_grounds,
    )
    return desk.rules.read_facts(facts.as_document())


def earlier_sanctions(
    desk: Desk, work: Work, inquiry: Inquiry, person_id: PersonId, but: AllegationId
) -> tuple[EarlierSanction, ...]:
    """Every sanction ever imposed on a person, except for the allegation `but`, oldest first.

    Also those of inquiries the acting member keeps out of: the law judges a repeat by them.
    """
    if work.hidden:
        with desk.count() as whole:
            return earlier_sanctions(desk, whole, inquiry, person_id, but)
    pack = desk.rules.pack(inquiry.pack)
    outside = [
        EarlierSanction(
            record=one.id,
            item=one.item,
            sanction=one.sanction,
            imposed_on=one.imposed_on,
            annulled_on=one.annulled_on,
            number=one.order_number,
            from_records=False,
            judged=pack.knows("item", one.item),
        )
        for one in work.prior_sanctions.of(person_id=person_id)
    ]
    decided = [
        found
        for party in work.parties.of(person_id=person_id, role=PartyRole.OFFICIAL)
        for found in _decided(desk, work, inquiry, party)
        if found[0] != but
    ]
    every = [*outside, *(sanction for _, sanction in decided)]
    return tuple(sorted(every, key=lambda one: one.imposed_on))


def _decided(
    desk: Desk, work: Work, inquiry: Inquiry, party: Party
) -> list[tuple[AllegationId, EarlierSanction]]:
    pack, other = desk.rules.pack(inquiry.pack), work.inquiries.get(party.inquiry_id)
    found = []
    for decision in work.decisions.of(party_id=party.id):
        if decision.sanction == NO_SANCTION or other.voided:
            continue
        item = work.allegations.get(decision.allegation_id).item
        earlier = EarlierSanction(
            record=decision.id,
            item=item,
            sanction=decision.sanction,
            imposed_on=decision.decided_on,
            annulled_on=annulled_on(work.decision_events.of(decision_id=decision.id)),
            number=other.number,
            from_records=True,
            judged=pack.knows("item", item),
        )
        found.append((decision.allegation_id, earlier))
    return found


def _prior(
    desk: Desk, work: Work, inquiry: Inquiry, allegation: Allegation, decision_date: date
) -> tuple[Prior, ...]:
    person_id = work.parties.get(allegation.party_id).person_id
    return tuple(
        Prior(item=one.item, imposed=one.imposed_on, annulled=one.annulled_on)
        for one in earlier_sanctions(desk, work, inquiry, person_id, allegation.id)
        if one.judged and one.imposed_on <= decision_date
    )


def _sanctioned_here(work: Work, allegation: Allegation) -> bool:
    """Whether a sanction imposed for this very act stands (CSL art 44(8)(2), row SN-13)."""
    return any(
        decision.sanction != NO_SANCTION and stands(work, decision)
        for decision in work.decisions.of(allegation_id=allegation.id)
    )


def _misconduct(allegation: Allegation) -> Misconduct:
    return Misconduct(
        item=allegation.item,
        committed=allegation.committed_on,
        discovered=allegation.discovered_on,
        continuing=allegation.continuing,
        ended=allegation.ended_on,
    )


def _elected(work: Work, party: Party) -> bool:
    return party.post_id is not None and work.posts.get(party.post_id).elected


def post_of(known: Circumstances) -> Post | None:
    """What is known of the next lower post; None as long as it is open whether demotion can be.

    One obstacle settles the matter. The other fact is then taken as favourable, so that the answer
    names only the obstacle that was established.
    """
    facts = (known.lower_vacancy, known.meets_lower_requirements)
    if None in facts and False not in facts:
        return None
    return Post(
        lower_vacancy=known.lower_vacancy is not False,
        meets_lower_requirements=known.meets_lower_requirements is not False,
    )


def closed_case_of(allegation: Allegation) -> ClosedCase | None:
    """The matter others closed, if both its kind and its day are known."""
    if not allegation.closed_kind or allegation.closed_on is None:
        return None
    return ClosedCase(
        kind=ClosedCaseKind(allegation.closed_kind),
        closed=allegation.closed_on,
    )


def _pauses(work: Work, party: Party) -> tuple[Pause, ...]:
    return tuple(
        Pause(reason=one.reason, starts=one.starts_on, ends=one.ends_on)
        for one in pauses_of(work, party.id)
    )
