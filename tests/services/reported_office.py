"""An office whose first quarter is reported in April, and edited in May."""

from datetime import date

from builders import (
    at_stage,
    given_allegation,
    given_finding,
    given_inquiry,
    given_official,
)
from sample_office import AGENCY, on
from test_reports import decided

from ethics_desk.domain.inquiry import Channel, InquiryStage
from ethics_desk.domain.prevention import PreventiveKind
from ethics_desk.services.prevention import RecordPreventiveWork, record_preventive_work

APRIL, MAY = date(2026, 4, 6), date(2026, 5, 11)
FEBRUARY = date(2026, 2, 10)


def given_matter(desk, **over):
    """An inquiry of the quarter with an allegation that was found."""
    inquiry = given_inquiry(desk, **over)
    allegation = given_allegation(desk, given_official(desk, inquiry))
    given_finding(desk, allegation)
    return inquiry, allegation


def reported_office(new_desk):
    """Ten matters of the quarter, two decided, and six events of preventive work."""
    desk = on(new_desk(), APRIL)
    for place in range(10):
        channel = list(Channel)[place % 4]
        inquiry, allegation = given_matter(desk, channel=channel, number=f"R-{place}")
        if place % 5 == 0:
            at_stage(desk, inquiry.id, InquiryStage.CLOSED)
            decided(desk, allegation, "reprimand", date(2026, 3, 3))
    for place in range(6):
        record_preventive_work(
            desk,
            RecordPreventiveWork(
                agency_id=AGENCY,
                kind=list(PreventiveKind)[place % 2],
                done_on=FEBRUARY,
                subject="Before",
                participants=place + 1,
            ),
        )
    return desk
