"""Whether heads answer for crimes of their subordinates: a question with its conditions."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.crime import CourtOutcome
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.official import Post
from ethics_desk.domain.person import Person
from ethics_desk.rules.packs.liability import in_force
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.rules.packs.provisions import HeadRule
from ethics_desk.services.desk import Desk
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadQuestion:
    """Whether a head answers for a crime of a subordinate; every condition must be met."""

    head: Person
    rule: HeadRule


def head_questions(desk: Desk, inquiry_id: InquiryId) -> tuple[HeadQuestion, ...]:
    """The heads who may answer for crimes established in an inquiry, each with the conditions.

    The head is the direct head named in the post of the official; a rule for certain kinds of
    posts asks about the posts the head held on that day.
    """
    found: dict[tuple[str, str], HeadQuestion] = {}
    with desk.read() as work:
        pack = desk.rules.pack(work.inquiries.get(inquiry_id).pack)
        for outcome in work.court_outcomes.of(inquiry_id=inquiry_id):
            if not outcome.kind.establishes:
                continue
            for head in _heads(work, outcome):
                for rule in _rules_for(work, pack, head, outcome.final_on):
                    found[head.id, rule.code] = HeadQuestion(head=head, rule=rule)
    return tuple(found.values())


def _heads(work: Work, outcome: CourtOutcome) -> tuple[Person, ...]:
    sign = work.crime_signs.get(outcome.crime_sign_id)
    party = work.parties.get(work.allegations.get(sign.allegation_id).party_id)
    post = None if party.post_id is None else work.posts.get(party.post_id)
    if post is None or post.direct_head_id is None:
        return ()
    return (work.persons.get(post.direct_head_id),)


def _rules_for(work: Work, pack: Pack, head: Person, day: date) -> tuple[HeadRule, ...]:
    held: tuple[Post, ...] = work.posts.of(person_id=head.id)
    kinds = {post.kind.value for post in held if post.held_on(day)}
    return tuple(
        rule
        for rule in in_force(pack.liability.heads, day)
        if not rule.post_kinds or rule.post_kinds & kinds
    )
