"""The steps of a letter offer the bodies it may go to, and say how surely they are known."""

import pytest
from referral_office import BODY, MATERIALS, OFFENCE, REDIRECT, arrived, given_referable

from ethics_desk.domain.inquiry import Channel
from ethics_desk.gui.inquiry.letters.draft import Draft
from ethics_desk.gui.inquiry.letters.issue import IssueDialog
from ethics_desk.gui.inquiry.letters.recipient_fields import TYPED
from ethics_desk.services.letters.drafts import kinds_of_letters
from ethics_desk.services.letters.letters import list_letters

PATIENCE = 60_000


@pytest.fixture
def inquiry(desk):
    return given_referable(desk)


@pytest.fixture
def begin(qtbot, gateway, inquiry):
    """Begins a letter of one kind, in Russian."""
    kinds = gateway.ask(kinds_of_letters)

    def of_kind(kind, replaces=None):
        draft = Draft(inquiry_id=inquiry.id, kinds=kinds, replaces=replaces)
        dialog = IssueDialog(gateway, draft)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.kind_step.kind.choose(kind)
        dialog.kind_step.language.choose("ru")
        return dialog

    return of_kind


def issue(qtbot, gateway, dialog):
    dialog.preview_step.renew()
    while gateway.jobs.busy:
        with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
            pass
    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        dialog.go_on()


def test_the_usual_body_is_chosen_and_told_with_how_its_name_is_known(begin):
    step = begin("letter-to-prosecutor").kind_step

    assert step.recipient.chosen() == "prosecutor-71"
    assert "recalled" in step.recipient.known.text()
    assert step.addressee.text() == ""


def test_since_when_a_body_exists_is_told(begin):
    step = begin("crime-message").kind_step

    assert "30.06.2025" in step.recipient.known.text()


def test_materials_go_to_the_commission_chosen(qtbot, gateway, desk, inquiry, begin):
    dialog = begin(MATERIALS)
    dialog.kind_step.recipient.to.choose("unified-disciplinary-commission")
    dialog.go_on()
    dialog.writer_step.annexes.set_rows([("Приказ", "1")])
    issue(qtbot, gateway, dialog)

    (letter,) = list_letters(desk, inquiry.id)
    assert letter.addressee == "Единая дисциплинарная комиссия"
    assert begin(MATERIALS, letter).kind_step.recipient.chosen() == (
        "unified-disciplinary-commission"
    )


def test_a_redirect_offers_the_body_recorded_or_asks_for_its_words(begin):
    step = begin(REDIRECT).kind_step

    assert step.recipient.chosen() == BODY
    assert step.complete()
    step.recipient.to.choose(TYPED)
    assert step.recipient.body_addressed.isVisible()
    assert not step.complete()
    step.recipient.body_name.set_text("Акимат Образцова")
    step.recipient.body_addressed.set_text("Акимату Образцова")
    assert step.complete()
    assert step.recipient.other_body().addressed == "Акимату Образцова"
    step.recipient.to.choose(BODY)
    assert not step.recipient.body_addressed.isVisible()
    assert (step.recipient.chosen(), step.recipient.other_body()) == (BODY, None)


def test_a_redirect_of_an_appeal_by_the_hotline_asks_for_the_reason(desk, inquiry, begin):
    arrived(desk, inquiry.id, Channel.HOTLINE)
    dialog = begin(REDIRECT)
    dialog.go_on()
    step = dialog.writer_step

    assert step.receiver.reason.isVisible()
    assert not step.receiver.party.isVisible()
    assert not step.complete()
    step.receiver.reason.set_text("The caller agreed")
    assert step.complete()
    assert step.command().source_reason == "The caller agreed"


def test_a_redirect_of_an_open_complaint_asks_for_no_reason(begin):
    dialog = begin(REDIRECT)
    dialog.go_on()

    assert dialog.writer_step.receiver.isHidden()
    assert dialog.writer_step.command().source_reason == ""


def test_a_letter_to_a_person_asks_for_no_body(begin):
    step = begin("answer-to-applicant").kind_step

    assert step.recipient.isHidden()
    assert step.recipient.chosen() == ""
    assert step.complete()


def test_an_offence_is_ticked_and_told(begin):
    dialog = begin(OFFENCE)
    dialog.go_on()
    step = dialog.writer_step
    assert step.offences.isVisible()
    assert not step.complete()

    step.offences.tick(["cao-677"])
    assert step.command().offences == ("cao-677",)
    dialog.go_back()
    dialog.kind_step.kind.choose("memo-to-head")
    assert step.command().offences == ()


def test_a_refused_body_is_named_beside_its_field(qtbot, gateway, begin):
    dialog = begin(REDIRECT)
    recipient = dialog.kind_step.recipient
    recipient.to.choose(TYPED)
    recipient.body_name.set_text("прежнее агентство ru")
    recipient.body_addressed.set_text("Прежнему агентству")
    dialog.go_on()
    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        dialog.go_on()

    assert "29.06.2025" in dialog.preview_step.missing.text()
    assert not dialog.next.isEnabled()
