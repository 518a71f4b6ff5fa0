"""The way of letters through the window: sent, received, answered, annulled, from three places."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLabel
from services.builders import ISSUED, given_inquiry, given_letter

from ethics_desk.domain.language import Language
from ethics_desk.domain.letter import SentBy
from ethics_desk.domain.rows import DueRow
from ethics_desk.gui.docket.page import DocketPage
from ethics_desk.gui.inquiry.letters.tab import LettersTab
from ethics_desk.gui.letters.card import LetterCard
from ethics_desk.gui.letters.page import LettersPage
from ethics_desk.gui.wishes import OpenInquiry
from ethics_desk.services.letters.annulment import AnnulLetter, annul_letter
from ethics_desk.services.letters.answers import SetAnswerDue, set_answer_due
from ethics_desk.services.letters.letters import letter_of

TODAY = date(2026, 3, 2)
PATIENCE = 60_000


@pytest.fixture
def letters(desk):
    """Three letters of one inquiry, not sent yet."""
    inquiry = given_inquiry(desk)
    return [given_letter(desk, inquiry, serial) for serial in (1, 2, 3)]


@pytest.fixture
def page(qtbot, gateway, memory, letters):
    page = LettersPage(gateway, memory)
    qtbot.addWidget(page)
    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        page.show()
    return page


def text_of(page, row, name):
    place = [column.name for column in page.model.columns].index(name)
    return page.view.model().index(row, place).data()


def test_a_letter_is_sent_received_and_waited_for_from_the_register(desk, page, letters):
    page.view.selectRow(2)
    sending = page.course.do("send")
    sending.way.choose("registered-post")
    sending.tracking.set_text("RR 7 KZ")
    sending.go_on()
    receiving = page.course.do("receive")
    receiving.number.set_text("KUI 12")
    receiving.go_on()
    due = page.course.do("due")
    due.basis.choose("day")
    due.day.set_day(TODAY + timedelta(days=9))
    due.go_on()

    letter = letter_of(desk, letters[0].id)
    assert (letter.sent_by, letter.tracking) == (SentBy.REGISTERED_POST, "RR 7 KZ")
    assert (letter.received_on, letter.received_number) == (TODAY, "KUI 12")
    assert letter.answer_due == TODAY + timedelta(days=9)
    assert "by registered post" in text_of(page, 2, "sent")
    assert "Received" in text_of(page, 2, "state")


def test_the_last_day_is_counted_by_the_clock_chosen(desk, page, letters):
    page.view.selectRow(2)
    due = page.course.do("due")

    due.basis.choose("representation-action")
    assert not due.day.isVisible()
    assert due.counted.text() != ""
    due.go_on()

    letter = letter_of(desk, letters[0].id)
    assert letter.answer_clock == "representation-action"
    assert letter.answer_due >= ISSUED + timedelta(days=30)


def test_days_in_an_impossible_order_are_said_beside_their_field(page):
    page.view.selectRow(0)
    sending = page.course.do("send")
    sending.way.choose("post")
    sending.day.set_day(ISSUED - timedelta(days=1))

    sending.go_on()

    assert sending.form.problems().keys() == {"sent_on"}
    sending.settle()
    sending.reject()


def test_letters_that_go_out_together_are_sent_in_one_go(desk, page, letters):
    page.view.selectAll()
    assert page.course.do("receive") is None
    sending = page.course.do("send")
    sending.way.choose("courier")

    sending.go_on()

    assert {letter_of(desk, one.id).sent_by for one in letters} == {SentBy.COURIER}


def test_an_annulled_letter_stays_struck_with_its_reason_until_it_is_restored(desk, page, letters):
    page.view.selectRow(2)
    annulling = page.course.do("annul")
    annulling.reason.set_text("Wrong inquiry")
    annulling.go_on()
    assert "Wrong inquiry" in text_of(page, 2, "state")
    assert page.course.do("send") is None
    assert not page.answer.isEnabled()
    page.bar.choose("state", "annulled")
    assert page.model.total == 1
    page.bar.choose("state", None)

    page.view.selectRow(2)
    restoring = page.course.do("restore")
    restoring.reason.set_text("Right after all")
    restoring.go_on()

    assert not letter_of(desk, letters[0].id).annulled


def test_the_card_of_an_annulled_letter_says_when_by_whom_and_why(qtbot, gateway, desk, letters):
    annul_letter(desk, AnnulLetter(letter_id=letters[0].id, version=1, reason="Wrong inquiry"))
    with desk.store.read() as work:
        who = work.members.get(desk.member).name.in_(Language.EN)

    card = LetterCard(gateway, letters[0].id)
    qtbot.addWidget(card)

    told = " ".join(one.text() for one in card.sheet.findChildren(QLabel))
    assert f"02.03.2026, {who}: Wrong inquiry" in told


def test_nobody_waits_for_an_answer_to_an_annulled_letter(desk, page, letters):
    assert text_of(page, 0, "answered") == "–"
    key = letters[0].id
    set_answer_due(desk, SetAnswerDue(letter_id=key, version=1, due=ISSUED + timedelta(days=30)))
    annul_letter(desk, AnnulLetter(letter_id=key, version=2, reason="Wrong inquiry"))

    page.refresh()

    assert [text_of(page, 2, column) for column in ("due", "answered")] == ["–", "–"]


def test_only_the_deeds_that_fit_are_offered(page):
    page.view.selectRow(0)
    page.course.menu().aboutToShow.emit()

    offered = {one.data() for one in page.course.menu().actions() if one.isEnabled()}

    assert offered == {"send", "due", "answer", "annul"}


def test_overdue_answers_are_found(desk, page, letters):
    page.view.selectRow(2)
    due = page.course.do("due")
    due.basis.choose("day")
    due.day.set_day(ISSUED + timedelta(days=1))
    due.go_on()

    page.bar.choose("state", "overdue")

    assert page.model.total == 1


def test_the_tab_of_an_inquiry_writes_the_way_down_too(qtbot, desk, gateway, memory, letters):
    tab = LettersTab(gateway, memory)
    qtbot.addWidget(tab)
    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        tab.show()
        tab.show_inquiry(letters[0].inquiry_id)
    tab.view.selectRow(0)

    sending = tab.course.do("send")
    sending.way.choose("hand")
    sending.go_on()

    assert letter_of(desk, letters[0].id).sent_by is SentBy.HAND


def test_a_letter_on_the_desk_opens_as_a_card(qtbot, gateway, memory, letters):
    page = DocketPage(gateway, memory)
    qtbot.addWidget(page)
    page.wishes = []
    page.wished.connect(page.wishes.append)
    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        page.show()
    rows = [row for row in page.shown().overdue if row.letter_id]
    assert [row.what for row in rows] == ["letter.to-send"] * 3

    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        page.groups.chosen.emit(rows[0])
        (card,) = page.findChildren(LetterCard)
    assert letters[0].number in card.windowTitle()
    card.inquiry.click()

    assert isinstance(rows[0], DueRow)
    assert page.wishes == [OpenInquiry(letters[0].inquiry_id)]
