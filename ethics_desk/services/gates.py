"""What must be done with an official before a sanction is imposed."""

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.store.work import Work


def gates_closed(work: Work, inquiry_id: InquiryId) -> bool:
    """Whether every official with a standing proposal has been shown the materials.

    A decision made with a gate open rests on its written reason, and closes it here.
    Source: CSL art 46(1), row PR-01.
    """
    overridden = {
        decision.proposal_id
        for decision in work.decisions.of(inquiry_id=inquiry_id)
        if decision.override
    }
    concerned = {
        proposal.party_id
        for proposal in work.proposals.of(inquiry_id=inquiry_id, withdrawn=False)
        if proposal.id not in overridden
    }
    shown = {
        one.id
        for one in work.circumstances.of(inquiry_id=inquiry_id)
        if one.materials_shown_on is not None
    }
    return concerned <= shown
