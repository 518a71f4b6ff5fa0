"""Like cases in the records: which decisions are compared, and the reason for departing."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sample_office import RESOURCES, TODAY, on
from services.builders import (
    COMMITTED,
    given_allegation,
    given_finding,
    given_inquiry,
    given_official,
    given_person,
    given_substantiated,
    last_entry,
)
from services.like_office import ITEM, WHY, given_alike, given_decided, given_past, propose

from ethics_desk.app.assembly import specimen_desk
from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.domain.like_cases import UsualRange
from ethics_desk.domain.sanction import DecisionEvent, DecisionEventKind, PriorSanction
from ethics_desk.rules.likeness.like_cases_kept import read_like_cases
from ethics_desk.services.demonstration import MakeDemonstration, make_demonstration
from ethics_desk.services.derivation.derivations import derivation_page
from ethics_desk.services.likeness.like_cases import like_inquiries
from ethics_desk.services.sanction_page import sanction_page
from ethics_desk.services.sanctions import list_proposals
from ethics_desk.texts import Texts

LATER = TODAY + timedelta(days=1)


def like_of(desk, allegation, day=TODAY):
    return like_inquiries(desk, allegation.id, day)


def changed(desk, inquiry_id, **over):
    with desk.store.write() as work:
        work.inquiries.replace(replace(work.inquiries.get(inquiry_id), **over))


def sanctions(like):
    return sorted(one.sanction for one in like.nearest)


def the_proposal(desk, allegation):
    return list_proposals(desk, allegation.inquiry_id)[-1]


def test_decisions_of_the_same_item_are_found_with_their_number_and_agency(desk):
    (decision,) = given_past(desk, "remark")
    allegation = given_alike(desk)

    like = like_of(desk, allegation)

    (one,) = like.nearest
    assert one.inquiry_id == decision.inquiry_id
    assert one.number.startswith("2026/")
    assert one.agency.en == "Ministry of Tests en"
    assert one.decided_on == TODAY
    assert (like.item, like.version) == (ITEM, "416-V-2025-01-21")
    assert len(one.shared) == len(like.considered)


def test_decisions_of_another_item_or_version_are_not_like(desk):
    given_decided(desk, "demotion")
    other = replace(given_alike(desk), item="csl-50-1-6")
    with desk.store.write() as work:
        work.allegations.replace(other)
    old = given_alike(desk, committed_on=date(2025, 1, 2), discovered_on=date(2026, 2, 27))

    assert like_of(desk, other).found == 0
    assert like_of(desk, old).version == "416-V-2024-09-08"
    assert like_of(desk, old).found == 0


def test_a_decision_to_impose_nothing_counts_as_the_lowest(desk):
    given_past(desk, "", "remark", "remark")

    like = like_of(desk, given_alike(desk))

    assert like.usual == UsualRange(lowest=0, middle=1, highest=1)


def test_later_annulled_voided_joined_and_own_decisions_do_not_count(desk):
    later = given_alike(desk, discovered_on=date(2026, 2, 20))
    given_decided(on(desk, LATER), "remark", later)
    annulled, voided, joined = given_past(desk, "remark", "remark", "remark")
    with desk.store.write() as work:
        work.decision_events.add(
            DecisionEvent(
                id="event",
                inquiry_id=annulled.inquiry_id,
                decision_id=annulled.id,
                kind=DecisionEventKind.ANNULLED_BY_COURT,
                happened_on=LATER,
            )
        )
    changed(desk, voided.inquiry_id, void_reason="Given by mistake")
    changed(desk, joined.inquiry_id, joined_to_id=given_inquiry(desk).id)
    allegation = given_alike(desk)

    assert like_of(desk, allegation).found == 0
    assert like_of(desk, allegation, LATER).found == 1
    assert like_of(desk, later, LATER).found == 0


def test_a_proposal_inside_the_range_needs_no_reason_and_keeps_none(desk):
    given_past(desk, "remark", "reprimand", "reprimand")
    allegation = given_alike(desk)

    propose(desk, allegation, "remark", WHY)

    proposal = the_proposal(desk, allegation)
    assert proposal.departure_reason == ""
    assert read_like_cases(proposal.like_cases).distance("remark") == 0


def test_a_proposal_outside_the_range_is_refused_by_name_without_a_reason(desk):
    given_past(desk, "remark", "reprimand", "reprimand")
    allegation = given_alike(desk)

    with pytest.raises(RuleViolation) as refusal:
        propose(desk, allegation, "demotion", "  ")

    assert refusal.value.code == "proposal.departs"
    assert refusal.value.details["field"] == "departure_reason"
    assert desk.texts.in_(Language.EN).error(refusal.value) == (
        "The proposal lies outside the usual range (remark – reprimand); steps of severity from "
        "it: 3. Give the reason for departing."
    )
    assert list_proposals(desk, allegation.inquiry_id) == ()


@pytest.mark.parametrize("sanction", ["", "demotion"])
def test_departing_to_either_side_keeps_its_reason_and_the_journal_tells_it(desk, sanction):
    given_past(desk, "remark", "reprimand", "reprimand")
    allegation = given_alike(desk)

    propose(desk, allegation, sanction, WHY)

    assert the_proposal(desk, allegation).departure_reason == WHY
    entry = last_entry(desk, allegation.inquiry_id)
    assert ("departure_reason", "", WHY) in entry.changes
    assert "like_cases" not in {field for field, _, _ in entry.changes}


def test_two_decisions_bind_nobody(desk):
    given_past(desk, "remark", "remark")
    allegation = given_alike(desk)

    propose(desk, allegation, "demotion")

    assert the_proposal(desk, allegation).departure_reason == ""


def test_what_was_compared_at_signing_stays_when_more_is_decided(desk):
    given_past(desk, "remark", "remark", "remark")
    allegation = given_alike(desk)
    propose(desk, allegation, "demotion", WHY)
    given_decided(desk, "severe-reprimand")

    page = sanction_page(desk, allegation.id, TODAY)

    assert sanctions(page.like_cases) == ["remark", "remark", "remark"]
    assert like_of(desk, allegation).found == 4


def test_without_a_proposal_the_page_compares_as_of_now(desk):
    given_past(desk, "remark")

    page = sanction_page(desk, given_alike(desk).id, TODAY)

    assert sanctions(page.like_cases) == ["remark"]


def test_an_act_no_version_covers_is_not_compared(desk):
    allegation = given_alike(desk, committed_on=date(2012, 5, 5), discovered_on=date(2026, 2, 2))

    assert like_of(desk, allegation) is None


def test_a_decision_tells_later_ones_what_it_is_compared_by(desk):
    decision = given_decided(desk, "remark")

    with desk.store.read() as work:
        told = work.connection.exec_driver_sql(
            "SELECT item, judged_by, traits FROM decision WHERE id = ?", (decision.id,)
        ).one()

    assert (told.item, told.judged_by) == (ITEM, "416-V-2025-01-21")
    assert json.loads(told.traits)["days-to-discovery"] == 21


@pytest.mark.parametrize("language", Language)
def test_the_derivation_tells_the_comparison_without_names(desk, language):
    given_past(desk, "remark", "remark", "reprimand")
    allegation = given_alike(desk)
    propose(desk, allegation, "demotion", WHY)

    paper = derivation_page(desk, allegation.id, language).like_cases

    words = desk.texts.in_(language)
    assert paper.opening[0] == words.say("like-cases.method")
    assert [row[2] for row in paper.factors] == ["3", "2", "2", "2", "2", "1", "3", "1", "1", "17"]
    assert len(paper.inquiries) == 3
    assert paper.inquiries[0][2:] == (
        "1, 2, 3, 4, 5, 6, 7, 8, 9",
        words.say("like-cases.shares", shared=9, all=9, weight=17, total=17, percent=100),
    )
    assert any("5 – 2 = 3" in sentence for sentence in paper.closing)
    assert paper.closing[-1].endswith(WHY)
    assert "Жихангеров" not in str(paper)
    assert "Жиһангеров" not in str(paper)


def test_the_derivation_of_a_decision_tells_what_its_proposal_was_compared_with(desk):
    given_past(desk, "remark", "remark", "remark")
    decision = given_decided(desk, "reprimand")

    page = derivation_page(desk, decision.allegation_id, Language.EN)

    assert len(page.like_cases.inquiries) == 3
    assert page.like_cases.closing[-1].endswith(WHY)


def test_without_a_proposal_the_derivation_compares_nothing(desk):
    assert derivation_page(desk, given_alike(desk).id, Language.EN).like_cases is None


def test_where_the_law_leaves_one_sanction_the_derivation_says_so_and_asks_for_no_reason(desk):
    for _ in range(3):
        given_decided(desk, "warning", given_substantiated(desk, item="csl-50-1-2"))
    person = given_person(desk)
    with desk.store.write() as work:
        work.prior_sanctions.add(
            PriorSanction(
                id="prior",
                person_id=person.id,
                item="csl-50-1-3",
                sanction="warning",
                imposed_on=COMMITTED - timedelta(days=30),
            )
        )
    inquiry = given_inquiry(desk, stage=InquiryStage.PROPOSAL)
    official = given_official(desk, inquiry, person=person)
    allegation = given_allegation(desk, official, item="csl-50-1-2")
    given_finding(desk, allegation)

    propose(desk, allegation, "dismissal")

    closing = derivation_page(desk, allegation.id, Language.EN).like_cases.closing
    assert "6 – 4 = 2" in closing[-2]
    assert closing[-1].startswith("The law leaves no choice of sanction here")


def test_stages_do_not_matter_only_decisions_do(desk):
    decision = given_decided(desk, "remark")
    changed(desk, decision.inquiry_id, stage=InquiryStage.REFERRED)

    assert like_of(desk, given_alike(desk)).found == 1


def test_the_demonstration_shows_a_range_that_its_main_proposal_lies_within(tmp_path):
    with specimen_desk(tmp_path / "demo.edesk", Texts(RESOURCES), date(2026, 6, 15)) as desk:
        made = make_demonstration(desk, MakeDemonstration(inquiries=18))
        (proposal,) = list_proposals(desk, made.inquiry_id)

    like = read_like_cases(proposal.like_cases)
    assert proposal.sanction == "reprimand"
    assert like.usual == UsualRange(lowest=1, middle=1, highest=2)
    assert like.distance(proposal.sanction) == 0
    assert proposal.departure_reason == ""
