"""Forms of words in the window: right there in the wizard, and kept in the settings."""

import pytest
from services.builders import (
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_official,
    given_person,
)

from ethics_desk.domain.language import Language
from ethics_desk.domain.person import PersonName
from ethics_desk.domain.word_form import NounForm
from ethics_desk.gui.inquiry.letters.draft import Draft
from ethics_desk.gui.inquiry.letters.issue import IssueDialog
from ethics_desk.gui.office.words_section import WordsSection
from ethics_desk.services.letters.drafts import kinds_of_letters
from ethics_desk.services.letters.letters import list_letters
from ethics_desk.services.letters.word_forms import SetWordForm, list_word_forms, set_word_form
from ethics_desk.services.office import list_offices

PATIENCE = 60_000
UNSURE = PersonName(surname="Назарбаева", given="Дариға", patronymic="Омарқызы")
WRITTEN = "Назарбаевой Дариғи Омарқызы"


@pytest.fixture
def inquiry(desk):
    inquiry = given_inquiry(desk)
    party = given_official(desk, inquiry, person=given_person(desk, kk=UNSURE, ru=UNSURE))
    given_finding(desk, given_allegation(desk, party))
    given_circumstances(desk, party)
    return inquiry


@pytest.fixture
def wizard(qtbot, desk, gateway, inquiry):
    """The wizard at its last step, with the letter looked at."""
    draft = Draft(inquiry_id=inquiry.id, kinds=kinds_of_letters(desk))
    dialog = IssueDialog(gateway, draft)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.kind_step.kind.choose("memo-to-head")
    dialog.kind_step.language.choose("ru")
    dialog.go_on()
    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        dialog.go_on()
    yield dialog
    dialog.done(0)


@pytest.fixture
def section(qtbot, desk, gateway):
    section = WordsSection(gateway)
    gateway.changed.connect(lambda _touched: section.show_office(list_offices(desk)[0]))
    qtbot.addWidget(section)
    section.resize(1000, 700)
    section.show()
    section.show_office(list_offices(desk)[0])
    return section


def lines(model):
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_form_nobody_is_sure_of_is_written_right_there(qtbot, desk, gateway, wizard, inquiry):
    step = wizard.preview_step
    assert UNSURE.full in step.missing.text()
    assert "genitive" in step.missing.text()
    assert not wizard.next.isEnabled()

    forms = step.show_forms()
    assert forms.list.row().form.text == UNSURE.full
    asked = forms.write()
    asked.written.set_text(WRITTEN)
    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        asked.go_on()

    assert lines(forms.list.view.model())[0][2:] == [WRITTEN, "written by the office"]
    forms.accept()
    assert wizard.next.isEnabled()
    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        wizard.go_on()
    assert len(list_letters(desk, inquiry.id)) == 1


def test_an_english_letter_offers_no_forms(qtbot, gateway, wizard):
    wizard.go_to(0)
    wizard.kind_step.language.choose("en")
    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        wizard.go_to(1)

    assert not wizard.preview_step.forms_button.isVisible()


def test_a_form_is_written_changed_and_removed_in_the_settings(desk, section):
    dialog = section.write()
    dialog.language.choose("kk")
    dialog.text.set_text("Ли Сергей")
    dialog.noun_form.choose("ablative")
    dialog.written.set_text("Ли Сергейден")
    dialog.go_on()
    assert lines(section.forms.view.model()) == [
        ["Ли Сергей", "Қазақша", "ablative", "Ли Сергейден"]
    ]

    dialog = section.change()
    dialog.written.set_text("Ли Сергейден.")
    dialog.go_on()
    (form,) = list_word_forms(desk)
    assert (form.written, form.version) == ("Ли Сергейден.", 2)

    dialog = section.remove()
    dialog.reason.set_text("Қате")
    dialog.go_on()
    assert list_word_forms(desk) == ()


def test_the_language_offers_its_own_forms(section):
    dialog = section.write()
    dialog.language.choose("ru")

    dialog.noun_form.choose("locative")
    assert dialog.noun_form.code() is None
    dialog.noun_form.choose("prepositional")
    assert dialog.noun_form.code() == "prepositional"
    dialog.done(0)


def test_a_refusal_is_said_beside_its_field(section):
    dialog = section.write()
    dialog.language.choose("ru")
    dialog.text.set_text("Ким")
    dialog.noun_form.choose("dative")
    dialog.go_on()

    assert dialog.form.problems().keys() == {"written"}
    dialog.done(0)


def test_the_list_names_every_form_kept(desk, section):
    for form in (NounForm.DATIVE, NounForm.GENITIVE):
        set_word_form(
            desk, SetWordForm(language=Language.RU, text="Ким", noun_form=form, written="Ким")
        )
    section.show_office(list_offices(desk)[0])

    assert [line[2] for line in lines(section.forms.view.model())] == ["genitive", "dative"]
