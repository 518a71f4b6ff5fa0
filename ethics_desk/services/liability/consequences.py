"""What follows from sanctions and convictions: with days, for one allegation and one person."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.crime import CourtOutcomeKind
from ethics_desk.domain.decision_state import annulled_on
from ethics_desk.domain.inquiry import Allegation, AllegationId
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.liability_rows import StandingDecision
from ethics_desk.domain.people_rows import SanctionRow
from ethics_desk.domain.person import PersonId
from ethics_desk.domain.rows import DueRow
from ethics_desk.domain.sanction import NO_SANCTION, Decision, DecisionId
from ethics_desk.rules.following.aftermath import (
    Aftermath,
    Established,
    after_crime,
    after_sanction,
)
from ethics_desk.rules.following.bars import Imposed
from ethics_desk.rules.judging.evaluation import Consequence as GeneralConsequence
from ethics_desk.rules.judging.evaluation import Evaluation
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.rules.packs.periods import plus_months
from ethics_desk.rules.packs.provisions import ValidityRule
from ethics_desk.rules.questions import last_day_of_sanction
from ethics_desk.services.circumstances import known_circumstances
from ethics_desk.services.desk import Desk
from ethics_desk.services.liability.known_convictions import JudgedOutcome, judged_outcomes
from ethics_desk.services.person_directory import sanctions_of
from ethics_desk.services.sanction_choice import judge, sanction_title
from ethics_desk.services.standing_proposals import newest_decision, standing_proposal
from ethics_desk.services.warnings import warned
from ethics_desk.store.lists.liability import (
    standing_decisions,
    standing_prior,
)
from ethics_desk.store.work import Work

SANCTION_EXPIRES = "sanction.expires"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequence:
    """One thing that follows, and from what: a sanction by its title, or a conviction (None).

    `if_imposed` is set where nothing was decided yet: the day its days are reckoned from.
    """

    ground: Trilingual | None
    aftermath: Aftermath
    if_imposed: date | None = None


def what_follows(desk: Desk, allegation_id: AllegationId, day: date) -> tuple[Consequence, ...]:
    """What follows from what was decided on an allegation; before that, from what was proposed.

    While neither is, from each sanction the law allows, as if it were imposed on `day`.
    """
    with desk.read() as work:
        allegation = work.allegations.get(allegation_id)
        pack = desk.rules.pack(work.inquiries.get(allegation.inquiry_id).pack)
        decision = newest_decision(work, allegation_id)
        if decision is not None:
            return of_decision(desk, work, pack, allegation, decision)
        evaluation = judge(desk, work, allegation, day).evaluation
        return expected(work, pack, allegation, evaluation, day)


def expected(
    work: Work, pack: Pack, allegation: Allegation, evaluation: Evaluation, day: date
) -> tuple[Consequence, ...]:
    """What would follow from the sanction proposed, or from each allowed, imposed on a day.

    Nothing where none can be imposed any more: what was proposed before then promises nothing.
    """
    if not evaluation.open:
        return ()
    proposal = standing_proposal(work, allegation.id)
    if proposal is None:
        wanted = evaluation.sanctions
    else:
        wanted = () if proposal.sanction == NO_SANCTION else (proposal.sanction,)
    traits = traits_of(pack, allegation.item, allegation.committed_on)
    grounds = _grounds(work, allegation)
    return tuple(
        replace(one, if_imposed=day)
        for code in wanted
        for one in _consequences(
            pack, Imposed(sanction=code, traits=traits, imposed_on=day, grounds=grounds), day
        )
    )


def _grounds(work: Work, allegation: Allegation) -> frozenset[str]:
    """The grounds of dismissal established about the official."""
    known = known_circumstances(work, work.parties.get(allegation.party_id))
    return frozenset(known.dismissal_grounds)


def of_decision(
    desk: Desk, work: Work, pack: Pack, allegation: Allegation, decision: Decision
) -> tuple[Consequence, ...]:
    """What follows from a decision; nothing when it imposed none or was annulled."""
    events = work.decision_events.of(decision_id=decision.id)
    if decision.sanction == NO_SANCTION or annulled_on(events) is not None:
        return ()
    imposed = Imposed(
        sanction=decision.sanction,
        traits=traits_of(pack, allegation.item, allegation.committed_on),
        imposed_on=decision.decided_on,
        ended_on=min((one.happened_on for one in events if one.kind.ends), default=None),
        grounds=_grounds(work, allegation),
    )
    return _consequences(pack, imposed, desk.today())


def only_general(
    evaluation: Evaluation, dated: Sequence[Consequence]
) -> tuple[GeneralConsequence, ...]:
    """What follows in general and is not told with its days already."""
    codes = {one.aftermath.rule.code for one in dated}
    cited = {citation for one in dated for citation in one.aftermath.citations}
    return tuple(
        one
        for one in evaluation.consequences
        if one.rule not in codes and one.entry.citation not in cited
    )


def traits_of(pack: Pack, item: str, day: date) -> frozenset[str]:
    """The traits of an item of misconduct; none when the pack does not know it."""
    known = pack.item(item, day)
    return frozenset() if known is None else known.traits


def _consequences(pack: Pack, imposed: Imposed, asked_on: date) -> tuple[Consequence, ...]:
    title = sanction_title(pack, imposed.sanction, None)
    return tuple(
        Consequence(ground=title, aftermath=one)
        for one in after_sanction(pack.liability, imposed, asked_on)
    )


def bars_in_force(desk: Desk, person_id: PersonId) -> tuple[Consequence, ...]:
    """What stands against a person today, by the records: sanctions, bars, convictions."""
    today = desk.today()
    with desk.read() as work:
        found = [
            one
            for row in sanctions_of(work, person_id)
            if row.annulled_on is None
            for one in _of_recorded(desk, row, _grounds_of(work, row))
        ]
        for judged in judged_outcomes(desk, work, person_id):
            found.extend(_of_outcome(desk, judged))
    return tuple(one for one in found if one.aftermath.holds_on(today))


def _grounds_of(work: Work, row: SanctionRow) -> frozenset[str]:
    """The grounds of dismissal behind a sanction; of one from elsewhere none are known."""
    if row.inquiry_id is None:
        return frozenset()
    decision = work.decisions.get(DecisionId(row.id))
    return _grounds(work, work.allegations.get(decision.allegation_id))


def _of_recorded(desk: Desk, row: SanctionRow, grounds: frozenset[str]) -> tuple[Consequence, ...]:
    """What follows from a recorded sanction, by the first pack that knows its item."""
    for pack in desk.rules.packs():
        if pack.knows("item", row.item):
            imposed = Imposed(
                sanction=row.sanction,
                traits=traits_of(pack, row.item, row.imposed_on),
                imposed_on=row.imposed_on,
                ended_on=row.ended_on,
                grounds=grounds,
            )
            return _consequences(pack, imposed, desk.today())
    return ()


def _of_outcome(desk: Desk, judged: JudgedOutcome) -> tuple[Consequence, ...]:
    outcome, answer = judged.outcome, judged.answer
    if not outcome.kind.establishes:
        return ()
    crime = Established(
        gravity=None if answer.gravity is None else answer.gravity.code,
        final_on=outcome.final_on,
        convicted=outcome.kind is CourtOutcomeKind.CONVICTED,
        pronounced_on=outcome.pronounced_on,
        expunged_on=answer.cleared_on,
    )
    bars = after_crime(judged.pack.liability, crime, desk.today())
    return tuple(Consequence(ground=None, aftermath=one) for one in bars)


def expiring_sanctions(
    desk: Desk, work: Work, until: date, member_id: str, language: Language
) -> tuple[DueRow, ...]:
    """The sanctions that cease to count by themselves from today to a day, inside a transaction.

    Also those imposed elsewhere, with the newest inquiry of their official. One lifted early,
    annulled or recorded as expired is left out.
    """
    today = desk.today()
    longest = max(
        (one.months for pack in desk.rules.packs() for one in pack.liability.validities), default=0
    )
    since = plus_months(today, -longest)
    standing = (
        *standing_decisions(work.connection, since, member_id),
        *standing_prior(work.connection, since, member_id),
    )
    ending = ((one, _ending(desk, one)) for one in standing)
    return tuple(
        _expiring(desk, work, one, end, language)
        for one, end in ending
        if end is not None and today <= end[1] <= until
    )


def _ending(desk: Desk, decision: StandingDecision) -> tuple[ValidityRule, date] | None:
    """The rule by which a sanction ceases to count, and the last day."""
    liability = desk.rules.pack(decision.pack).liability
    return last_day_of_sanction(liability, decision.sanction, decision.decided_on)


def _expiring(
    desk: Desk,
    work: Work,
    decision: StandingDecision,
    end: tuple[ValidityRule, date],
    language: Language,
) -> DueRow:
    rule, day = end
    title = sanction_title(desk.rules.pack(decision.pack), decision.sanction, None)
    told = title.in_(language)
    if rule.status_on(decision.decided_on) is not Status.SEEN:
        told = f"{told} ({desk.texts.in_(language).say('aftermath.not-seen')})"
    return DueRow(
        inquiry_id=decision.inquiry_id,
        inquiry_number=decision.inquiry_number,
        subject=decision.subject,
        what=SANCTION_EXPIRES,
        due=day,
        official=work.persons.get(decision.person_id).name_in(language).initials,
        detail=told,
        warned=warned(desk.rules, decision.pack, day, desk.today(), None),
        citation=rule.citation,
    )
