"""The terms in which sanctions may be imposed, for every allegation of an inquiry."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.inquiry import Allegation, AllegationId, InquiryId
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.rules.judging.term_days import TermKind
from ethics_desk.rules.packs.kinds import Outcome
from ethics_desk.services.desk import Desk
from ethics_desk.services.sanction_choice import judge
from ethics_desk.services.standing_proposals import newest_decision
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitationRow:
    """One last day of one allegation, judged on `day`: today, or when it was decided."""

    allegation_id: AllegationId
    kind: TermKind
    official: str
    item: Trilingual
    due: date | None
    day: date
    decided: bool


def limitation_terms(
    desk: Desk, inquiry_id: InquiryId, language: Language
) -> tuple[LimitationRow, ...]:
    """All last days of all allegations the law covers, in the order they are reckoned."""
    with desk.read() as work:
        return tuple(
            row
            for allegation in work.allegations.of(inquiry_id=inquiry_id)
            for row in _rows(desk, work, allegation, language)
        )


def _rows(
    desk: Desk, work: Work, allegation: Allegation, language: Language
) -> Iterator[LimitationRow]:
    decision = newest_decision(work, allegation.id)
    day = desk.today() if decision is None else decision.decided_on
    if not allegation.item or allegation.discovered_on > day:
        return
    evaluation = judge(desk, work, allegation, day).evaluation
    if evaluation.outcome is Outcome.NOT_COVERED:
        return
    item = desk.rules.pack(evaluation.pack).item(allegation.item, allegation.committed_on)
    person = work.persons.get(work.parties.get(allegation.party_id).person_id)
    code = allegation.item
    for kind in TermKind:
        yield LimitationRow(
            allegation_id=allegation.id,
            kind=kind,
            official=person.name_in(language).initials,
            item=Trilingual(kk=code, ru=code, en=code) if item is None else item.title,
            due=getattr(evaluation.last_days, kind.value),
            day=day,
            decided=decision is not None,
        )
