"""The stops of the tour inside one inquiry: one line per dialog."""

from ethics_desk.domain.crime import CourtOutcomeKind
from ethics_desk.domain.sanction import Pause, PauseId
from ethics_desk.gui.inquiry.evidence.intake import TakeInFilesDialog, TakeInItemDialog
from ethics_desk.gui.inquiry.evidence.keeping import EditEvidenceDialog, MoveItemDialog
from ethics_desk.gui.inquiry.findings.dialog import FindingDialog
from ethics_desk.gui.inquiry.handler_dialogs import HandOverOneDialog, ReassignDialog
from ethics_desk.gui.inquiry.letters.draft import Draft
from ethics_desk.gui.inquiry.letters.issue import IssueDialog
from ethics_desk.gui.inquiry.letters.recipient_fields import TYPED
from ethics_desk.gui.inquiry.matter_dialogs import EditDialog
from ethics_desk.gui.inquiry.sanction.another_law import law_dialog
from ethics_desk.gui.inquiry.sanction.circumstances_dialog import CircumstancesDialog
from ethics_desk.gui.inquiry.sanction.correcting import CorrectDecisionDialog, RemoveMeasureDialog
from ethics_desk.gui.inquiry.sanction.crime_dialogs import (
    NoteCrimeSignDialog,
    WithdrawCrimeSignDialog,
)
from ethics_desk.gui.inquiry.sanction.decision_dialog import DecisionDialog
from ethics_desk.gui.inquiry.sanction.events import EventDialog
from ethics_desk.gui.inquiry.sanction.measures import MeasureDialog
from ethics_desk.gui.inquiry.sanction.offence_dialog import OffenceDialog
from ethics_desk.gui.inquiry.sanction.outcome_dialog import CourtOutcomeDialog
from ethics_desk.gui.inquiry.sanction.pauses import AddPauseDialog, EndPauseDialog
from ethics_desk.gui.inquiry.sanction.proposing import ProposeDialog
from ethics_desk.gui.inquiry.slip_dialog import SlipDialog
from ethics_desk.gui.inquiry.step_dialog import StepDialog
from ethics_desk.gui.inquiry.transfer_dialogs import JoinDialog, RedirectDialog
from ethics_desk.gui.law.dialog import LawDialog
from ethics_desk.gui.letters.answer_dialog import AnswerDialog
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tour_gate_stops import GATE_STOPS
from ethics_desk.gui.tour_sight import Sight, Stop
from ethics_desk.services.circumstances import circumstances_of
from ethics_desk.services.law_titles import sanction_titles
from ethics_desk.services.letters.drafts import kinds_of_letters
from ethics_desk.services.liability.crime_signs import SignRow, list_crime_signs
from ethics_desk.services.measures import list_measures
from ethics_desk.services.sanction_page import sanction_page


def _paused(at: Sight) -> Pause:
    """A pause that runs, as the dialog that ends it wants one."""
    return Pause(
        id=PauseId("pause"),
        inquiry_id=at.inquiry_id,
        party_id=at.subject.party_id,
        reason="sick-leave",
        starts_on=today_of(at.gateway),
    )


def _circumstances(at: Sight) -> CircumstancesDialog:
    known = at.asked(lambda desk: circumstances_of(desk, at.subject.party_id))
    return CircumstancesDialog(at.gateway, known, at.subject.pack, today_of(at.gateway), at.over)


def _remove_measure(at: Sight) -> RemoveMeasureDialog:
    measures = at.asked(lambda desk: list_measures(desk, at.inquiry_id))
    return RemoveMeasureDialog(at.gateway, measures, at.over)


def _signs(at: Sight) -> tuple[SignRow, ...]:
    return at.asked(lambda desk: list_crime_signs(desk, at.subject.allegation_id))


def _crime_sign(at: Sight) -> NoteCrimeSignDialog:
    dialog = NoteCrimeSignDialog(at.gateway, at.subject, at.over)
    dialog.crime.choose("cc-366")
    dialog.part.choose("3")
    return dialog


def _offence(at: Sight) -> OffenceDialog:
    dialog = OffenceDialog(at.gateway, at.over)
    dialog.offence.choose("cao-677")
    dialog.go_on()
    return dialog


def _court_outcome(at: Sight) -> CourtOutcomeDialog:
    dialog = CourtOutcomeDialog(at.gateway, _signs(at), at.over)
    dialog.kind.choose(CourtOutcomeKind.CONVICTED)
    return dialog


def _letter(at: Sight, kind: str = "") -> IssueDialog:
    draft = Draft(inquiry_id=at.inquiry_id, kinds=at.asked(kinds_of_letters))
    dialog = IssueDialog(at.gateway, draft, at.over)
    dialog.kind_step.kind.choose(kind or at.letter.kind)
    return dialog


def _redirect(at: Sight) -> IssueDialog:
    """The letter that goes to a body of the writer's own words."""
    dialog = _letter(at, "redirect-of-appeal")
    dialog.kind_step.recipient.to.choose(TYPED)
    return dialog


def _writing(at: Sight, kind: str) -> IssueDialog:
    """A letter at what only its writer knows."""
    dialog = _letter(at, kind)
    dialog.go_on()
    return dialog


def _crime(at: Sight) -> IssueDialog:
    """The letter that tells signs of a crime, with an article of the rules."""
    dialog = _writing(at, "crime-message")
    (first, *_) = dialog.writer_step.signs.offered()
    dialog.writer_step.signs.set_rows([("", first)])
    return dialog


def _propose(at: Sight) -> ProposeDialog:
    sanction = at.proposal.sanction
    title = at.asked(sanction_titles)[sanction].in_(at.gateway.words.language)
    return ProposeDialog(at.gateway, at.subject.allegation_id, (sanction, title), at.over)


def _depart(at: Sight) -> ProposeDialog:
    """The hardest choice in the inquiry of the tour: it lies outside the usual range."""
    titles, allegation = at.asked(sanction_titles), at.subject.allegation_id
    page = at.asked(lambda desk: sanction_page(desk, allegation, today_of(at.gateway)))
    code = [one.code for one in page.choices if one.allowed][-1]
    title = titles[code].in_(at.gateway.words.language)
    return ProposeDialog(at.gateway, allegation, (code, title), at.over)


def _decide(at: Sight) -> DecisionDialog:
    words = f"{at.subject.official} – {at.subject.title}"
    return DecisionDialog(at.gateway, at.proposal, words, at.over)


def _another_law(at: Sight) -> LawDialog:
    day, key = today_of(at.gateway), at.subject.allegation_id
    page = at.asked(lambda desk: sanction_page(desk, key, day))
    return law_dialog(at.gateway, page, at.subject, day, at.over)


INQUIRY_STOPS: tuple[Stop, ...] = (
    Stop("edit", EditDialog, lambda at: EditDialog(at.gateway, at.inquiry, at.over)),
    Stop("slip", SlipDialog, lambda at: SlipDialog(at.gateway, at.inquiry, print, at.over)),
    Stop("step", StepDialog, lambda at: StepDialog(at.gateway, *at.step, at.over)),
    Stop("reassign", ReassignDialog, lambda at: ReassignDialog(at.gateway, at.inquiry, at.over)),
    Stop(
        "hand-over-one",
        HandOverOneDialog,
        lambda at: HandOverOneDialog(at.gateway, at.inquiry, at.over),
    ),
    Stop("redirect", RedirectDialog, lambda at: RedirectDialog(at.gateway, at.inquiry, at.over)),
    Stop("join", JoinDialog, lambda at: JoinDialog(at.gateway, at.inquiry, at.over)),
    Stop(
        "evidence-files",
        TakeInFilesDialog,
        lambda at: TakeInFilesDialog(at.gateway, at.inquiry_id, (at.register,), at.over),
    ),
    Stop(
        "evidence-item",
        TakeInItemDialog,
        lambda at: TakeInItemDialog(at.gateway, at.inquiry_id, lambda: None, at.over),
    ),
    Stop(
        "evidence-edit",
        EditEvidenceDialog,
        lambda at: EditEvidenceDialog(at.gateway, at.evidence, at.over),
    ),
    Stop(
        "evidence-move", MoveItemDialog, lambda at: MoveItemDialog(at.gateway, at.evidence, at.over)
    ),
    Stop(
        "finding",
        FindingDialog,
        lambda at: FindingDialog(at.gateway, at.finding, (at.evidence,), at.over),
    ),
    Stop(
        "circumstances",
        CircumstancesDialog,
        _circumstances,
    ),
    *GATE_STOPS,
    Stop("another-law", LawDialog, _another_law),
    Stop("propose", ProposeDialog, _propose),
    Stop("propose-departing", ProposeDialog, _depart),
    Stop("decide", DecisionDialog, _decide),
    Stop(
        "decision-correct",
        CorrectDecisionDialog,
        lambda at: CorrectDecisionDialog(at.gateway, at.decision, at.over),
    ),
    Stop("event", EventDialog, lambda at: EventDialog(at.gateway, at.decision.id, at.over)),
    Stop("crime-sign", NoteCrimeSignDialog, _crime_sign),
    Stop(
        "crime-sign-back",
        WithdrawCrimeSignDialog,
        lambda at: WithdrawCrimeSignDialog(at.gateway, _signs(at), at.over),
    ),
    Stop("offence", OffenceDialog, _offence),
    Stop("court-outcome", CourtOutcomeDialog, _court_outcome),
    Stop("measure", MeasureDialog, lambda at: MeasureDialog(at.gateway, at.subject, at.over)),
    Stop("measure-remove", RemoveMeasureDialog, _remove_measure),
    Stop(
        "pause",
        AddPauseDialog,
        lambda at: AddPauseDialog(at.gateway, at.subject, today_of(at.gateway), at.over),
    ),
    Stop("pause-end", EndPauseDialog, lambda at: EndPauseDialog(at.gateway, _paused(at), at.over)),
    Stop("letter", IssueDialog, _letter),
    Stop("letter-redirect", IssueDialog, _redirect),
    Stop("letter-crime", IssueDialog, _crime),
    Stop("letter-offence", IssueDialog, lambda at: _writing(at, "offence-material")),
    Stop("letter-assets", IssueDialog, lambda at: _writing(at, "information-to-asset-recovery")),
    Stop("answer", AnswerDialog, lambda at: AnswerDialog(at.gateway, at.letter, at.over)),
)
