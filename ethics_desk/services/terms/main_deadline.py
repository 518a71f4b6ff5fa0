"""The main deadline of an inquiry: the clock that its arrival starts."""

from ethics_desk.domain.deadline import Deadline, DeadlineId
from ethics_desk.domain.inquiry import Inquiry, InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.services.desk import Desk
from ethics_desk.services.terms.arrival import clock_of
from ethics_desk.services.terms.deadline_count import recounted
from ethics_desk.services.terms.deadlines import withdraw
from ethics_desk.store.work import Work

SEVERAL = " / "


def start_main(desk: Desk, work: Work, inquiry: Inquiry) -> Inquiry:
    """Start the clock of what arrived this way, if one runs, inside a transaction.

    The paper is the incoming one, or the registration itself. Returns the inquiry with the copy of
    the last day.
    """
    clock = clock_of(desk, inquiry.pack, inquiry.channel, inquiry.registered_on)
    if not clock:
        return inquiry
    deadline = Deadline(
        id=DeadlineId(desk.new_id()),
        inquiry_id=inquiry.id,
        clock=clock,
        main=True,
        started_on=inquiry.registered_on,
        start_paper=inquiry.incoming_number or inquiry.number,
    )
    work.deadlines.add(recounted(desk, work, deadline))
    work.copy_due_day(inquiry.id)
    return work.inquiries.get(inquiry.id)


def main_deadline(work: Work, inquiry_id: InquiryId) -> Deadline | None:
    """The main deadline that was not withdrawn, fulfilled or not."""
    mains = work.deadlines.of(inquiry_id=inquiry_id, main=True)
    return next((one for one in mains if not one.withdrawn), None)


def change_main(desk: Desk, work: Work, inquiry: Inquiry) -> Inquiry:
    """Let the clock of another way of arrival run instead, when the old one was a mistake."""
    old = main_deadline(work, inquiry.id)
    clock = clock_of(desk, inquiry.pack, inquiry.channel, inquiry.registered_on)
    if old is not None and old.clock == clock:
        return inquiry
    if old is not None:
        words = [desk.texts.in_(language) for language in Language]
        withdraw(
            desk, work, old, SEVERAL.join(one.say("deadline.channel-corrected") for one in words)
        )
    return start_main(desk, work, work.inquiries.get(inquiry.id))
