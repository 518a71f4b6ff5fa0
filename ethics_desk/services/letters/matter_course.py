"""The course of a matter as letters tell it: redirections, meetings to come, letters unanswered."""

from collections.abc import Iterable, Sequence

from ethics_desk.domain.inquiry import Inquiry, Party
from ethics_desk.domain.letter_paper import (
    MeetingOnPaper,
    OfficialOnPaper,
    RedirectionOnPaper,
    RemindedLetter,
)
from ethics_desk.rules.packs.kinds import GateKind
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.desk import Desk
from ethics_desk.services.gates.gate_states import GateStanding, GateState
from ethics_desk.services.gates.gates import gates_of
from ethics_desk.services.gates.recommendations import send_by
from ethics_desk.services.law_words import source_on_letter
from ethics_desk.services.letters.judgements import Judged, LetterWish
from ethics_desk.services.letters.redirects import standing_redirections
from ethics_desk.store.work import Work


def official_told(work: Work, party: Party, wish: LetterWish) -> OfficialOnPaper:
    """An official with the post held at the time."""
    name = work.persons.get(party.person_id).name_in(wish.language).full
    if party.post_id is None:
        return OfficialOnPaper(name=name, post="", agency="")
    post = work.posts.get(party.post_id)
    return OfficialOnPaper(
        name=name,
        post=post.title.in_(wish.language),
        agency=agency_name_on(work, post.agency_id, wish.day).in_(wish.language),
        unit=post.unit.in_(wish.language),
    )


def redirections_told(
    work: Work, inquiry: Inquiry, wish: LetterWish
) -> Iterable[RedirectionOnPaper]:
    """Where the appeal or a part of it was sent on; a redirect letter tells what it carries."""
    for one in wish.redirections or standing_redirections(work, inquiry):
        yield RedirectionOnPaper(
            body=agency_name_on(work, one.agency_id, wish.day).in_(wish.language),
            day=one.redirected_on,
            reason=one.reason,
            part=one.part,
        )


def meetings_told(
    desk: Desk, work: Work, judged: Sequence[Judged], wish: LetterWish
) -> Iterable[MeetingOnPaper]:
    """The meetings to come to which the law has somebody invited, each official once."""
    words, calendar_of = desk.texts.in_(wish.language), desk.rules.calendar_of
    told = {one.allegation.party_id: one for one in judged if one.decision is None}
    for party_id, one in told.items():
        party = work.parties.get(party_id)
        for state in gates_of(desk, work, party, one.evaluation):
            meets = state.record.meets_on
            if meets is None or meets < wish.day or not _invites(state):
                continue
            rule = state.gate.entry
            yield MeetingOnPaper(
                official=official_told(work, party, wish),
                day=meets,
                source=source_on_letter(words, rule),
                send_by=send_by(rule, meets, calendar_of(one.evaluation.pack)),
            )


def letter_reminded_of(wish: LetterWish) -> RemindedLetter | None:
    """The letter a reminder is about, by number, the day it was sent and the day it was due."""
    letter = wish.reminded
    if letter is None or letter.sent_on is None or letter.answer_due is None:
        return None
    return RemindedLetter(
        number=letter.number,
        day=letter.sent_on,
        due=letter.answer_due,
        late=letter.answer_due < wish.day,
    )


def _invites(state: GateState) -> bool:
    """Whether somebody is to be invited for an official the gate concerns."""
    rule = state.gate.entry
    return (
        rule.kind is GateKind.RECOMMENDATION
        and rule.invites
        and state.standing is not GateStanding.NOT_CONCERNED
    )
