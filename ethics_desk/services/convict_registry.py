"""Whom a public register of convicted persons would list, once the law has one."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.crime import CourtOutcome, CourtOutcomeKind, CrimeSign
from ethics_desk.domain.inquiry import Allegation
from ethics_desk.domain.person import Person
from ethics_desk.rules.crimes import CrimeFacts, Listing, crime_answer
from ethics_desk.rules.pack import Pack
from ethics_desk.services.desk import Desk
from ethics_desk.store.lists.liability import known_outcomes


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A person a public register would list."""

    person: Person
    sign: CrimeSign
    outcome: CourtOutcome
    listing: Listing


def registry_candidates(desk: Desk) -> tuple[Candidate, ...]:
    """Whom the public registers in force today would list; none while they are only bills."""
    today = desk.today()
    found: list[Candidate] = []
    with desk.store.read() as work:
        for known in known_outcomes(work.connection):
            outcome = work.court_outcomes.get(known.outcome_id)
            allegation = work.allegations.get(known.allegation_id)
            sign = work.crime_signs.get(outcome.crime_sign_id)
            pack = desk.rules.pack(work.inquiries.get(allegation.inquiry_id).pack)
            person = work.persons.get(known.person_id)
            found.extend(
                Candidate(person=person, sign=sign, outcome=outcome, listing=listing)
                for listing in _listings(pack, allegation, sign, outcome, today)
                if listing.listed
            )
    return tuple(found)


def _listings(
    pack: Pack, allegation: Allegation, sign: CrimeSign, outcome: CourtOutcome, today: date
) -> tuple[Listing, ...]:
    convicted = outcome.kind is CourtOutcomeKind.CONVICTED
    facts = CrimeFacts(
        crime=sign.crime,
        part=sign.part,
        committed_on=allegation.committed_on,
        asked_on=today,
        verdict_on=outcome.final_on if convicted else None,
        punishment=outcome.punishment,
        served_on=outcome.served_on,
    )
    return crime_answer(pack.liability, facts).listings
