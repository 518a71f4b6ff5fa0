"""The page of decisions the law now in force would judge differently."""

from datetime import date

import pytest
from law_of_two_days import changed_book, later_version, under
from PySide6.QtCore import Qt
from sample_office import TODAY, second
from services.builders import given_substantiated

from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.page import Deed
from ethics_desk.gui.re_examination.page import ReExaminationPage
from ethics_desk.gui.wishes import OpenInquiry, ShowPaper
from ethics_desk.services.decisions import RecordDecision, record_decision
from ethics_desk.services.sanctions import ProposeSanction, propose_sanction

GROUP_B = "csl-50-1-2"


def propose(desk, sanction):
    allegation = given_substantiated(desk, item=GROUP_B)
    command = ProposeSanction(allegation_id=allegation.id, sanction=sanction, reason="it follows")
    return propose_sanction(desk, command).value


def decide(desk, sanction):
    command = RecordDecision(
        proposal_id=propose(desk, sanction),
        sanction=sanction,
        decided_on=TODAY,
        decided_by="Minister",
        order_number="12",
    )
    return record_decision(second(desk), command).value


@pytest.fixture
def later(desk, tmp_path):
    """The office after a later law has made group B milder."""
    book = changed_book(tmp_path, later_version(milder_group=True))
    return under(desk, book, date(2026, 8, 3))


@pytest.fixture
def page_of(qtbot, english, jobs, memory):
    def open_page(desk):
        page = ReExaminationPage(Gateway(desk, english, jobs), memory)
        page.wishes = []
        page.wished.connect(page.wishes.append)
        qtbot.addWidget(page)
        page.resize(1100, 760)
        with qtbot.waitSignal(page.again.judged):
            page.show()
        qtbot.waitUntil(page.again.start_again.isEnabled)
        return page

    return open_page


def texts(page, name):
    place = [column.name for column in page.model.columns].index(name)
    return [page.model.index(row, place).data() for row in range(page.model.rowCount())]


def test_an_office_judged_by_the_law_in_force_has_nothing_to_look_at(desk, page_of):
    decide(desk, "dismissal")

    page = page_of(desk)

    assert page.model.rowCount() == 0
    assert page.view.empty.isVisible()
    assert page.again.state.text().endswith("Judged: 1, differently: 0.")
    assert not page.compare.isEnabled()


def test_a_law_nobody_read_is_said_above_an_empty_list(desk, page_of):
    decide(desk, "dismissal")

    page = page_of(under(desk, desk.rules, date(2026, 8, 3)))

    assert page.model.rowCount() == 0
    assert page.unseen.isVisible()
    assert "the text of Law No. 290-VIII was not seen" in page.unseen.text()


def test_decisions_and_proposals_are_listed_with_what_would_differ(desk, later, page_of):
    decide(desk, "dismissal")
    propose(desk, "warning")

    page = page_of(later)

    assert texts(page, "kind") == ["proposal of 02.03.2026", "decision of 02.03.2026"]
    assert texts(page, "allowed") == ["still allowed", "no longer allowed"]
    assert texts(page, "why") == ["the law has changed"] * 2
    assert all("severe reprimand: then not provided" in what for what in texts(page, "what"))


def test_the_differences_of_the_decision_in_sight_stand_beneath(desk, later, page_of):
    decide(desk, "dismissal")

    page = page_of(later)

    first = page.differences.view.model().index(0, 0).data()
    assert first == "Sanction: dismissal from the civil-service post held"


def test_the_list_is_narrowed_and_ordered(desk, later, page_of):
    decide(desk, "dismissal")
    propose(desk, "warning")
    page = page_of(later)

    page.bar.choose("allowed", "no")
    assert texts(page, "allowed") == ["no longer allowed"]

    page.bar.choose("allowed", None)
    page.model.narrow("жихан")
    assert page.model.rowCount() == 2
    page.model.narrow("nobody")
    assert page.model.rowCount() == 0

    page.model.narrow("")
    page.model.sort(4, Qt.SortOrder.AscendingOrder)
    assert [text[:9] for text in texts(page, "sanction")] == ["dismissal", "warning o"]


def test_enter_opens_the_inquiry(desk, later, page_of, qtbot):
    decide(desk, "dismissal")
    page = page_of(later)

    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Return)

    assert [type(wish) for wish in page.wishes] == [OpenInquiry]


def test_the_two_laws_are_compared_from_the_list(desk, later, page_of, qtbot):
    decide(desk, "dismissal")
    page = page_of(later)

    dialog = page.compare_laws()

    assert dialog.facts.combo.itemText(0) == "as kept with the decision of 02.03.2026"
    assert dialog.differences.view.model().rowCount() > 0
    dialog.close()


def test_a_change_of_the_records_is_told_and_does_not_start_the_work_again(desk, later, page_of):
    page = page_of(later)

    page.gateway.changed.emit(frozenset())

    assert page.again.start_again.isEnabled()
    assert "judge again to be sure" in page.again.state.text()


def test_the_work_is_stopped_and_the_former_list_stays(desk, later, page_of, qtbot):
    decide(desk, "dismissal")
    page = page_of(later)

    page.again.start()
    assert page.again.stop.isVisible()
    page.again.stop.click()
    qtbot.waitUntil(page.again.start_again.isEnabled)

    assert page.model.rowCount() == 1
    assert not page.again.stop.isVisible()


def test_the_list_is_printed(desk, later, page_of, qtbot):
    decide(desk, "dismissal")
    page = page_of(later)

    with qtbot.waitSignal(page.wished):
        page.deeds()[Deed.PRINT]()

    assert isinstance(page.wishes[-1], ShowPaper)
    assert page.wishes[-1].pdf.startswith(b"%PDF")


def test_the_list_is_exported_like_any_other(desk, later, page_of):
    decide(desk, "dismissal")
    page = page_of(later)

    asking = page.offered()[Deed.EXPORT]()

    assert asking.selectedFiles()[0].endswith("Decisions to re-examine.xlsx")
    asking.close()
