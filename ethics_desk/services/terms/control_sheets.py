"""Control sheets on paper, and the last day a clock would have."""

from datetime import date

from ethics_desk.documents.law.control_sheet import control_sheet_pdf
from ethics_desk.documents.press import open_press
from ethics_desk.domain.control_paper import ControlSheetPage
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.rules.judging.clocks import ClockFacts
from ethics_desk.services.desk import Desk
from ethics_desk.services.terms.deadline_sheets import AskDeadlineSheet, deadline_page
from ethics_desk.services.terms.limitation_sheets import AskLimitationSheet, limitation_page

AskControlSheet = AskDeadlineSheet | AskLimitationSheet


def control_page(desk: Desk, asked: AskControlSheet) -> ControlSheetPage:
    """The control sheet of any deadline, as a value for the screen."""
    if isinstance(asked, AskDeadlineSheet):
        return deadline_page(desk, asked)
    return limitation_page(desk, asked)


def control_sheet(desk: Desk, asked: AskControlSheet) -> bytes:
    """The control sheet as PDF; it is not kept. The same records give the same bytes."""
    return control_sheet_pdf(control_page(desk, asked), open_press(desk.resources))


def due_if_started(desk: Desk, inquiry_id: InquiryId, clock: str, day: date) -> date | None:
    """The last day a clock would have on an inquiry when it started on a day."""
    with desk.read() as work:
        pack = work.inquiries.get(inquiry_id).pack
    return desk.rules.count(ClockFacts(clock=clock, start=day), pack).due
