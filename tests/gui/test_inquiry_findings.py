"""Findings through their tab: each allegation decided in turn, revised with the reason."""

import pytest
from services.builders import (
    at_stage,
    given_allegation,
    given_inquiry,
    given_item,
    given_official,
)

from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.gui.inquiry.findings.dialog import FindingDialog
from ethics_desk.gui.inquiry.findings.tab import FindingsTab
from ethics_desk.services.findings import list_findings


@pytest.fixture
def inquiry(desk):
    return given_inquiry(desk)


@pytest.fixture
def allegations(desk, inquiry):
    party = given_official(desk, inquiry)
    return [given_allegation(desk, party), given_allegation(desk, party, item="csl-50-1-8")]


@pytest.fixture
def watch(desk, inquiry):
    return given_item(desk, inquiry)


@pytest.fixture
def tab(qtbot, gateway, memory, inquiry, allegations, watch):
    tab = FindingsTab(gateway, memory)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_inquiry(inquiry.id)
    return tab


def dialog_in(tab):
    return next(one for one in tab.findChildren(FindingDialog) if one.isVisible())


def decide(dialog, outcome, evidence=(), reason=""):
    dialog.outcome.choose(outcome)
    dialog.reasoning.set_text("The log says so.")
    dialog.evidence.tick(evidence)
    if reason:
        dialog.reason.set_text(reason)
    dialog.go_on()


def test_the_main_deed_leads_through_what_is_undecided(desk, tab, inquiry, watch):
    assert "2" in tab.state.text()
    tab.record.click()
    first = dialog_in(tab)
    decide(first, FindingOutcome.SUBSTANTIATED, [watch.id])

    second = dialog_in(tab)
    assert second is not first
    decide(second, FindingOutcome.NOT_PROVABLE)

    found = [one.finding.outcome for one in list_findings(desk, inquiry.id)]
    assert found == [FindingOutcome.SUBSTANTIATED, FindingOutcome.NOT_PROVABLE]
    assert tab.state.text() == "Every allegation is decided."
    assert not tab.record.isEnabled()


def test_an_undecided_allegation_says_so_in_words(tab):
    model = tab.view.model()

    outcomes = [model.index(row, 2).data() for row in range(model.rowCount())]

    assert outcomes == ["not decided yet", "not decided yet"]


def test_a_substantiated_allegation_without_evidence_is_refused_beside_the_list(tab):
    tab.record.click()
    dialog = dialog_in(tab)

    decide(dialog, FindingOutcome.SUBSTANTIATED)

    assert dialog.form.problems().keys() == {"evidence_ids"}
    dialog.settle()
    dialog.reject()


def test_withdrawn_evidence_is_not_offered(desk, tab, inquiry):
    given_item(desk, inquiry, title="A forgery", withdrawn_reason="Not genuine")
    tab.refresh()
    tab.record.click()
    dialog = dialog_in(tab)

    offered = [dialog.evidence.lines.item(at).text() for at in range(dialog.evidence.lines.count())]

    assert len(offered) == 1
    assert "watch" in offered[0]
    dialog.reject()


def test_a_finding_is_revised_only_with_a_reason(desk, tab, inquiry, watch):
    tab.record.click()
    decide(dialog_in(tab), FindingOutcome.SUBSTANTIATED, [watch.id])
    dialog_in(tab).reject()
    tab.view.selectRow(0)
    tab.revise.click()
    revising = dialog_in(tab)
    assert revising.evidence.codes() == (watch.id,)
    decide(revising, FindingOutcome.NOT_SUBSTANTIATED)
    assert revising.form.problems().keys() == {"reason"}

    decide(revising, FindingOutcome.NOT_SUBSTANTIATED, reason="A witness came forward")

    assert list_findings(desk, inquiry.id)[0].finding.outcome is FindingOutcome.NOT_SUBSTANTIATED


def test_after_the_stage_of_findings_nothing_is_recorded(desk, tab, inquiry):
    at_stage(desk, inquiry.id, InquiryStage.PROPOSAL)

    tab.refresh()

    assert not tab.record.isEnabled()
    assert tab.remark.isVisible()
