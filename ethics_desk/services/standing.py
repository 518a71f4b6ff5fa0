"""Inquiries and offices as commands need them: living, open, served."""

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.inquiry import Inquiry, InquiryId
from ethics_desk.domain.office import Office
from ethics_desk.store.work import Work


def live_inquiry(work: Work, key: InquiryId) -> Inquiry:
    """The inquiry; raises `RuleViolation` when its number was voided or its data were erased."""
    inquiry = work.inquiries.get(key)
    refuse_erased(work, inquiry)
    if inquiry.voided:
        raise RuleViolation("inquiry.voided", number=inquiry.number)
    return inquiry


def refuse_erased(work: Work, inquiry: Inquiry) -> None:
    """Raise `RuleViolation` `retention.erased` for an inquiry whose personal data are gone."""
    if work.erased_inquiries.find(inquiry.id) is not None:
        raise RuleViolation("retention.erased", number=inquiry.number)


def open_inquiry(work: Work, key: InquiryId) -> Inquiry:
    """The inquiry; raises `RuleViolation` when it was voided, ended or joined to another."""
    inquiry = live_inquiry(work, key)
    if not inquiry.stage.is_open:
        raise RuleViolation("inquiry.ended", number=inquiry.number, stage=inquiry.stage.value)
    return by_itself(work, inquiry)


def by_itself(work: Work, inquiry: Inquiry) -> Inquiry:
    """The inquiry; raises `RuleViolation` when it goes on inside another one."""
    if inquiry.joined_to_id is not None:
        other = work.inquiries.get(inquiry.joined_to_id)
        raise RuleViolation("inquiry.joined", number=inquiry.number, into=other.number)
    return inquiry


def office_for(work: Work, agency_id: AgencyId) -> Office:
    """The office that serves an agency; raises `RuleViolation` when none does."""
    offices = work.offices.of(agency_id=agency_id)
    if not offices:
        raise RuleViolation("inquiry.agency-not-served", field="agency_id", agency_id=agency_id)
    return offices[0]
