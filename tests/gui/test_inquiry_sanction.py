"""The sanction tab: what the law allows that day and why; proposing, deciding, what follows."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from sample_office import second
from services.builders import (
    RECEIVED,
    at_stage,
    given_allegation,
    given_inquiry,
    given_official,
    given_substantiated,
    pauses,
)

from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.domain.sanction import DecisionEventKind, Delivery
from ethics_desk.gui.inquiry.sanction.circumstances_dialog import CircumstancesDialog
from ethics_desk.gui.inquiry.sanction.correcting import (
    CorrectDecisionDialog,
    RemoveMeasureDialog,
)
from ethics_desk.gui.inquiry.sanction.decision_dialog import NONE_CODE, DecisionDialog
from ethics_desk.gui.inquiry.sanction.events import EventDialog
from ethics_desk.gui.inquiry.sanction.measures import MeasureDialog
from ethics_desk.gui.inquiry.sanction.pauses import AddPauseDialog, EndPauseDialog
from ethics_desk.gui.inquiry.sanction.proposing import ProposeDialog
from ethics_desk.gui.inquiry.sanction.tab import SanctionTab
from ethics_desk.gui.matter.reason_dialog import ReasonDialog
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.services.circumstances import circumstances_of
from ethics_desk.services.decisions import list_decisions
from ethics_desk.services.measures import list_measures
from ethics_desk.services.sanctions import ProposeSanction, list_proposals, propose_sanction

TODAY = date(2026, 3, 2)
UNSEEN = date(2026, 7, 15)


@pytest.fixture
def allegation(desk):
    return given_substantiated(desk)


@pytest.fixture
def tab(qtbot, gateway, memory, allegation):
    tab = SanctionTab(gateway, memory)
    tab.wishes = []
    tab.wished.connect(tab.wishes.append)
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    tab.show()
    tab.show_inquiry(allegation.inquiry_id)
    return tab


def dialog_in(tab, kind):
    return next(one for one in tab.findChildren(kind) if one.isVisible())


def choice(tab, title):
    return next(one for one in tab.answer.choices.buttons() if one.text() == title)


def propose(tab, title="demotion in public office"):
    choice(tab, title).click()
    tab.next_step.propose.click()
    dialog = dialog_in(tab, ProposeDialog)
    dialog.reason.set_text("It follows from the gravity.")
    dialog.go_on()


def proposed_by_the_deputy(desk, tab, allegation):
    """Who proposes does not decide: the decision is recorded in the window of another."""
    choice(tab, first_allowed(tab)).click()
    command = ProposeSanction(
        allegation_id=allegation.id,
        sanction=tab.answer.choices.code(),
        reason="It follows from the gravity.",
    )
    propose_sanction(second(desk), command)
    tab.refresh()


def decide(tab, **over):
    tab.next_step.decide.click()
    dialog = dialog_in(tab, DecisionDialog)
    dialog.decided_by.set_text("Minister H. H.")
    dialog.order_number.set_text("12-k")
    for name, value in over.items():
        getattr(dialog, name).set_text(value)
    dialog.go_on()
    return dialog


def first_allowed(tab):
    return next(one.text() for one in tab.answer.choices.buttons() if one.isEnabled())


def test_the_answer_stands_in_words_with_barred_sanctions_and_their_article(tab):
    buttons = tab.answer.choices.buttons()

    assert tab.answer.outcome.text() == "A sanction can be imposed"
    assert any(button.isEnabled() for button in buttons)
    barred = [button for button in buttons if not button.isEnabled()]
    assert barred
    assert all("art. 44" in button.accessibleDescription() for button in barred)
    assert buttons[-1].text() == "no sanction"


def test_a_day_whose_law_was_not_seen_is_said_before_anything_else(tab):
    assert not tab.law.isVisible()

    tab.day.set_day(UNSEEN)

    assert tab.law.isVisible()
    assert "have not seen the wording" in tab.law.text()
    assert tab.law.y() < tab.answer.parentWidget().mapTo(tab, tab.answer.pos()).y()


def test_the_answer_follows_the_day_while_it_is_typed(tab):
    tab.day.line.setText("02.03.202")
    assert "31.12.2025" in tab.refusal.text()
    assert not tab.next_step.isEnabled()

    tab.day.line.setText("02.09.2026")

    assert not tab.refusal.isVisible()
    assert tab.answer.outcome.text() == "The term for imposing a sanction has run out"


def test_a_day_before_the_act_is_refused_in_words(tab):
    tab.day.set_day(date(2020, 1, 1))

    assert tab.refusal.isVisible()
    assert tab.refusal.text()
    assert not tab.next_step.isEnabled()


def test_a_choice_is_proposed_with_its_reason_and_withdrawn(desk, tab, allegation):
    assert not tab.next_step.propose.isEnabled()
    title = first_allowed(tab)
    propose(tab, title)
    (proposal,) = list_proposals(desk, allegation.inquiry_id)
    assert proposal.reason == "It follows from the gravity."
    assert choice(tab, title).isChecked()
    assert not tab.next_step.propose.isVisible()

    tab.next_step.withdraw.click()
    dialog = dialog_in(tab, ReasonDialog)
    dialog.reason.set_text("A witness came forward")
    dialog.go_on()

    assert list_proposals(desk, allegation.inquiry_id)[0].withdrawn
    assert tab.next_step.propose.isVisible()


def test_a_decision_is_recorded_and_what_follows_it(desk, tab, allegation):
    proposed_by_the_deputy(desk, tab, allegation)
    decide(tab)
    (standing,) = list_decisions(desk, allegation.inquiry_id)
    assert standing.decision.order_number == "12-k"

    tab.next_step.follow.click()
    dialog = dialog_in(tab, EventDialog)
    dialog.kind.choose(DecisionEventKind.MADE_KNOWN)
    dialog.go_on()
    assert dialog.form.problems().keys() == {"delivery"}
    dialog.delivery.choose(Delivery.ACT_OF_REFUSAL)
    dialog.go_on()

    (standing,) = list_decisions(desk, allegation.inquiry_id)
    assert [event.delivery for event in standing.events] == [Delivery.ACT_OF_REFUSAL]
    tab.answer.events.remove_one()
    removal = dialog_in(tab, ReasonDialog)
    removal.reason.set_text("Written down by mistake")
    removal.go_on()
    assert list_decisions(desk, allegation.inquiry_id)[0].events == ()


def test_who_proposed_is_told_that_another_records_the_decision(tab):
    propose(tab, first_allowed(tab))

    assert not tab.next_step.decide.isVisible()
    assert tab.next_step.withdraw.isVisible()
    assert "another member records" in tab.next_step.guidance.text()


def test_the_order_of_a_decision_is_corrected_with_the_reason(desk, tab, allegation):
    proposed_by_the_deputy(desk, tab, allegation)
    decide(tab)
    tab.answer.events.correcting.click()
    dialog = dialog_in(tab, CorrectDecisionDialog)
    dialog.order_number.set_text("13-k")
    dialog.go_on()
    assert dialog.form.problems().keys() == {"reason"}

    dialog.reason.set_text("Misread")
    dialog.go_on()

    (standing,) = list_decisions(desk, allegation.inquiry_id)
    assert standing.decision.order_number == "13-k"


def test_deciding_otherwise_asks_for_the_reason(desk, tab, allegation):
    proposed_by_the_deputy(desk, tab, allegation)
    tab.next_step.decide.click()
    dialog = dialog_in(tab, DecisionDialog)
    dialog.decided_by.set_text("Minister H. H.")
    dialog.sanction.choose(NONE_CODE)
    dialog.go_on()
    assert dialog.form.problems().keys() == {"departure"}

    dialog.departure.set_text("The official left the service")
    dialog.go_on()

    (standing,) = list_decisions(desk, allegation.inquiry_id)
    assert standing.decision.sanction == ""


def test_an_open_gate_asks_for_the_written_reason(desk, tab, allegation):
    with desk.store.write() as work:
        work.circumstances.remove(allegation.party_id)
    tab.refresh()
    proposed_by_the_deputy(desk, tab, allegation)
    dialog = decide(tab)
    assert dialog.form.problems().keys() == {"override"}

    dialog.override.set_text("The official could not be reached")
    dialog.go_on()

    (standing,) = list_decisions(desk, allegation.inquiry_id)
    assert standing.decision.override == "The official could not be reached"


def test_circumstances_are_recorded_and_the_days_of_the_gates_stay(desk, tab, allegation):
    tab.answer.edit_known.click()
    dialog = dialog_in(tab, CircumstancesDialog)
    dialog.vacancy.choose("no")
    dialog.go_on()

    known = circumstances_of(desk, allegation.party_id)
    assert known.lower_vacancy is False
    assert known.materials_shown_on == RECEIVED


def test_a_pause_is_added_ended_and_taken_out(desk, tab, allegation):
    tab.answer.pauses.adding.click()
    adding = dialog_in(tab, AddPauseDialog)
    adding.reason.combo.setCurrentIndex(0)
    adding.starts.set_day(TODAY - timedelta(days=5))
    adding.go_on()
    tab.answer.pauses.ending.click()
    ending = dialog_in(tab, EndPauseDialog)
    ending.ends.set_day(TODAY - timedelta(days=2))
    ending.go_on()
    (pause,) = pauses(desk, allegation.party_id)
    assert pause.ends_on == TODAY - timedelta(days=2)
    assert not tab.answer.pauses.ending.isEnabled()

    tab.answer.pauses.remove_one()
    removal = dialog_in(tab, ReasonDialog)
    removal.reason.set_text("Another person's leave")
    removal.go_on()

    assert pauses(desk, allegation.party_id) == ()


def test_a_measure_of_the_head_is_recorded_and_taken_out(desk, tab, allegation):
    tab.answer.measures.adding.click()
    dialog = dialog_in(tab, MeasureDialog)
    dialog.kind.combo.setCurrentIndex(0)
    dialog.taken_by.set_text("Minister H. H.")
    dialog.go_on()

    (measure,) = list_measures(desk, allegation.inquiry_id)
    assert measure.taken_by == "Minister H. H."
    tab.answer.measures.removing.click()
    removal = dialog_in(tab, RemoveMeasureDialog)
    removal.reason.set_text("Another official's measure")
    removal.go_on()
    assert list_measures(desk, allegation.inquiry_id) == ()


def test_the_derivation_is_a_tree_that_can_be_copied(tab, qtmodeltester):
    tree = tab.derivation.tree
    model = tree.model()
    qtmodeltester.check(model)
    branch = model.index(0, 0)

    tree.expandAll()
    tree.copy_all()

    beneath = [model.index(at, 0, branch).data() for at in range(model.rowCount(branch))]
    captions = {line.split(":")[0] for line in beneath}
    assert {"Because", "Article", "Wording", "Confidence in the source", "Fact"} <= captions
    assert tree.isExpanded(branch)
    assert QGuiApplication.clipboard().text() == tree.as_text()
    assert tree.as_text().splitlines()[1].startswith("    Because: ")


def test_the_tree_tells_what_was_not_applied_and_what_would_change(tab):
    lines = tab.derivation.tree.as_text().splitlines()

    tops = [line for line in lines if not line.startswith(" ")]
    assert [top.split(" (")[0] for top in tops] == [
        "Conclusion: can be imposed: demotion in civil-service post",
        "Rules applied",
        "Rules looked at and not applied",
        "What would change the result",
    ]
    assert "    Signs of a crime: yes – then: the matter is referred first" in lines
    assert any("wording seen" in line for line in lines)


def test_each_line_of_the_tree_is_told_to_a_screen_reader(tab):
    model = tab.derivation.tree.model()

    for at in range(model.rowCount()):
        index = model.index(at, 0)
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == index.data()


def test_a_branch_is_copied_with_what_is_beneath_it(tab):
    tree = tab.derivation.tree
    rule = tree.model().index(0, 0, tree.model().index(1, 0))
    tree.setCurrentIndex(rule.model().index(0, 0, rule))

    tree.copy_branch()

    assert QGuiApplication.clipboard().text().splitlines()[0] == rule.data()


def test_the_tree_is_walked_and_opened_by_keyboard(qtbot, tab):
    tree = tab.derivation.tree
    tree.collapseAll()
    tree.setCurrentIndex(tree.model().index(1, 0))

    qtbot.keyClick(tree, Qt.Key.Key_Asterisk)
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    qtbot.keyClick(tree, Qt.Key.Key_Down)

    rule = tree.model().index(0, 0, tree.model().index(1, 0))
    assert tree.isExpanded(rule)
    assert tree.currentIndex().parent() == rule


def test_words_are_found_in_the_derivation(tab):
    panel = tab.derivation
    panel.seeking.setText("signs of a crime")

    panel.find_next()
    first = panel.tree.currentIndex()
    panel.find_next()

    assert "signs of a crime" in first.data().casefold()
    assert panel.tree.currentIndex() != first
    panel.seeking.setText("zebra")
    panel.find_next()
    assert panel.missed.isVisible()


def test_an_open_branch_stays_open_when_the_day_changes(tab):
    tree = tab.derivation.tree
    tree.expand(tree.model().index(1, 0))

    tab.day.set_day(TODAY - timedelta(days=1))

    assert tree.isExpanded(tree.model().index(1, 0))


def test_the_derivation_is_printed_in_the_language_chosen(qtbot, gateway, tab):
    with qtbot.waitSignal(gateway.jobs.ended, timeout=30_000):
        tab.derivation.print_in(Language.KK, TODAY)

    (paper,) = tab.wishes
    assert isinstance(paper, ShowPaper)
    assert paper.pdf.startswith(b"%PDF")


def test_each_allegation_is_judged_by_itself(desk, tab, allegation):
    with desk.store.read() as work:
        inquiry = work.inquiries.get(allegation.inquiry_id)
    other = given_allegation(desk, given_official(desk, inquiry))
    tab.refresh()

    tab.subject.choose(other.id)

    assert "record the finding" in tab.next_step.guidance.text()
    assert not tab.next_step.propose.isVisible()


def test_a_closed_inquiry_lets_nothing_be_proposed(desk, tab, allegation):
    at_stage(desk, allegation.inquiry_id, InquiryStage.CLOSED)

    tab.refresh()

    assert not tab.next_step.propose.isEnabled()
    assert not tab.answer.edit_known.isEnabled()
    assert not tab.answer.pauses.adding.isEnabled()


def test_without_an_allegation_the_tab_says_what_to_do(qtbot, desk, gateway, memory):
    tab = SanctionTab(gateway, memory)
    qtbot.addWidget(tab)
    tab.show()

    tab.show_inquiry(given_inquiry(desk).id)

    assert "Parties" in tab.empty.text()
    assert tab.empty.isVisible()
    assert not tab.next_step.isVisible()


def test_a_proposal_for_a_day_of_unseen_law_says_so_first(tab):
    choice(tab, first_allowed(tab)).click()
    tab.next_step.propose.click()
    dialog = dialog_in(tab, ProposeDialog)
    assert not dialog.law.isVisible()

    dialog.proposed.set_day(UNSEEN)

    assert dialog.law.isVisible()
    dialog.settle()
    dialog.reject()
