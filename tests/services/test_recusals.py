"""Recusal by the record: who takes part, or is near to who does, neither sees nor touches it."""

from dataclasses import replace
from datetime import date

import pytest
from builders import (
    given_allegation,
    given_inquiry,
    given_item,
    given_official,
    given_person,
    verbs,
)
from sample_office import AGENCY, COMMISSIONER, DEPUTY, second

from ethics_desk.domain.account import MemberRole
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import InquiryStage, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.recusal import RecusalState
from ethics_desk.domain.rows import ListRequest
from ethics_desk.services.accounts import LinkMember, kept_from_me, link_member
from ethics_desk.services.assignments import HandOverInquiries, hand_over_inquiries
from ethics_desk.services.chronology import chronology, journal_window
from ethics_desk.services.evidence import WithdrawEvidence, list_evidence, withdraw_evidence
from ethics_desk.services.inquiries import inquiry_numbered, inquiry_window
from ethics_desk.services.inquiry_card import inquiry_card
from ethics_desk.services.members import EditMember, edit_member
from ethics_desk.services.notes import SaveNote, save_note
from ethics_desk.services.parties import AddParty, add_party
from ethics_desk.services.person_directory import person_card
from ethics_desk.services.recusals import (
    DecideRecusal,
    DeclareRecusal,
    NoteRecusalTold,
    decide_recusal,
    declare_recusal,
    list_recusals,
    note_recusal_told,
)
from ethics_desk.services.relations import (
    EndRelation,
    RelatePersons,
    end_relation,
    list_relations,
    relate_persons,
)

TODAY = date(2026, 3, 2)


def refusal_of(act, *args):
    with pytest.raises(DeskError) as refusal:
        act(*args)
    return refusal.value.code


@pytest.fixture
def me(desk):
    """The person the commissioner is, as the deputy wrote down when told so."""
    person = given_person(desk)
    link_member(desk, LinkMember(member_id=COMMISSIONER, person_id=person.id))
    return person


@pytest.fixture
def inquiry(desk):
    """An inquiry into somebody, handled by the commissioner."""
    inquiry = given_inquiry(desk, subject="The tender of the nephew")
    given_official(desk, inquiry)
    return inquiry


def related(desk, person, relative, kind):
    command = RelatePersons(person_id=person.id, relative_id=relative.id, kind=kind)
    return relate_persons(desk, command).value


def official_of(desk, inquiry):
    with desk.store.read() as work:
        party = work.parties.of(inquiry_id=inquiry.id)[0]
        return work.persons.get(party.person_id)


def sees(desk, inquiry):
    found = inquiry_window(desk, ListRequest(search=""), 0, 100).rows
    return inquiry.id in {row.id for row in found}


@pytest.mark.parametrize("role", PartyRole)
def test_who_takes_part_in_any_role_cannot_open_the_inquiry(desk, me, role):
    inquiry = given_inquiry(desk)
    given_official(desk, inquiry, person=me, role=role)

    assert refusal_of(inquiry_card, desk, inquiry.id) == "power.recused"
    assert inquiry_card(second(desk), inquiry.id).inquiry.id == inquiry.id


@pytest.mark.parametrize("kind", ["spouse", "parent", "child", "adopted", "sibling", "in-law"])
def test_a_near_relative_of_somebody_in_it_cannot_either(desk, me, inquiry, kind):
    related(desk, me, official_of(desk, inquiry), kind)

    assert not sees(desk, inquiry)
    assert sees(second(desk), inquiry)


def test_an_in_law_counts_through_the_spouse_and_a_cousin_does_not(desk, me, inquiry):
    spouse, friend = given_person(desk), given_person(desk)
    related(desk, me, spouse, "spouse")
    related(desk, spouse, official_of(desk, inquiry), "sibling")
    other = given_inquiry(desk)
    cousin = given_person(desk)
    given_official(desk, other, person=cousin)
    related(desk, friend, cousin, "sibling")

    assert not sees(desk, inquiry)
    assert sees(desk, other)


def test_nothing_of_the_inquiry_is_read_by_any_way(desk, me, inquiry):
    official = official_of(desk, inquiry)
    allegation = given_allegation(desk, given_official(desk, inquiry))
    evidence = given_item(desk, inquiry)
    save_note(desk, SaveNote(inquiry_id=inquiry.id, text="The nephew came by"))
    related(desk, me, official, "sibling")

    assert inquiry_window(desk, ListRequest(search="nephew"), 0, 9).total == 0
    assert refusal_of(inquiry_numbered, desk, inquiry.number) == "power.recused"
    assert list_evidence(desk, inquiry.id) == ()
    assert person_card(desk, official.id).inquiries == ()
    assert list(chronology(desk, inquiry.id)) == []
    told = journal_window(desk, ListRequest(), 0, 100).rows
    assert not any(row.inquiry_id == inquiry.id for row in told)
    with desk.read() as work:
        assert work.inquiries.find(inquiry.id) is None
        assert work.allegations.find(allegation.id) is None
        assert work.evidence.find(evidence.id) is None
        assert work.notes.of() == ()


def test_nothing_of_it_is_changed_either_even_by_the_id_of_a_part(desk, me, inquiry):
    evidence = given_item(desk, inquiry)
    related(desk, me, official_of(desk, inquiry), "sibling")
    note = SaveNote(inquiry_id=inquiry.id, text="Mine")
    withdrawn = WithdrawEvidence(evidence_id=evidence.id, version=1, reason="Lost")

    assert refusal_of(save_note, desk, note) == "power.recused"
    assert refusal_of(withdraw_evidence, desk, withdrawn) == "power.recused"
    assert verbs(desk, inquiry.id) == []


def test_what_is_heard_as_one_with_it_is_closed_too(desk, me, inquiry):
    joined = given_inquiry(desk, joined_to_id=inquiry.id)
    given_official(desk, joined, person=me)

    assert not sees(desk, inquiry)
    assert not sees(desk, joined)


def test_it_is_still_handed_over(desk, me, inquiry):
    related(desk, me, official_of(desk, inquiry), "sibling")
    command = HandOverInquiries(
        from_id=COMMISSIONER, to_id=DEPUTY, inquiry_ids=(inquiry.id,), reason="A relative"
    )

    assert [one.number for one in kept_from_me(desk)] == [inquiry.number]
    hand_over_inquiries(desk, command)
    assert inquiry_card(second(desk), inquiry.id).inquiry.handler_id == DEPUTY


def test_nobody_takes_out_of_the_records_what_keeps_them_out(desk, me, inquiry):
    spouse = given_person(desk)
    related(desk, me, spouse, "spouse")
    kinship = related(desk, spouse, official_of(desk, inquiry), "sibling")
    end = EndRelation(kinship_id=kinship, reason="A mistake")
    other = given_person(desk)

    assert refusal_of(end_relation, desk, end) == "power.own-recusal"
    for command in (
        LinkMember(member_id=COMMISSIONER),
        LinkMember(member_id=COMMISSIONER, person_id=other.id),
    ):
        assert refusal_of(link_member, desk, command) == "power.own-recusal"
    assert not sees(desk, inquiry)
    end_relation(second(desk), end)
    assert sees(desk, inquiry)


def test_relations_are_told_from_either_side(desk):
    mother, son = given_person(desk), given_person(desk)
    related(desk, son, mother, "parent")

    (seen,) = list_relations(desk, mother.id, Language.EN)
    assert (seen.person_id, seen.kind, seen.title.en) == (son.id, "child", "child")
    again = RelatePersons(person_id=mother.id, relative_id=son.id, kind="child")
    assert refusal_of(relate_persons, desk, again) == "relation.twice"


def withdraw(desk, inquiry, member=None, ground="interest"):
    command = DeclareRecusal(
        inquiry_id=inquiry.id, ground=ground, reason="A friend of mine", member_id=member
    )
    return declare_recusal(desk, command).value


def decide(key, *, granted, **over):
    facts = {"version": 1, "decided_by": "Head H.", "reason": "As declared"} | over
    return DecideRecusal(recusal_id=key, granted=granted, **facts)


def clocks(desk, inquiry):
    with desk.store.read() as work:
        return {one.clock: one.fulfilled_on for one in work.deadlines.of(inquiry_id=inquiry.id)}


def test_who_withdraws_keeps_out_at_once_and_three_days_run(desk, inquiry):
    withdraw(desk, inquiry)

    assert not sees(desk, inquiry)
    assert clocks(desk, inquiry) == {"recusal-decision": None}


def test_a_granted_withdrawal_passes_the_inquiry_on_and_is_told(desk, inquiry):
    key = withdraw(desk, inquiry)
    refused = refusal_of(decide_recusal, second(desk), decide(key, granted=True))
    decide_recusal(second(desk), decide(key, granted=True, handler_id=DEPUTY))
    told = NoteRecusalTold(recusal_id=key, version=2, told_on=TODAY, paper="No 8")
    note_recusal_told(second(desk), told)

    assert refused == "recusal.needs-handler"
    ((known, number),) = [(row.recusal, row.number) for row in list_recusals(desk, inquiry.id)]
    assert number == inquiry.number
    assert (known.state, known.told_on) == (RecusalState.GRANTED, TODAY)
    assert clocks(desk, inquiry) == {"recusal-decision": TODAY, "recusal-notice": TODAY}
    assert inquiry_card(second(desk), inquiry.id).inquiry.handler_id == DEPUTY
    assert not sees(desk, inquiry)


def test_a_refused_one_opens_the_inquiry_again_and_is_not_repeated_on_the_ground(desk, inquiry):
    key = withdraw(desk, inquiry)
    decide_recusal(second(desk), decide(key, granted=False))

    assert sees(desk, inquiry)
    assert refusal_of(withdraw, desk, inquiry) == "recusal.repeated"
    withdraw(desk, inquiry, None, "dependence")
    assert refusal_of(withdraw, desk, inquiry, None, "kin") == "recusal.stands"


def test_nobody_decides_on_their_own_withdrawal(desk, inquiry):
    own = withdraw(desk, inquiry)
    of_another = withdraw(second(desk), given_inquiry(desk), COMMISSIONER)

    for key in (own, of_another):
        assert refusal_of(decide_recusal, desk, decide(key, granted=False)) == "recusal.own"


def test_who_declared_it_for_another_does_not_decide_it(desk):
    key = withdraw(second(desk), given_inquiry(desk), COMMISSIONER)

    assert refusal_of(decide_recusal, second(desk), decide(key, granted=True)) == "power.four-eyes"


def test_in_an_office_of_one_the_decision_is_written_down_alone_and_the_journal_says_so(desk):
    with desk.store.write() as work:
        deputy = work.members.get(DEPUTY)
        work.members.replace(replace(deputy, active=False))
    inquiry = given_inquiry(desk)
    key = withdraw(desk, inquiry)

    decide_recusal(desk, decide(key, granted=True))

    assert "power.alone" in verbs(desk, inquiry.id)


def test_the_last_one_who_looks_after_accounts_stays(desk):
    with desk.store.read() as work:
        one = work.members.get(COMMISSIONER)
    command = EditMember(
        member_id=COMMISSIONER, version=1, role=MemberRole.AUDITOR, name=one.name, post=one.post
    )

    assert refusal_of(edit_member, desk, command) == "member.nobody-administers"
    unknown = replace(command, role="emperor")
    assert refusal_of(edit_member, desk, unknown) == "member.unknown-role"


def test_a_party_named_later_closes_the_inquiry_from_then_on(desk, me):
    inquiry = given_inquiry(desk, stage=InquiryStage.INQUIRY, agency_id=AGENCY)
    before = sees(desk, inquiry)
    command = AddParty(inquiry_id=inquiry.id, person_id=me.id, role=PartyRole.WITNESS)
    add_party(second(desk), command)

    assert before
    assert not sees(desk, inquiry)


def test_what_one_member_does_not_see_another_sees_through_the_same_records(desk, me, inquiry):
    related(desk, me, official_of(desk, inquiry), "sibling")
    other = given_inquiry(desk)

    for _ in range(6):  # more than there are connections
        assert (sees(desk, inquiry), sees(second(desk), inquiry)) == (False, True)
        assert (sees(desk, other), sees(second(desk), other)) == (True, True)
    withdraw(second(desk), other)
    assert (sees(desk, other), sees(second(desk), other)) == (True, False)
    save_note(desk, SaveNote(inquiry_id=other.id, text="Written between two questions"))
    assert sees(desk, other)
