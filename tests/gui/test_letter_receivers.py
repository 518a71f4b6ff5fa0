"""The steps of a letter to a person: fitting parties, a reason for a guarded source, reminders."""

from dataclasses import replace
from datetime import date

import pytest
from services.builders import (
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_official,
    given_person,
)

from ethics_desk.domain.inquiry import Channel, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_asks import examples
from ethics_desk.domain.person import PersonName
from ethics_desk.gui.inquiry.letters.draft import Draft
from ethics_desk.gui.inquiry.letters.issue import IssueDialog
from ethics_desk.gui.inquiry.letters.rows import issued_letters
from ethics_desk.services.letters.drafts import kinds_of_letters
from ethics_desk.services.letters.letters import IssueLetter, issue_letter, list_letters
from ethics_desk.services.parties import AddParty, add_party

PATIENCE = 60_000
SERIKOVA = PersonName(surname="Серикова", given="Айгуль", patronymic="Болатовна")
ANSWER, REQUEST = "answer-to-applicant", "request-for-explanation"


@pytest.fixture
def inquiry(desk):
    """An inquiry that came by the hotline from Серикова А. Б."""
    inquiry = given_inquiry(desk, channel=Channel.HOTLINE)
    official = given_official(desk, inquiry)
    given_finding(desk, given_allegation(desk, official))
    given_circumstances(desk, official)
    source = given_person(desk, kk=SERIKOVA, ru=SERIKOVA)
    add_party(desk, AddParty(inquiry_id=inquiry.id, person_id=source.id, role=PartyRole.APPLICANT))
    return inquiry


@pytest.fixture
def begun(qtbot, gateway, inquiry):
    """Leads to what only the writer knows of a letter of one kind."""

    def begin(kind):
        draft = Draft(inquiry_id=inquiry.id, kinds=gateway.ask(kinds_of_letters))
        dialog = IssueDialog(gateway, draft)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.kind_step.kind.choose(kind)
        dialog.kind_step.language.choose("ru")
        dialog.go_on()
        assert dialog.place == 1
        return dialog

    return begin


def given_request(desk, inquiry):
    asks = next(one.asks for one in kinds_of_letters(desk) if one.kind == REQUEST)
    command = IssueLetter(
        inquiry_id=inquiry.id,
        kind=REQUEST,
        language=Language.RU,
        asked=examples(asks, Language.RU),
        reply_by=date(2026, 3, 9),
    )
    return issue_letter(desk, command).value


def on_to_the_preview(qtbot, gateway, dialog):
    """Wait until the letter is drawn as it stands now."""
    dialog.preview_step.renew()
    while gateway.jobs.busy:
        with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
            pass


def test_only_the_applicant_is_offered_and_a_reason_is_asked_for(
    qtbot, desk, gateway, begun, inquiry
):
    dialog = begun(ANSWER)
    receiver = dialog.writer_step.receiver
    assert receiver.party.combo.count() == 1
    assert "Серикова" in receiver.party.combo.currentText()
    assert receiver.reason.isVisible()
    assert not dialog.writer_step.has_entries()

    dialog.writer_step.asked.field("result").choose("explained")
    dialog.writer_step.asked.field("reasons").set_text("Нарушения нет.")
    dialog.go_on()
    assert receiver.form.problems().keys() == {"source_reason"}

    receiver.reason.set_text("Asked for in writing")
    on_to_the_preview(qtbot, gateway, dialog)
    assert dialog.preview_step.issuable
    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        dialog.go_on()
    (letter,) = list_letters(desk, inquiry.id)
    assert (letter.addressee_kind, letter.addressee) == ("applicant", "")


def test_a_letter_to_a_body_offers_no_party(begun):
    dialog = begun("memo-to-head")

    assert not dialog.writer_step.receiver.isVisible()
    assert dialog.writer_step.command().to_party is None


def test_an_official_needs_no_reason(begun):
    receiver = begun(REQUEST).writer_step.receiver

    assert receiver.party.isVisible()
    assert not receiver.reason.isVisible()


def test_a_day_of_reply_the_letter_needs_is_asked_for_beside_its_field(begun):
    step = begun(REQUEST).writer_step
    step.asked.field("questions").set_rows([("Who signed?",)])

    assert not step.complete()

    assert step.form.problems().keys() == {"reply_by"}


def test_a_reminder_offers_the_letters_unanswered_and_their_reader(desk, begun, inquiry):
    letter = given_request(desk, inquiry)

    step = begun("reminder").writer_step

    assert step.receiver.reminds.code() == letter
    assert "Жихангеров" in step.receiver.party.combo.currentText()
    assert step.command().reminds_id == letter
    assert step.command().to_party is not None


def test_nothing_to_remind_of_is_said_beside_the_field(begun):
    dialog = begun("reminder")

    dialog.go_on()

    assert dialog.writer_step.receiver.form.problems().keys() == {"reminds_id"}


@pytest.mark.parametrize(("language", "said"), [("kk", "Лауазымды адам"), ("en", "Official")])
def test_the_list_says_the_role_in_the_language_of_the_window(desk, inquiry, language, said):
    given_request(desk, inquiry)
    words = desk.texts.in_(Language(language))
    letters = [replace(one) for one in list_letters(desk, inquiry.id)]

    (row,) = issued_letters(letters, str, words, date(2026, 3, 2))

    assert row.addressee == said
