"""The law on another day: two laws asked about one act, side by side."""

from datetime import date

import pytest
from law_of_two_days import LATER, book_of_two_packs, changed_book, later_version, under
from PySide6.QtWidgets import QFileDialog, QLabel
from services.builders import given_substantiated

from ethics_desk.domain.language import Language
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.tab import SanctionTab
from ethics_desk.gui.law.dialog import Judgeable, LawDialog
from ethics_desk.gui.law.law_field import OF_A_DAY, OWN
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.services.law.law_on import LawSubject
from ethics_desk.services.sanctions import ProposeSanction, propose_sanction

SOON = date(2026, 8, 3)


@pytest.fixture
def later(desk, tmp_path):
    """The office on a day when a later law has made group B milder."""
    return under(desk, changed_book(tmp_path, later_version(milder_group=True)), SOON)


@pytest.fixture
def allegation(desk):
    return given_substantiated(desk, item="csl-50-1-2")


@pytest.fixture
def tab(qtbot, later, english, jobs, memory, allegation):
    tab = SanctionTab(Gateway(later, english, jobs), memory)
    tab.wishes = []
    tab.wished.connect(tab.wishes.append)
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    tab.show()
    tab.show_inquiry(allegation.inquiry_id)
    tab.day.set_day(date(2026, 3, 2))
    return tab


@pytest.fixture
def dialog(tab):
    tab.other_law.click()
    (dialog,) = [one for one in tab.findChildren(LawDialog) if one.isVisible()]
    yield dialog
    dialog.close()


def rows(dialog):
    model = dialog.differences.view.model()
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_it_begins_with_the_law_of_the_act_against_that_of_today(dialog):
    assert dialog.left.law.law.code() == OWN
    assert (dialog.right.law.law.code(), dialog.right.law.day.day()) == (OF_A_DAY, SOON)
    assert not dialog.left.law.day.isEnabled()


def test_what_differs_stands_in_a_table_with_the_articles_of_either_side(dialog):
    what, left, left_article, right, right_article = rows(dialog)[0]

    assert what == "Sanction: dismissal from the civil-service post held"
    assert (left, right) == ("allowed", "not provided for this item")
    assert left_article.startswith("Law No. 416-V, art. 44(6)")
    assert right_article.startswith("new art. 1 – the later law; legal base: VR-03")


def test_a_version_can_be_asked_for(dialog):
    dialog.right.law.law.choose("416-V-2025-01-21")

    assert rows(dialog) == []
    assert dialog.differences.view.empty.isVisible()

    dialog.right.law.law.choose(LATER)

    assert len(rows(dialog)) > 0


def test_a_law_not_seen_is_said_before_the_answers(dialog):
    assert not dialog.unseen.isVisible()

    dialog.right.law.law.choose("416-V-2016-01-01")

    assert dialog.unseen.isVisible()
    assert "did not see the text" in dialog.unseen.text()


def test_a_day_that_is_none_is_marked_and_nothing_stale_stays_valid(dialog):
    dialog.right.law.day.line.setText("31.13.2026")

    assert dialog.refusal.text() == "Write the day like 31.12.2025."
    assert dialog.right.law.day.editor.property("problem") == "true"
    assert not dialog.differences.isEnabled()
    assert not dialog.printing.isEnabled()

    dialog.right.law.day.set_day(SOON)

    assert not dialog.refusal.isVisible()
    assert dialog.differences.isEnabled()


def test_the_facts_are_those_of_the_records_or_those_kept(desk, later, tab, allegation):
    propose_sanction(
        desk, ProposeSanction(allegation_id=allegation.id, sanction="warning", reason="it follows")
    )
    tab.refresh()
    tab.day.set_day(date(2026, 3, 2))

    tab.other_law.click()

    (dialog,) = [one for one in tab.findChildren(LawDialog) if one.isVisible()]
    titles = [dialog.facts.combo.itemText(place) for place in range(dialog.facts.combo.count())]
    assert titles == [
        "as kept with the proposal of 02.03.2026",
        "as the records are now, decided on 02.03.2026",
    ]
    dialog.close()


def test_the_comparison_is_printed_in_a_language_of_choice(qtbot, tab, dialog):
    with qtbot.waitSignal(dialog.wished):
        dialog.print_in(Language.KK)

    (paper,) = [wish for wish in tab.wishes if isinstance(wish, ShowPaper)]
    assert paper.pdf.startswith(b"%PDF")
    assert paper.file_name == "comparison.pdf"


def test_the_differences_are_exported(dialog, qtbot):
    asking = dialog.export()

    assert isinstance(asking, QFileDialog)
    assert asking.selectedFiles()[0].endswith("What differs.xlsx")
    asking.close()


def test_every_field_has_a_name_of_its_own_for_a_screen_reader(dialog):
    names = [
        field.editor.accessibleName()
        for side in (dialog.left, dialog.right)
        for field in (side.law.law, side.law.day)
    ]

    assert names == ["First law: Law", "First law: Day", "Second law: Law", "Second law: Day"]


def test_a_later_milder_law_is_a_question_with_both_results_on_the_tab(qtbot, tab, later):
    newer = given_substantiated(
        later, item="csl-50-1-2", committed_on=date(2026, 6, 10), discovered_on=date(2026, 7, 15)
    )
    tab.show_inquiry(newer.inquiry_id)

    told = " | ".join(label.accessibleName() for label in tab.answer.later.findChildren(QLabel))

    assert tab.answer.later.isVisible()
    assert "Question: A later version is milder: the later law. Does it apply to this act?" in told
    assert "Law of the act: a sanction can be imposed: warning of incomplete" in told
    assert "If it applies back: a sanction can be imposed: severe reprimand" in told


def test_without_a_later_law_nothing_is_asked(tab):
    assert not tab.answer.later.isVisible()


def test_another_pack_that_does_not_know_the_act_says_which_fact(
    qtbot, desk, english, jobs, memory, allegation, tmp_path
):
    packs = under(desk, book_of_two_packs(tmp_path), date(2026, 3, 2))
    subject = LawSubject(allegation_id=allegation.id, day=date(2026, 3, 2))
    judgeable = Judgeable(title="the records", subject=subject, pack="kz-civil-service")
    dialog = LawDialog(Gateway(packs, english, jobs), "An act", [judgeable])
    qtbot.addWidget(dialog)
    dialog.show()

    dialog.right.law.pack.choose("moon")

    what, _left, _article, right, _other = rows(dialog)[0]
    assert what == "Outcome"
    assert "does not know this fact: misconduct.item: csl-50-1-2" in right
