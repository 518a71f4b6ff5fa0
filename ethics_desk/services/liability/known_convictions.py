"""The court outcomes in the records with what the law says of each, a person's taken together."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from ethics_desk.domain.crime import CourtOutcome, CrimeSign
from ethics_desk.domain.inquiry import Allegation
from ethics_desk.domain.liability_rows import KnownOutcome
from ethics_desk.domain.person import PersonId
from ethics_desk.rules.following.convictions import reckoned_together
from ethics_desk.rules.following.crimes import CrimeAnswer
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.services.desk import Desk
from ethics_desk.services.liability.crime_answers import answer_for
from ethics_desk.store.lists.liability import known_outcomes
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedOutcome:
    """One outcome with its sign, and the answer of the pack that judges its inquiry."""

    person_id: PersonId
    outcome: CourtOutcome
    sign: CrimeSign
    allegation: Allegation
    pack: Pack
    answer: CrimeAnswer


def judged_outcomes(
    desk: Desk, work: Work, person_id: PersonId | None = None
) -> tuple[JudgedOutcome, ...]:
    """The outcomes of one person, or of all: a new crime moves the day of an earlier conviction."""
    every = (_judged(desk, work, known) for known in known_outcomes(work.connection, person_id))
    by_person = sorted(every, key=lambda one: one.person_id)
    return tuple(
        one
        for _, row in groupby(by_person, key=lambda one: one.person_id)
        for one in _together(tuple(row))
    )


def _together(row: tuple[JudgedOutcome, ...]) -> Iterator[JudgedOutcome]:
    answers = reckoned_together([(one.pack.liability, one.answer) for one in row])
    for one, answer in zip(row, answers, strict=True):
        yield replace(one, answer=answer)


def _judged(desk: Desk, work: Work, known: KnownOutcome) -> JudgedOutcome:
    outcome = work.court_outcomes.get(known.outcome_id)
    allegation = work.allegations.get(known.allegation_id)
    sign = work.crime_signs.get(outcome.crime_sign_id)
    pack = desk.rules.pack(work.inquiries.get(allegation.inquiry_id).pack)
    return JudgedOutcome(
        person_id=known.person_id,
        outcome=outcome,
        sign=sign,
        allegation=allegation,
        pack=pack,
        answer=answer_for(pack, allegation, (sign.crime, sign.part), desk.today(), outcome),
    )
