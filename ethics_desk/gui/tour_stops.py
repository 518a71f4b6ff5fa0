"""The stops of the tour: every dialog of the window, one line each."""

from datetime import date

from PySide6.QtWidgets import QDialog

from ethics_desk import __version__
from ethics_desk.domain.period import read_period
from ethics_desk.gui.agencies.agency_form import AgencyDialog
from ethics_desk.gui.agencies.fate import DissolveDialog, RenameDialog
from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.help import about_window, keyboard_window
from ethics_desk.gui.inquiries.hand_over import HandOverDialog
from ethics_desk.gui.inquiries.hand_overs import HandOversDialog
from ethics_desk.gui.inquiries.take_in import TakeInDialog
from ethics_desk.gui.main_window import MainWindow
from ethics_desk.gui.matter.allegation_dialog import AllegationDialog
from ethics_desk.gui.matter.person_dialog import PersonDialog
from ethics_desk.gui.matter.reason_dialog import ReasonDialog
from ethics_desk.gui.office.another_office import AnotherOfficeDialog
from ethics_desk.gui.office.first_start import FirstStart
from ethics_desk.gui.office.member_dialog import MemberDialog
from ethics_desk.gui.paper.window import PaperWindow
from ethics_desk.gui.people.bar_dialog import EntryBarDialog
from ethics_desk.gui.people.person_dialog import PersonRecordDialog
from ethics_desk.gui.people.post_dialogs import LeaveDialog, PostDialog
from ethics_desk.gui.people.sanction_dialogs import AnnulDialog, PriorSanctionDialog
from ethics_desk.gui.prevention.dialog import PreventionDialog
from ethics_desk.gui.problems import BugWindow
from ethics_desk.gui.registers.import_wizard import ImportWizard
from ethics_desk.gui.reports.sections import SectionsDialog
from ethics_desk.gui.reports.texts import TextsDialog
from ethics_desk.gui.reports.tracing import TracingDialog
from ethics_desk.gui.tour_account_stops import ACCOUNT_STOPS
from ethics_desk.gui.tour_case_file_stops import CASE_FILE_STOPS
from ethics_desk.gui.tour_custody_stops import CUSTODY_STOPS
from ethics_desk.gui.tour_inquiry_stops import INQUIRY_STOPS
from ethics_desk.gui.tour_key_stops import KEY_STOPS, lobby_of
from ethics_desk.gui.tour_letter_stops import LETTER_STOPS
from ethics_desk.gui.tour_paper_stops import PAPER_STOPS
from ethics_desk.gui.tour_records_stops import RECORDS_STOPS
from ethics_desk.gui.tour_redaction_stops import REDACTION_STOPS
from ethics_desk.gui.tour_report_stops import REPORT_STOPS
from ethics_desk.gui.tour_rule_stops import RULE_STOPS
from ethics_desk.gui.tour_sight import Sight, Stop
from ethics_desk.gui.tour_signature_stops import SIGNATURE_STOPS
from ethics_desk.gui.tour_terms_stops import TERMS_STOPS
from ethics_desk.gui.tour_word_stops import WORD_STOPS
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.services.letters.letters import letter_content
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.reports import TracedInquiry

TRACE = "  ethics_desk.gui.gateway:1 in Gateway.perform\nbuiltins.ZeroDivisionError"


BEFORE_THE_RULING = date(2023, 3, 1)


def _paper(at: Sight) -> ShowPaper:
    """The letter as it was issued."""
    pdf = at.asked(lambda desk: letter_content(desk, at.letter.id))
    return ShowPaper(title=at.letter.number, pdf=pdf, file_name="letter.pdf")


def _reason(at: Sight) -> ReasonDialog:
    number = at.inquiry.number
    return ReasonDialog(number, "OK", at.gateway.words, lambda *_: True, parent=at.over)


def _person(at: Sight) -> PersonDialog:
    agency = at.inquiry.agency_id
    return PersonDialog(at.gateway, at.inquiry.number, lambda *_: True, agency, at.over)


def _allegation(at: Sight) -> AllegationDialog:
    officials = [Choice(at.subject.party_id, at.subject.official)]
    return AllegationDialog(at.gateway, at.subject.pack, officials, lambda *_: True, parent=at.over)


def _tracing(at: Sight) -> TracingDialog:
    one = at.inquiry
    row = TracedInquiry(id=one.id, number=one.number, subject=one.subject, stage=one.stage)
    return TracingDialog(at.gateway, at.gateway.words.say("channel.press"), [row], at.over)


def _report_texts(at: Sight) -> TextsDialog:
    asked = AskReport(period=read_period("2026-Q1"), language=at.gateway.words.language)
    return TextsDialog(at.gateway, asked, at.over)


def _import(at: Sight) -> ImportWizard:
    wizard = ImportWizard(at.gateway, at.memory, at.over)
    wizard.file.file.set_path(at.register)
    return wizard


def _founding(at: Sight) -> FirstStart:
    start = FirstStart(lobby_of(at), at.over)
    start.show_founding()
    return start


def _keyboard(at: Sight) -> QDialog:
    actions = at.over.menus.actions() if isinstance(at.over, MainWindow) else ()
    return keyboard_window(actions, at.over)


def _entry_bar(at: Sight) -> EntryBarDialog:
    """A dismissal of before the Constitutional Court's ruling: two readings."""
    dialog = EntryBarDialog(at.gateway, at.over)
    dialog.ground.choose("csl-16-3-6-discrediting")
    dialog.happened.set_day(BEFORE_THE_RULING)
    dialog.go_on()
    return dialog


STOPS: tuple[Stop, ...] = (
    Stop("first-start", FirstStart, lambda at: FirstStart(lobby_of(at), at.over)),
    Stop("new-office", FirstStart, _founding),
    Stop("about", QDialog, lambda at: about_window(__version__, at.over)),
    Stop("keyboard", QDialog, _keyboard),
    Stop("bug", BugWindow, lambda at: BugWindow(TRACE, at.over)),
    Stop("take-in", TakeInDialog, lambda at: TakeInDialog(at.gateway, at.over)),
    Stop("import", ImportWizard, _import),
    Stop("hand-over", HandOverDialog, lambda at: HandOverDialog(at.gateway, at.over)),
    Stop("hand-overs", HandOversDialog, lambda at: HandOversDialog(at.gateway, at.over)),
    Stop("reason", ReasonDialog, _reason),
    Stop("person", PersonDialog, _person),
    Stop("allegation", AllegationDialog, _allegation),
    Stop("agency-new", AgencyDialog, lambda at: AgencyDialog(at.gateway, None, at.over)),
    Stop("agency", AgencyDialog, lambda at: AgencyDialog(at.gateway, at.agency, at.over)),
    Stop("agency-rename", RenameDialog, lambda at: RenameDialog(at.gateway, *at.agency, at.over)),
    Stop(
        "agency-dissolve",
        DissolveDialog,
        lambda at: DissolveDialog(at.gateway, at.agency[0], at.over),
    ),
    Stop(
        "person-new", PersonRecordDialog, lambda at: PersonRecordDialog(at.gateway, None, at.over)
    ),
    Stop(
        "person-record",
        PersonRecordDialog,
        lambda at: PersonRecordDialog(at.gateway, at.person.person, at.over),
    ),
    Stop("post", PostDialog, lambda at: PostDialog(at.gateway, at.person.person.id, None, at.over)),
    Stop(
        "post-leave", LeaveDialog, lambda at: LeaveDialog(at.gateway, at.person.posts[0], at.over)
    ),
    Stop(
        "sanction-prior",
        PriorSanctionDialog,
        lambda at: PriorSanctionDialog(at.gateway, at.person.person.id, at.over),
    ),
    Stop("entry-bar", EntryBarDialog, _entry_bar),
    Stop("sanction-annul", AnnulDialog, lambda at: AnnulDialog(at.gateway, at.sanction, at.over)),
    Stop(
        "prevention",
        PreventionDialog,
        lambda at: PreventionDialog(at.gateway, at.preventive_work, at.over),
    ),
    Stop(
        "member",
        MemberDialog,
        lambda at: MemberDialog(at.gateway, at.inquiry.agency_id, None, at.over),
    ),
    Stop(
        "another-office",
        AnotherOfficeDialog,
        lambda at: AnotherOfficeDialog(at.gateway, at.over),
    ),
    Stop("tracing", TracingDialog, _tracing),
    Stop(
        "report-sections",
        SectionsDialog,
        lambda at: SectionsDialog(at.gateway, at.inquiry.agency_id, at.over),
    ),
    Stop("report-texts", TextsDialog, _report_texts),
    Stop("paper", PaperWindow, lambda at: PaperWindow(_paper(at), at.over)),
    *ACCOUNT_STOPS,
    *PAPER_STOPS,
    *REDACTION_STOPS,
    *REPORT_STOPS,
    *RULE_STOPS,
    *INQUIRY_STOPS,
    *LETTER_STOPS,
    *SIGNATURE_STOPS,
    *CASE_FILE_STOPS,
    *CUSTODY_STOPS,
    *RECORDS_STOPS,
    *KEY_STOPS,
    *TERMS_STOPS,
    *WORD_STOPS,
)
