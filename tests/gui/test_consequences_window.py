"""What follows, in the window: days and articles, signs of a crime, bars, fines, the registry."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from services.builders import given_person, given_substantiated

from ethics_desk.domain.crime import CourtOutcomeKind, Punishment
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.crime_dialogs import (
    NoteCrimeSignDialog,
    WithdrawCrimeSignDialog,
)
from ethics_desk.gui.inquiry.sanction.offence_dialog import OffenceDialog
from ethics_desk.gui.inquiry.sanction.outcome_dialog import CourtOutcomeDialog
from ethics_desk.gui.inquiry.sanction.tab import SanctionTab
from ethics_desk.gui.people.bar_dialog import EntryBarDialog
from ethics_desk.gui.people.card import PersonCard
from ethics_desk.gui.people.page import PeoplePage
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.rules.loader import load_rule_book
from ethics_desk.services.liability.crime_signs import list_crime_signs
from ethics_desk.services.prior_sanctions import RecordPriorSanction, record_prior_sanction
from ethics_desk.services.rule_shelf import RuleShelf

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def allegation(desk):
    return given_substantiated(desk)


@pytest.fixture
def tab(qtbot, gateway, memory, allegation):
    tab = SanctionTab(gateway, memory)
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    tab.show()
    tab.show_inquiry(allegation.inquiry_id)
    return tab


def dialog_in(widget, kind):
    return next(one for one in widget.findChildren(kind) if one.isVisible())


def read(sheet):
    grid = sheet.layout()
    labels = [grid.itemAt(place).widget() for place in range(grid.count())]
    return "\n".join(label.text() for label in labels)


def noted(tab):
    tab.answer.crimes.noting.click()
    dialog = dialog_in(tab, NoteCrimeSignDialog)
    dialog.crime.choose("cc-366")
    dialog.part.choose("3")
    dialog.seen.set_text("Took money for a permit.")
    return dialog


def test_the_tab_says_until_when_the_sanction_counts_and_that_the_text_was_not_seen(tab):
    told = read(tab.answer.consequences.facts)

    assert "To 02.09.2026, that day included" in told
    assert "Text not seen" in told
    assert "Law No. 416-V, art. 37(3)" in told


def test_the_article_chosen_shows_gravity_days_and_parole_with_its_exceptions(tab):
    dialog = noted(tab)

    told = read(dialog.follows)
    assert "Grave crime, Criminal Code, art. 11(4)" in told
    assert "60 to 70 times the bribe" in told
    assert "12 January 2036" in told
    assert "women of fifty-eight or more" in told
    assert "bill, not in force" in told


def test_a_sign_is_noted_decided_and_asks_about_the_head(tab, desk, allegation):
    noted(tab).go_on()

    section = tab.answer.crimes
    assert "Took money for a permit." in read(section.facts)
    section.deciding.click()
    dialog = dialog_in(tab, CourtOutcomeDialog)
    assert not dialog.punishment.isVisible()
    dialog.kind.choose(CourtOutcomeKind.CONVICTED)
    assert dialog.punishment.isVisible()
    dialog.final_on.set_day(date(2026, 2, 24))
    dialog.document.set_text("Judgment 1-15")
    dialog.punishment.choose(Punishment.MILDER)
    dialog.served_on.set_day(date(2026, 3, 2))
    dialog.go_on()

    (row,) = list_crime_signs(desk, allegation.id)
    assert row.outcome.punishment is Punishment.MILDER
    assert "Conviction expunged" in read(section.facts)
    assert not section.withdrawing.isEnabled()


def test_an_outcome_is_corrected_with_what_is_known(tab, desk, allegation):
    noted(tab).go_on()
    for kind, punishment in (("cleared", None), ("convicted", Punishment.IMPRISONMENT)):
        tab.answer.crimes.deciding.click()
        dialog = dialog_in(tab, CourtOutcomeDialog)
        dialog.kind.choose(kind)
        dialog.final_on.set_day(date(2026, 2, 24))
        dialog.document.set_text("Judgment 1-15")
        dialog.punishment.choose(punishment)
        dialog.reason.set_text("the appeal was granted")
        dialog.go_on()

    (row,) = list_crime_signs(desk, allegation.id)
    assert row.outcome.kind is CourtOutcomeKind.CONVICTED


def test_a_bill_is_refused_beside_its_field(tab, desk, allegation):
    dialog = noted(tab)
    dialog.crime.choose("bill-bribe-promise")
    dialog.part.choose("offer")

    dialog.go_on()

    assert "bill, not in force" in read(dialog.follows)
    assert "bill" in dialog.form.problems()["crime"]
    assert list_crime_signs(desk, allegation.id) == ()


def test_a_sign_is_taken_back_with_a_reason(tab, desk, allegation):
    noted(tab).go_on()
    tab.answer.crimes.withdrawing.click()
    dialog = dialog_in(tab, WithdrawCrimeSignDialog)
    dialog.reason.set_text("another article")
    dialog.go_on()

    assert list_crime_signs(desk, allegation.id) == ()


def test_a_fine_in_tenge_stands_with_its_mark(tab):
    tab.answer.crimes.fining.click()
    dialog = dialog_in(tab, OffenceDialog)
    dialog.offence.choose("cao-677")
    dialog.go_on()

    told = read(dialog.answer)
    assert "600 monthly calculation indices" in told
    assert "2,595,000 tenge" in told
    assert "recalled, not seen" in told


def test_the_card_shows_what_stands_against_a_person(qtbot, gateway, desk):
    person = given_person(desk)
    record_prior_sanction(
        desk,
        RecordPriorSanction(
            person_id=person.id,
            item="csl-44-1-ethics",
            sanction="dismissal",
            imposed_on=date(2025, 9, 1),
        ),
    )
    card = PersonCard(gateway)
    qtbot.addWidget(card)

    card.show_person(person.id)

    told = read(card.against.sheet)
    assert "To 01.09.2026, that day included" in told
    assert "No entry to a leading post" in told


def test_a_bar_is_reckoned_with_both_readings_at_the_border(qtbot, gateway):
    dialog = EntryBarDialog(gateway)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ground.choose("csl-16-3-6-discrediting")
    dialog.happened.set_day(date(2023, 3, 5))
    dialog.asked.set_day(date(2023, 3, 6))

    dialog.go_on()

    told = read(dialog.answer)
    assert "Bar to 05.03.2025, that day included: on the day of entry it holds" in told
    assert "For life, or without term" in told
    assert dialog.isVisible()


def registry_buttons(page):
    return [one for one in page.findChildren(QPushButton) if "convicted" in one.text()]


def test_while_the_registry_is_a_bill_the_window_does_not_offer_it(qtbot, gateway, memory):
    page = PeoplePage(gateway, memory)
    qtbot.addWidget(page)

    assert registry_buttons(page) == []


def test_a_registry_in_force_is_offered_and_printed(qtbot, desk, english, jobs, memory, tmp_path):
    for part in ("rules", "calendars"):
        shutil.copytree(RESOURCES / part, tmp_path / part)
    file = tmp_path / "rules/kz-civil-service/crime_rules.toml"
    started = 'status = "seen"\nvalid_from = 2026-01-01'
    text = file.read_text("utf-8").replace('status = "disabled"', started, 1)
    file.write_text(text, "utf-8")
    in_force = replace(desk, shelf=RuleShelf(desk.store, load_rule_book(tmp_path)))
    page = PeoplePage(Gateway(in_force, english, jobs), memory)
    qtbot.addWidget(page)
    wishes = []
    page.wished.connect(wishes.append)

    (button,) = registry_buttons(page)
    button.click()

    (paper,) = wishes
    assert isinstance(paper, ShowPaper)
    assert paper.pdf.startswith(b"%PDF")


def test_a_bill_cannot_be_noted_and_its_parts_have_no_code(tab):
    dialog = noted(tab)
    assert dialog.deed.isEnabled()

    dialog.crime.choose("bill-bribe-promise")

    assert not dialog.deed.isEnabled()
    assert "bill" in dialog.form.problems()["crime"]
    parts = [dialog.part.combo.itemText(place) for place in range(dialog.part.combo.count())]
    assert parts == ["Promise", "Offer"]
    dialog.crime.choose("cc-366")
    assert dialog.deed.isEnabled()
    assert dialog.form.problems() == {}
    dialog.settle()
    dialog.reject()


def test_a_limitation_says_what_it_counts_from_and_an_amount_which_day(tab):
    tab.answer.crimes.fining.click()
    dialog = dialog_in(tab, OffenceDialog)
    dialog.offence.choose("cao-439")
    dialog.committed.set_day(date(2026, 2, 2))
    dialog.discovered.set_day(date(2026, 2, 1))
    dialog.go_on()
    assert dialog.form.problems().keys() == {"discovered"}

    dialog.discovered.set_day(date(2026, 2, 3))
    dialog.go_on()

    told = read(dialog.answer)
    assert "From the act: to 02.02.2027" in told
    assert "From the discovery: to 03.04.2026" in told
    assert "By the index of 02.02.2026; which day applies was not seen: check" in told
    assert "did not see the article" in told


def test_what_happened_after_the_day_of_entry_is_refused_beside_its_day(qtbot, gateway):
    dialog = EntryBarDialog(gateway)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ground.choose("csl-16-3-9-2")
    dialog.happened.set_day(date(2026, 2, 2))
    dialog.asked.set_day(date(2026, 2, 1))

    dialog.go_on()

    assert dialog.form.problems().keys() == {"happened"}
    assert dialog.ground.combo.lineEdit().cursorPosition() == 0
    assert dialog.ground.combo.toolTip() == dialog.ground.combo.currentText()
    dialog.settle()


def test_a_court_that_lifted_the_conviction_is_recorded_with_its_order(tab, desk, allegation):
    noted(tab).go_on()
    tab.answer.crimes.deciding.click()
    dialog = dialog_in(tab, CourtOutcomeDialog)
    dialog.kind.choose(CourtOutcomeKind.CONVICTED)
    assert not dialog.lifted_on.isVisible()
    dialog.pronounced_on.set_day(date(2026, 2, 10))
    dialog.final_on.set_day(date(2026, 2, 24))
    dialog.document.set_text("Judgment 1-15")
    dialog.punishment.choose(Punishment.MILDER)
    dialog.served_on.set_day(date(2026, 2, 26))
    dialog.lifted_on.set_day(date(2026, 3, 2))
    dialog.go_on()
    assert dialog.form.problems().keys() == {"lifting_paper"}

    dialog.lifting_paper.set_text("Order 3")
    dialog.go_on()

    (row,) = list_crime_signs(desk, allegation.id)
    assert (row.outcome.pronounced_on, row.answer.cleared_on) == (
        date(2026, 2, 10),
        date(2026, 3, 2),
    )
    assert "Conviction lifted" in read(tab.answer.crimes.facts)
