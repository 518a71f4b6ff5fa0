"""Letters through the window: issued in two steps, opened, answered, replaced, found again."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from services.builders import given_allegation as given_charge
from services.builders import (
    given_circumstances,
    given_finding,
    given_inquiry,
    given_item,
    given_official,
)

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.evidence import EvidenceKind
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import CitedText
from ethics_desk.gui.forms.lines_field import LineColumn, LinesField
from ethics_desk.gui.inquiry.letters.issue import IssueDialog
from ethics_desk.gui.inquiry.letters.tab import LettersTab
from ethics_desk.gui.letters.answer_dialog import AnswerDialog
from ethics_desk.gui.letters.page import LettersPage
from ethics_desk.gui.wishes import OpenInquiry, ShowPaper, Tell
from ethics_desk.services.letters.letters import IssueLetter, issue_letter, list_letters
from ethics_desk.services.letters.missing import what_is_missing
from ethics_desk.services.liability.crime_signs import NoteCrimeSign, note_crime_sign

TODAY = date(2026, 3, 2)
MEMO, CRIME = "memo-to-head", "crime-message"
PATIENCE = 60_000
"""Milliseconds: the first letter of a run reads fonts and texts, on a busy machine."""


@pytest.fixture
def inquiry(desk):
    """An inquiry whose facts are enough for a memo to the head."""
    inquiry = given_inquiry(desk)
    party = given_official(desk, inquiry)
    given_finding(desk, given_charge(desk, party))
    given_circumstances(desk, party)
    return inquiry


@pytest.fixture
def shown(qtbot, gateway, memory):
    """Shows a tab or a page and waits until it knows the kinds of letters."""

    def show(kind, inquiry=None):
        widget = kind(gateway, memory)
        widget.wishes = []
        widget.wished.connect(widget.wishes.append)
        qtbot.addWidget(widget)
        with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
            widget.show()
            if inquiry is not None:
                widget.show_inquiry(inquiry.id)
        return widget

    return show


@pytest.fixture
def tab(shown, inquiry):
    return shown(LettersTab, inquiry)


def given_letter(desk, inquiry, kind=MEMO, **over):
    command = IssueLetter(inquiry_id=inquiry.id, kind=kind, language=Language.RU, **over)
    return issue_letter(desk, command).value


def dialog_in(widget, kind):
    return next(one for one in widget.findChildren(kind) if one.isVisible())


def begin(tab, kind=MEMO):
    tab.issue.click()
    dialog = dialog_in(tab, IssueDialog)
    dialog.kind_step.kind.choose(kind)
    dialog.kind_step.language.choose("ru")
    dialog.go_on()
    return dialog


def until_idle(qtbot, gateway):
    """Wait until the letter was drawn."""
    while gateway.jobs.busy:
        with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
            pass


def test_a_long_annex_shows_both_ends_and_is_told_whole_beside_the_mouse(qtbot):
    field = LinesField((LineColumn(title="Annex"),))
    qtbot.addWidget(field)
    field.set_rows([("Order on the purchase",)])
    item = field.table.item(0, 0)
    assert item.toolTip() == "Order on the purchase"

    item.setText("Order on the sale")

    assert item.toolTip() == "Order on the sale"
    assert field.table.textElideMode() is Qt.TextElideMode.ElideMiddle


def test_the_fields_have_room_beside_their_bar(qtbot, gateway, tab):
    dialog = begin(tab, CRIME)
    until_idle(qtbot, gateway)
    area = dialog.writer_step.parentWidget().parentWidget()

    assert dialog.writer_step.width() <= area.viewport().width()


def test_records_in_another_language_are_named_beside_the_letter(qtbot, gateway, tab):
    dialog = begin(tab)
    until_idle(qtbot, gateway)
    said = dialog.preview_step.advice.text()
    assert "The letter is in Russian" in said
    assert "what was alleged, item 1; reasoning of the finding, item 1" in said
    assert dialog.preview_step.issuable

    dialog.go_back()
    dialog.kind_step.language.choose("en")
    dialog.go_on()
    until_idle(qtbot, gateway)

    assert dialog.preview_step.advice.text() == ""


def test_a_letter_is_seen_before_it_is_issued_and_shown_with_its_number(
    qtbot, desk, gateway, tab, inquiry
):
    dialog = begin(tab)
    until_idle(qtbot, gateway)
    assert dialog.preview_step.view is not None
    assert list_letters(desk, inquiry.id) == ()

    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        dialog.go_on()

    (letter,) = list_letters(desk, inquiry.id)
    told, paper = tab.wishes
    assert isinstance(told, Tell)
    assert letter.number in told.text
    assert isinstance(paper, ShowPaper)
    assert paper.pdf.startswith(b"%PDF")
    assert [row.letter.number for row in tab.model.rows] == [letter.number]


def test_what_a_letter_lacks_is_named_with_the_place_where_it_is_entered(
    qtbot, gateway, tab, inquiry
):
    dialog = begin(tab, CRIME)
    assert dialog.writer_step.signs.isVisible()
    until_idle(qtbot, gateway)
    missing = dialog.preview_step.missing.text()
    assert "signs of a crime" in missing
    assert "second step" in missing
    assert not dialog.next.isEnabled()

    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        dialog.writer_step.signs.set_rows([("Took a watch", "art. 366 of the Criminal Code")])
        dialog.writer_step.annexes.set_rows([("The act of inspection", "3")])

    assert dialog.next.isEnabled()
    assert dialog.preview_step.missing.text() == ""
    command = dialog.writer_step.command()
    assert [(annex.title, annex.pages) for annex in command.annexes] == [
        ("The act of inspection", 3)
    ]
    dialog.done(0)


def test_the_keyboard_begins_at_the_fields_of_the_writer(tab):
    dialog = begin(tab, CRIME)
    assert dialog.writer_step.isAncestorOf(dialog.focusWidget())
    dialog.done(0)


def test_a_kind_that_tells_no_signs_asks_for_none(tab):
    dialog = begin(tab, "materials-to-commission")
    assert not dialog.writer_step.signs.isVisible()
    dialog.done(0)


def test_the_signs_noted_go_along_in_a_memo_too(desk, tab, inquiry):
    with desk.store.read() as work:
        (charge,) = work.allegations.of(inquiry_id=inquiry.id)
    sign = NoteCrimeSign(allegation_id=charge.id, crime="cc-366", part="2", seen="Took a watch")
    note_crime_sign(desk, sign)

    dialog = begin(tab)

    assert dialog.writer_step.signs.isVisible()
    (told,) = dialog.writer_step.command().crime_signs
    assert told.text == "Took a watch"
    dialog.done(0)


def test_nothing_is_annexed_once_every_line_was_taken_away(qtbot, desk, gateway, tab, inquiry):
    file = {"kind": EvidenceKind.FILE, "title": "The order", "place": "", "seal": ""}
    given_item(desk, inquiry, **file)
    dialog = begin(tab)
    step = dialog.writer_step
    assert len(step.command().annexes) == 1

    step.annexes.table.setCurrentCell(0, 0)
    step.annexes.take_away()
    until_idle(qtbot, gateway)
    dialog.go_back()

    assert step.command().annexes == ()
    assert step.annexes.rows() == []
    dialog.done(0)


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (BadInput("letter.fact-missing", kind=MEMO, fact="officials.post"), "under Parties"),
        (BadInput("letter.fact-missing", kind=MEMO, fact="safe_day|latest_day"), "under Sanction"),
        (BadInput("letter.fact-missing", kind=MEMO, fact="channel"), "on the tabs"),
        (BadInput("letter.fact-missing", kind=MEMO, fact="ru.txt"), "ru.txt"),
        (RuleViolation("letter.replaced-already", number="7-2026"), "7-2026"),
        (RuleViolation("letter.annex-names-source", field="annexes", place=2), "Annex 2 names"),
    ],
)
def test_every_refusal_is_said_in_words(english, problem, said):
    assert said.casefold() in what_is_missing(problem, english).casefold()


def test_an_issued_letter_is_opened_as_issued(desk, tab, inquiry):
    given_letter(desk, inquiry)
    tab.refresh()
    tab.view.selectRow(0)

    tab.read.click()

    (paper,) = tab.wishes
    assert paper.pdf.startswith(b"%PDF")
    assert "/" not in paper.file_name


def test_an_answer_is_recorded(desk, tab, inquiry):
    given_letter(desk, inquiry)
    tab.refresh()
    tab.view.selectRow(0)
    tab.answer.click()
    dialog = dialog_in(tab, AnswerDialog)
    dialog.answered.set_day(date(2020, 1, 1))
    dialog.number.set_text("77-K")
    assert dialog.sent.day() == TODAY
    dialog.go_on()
    assert "sent_by" in dialog.form.problems()
    dialog.way.choose("post")
    dialog.go_on()
    assert dialog.form.problems().keys() == {"answered_on"}

    dialog.answered.set_day(TODAY)
    dialog.go_on()

    (letter,) = list_letters(desk, inquiry.id)
    assert (letter.answered_on, letter.answer_number) == (TODAY, "77-K")
    assert (letter.sent_by, letter.sent_on) == ("post", TODAY)
    assert "77-K" in tab.view.model().index(0, 6).data()


def test_a_letter_is_replaced_by_a_new_one_of_its_kind(qtbot, desk, gateway, tab, inquiry):
    given_letter(desk, inquiry)
    tab.refresh()
    tab.view.selectRow(0)
    tab.replace.click()
    dialog = dialog_in(tab, IssueDialog)
    assert not dialog.kind_step.kind.isEnabled()
    dialog.go_on()
    until_idle(qtbot, gateway)

    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        dialog.go_on()

    former, new = list_letters(desk, inquiry.id)
    assert new.replaces_id == former.id
    tab.view.selectRow(0)
    assert new.number in tab.view.model().index(0, 6).data()
    assert not tab.replace.isEnabled()


def test_the_picture_follows_the_writer_at_the_same_place_and_size(qtbot, gateway, tab):
    dialog = begin(tab)
    until_idle(qtbot, gateway)
    view, tools = dialog.preview_step.view, dialog.preview_step.tools
    view.zoom_in()
    view.zoom_in()
    zoom = view.zoom()
    view.verticalScrollBar().setValue(120)

    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        dialog.writer_step.official_use.box.click()

    assert dialog.preview_step.view is view
    assert (view.zoom(), view.verticalScrollBar().value()) == (zoom, 120)
    assert tools.page.text().startswith("Page 1 of")
    assert dialog.next.isEnabled()
    dialog.done(0)


def test_what_is_taken_back_before_the_writer_rests_is_not_drawn(qtbot, gateway, tab):
    dialog = begin(tab)
    until_idle(qtbot, gateway)
    dialog.writer_step.official_use.box.click()
    dialog.writer_step.official_use.box.click()

    dialog.preview_step.renew()

    assert not gateway.jobs.busy
    dialog.done(0)


def test_a_problem_found_while_writing_is_named_beside_the_last_picture(qtbot, gateway, tab):
    dialog = begin(tab, "materials-to-commission")
    until_idle(qtbot, gateway)
    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        dialog.writer_step.annexes.set_rows([("The act", "")])
    assert dialog.next.isEnabled()

    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        dialog.writer_step.annexes.set_rows([])

    assert dialog.preview_step.missing.isVisible()
    assert dialog.preview_step.view is not None
    assert not dialog.next.isEnabled()
    dialog.done(0)


def test_leaving_while_the_letter_is_printed_does_no_harm(qtbot, desk, gateway, tab, inquiry):
    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        dialog = begin(tab)
        dialog.reject()

    assert list_letters(desk, inquiry.id) == ()


def test_the_register_of_letters_is_narrowed_and_leads_on(desk, shown, inquiry):
    given_letter(desk, inquiry)
    other = given_inquiry(desk)
    given_finding(desk, given_charge(desk, given_official(desk, other)))
    given_letter(desk, other)
    page = shown(LettersPage)
    assert page.model.total == 2

    page.bar.choose("state", "answered")
    assert page.model.total == 0
    page.bar.choose("state", "to-send")
    page.bar.choose("kind", MEMO)
    page.model.narrow(other.number)
    assert page.model.total == 1
    page.view.selectRow(0)
    page.inquiry.click()
    page.read.click()

    opened, paper = page.wishes
    assert opened == OpenInquiry(other.id)
    assert isinstance(paper, ShowPaper)


def test_an_answer_is_recorded_from_the_register(desk, shown, inquiry):
    given_letter(desk, inquiry)
    page = shown(LettersPage)
    page.view.selectRow(0)
    page.answer.click()
    dialog = dialog_in(page, AnswerDialog)
    dialog.number.set_text("78-K")
    dialog.way.choose("post")

    dialog.go_on()

    assert list_letters(desk, inquiry.id)[0].answer_number == "78-K"
    assert "78-K" in page.view.model().index(0, 10).data()


def test_lines_grow_as_they_are_filled_and_can_be_taken_away(qtbot):
    field = LinesField((LineColumn(title="Annex"), LineColumn(title="Sheets", number=True)))
    qtbot.addWidget(field)
    assert field.is_empty()

    field.table.item(0, 0).setText("Act")
    field.table.item(1, 0).setText(" Report  of audit ")
    assert field.rows() == [("Act", ""), ("Report of audit", "")]
    field.table.setCurrentCell(0, 0)
    field.take_away()

    assert field.rows() == [("Report of audit", "")]
    assert field.table.rowCount() == 2


def test_an_article_is_chosen_from_those_the_rules_know(tab):
    dialog = begin(tab, CRIME)
    field = dialog.writer_step.signs
    field.table.setCurrentCell(0, 1)
    field.table.edit(field.table.currentIndex())
    box = field.table.findChild(QComboBox)
    chosen = next(place for place in range(box.count()) if "366" in box.itemText(place))
    box.setCurrentIndex(chosen)
    box.activated.emit(chosen)

    assert field.told() == (CitedText(text="", citation="cc-366"),)
    dialog.done(0)


def test_an_article_typed_stays_as_it_was_typed(tab):
    dialog = begin(tab, CRIME)
    field = dialog.writer_step.signs
    field.set_rows([("Took a watch", "art. 366")])

    assert field.told() == (CitedText(text="Took a watch", citation="art. 366"),)
    dialog.done(0)
