"""Who did what, when and why: one inquiry's timeline and the whole office's journal."""

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.domain.rows import JournalRow, ListRequest, Window
from ethics_desk.services.case_file.received import received_rows
from ethics_desk.services.desk import Desk
from ethics_desk.store.lists import journal as lists


def chronology(
    desk: Desk, inquiry_id: InquiryId, language: Language = Language.KK
) -> list[JournalRow]:
    """Everything done in one inquiry, in the order it was done.

    What other offices did before they handed it over comes first, as their case files told it.
    """
    with desk.read() as work:
        return [
            *received_rows(work, inquiry_id, language),
            *lists.chronology(work.connection, inquiry_id, language),
        ]


def journal_window(desk: Desk, request: ListRequest, offset: int, limit: int) -> Window[JournalRow]:
    """A stretch of the office's journal, newest first; `search` begins an inquiry's number.

    Filters: `member`, `verb`, `inquiry`, `subject`, `from`, `to` (ISO days by the office's clock).
    Order: `at`.
    """
    with desk.read() as work:
        return lists.journal_window(work.connection, request, offset, limit)
