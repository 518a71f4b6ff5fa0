"""How an office's letters look now."""

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.letter_look import LetterLook, LetterLookId
from ethics_desk.services.desk import Desk
from ethics_desk.store.work import Work


def letter_look(desk: Desk, agency_id: AgencyId) -> LetterLook:
    """How the letters of one office look; of version nought when nothing was changed yet."""
    with desk.read() as work:
        return look_of(work, agency_id)


def inquiry_look(desk: Desk, inquiry_id: InquiryId) -> LetterLook:
    """How the letters of one inquiry look."""
    with desk.read() as work:
        return look_of(work, work.inquiries.get(inquiry_id).agency_id)


def look_of(work: Work, agency_id: AgencyId) -> LetterLook:
    """The look of an office's letters, inside a transaction."""
    return next(iter(work.letter_looks.of(agency_id=agency_id)), usual_look(agency_id))


def usual_look(agency_id: AgencyId) -> LetterLook:
    """The look letters have before an office changes it."""
    return LetterLook(id=LetterLookId(""), agency_id=agency_id, version=0)
