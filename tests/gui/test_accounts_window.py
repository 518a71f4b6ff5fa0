"""Recusal, relatives, sealed sources and accounts in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from sample_office import COMMISSIONER, DEPUTY, TODAY, second
from services.builders import given_inquiry, given_official, given_person

from ethics_desk.domain.person import PersonName
from ethics_desk.domain.recusal import RecusalState
from ethics_desk.gui.accounts.identity_dialogs import (
    IdentityDialog,
    OpeningRequestDialog,
    SealedSourceDialog,
    sealed_words,
)
from ethics_desk.gui.accounts.kept_out_dialog import KeptOutDialog
from ethics_desk.gui.accounts.link_dialog import LinkDialog
from ethics_desk.gui.accounts.recusals_dialog import RecusalsDialog
from ethics_desk.gui.accounts.relations_dialog import RelationsDialog
from ethics_desk.gui.accounts.sources_dialog import SourcesDialog
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.header import InquiryHeader
from ethics_desk.gui.matter.person_dialog import PersonNamed
from ethics_desk.services.accounts import LinkMember, kept_from_me, link_member, list_accounts
from ethics_desk.services.inquiry_card import inquiry_card
from ethics_desk.services.notes import SaveNote, save_note
from ethics_desk.services.people import AddPerson, add_person
from ethics_desk.services.recusals import list_recusals
from ethics_desk.services.relations import list_relations
from ethics_desk.services.sealed_identities import SealIdentity, seal_identity

NAME = PersonName(surname="Серікбаева", given="Айнагүл")
IIN = "850101400100"


@pytest.fixture
def deputys(desk, english, jobs):
    """The door of the deputy."""
    return Gateway(second(desk), english, jobs)


@pytest.fixture
def shown(qtbot):
    kept = []

    def show(dialog):
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.show()
        kept.append(dialog)
        return dialog

    return show


def answer(dialog, text="It is so"):
    dialog.reason.set_text(text)
    dialog.go_on()
    return dialog


def test_one_asks_another_approves_and_the_first_one_looks(desk, gateway, deputys, shown):
    person = given_person(desk, kk=NAME, ru=NAME)
    seal_identity(desk, SealIdentity(person_id=person.id, reason="Asked"))
    mine, theirs = shown(SourcesDialog(gateway, None)), shown(SourcesDialog(deputys, None))
    request = mine.ask()
    request.purpose.choose("court")
    answer(request, "Ruling 7")

    own = answer(mine.approve())
    assert "second member" in own.notice.text()
    own.reject()
    theirs.refresh()
    answer(theirs.approve(), "Seen")
    mine.refresh()
    seen = mine.look()

    assert isinstance(seen, IdentityDialog)
    assert NAME.full in {label.text() for label in seen.sheet.findChildren(QLabel)}
    theirs.refresh()
    assert theirs.look() is None, "only who asked looks"
    seen.reject()
    mine.end()
    assert mine.openings.row().state == "closed"
    assert not any(NAME.surname in text for text in _texts(mine))


def _texts(dialog):
    sections = (dialog.sources, dialog.openings)
    return [
        str(one.view.model().index(row, column).data())
        for one in sections
        for row in range(one.view.model().rowCount())
        for column in range(one.view.model().columnCount())
    ]


def test_a_request_is_refused_with_the_reason(desk, gateway, deputys, shown):
    person = given_person(desk)
    seal_identity(desk, SealIdentity(person_id=person.id, reason="Asked"))
    mine, theirs = shown(SourcesDialog(gateway, None)), shown(SourcesDialog(deputys, None))
    request = mine.ask()
    request.purpose.choose("reward")
    request.hours.set_number(1)
    answer(request)
    theirs.refresh()
    answer(theirs.refuse(), "No order")

    mine.refresh()
    row = mine.openings.row()
    assert (row.state, row.decision_reason) == ("refused", "No order")
    assert not mine.looking.isEnabled()


def test_a_request_without_a_purpose_is_told_beside_the_field(desk, gateway, shown):
    person = given_person(desk)
    seal_identity(desk, SealIdentity(person_id=person.id, reason="Asked"))
    request = shown(SourcesDialog(gateway, None)).ask()

    request.go_on()

    assert request.form.problems().keys() >= {"purpose", "reason"}
    request.reject()
    assert isinstance(request, OpeningRequestDialog)


def test_a_source_is_taken_in_under_a_number(desk, gateway, shown):
    inquiry = given_inquiry(desk)
    dialog = shown(SealedSourceDialog(gateway, inquiry, None))
    told = []
    dialog.sealed.connect(lambda made: told.append(sealed_words(gateway, made)))
    dialog.name.set_value(NAME, NAME, PersonName())
    answer(dialog, "Asked to stay unknown")

    assert told == ["Sealed: Source No 1."]


def test_where_the_name_still_stands_is_told(desk, gateway):
    inquiry = given_inquiry(desk)
    key = add_person(desk, AddPerson(kk=NAME)).value
    save_note(desk, SaveNote(inquiry_id=inquiry.id, text=f"{NAME.full} phoned"))

    made = seal_identity(desk, SealIdentity(person_id=key, reason="Asked")).value

    assert "still stands in 1 texts" in sealed_words(gateway, made)


def test_who_withdraws_is_kept_out_and_another_decides(desk, gateway, deputys, shown):
    inquiry = given_inquiry(desk)
    mine = shown(RecusalsDialog(gateway, inquiry, None))
    declared = mine.declare()
    assert declared.member.code() == COMMISSIONER
    declared.ground.choose("interest")
    answer(declared, "A friend")

    assert [one.number for one in kept_from_me(desk)] == [inquiry.number]
    theirs = shown(RecusalsDialog(deputys, None, None))
    assert not theirs.declaring.isEnabled()
    decision = theirs.decide()
    decision.decided_by.set_text("Head H.")
    answer(decision)
    assert decision.form.problems().keys() == {"handler_id"}
    decision.handler.choose(DEPUTY)
    decision.go_on()
    told = theirs.tell()
    told.paper.set_text("No 8")
    told.go_on()

    ((known,),) = [[row.recusal for row in list_recusals(desk)]]
    assert (known.state, known.told_on is None) == (RecusalState.GRANTED, False)


def test_a_relative_is_written_down_and_taken_out(desk, gateway, shown):
    person, brother = given_person(desk), given_person(desk)
    dialog = shown(RelationsDialog(gateway, person, None))
    adding = dialog.relate()
    adding.relative.set_person(PersonNamed(person_id=brother.id, name="Brother"))
    adding.kind.choose("sibling")
    adding.go_on()

    assert [row.kind for row in list_relations(desk, brother.id)] == ["sibling"]
    answer(dialog.take_out(), "Namesakes")
    assert list_relations(desk, person.id) == ()


def test_what_one_keeps_out_of_is_handed_over_by_number(desk, gateway, shown):
    me = given_person(desk)
    inquiry = given_inquiry(desk)
    given_official(desk, inquiry, person=me)
    link_member(desk, LinkMember(member_id=COMMISSIONER, person_id=me.id))
    dialog = shown(KeptOutDialog(gateway, None))
    passing = dialog.hand_over()
    passing.taker.choose(DEPUTY)
    answer(passing, "I am the official")

    assert [one.handler_id for one in kept_from_me(desk)] == [DEPUTY]
    assert dialog.inquiries.row().number == inquiry.number


def test_a_member_is_linked_by_the_number_of_the_person(desk, gateway, shown):
    given_person(desk, iin=IIN)
    member = list_accounts(desk)[1].member
    dialog = shown(LinkDialog(gateway, member, None))
    dialog.iin.set_text("850101400208")
    dialog.go_on()
    assert dialog.form.problems().keys() == {"iin"}

    dialog.iin.set_text(IIN)
    dialog.go_on()

    assert [one.known for one in list_accounts(desk)] == [False, True]


def test_the_page_of_an_inquiry_says_that_its_handler_keeps_out(desk, deputys, qtbot):
    me = given_person(desk)
    inquiry = given_inquiry(desk)
    given_official(desk, inquiry, person=me)
    link_member(desk, LinkMember(member_id=COMMISSIONER, person_id=me.id))
    header = InquiryHeader(deputys)
    qtbot.addWidget(header)
    card = deputys.ask(lambda desk: inquiry_card(desk, inquiry.id))

    header.show_card(card, (), TODAY)

    assert "keeps out of it: hand it over" in header.facts.text()
