"""The dispersion of decisions per item, in a small office counted by hand."""

from dataclasses import replace
from datetime import timedelta

from sample_office import AGENCY, TODAY, second
from services.builders import given_allegation, given_finding, given_substantiated
from services.like_office import ITEM, close, given_alike, given_decided, given_past, propose

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.language import Language
from ethics_desk.domain.period import read_period
from ethics_desk.domain.sanction import DecisionEvent, DecisionEventKind
from ethics_desk.services.decisions import RecordDecision, record_decision
from ethics_desk.services.likeness.dispersion import severities
from ethics_desk.services.reports.reports import AskReport, report_page, traced_inquiries

QUARTER = read_period("2026-Q1")


def lines(desk, **over):
    asked = {"period": QUARTER, "language": Language.EN} | over
    return report_page(desk, AskReport(**asked)).dispersion


def decide_otherwise(desk, sanction):
    """A proposal of a remark, decided otherwise by the head."""
    allegation = given_alike(desk)
    proposal_id = propose(desk, allegation, "remark")
    record_decision(
        second(desk),
        RecordDecision(
            proposal_id=proposal_id,
            sanction=sanction,
            decided_on=TODAY,
            decided_by="Minister",
            order_number="13",
            departure="The head thought otherwise.",
        ),
    )
    close(desk, allegation)


def test_an_item_is_counted_from_the_mildest_to_the_hardest(desk):
    given_past(desk, "remark", "remark", "remark", "reprimand", "")
    decide_otherwise(desk, "demotion")

    (line,) = lines(desk)

    assert line.item.startswith("Law No. 416-V, art. 44(2): ")
    assert (line.decisions, line.persons) == (6, 6)
    assert (line.lowest, line.middle) == ("no sanction", "remark")
    assert line.highest == "demotion in civil-service post"
    # The first three had nothing to be compared with; of the other three the reprimand and the
    # decision to impose nothing departed with a reason, and the head went beyond the range alone.
    assert (line.ranged, line.outside, line.departures) == (3, 3, 2)


def test_each_item_has_its_own_line_that_traces_to_its_inquiries(desk):
    given_past(desk, "remark", "remark")
    other = given_decided(desk, "demotion", given_substantiated(desk, item="csl-50-1-6"))

    common, discrediting = lines(desk)

    assert len(common.inquiries) == 2
    (traced,) = traced_inquiries(desk, discrediting.inquiries)
    assert traced.id == other.inquiry_id
    assert discrediting.ranged == 0


def test_one_official_decided_on_twice_is_one_person(desk):
    allegation = given_alike(desk)
    with desk.store.read() as work:
        party = work.parties.get(allegation.party_id)
    again = given_allegation(desk, party, item=ITEM)
    given_finding(desk, again)
    proposals = [propose(desk, one, "remark") for one in (allegation, again)]
    for number, proposal_id in enumerate(proposals):
        record_decision(
            second(desk),
            RecordDecision(
                proposal_id=proposal_id,
                sanction="remark",
                decided_on=TODAY,
                decided_by="Minister",
                order_number=str(number),
            ),
        )

    (line,) = lines(desk)

    assert (line.decisions, line.persons) == (2, 1)


def test_annulled_and_voided_decisions_and_other_periods_do_not_count(desk):
    annulled, voided, _ = given_past(desk, "remark", "remark", "reprimand")
    with desk.store.write() as work:
        work.decision_events.add(
            DecisionEvent(
                id="event",
                inquiry_id=annulled.inquiry_id,
                decision_id=annulled.id,
                kind=DecisionEventKind.APPEAL_GRANTED,
                happened_on=TODAY + timedelta(days=3),
            )
        )
        inquiry = work.inquiries.get(voided.inquiry_id)
        work.inquiries.replace(replace(inquiry, void_reason="Given by mistake"))

    (line,) = lines(desk)

    assert line.decisions == 1
    assert lines(desk, period=read_period("2026-Q2")) == ()
    assert len(lines(desk, agency_id=AGENCY)) == 1


def test_a_report_of_one_agency_counts_its_own_decisions(desk):
    decision = given_decided(desk, "remark")
    with desk.store.write() as work:
        agency = replace(work.agencies.get(AGENCY), id=AgencyId("agency-2"), code="kz-other")
        work.agencies.add(agency)
        inquiry = work.inquiries.get(decision.inquiry_id)
        work.inquiries.replace(replace(inquiry, agency_id=agency.id))

    assert lines(desk, agency_id=AGENCY) == ()
    assert len(lines(desk)) == 1


def test_the_ladder_of_a_pack_holds_every_sanction_once(desk):
    assert severities(desk.rules.default) == (
        "",
        "remark",
        "reprimand",
        "severe-reprimand",
        "warning",
        "demotion",
        "dismissal",
    )
