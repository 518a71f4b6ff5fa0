"""The pages of the window, in the order of the navigation: one line each."""

from ethics_desk.gui.agencies.page import AGENCIES
from ethics_desk.gui.docket.page import DOCKET
from ethics_desk.gui.inquiries.page import INQUIRIES
from ethics_desk.gui.inquiry.page import INQUIRY
from ethics_desk.gui.letters.page import LETTERS
from ethics_desk.gui.office.page import SETTINGS
from ethics_desk.gui.page import PageEntry
from ethics_desk.gui.people.page import PEOPLE
from ethics_desk.gui.prevention.page import PREVENTION
from ethics_desk.gui.re_examination.page import RE_EXAMINATION
from ethics_desk.gui.reports.page import REPORTS
from ethics_desk.gui.retention.page import RETENTION
from ethics_desk.gui.rulebook.page import RULE_BOOK

PAGES: tuple[PageEntry, ...] = (
    DOCKET,
    INQUIRIES,
    INQUIRY,
    LETTERS,
    PEOPLE,
    AGENCIES,
    PREVENTION,
    REPORTS,
    RE_EXAMINATION,
    RETENTION,
    RULE_BOOK,
    SETTINGS,
)
