"""Who takes part in an inquiry, and what the officials are said to have done."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import (
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_official,
    given_person,
    given_substantiated,
    last_entry,
    verbs,
)
from sample_office import TODAY

from ethics_desk.domain.errors import Conflict, DeskError, RuleViolation
from ethics_desk.domain.inquiry import InquiryStage, PartyRole
from ethics_desk.domain.sanction import Pause, PauseId
from ethics_desk.services.allegations import (
    AddAllegation,
    AllegationMade,
    EditAllegation,
    RemoveAllegation,
    add_allegation,
    edit_allegation,
    remove_allegation,
)
from ethics_desk.services.parties import AddParty, RemoveParty, add_party, remove_party
from ethics_desk.services.sanctions import ProposeSanction, propose_sanction

MADE = AllegationMade(
    item="csl-50-1-6",
    text="Told a bidder the estimate.",
    committed_on=date(2026, 2, 2),
    discovered_on=date(2026, 2, 20),
)


def refusal_of(act, *arguments):
    with pytest.raises(DeskError) as refusal:
        act(*arguments)
    return refusal.value.code, refusal.value.details.get("field")


def test_a_person_takes_part_in_a_role_and_the_journal_names_only_the_role(desk):
    inquiry, person = given_inquiry(desk), given_person(desk)

    key = add_party(
        desk, AddParty(inquiry_id=inquiry.id, person_id=person.id, role=PartyRole.APPLICANT)
    ).value

    entry = last_entry(desk, inquiry.id)
    assert (entry.verb, entry.changes) == ("party.added", (("role", "", "applicant"),))
    with desk.store.read() as work:
        assert work.parties.get(key).person_id == person.id


def test_one_person_has_each_role_once_and_may_have_several(desk):
    inquiry, person = given_inquiry(desk), given_person(desk)
    command = AddParty(inquiry_id=inquiry.id, person_id=person.id, role=PartyRole.WITNESS)
    add_party(desk, command)

    add_party(desk, replace(command, role=PartyRole.EXPERT))

    assert refusal_of(add_party, desk, command) == ("party.twice", "person_id")


def test_an_official_is_named_in_a_post_of_his_own(desk):
    inquiry, person = given_inquiry(desk), given_person(desk)
    other = given_official(desk, given_inquiry(desk))
    command = AddParty(
        inquiry_id=inquiry.id, person_id=person.id, role=PartyRole.OFFICIAL, post_id=other.post_id
    )

    assert refusal_of(add_party, desk, command) == ("party.post-of-another", "post_id")
    unknown = replace(command, post_id="nowhere")
    assert refusal_of(add_party, desk, unknown) == ("store.not-found", None)


def test_nobody_joins_an_inquiry_that_has_ended(desk):
    inquiry = given_inquiry(desk, stage=InquiryStage.CLOSED)
    person = given_person(desk)
    command = AddParty(inquiry_id=inquiry.id, person_id=person.id, role=PartyRole.WITNESS)

    assert refusal_of(add_party, desk, command)[0] == "inquiry.ended"


def test_a_person_is_taken_out_with_what_was_known_of_him(desk):
    inquiry = given_inquiry(desk)
    party = given_official(desk, inquiry)
    given_circumstances(desk, party)
    with desk.store.write() as work:
        work.pauses.add(
            Pause(
                id=PauseId("pause"),
                inquiry_id=inquiry.id,
                party_id=party.id,
                reason="leave",
                starts_on=TODAY,
            )
        )

    remove_party(desk, RemoveParty(party_id=party.id, reason="Named by mistake"))

    with desk.store.read() as work:
        assert work.parties.of(inquiry_id=inquiry.id) == ()
        assert work.circumstances.find(party.id) is None
        assert work.pauses.of(party_id=party.id) == ()
    assert last_entry(desk, inquiry.id).reason == "Named by mistake"


def test_a_person_with_allegations_stays(desk):
    party = given_official(desk, given_inquiry(desk))
    given_allegation(desk, party)

    command = RemoveParty(party_id=party.id, reason="Named by mistake")

    assert refusal_of(remove_party, desk, command)[0] == "party.has-allegations"


def test_an_allegation_is_added_corrected_and_taken_back(desk):
    party = given_official(desk, given_inquiry(desk))
    key = add_allegation(desk, AddAllegation(party_id=party.id, made=MADE)).value

    edit_allegation(
        desk,
        EditAllegation(allegation_id=key, version=1, made=replace(MADE, text="Sold it.")),
    )
    assert ("text", MADE.text, "Sold it.") in last_entry(desk, party.inquiry_id).changes
    with pytest.raises(Conflict):
        edit_allegation(desk, EditAllegation(allegation_id=key, version=1, made=MADE))
    remove_allegation(desk, RemoveAllegation(allegation_id=key, reason="A mistake"))

    with desk.store.read() as work:
        assert work.allegations.of(party_id=party.id) == ()
    assert verbs(desk, party.inquiry_id) == [
        "allegation.made",
        "allegation.edited",
        "allegation.removed",
    ]


@pytest.mark.parametrize(
    ("over", "code", "field"),
    [
        ({"item": "csl-50-1-99"}, "allegation.unknown-item", "item"),
        ({"text": " "}, "text.missing", "text"),
        ({"text": "a\x07"}, "text.hostile", "text"),
        (
            {"discovered_on": TODAY + timedelta(days=1)},
            "inquiry.day-in-future",
            "discovered_on",
        ),
        (
            {"discovered_on": date(2026, 2, 1)},
            "allegation.discovered-before-committed",
            "discovered_on",
        ),
        ({"ended_on": TODAY}, "allegation.ended-without-continuing", "ended_on"),
        (
            {"ended_on": date(2026, 2, 1), "continuing": True},
            "allegation.ended-before-committed",
            "ended_on",
        ),
        ({"closed_on": TODAY}, "allegation.closed-half-known", "closed_on"),
        ({"closed_kind": "criminal"}, "allegation.closed-half-known", "closed_on"),
        (
            {"closed_kind": "civil", "closed_on": TODAY},
            "allegation.unknown-closed-kind",
            "closed_kind",
        ),
        (
            {"closed_kind": "criminal", "closed_on": TODAY + timedelta(days=1)},
            "inquiry.day-in-future",
            "closed_on",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_an_allegation_that_cannot_be_is_refused_by_its_field(desk, over, code, field):
    party = given_official(desk, given_inquiry(desk))
    command = AddAllegation(party_id=party.id, made=replace(MADE, **over))

    assert refusal_of(add_allegation, desk, command) == (code, field)


def test_only_officials_are_said_to_have_done_something(desk):
    party = given_official(desk, given_inquiry(desk), role=PartyRole.WITNESS)

    assert (
        refusal_of(add_allegation, desk, AddAllegation(party_id=party.id, made=MADE))[0]
        == "allegation.not-an-official"
    )


def test_what_was_found_is_not_taken_back_and_what_was_proposed_not_corrected(desk):
    found = given_allegation(desk, given_official(desk, given_inquiry(desk)))
    given_finding(desk, found)
    proposed = given_substantiated(desk)
    propose_sanction(
        desk, ProposeSanction(allegation_id=proposed.id, sanction="demotion", reason="Grave")
    )

    with pytest.raises(RuleViolation) as refusal:
        remove_allegation(desk, RemoveAllegation(allegation_id=found.id, reason="A mistake"))
    assert refusal.value.code == "allegation.found"
    with pytest.raises(RuleViolation) as refused:
        edit_allegation(desk, EditAllegation(allegation_id=proposed.id, version=1, made=MADE))
    assert refused.value.code == "allegation.proposed"
