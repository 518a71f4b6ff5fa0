"""An office that has decided inquiries of one item before."""

from dataclasses import replace

from sample_office import second
from services.builders import given_substantiated

from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.services.decisions import RecordDecision, record_decision
from ethics_desk.services.sanctions import ProposeSanction, propose_sanction

ITEM = "csl-44-2-coi"
WHY = "The official came forward before anybody asked."


def given_alike(desk, **over):
    """An allegation of the common item, ready for a proposal."""
    return given_substantiated(desk, item=ITEM, **over)


def propose(desk, allegation, sanction, departure_reason=""):
    command = ProposeSanction(
        allegation_id=allegation.id,
        sanction=sanction,
        reason="It follows.",
        departure_reason=departure_reason,
    )
    return propose_sanction(desk, command).value


def given_decided(desk, sanction, allegation=None, **over):
    """An inquiry of the common item decided today."""
    allegation = allegation or given_alike(desk, **over)
    proposal_id = propose(desk, allegation, sanction, WHY)
    decision_id = record_decision(
        second(desk),
        RecordDecision(
            proposal_id=proposal_id,
            sanction=sanction,
            decided_on=desk.today(),
            decided_by="Minister",
            order_number="12",
        ),
    ).value
    close(desk, allegation)
    with desk.store.read() as work:
        return work.decisions.get(decision_id)


def given_past(desk, *sanctions):
    """One decided inquiry for each sanction, one after the other."""
    return [given_decided(desk, sanction) for sanction in sanctions]


def close(desk, allegation):
    """Close the inquiry of an allegation without asking its guards."""
    with desk.store.write() as work:
        inquiry = work.inquiries.get(allegation.inquiry_id)
        work.inquiries.replace(replace(inquiry, stage=InquiryStage.CLOSED))
