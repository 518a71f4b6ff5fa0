"""The page of officials and persons: found, written down, corrected, with posts and sanctions."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from services.builders import NAME_KK, given_inquiry, given_official, given_person

from ethics_desk.domain.official import PostKind
from ethics_desk.gui.matter.person_dialog import PersonNamed
from ethics_desk.gui.people.page import PeoplePage
from ethics_desk.gui.people.person_dialog import PersonRecordDialog
from ethics_desk.gui.people.post_dialogs import LeaveDialog, PostDialog
from ethics_desk.gui.people.sanction_dialogs import AnnulDialog, PriorSanctionDialog
from ethics_desk.gui.wishes import OpenInquiry, OpenPerson
from ethics_desk.services.law_titles import sanction_titles
from ethics_desk.services.person_directory import person_card


@pytest.fixture
def page(qtbot, gateway, memory):
    page = PeoplePage(gateway, memory)
    page.wishes = []
    page.wished.connect(page.wishes.append)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


@pytest.fixture
def person(desk):
    person = given_person(desk)
    with desk.store.write() as work:
        work.index_person(person.id)
    return person


def dialog_of(parent, kind):
    (dialog,) = [one for one in parent.findChildren(QDialog) if isinstance(one, kind)]
    return dialog


def opened(page, person, deed, kind):
    page.fulfil(OpenPerson(person.id))
    deed()
    return dialog_of(page.window(), kind)


def test_the_person_in_sight_has_a_card(person, page):
    page.refresh()

    assert page.model.total == 1
    assert page.card.person_id() == person.id


def test_a_new_person_is_written_down_with_the_latin_letters_suggested(desk, page):
    page.add()
    dialog = dialog_of(page, PersonRecordDialog)
    dialog.person.name.fill([["Жиһангеров", "Сәкен", ""], ["", "", ""], ["", "", ""]])
    dialog.person.name.copy_to_empty()

    dialog.go_on()

    person = person_card(desk, page.card.person_id()).person
    assert person.latin.full == "Zhihangerov Saken"
    assert person.ru.full == "Жиһангеров Сәкен"


def test_a_wrong_check_digit_is_kept_for_a_reason_only(desk, page):
    page.add()
    dialog = dialog_of(page, PersonRecordDialog)
    dialog.person.name.fill([["Жиһангеров", "Сәкен", ""], ["", "", ""], ["", "", ""]])
    dialog.person.iin.set_text("620107200174")
    dialog.go_on()
    assert list(dialog.person.problems()) == ["iin"]
    assert not dialog.person.override.isHidden()
    dialog.person.override.set_text("So in the passport")

    dialog.go_on()

    person = person_card(desk, page.card.person_id()).person
    assert (person.iin, person.iin_override) == ("620107200174", "So in the passport")


def test_mixed_letters_are_kept_only_when_confirmed(desk, page):
    page.add()
    dialog = dialog_of(page, PersonRecordDialog)
    latin_a = "a"
    dialog.person.name.fill([["", "", ""], [f"Ив{latin_a}нов", "Иван", ""], ["", "", ""]])
    dialog.go_on()
    assert list(dialog.person.problems()) == ["name"]
    dialog.person.confirmed.tick(on=True)

    dialog.go_on()

    assert page.card.person_id() is not None


def test_a_correction_keeps_the_note_and_points_out_nobody_but_others(desk, person, page):
    dialog = opened(page, person, page.card.correct, PersonRecordDialog)
    dialog.person.note.set_text("Works part time")
    dialog.person.name.fill(
        [[NAME_KK.surname, NAME_KK.given, ""], ["Жихангеров", "Сакен", ""], ["", "", ""]]
    )
    assert dialog.person.doubles.isHidden()

    dialog.go_on()

    assert person_card(desk, person.id).person.note == "Works part time"


def test_a_post_is_taken_corrected_and_left(desk, person, page):
    head = given_person(desk)
    dialog = opened(page, person, page.card.appoint, PostDialog)
    dialog.post.post_title.fill([["Бас сарапшы"], ["Главный эксперт"], ["Chief expert"]])
    dialog.post.held_from.set_day(date(2025, 1, 9))
    dialog.go_on()
    dialog.deleteLater()
    assert page.card.posts.view.model().rowCount() == 1

    page.card.correct_post()
    correcting = page.window().findChildren(PostDialog)[-1]
    correcting.post.kind.choose(PostKind.POLITICAL)
    correcting.post.unit.fill([["Бөлім"], ["Отдел"], ["Unit"]])
    named = person_card(desk, head.id).person
    correcting.post.head.set_person(PersonNamed(person_id=named.id, name=named.ru.full))
    correcting.go_on()
    page.card.leave_post()
    leaving = dialog_of(page.window(), LeaveDialog)
    leaving.last_day.set_day(date(2026, 1, 31))
    leaving.go_on()

    (row,) = person_card(desk, person.id).posts
    assert row.post.kind is PostKind.POLITICAL
    assert row.post.unit.en == "Unit"
    assert row.direct_head.id == head.id
    assert row.post.held_from == date(2025, 1, 9)
    assert row.post.held_to == date(2026, 1, 31)


def test_a_sanction_from_elsewhere_is_recorded_and_annulled(desk, person, page):
    dialog = opened(page, person, page.card.add_sanction, PriorSanctionDialog)
    code = next(iter(sanction_titles(desk)))
    dialog.item.choose("csl-50-1-6")
    dialog.sanction.choose(code)
    dialog.imposed_on.set_day(date(2025, 11, 3))
    dialog.go_on()

    page.card.annul_sanction()
    annulling = dialog_of(page.window(), AnnulDialog)
    annulling.annulled_on.set_day(date(2026, 1, 12))
    annulling.go_on()
    assert list(annulling.form.problems()) == ["reason"]
    annulling.reason.set_text("By the court")
    annulling.go_on()

    (row,) = person_card(desk, person.id).sanctions
    assert row.sanction == code
    assert row.annulled_on == date(2026, 1, 12)
    standing = page.card.sanctions.view.model().index(0, 2).data()
    assert standing == "annulled 12.01.2026"


def test_an_inquiry_of_the_person_is_opened(qtbot, desk, person, page):
    inquiry = given_inquiry(desk)
    given_official(desk, inquiry, person=person)
    page.fulfil(OpenPerson(person.id))

    view = page.card.inquiries.view
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)

    assert page.wishes == [OpenInquiry(inquiry.id)]


def test_nobody_found_has_no_card(person, page):
    page.refresh()

    page.model.narrow("nosuchname")

    assert page.card.person_id() is None
    assert page.card.isHidden()
