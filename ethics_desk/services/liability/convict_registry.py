"""Whom a public register of convicted persons would list, once the law has one."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.crime import CourtOutcome, CrimeSign
from ethics_desk.domain.inquiry import Party
from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.domain.person import Person
from ethics_desk.rules.following.crimes import Listing
from ethics_desk.rules.packs.liability import in_force
from ethics_desk.rules.packs.provisions import RegistryRule
from ethics_desk.rules.packs.wording import joined
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.desk import Desk
from ethics_desk.services.liability.known_convictions import JudgedOutcome, judged_outcomes
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A person a public register would list."""

    person: Person
    post: Trilingual
    article: Trilingual
    sign: CrimeSign
    outcome: CourtOutcome
    listing: Listing


def registries_in_force(desk: Desk) -> tuple[RegistryRule, ...]:
    """The public registers in force today; none while they are only bills."""
    packs = desk.rules.packs()
    return tuple(one for pack in packs for one in in_force(pack.liability.registries, desk.today()))


def registry_candidates(desk: Desk) -> tuple[Candidate, ...]:
    """Whom the public registers in force today would list; none while they are only bills."""
    with desk.read() as work:
        return tuple(
            _candidate(desk, work, one, listing)
            for one in judged_outcomes(desk, work)
            for listing in one.answer.listings
            if listing.listed
        )


def _candidate(desk: Desk, work: Work, one: JudgedOutcome, listing: Listing) -> Candidate:
    crime = one.answer.crime
    return Candidate(
        person=work.persons.get(one.person_id),
        post=_post(work, work.parties.get(one.allegation.party_id), desk.today()),
        article=NO_WORDS if crime is None else crime.citation,
        sign=one.sign,
        outcome=one.outcome,
        listing=listing,
    )


def _post(work: Work, party: Party, day: date) -> Trilingual:
    """The post held at the time, with its agency, in the languages both are known in."""
    if party.post_id is None:
        return NO_WORDS
    post = work.posts.get(party.post_id)
    agency = agency_name_on(work, post.agency_id, post.held_from or day)
    return joined((post.title, agency))
