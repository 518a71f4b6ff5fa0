"""The rule book page: versions, entries, one entry whole, search, comparison, signed versions."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from sample_office import PACK, on, words

from ethics_desk.app.office_window import window_on
from ethics_desk.domain.language import Language
from ethics_desk.gui.look import Look
from ethics_desk.gui.matter.reason_dialog import ReasonDialog
from ethics_desk.gui.page import Deed
from ethics_desk.gui.rulebook.comparing import CompareDialog
from ethics_desk.gui.rulebook.editor.window import EditorWindow
from ethics_desk.gui.rulebook.exchange import ImportEditionDialog
from ethics_desk.gui.rulebook.new_version import NewVersionDialog
from ethics_desk.gui.rulebook.page import RuleBookPage
from ethics_desk.gui.rulebook.signing import SignDialog
from ethics_desk.gui.wishes import ShowPaper, Tell
from ethics_desk.services.rulebook.rule_drafts import (
    StartRuleEdition,
    list_rule_editions,
    start_rule_edition,
)
from ethics_desk.services.rulebook.rule_signing import SignRuleEdition, sign_rule_edition

AUGUST = date(2026, 8, 10)
SHIPPED = "290-VIII-2026-07-01"


@pytest.fixture
def desk(desk):
    return on(desk, AUGUST)


@pytest.fixture
def page(qtbot, gateway, memory):
    return shown(qtbot, gateway, memory)


def shown(qtbot, gateway, memory):
    page = RuleBookPage(gateway, memory)
    page.wishes = []
    page.wished.connect(page.wishes.append)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    return page


def given_draft(desk, code="290-office"):
    command = StartRuleEdition(
        pack=PACK,
        based_on=SHIPPED,
        code=code,
        title=words("Law 290 as read"),
        starts=date(2026, 7, 1),
        citation=words("Law 290"),
        act="law-290",
        replaces=SHIPPED,
    )
    return start_rule_edition(desk, command).value


def given_signed(desk):
    key = given_draft(desk)
    command = SignRuleEdition(
        edition_id=key, version=1, name="Lawyer L.", signed_on=AUGUST, source="adilet"
    )
    return sign_rule_edition(desk, command).value


def dialog_of(parent, kind):
    (dialog,) = [one for one in parent.findChildren(QDialog) if isinstance(one, kind)]
    return dialog


def titles(page):
    model = page.entry_view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_version_in_force_is_in_sight_with_its_entries(page):
    assert page.versions.row_in_sight().code == SHIPPED
    assert "in force\nassumed" in page.versions.currentItem().text()
    assert "remark" in titles(page)
    assert page.panel.title.text().startswith("Law No. 290-VIII")


def test_an_entry_shows_the_text_of_its_article(page):
    page.entry_view.setCurrentIndex(page.entry_view.model().index(titles(page).index("remark"), 0))

    assert page.panel.title.text() == "remark"
    assert "замечание" in page.panel.article.toPlainText()
    assert "shown in Russian" in page.panel.article_seen.text()


def test_an_article_that_is_not_shipped_is_said_to_be_so(page, qtbot):
    rows = page.entries.rows
    place = next(at for at, row in enumerate(rows) if "58-4" in row.entry.citation.ru)

    page.entry_view.setCurrentIndex(page.entry_view.model().index(place, 0))

    assert "does not ship" in page.panel.article_seen.text()
    assert not page.panel.article.isVisible()


def test_a_day_brings_the_version_of_that_day(page):
    page.day.set_day(date(2025, 3, 1))

    assert page.versions.row_in_sight().code == "416-V-2025-01-21"


def test_words_are_found_in_another_language(page, qtbot):
    with qtbot.waitSignal(page.finder.found):
        page.search.setText("ЗАМЕЧАНИЕ")

    assert titles(page)[0] == "remark"
    assert {row.row.code for row in page.entries.rows} == {SHIPPED}


def test_two_versions_are_compared(page, qtbot):
    page.version_deeds.compare()
    dialog = dialog_of(page, CompareDialog)

    assert dialog.after.code() == f"{PACK}/{SHIPPED}"
    assert dialog.before.code() == f"{PACK}/416-V-2025-01-21"
    changed = dialog.model.rowCount()
    dialog.standing_too.tick(on=True)
    assert dialog.model.rowCount() > changed + 50
    dialog.before.choose(f"{PACK}/416-V-2024-09-08")
    dialog.standing_too.tick(on=False)
    assert dialog.view.model().index(0, 0).data() == "added"
    dialog.close()


def test_a_version_is_begun_and_opens_in_the_editor(page, desk, qtbot, jobs):
    page.deeds()[Deed.NEW]()
    dialog = dialog_of(page, NewVersionDialog)
    assert dialog.replaces.code() == SHIPPED
    dialog.code.set_text("290-office")

    dialog.go_on()

    (edition,) = list_rule_editions(desk)
    assert (edition.code, edition.based_on) == ("290-office", SHIPPED)
    window = dialog_of(page, EditorWindow)
    assert window.state.edition.id == edition.id
    qtbot.waitUntil(lambda: not jobs.busy)
    window.close()


def test_a_taken_code_is_refused_beside_its_field(page):
    page.version_deeds.begin()
    dialog = dialog_of(page, NewVersionDialog)
    dialog.code.set_text(SHIPPED)

    dialog.go_on()

    assert list(dialog.form.problems()) == ["code"]
    dialog.settle()
    dialog.reject()


def test_a_draft_is_signed_off_and_judges(page, desk, qtbot, jobs):
    page.versions.stand_on(given_draft(desk))
    page.refresh()
    page.versions.stand_on(list_rule_editions(desk)[0].id)
    page.version_deeds.sign()
    dialog = dialog_of(page, SignDialog)
    qtbot.waitUntil(lambda: not jobs.busy)
    dialog.go_on()
    assert set(dialog.form.problems()) == {"name", "source", "checked"}
    dialog.name.set_text("Lawyer L.")
    dialog.source.set_text("adilet, 01.07.2026")
    dialog.checked.tick(on=True)

    dialog.go_on()

    assert desk.rules.default.version_on(AUGUST).code == "290-office"
    assert page.versions.row_in_sight().code == "290-office"
    assert "signed by the office" in page.versions.currentItem().text()
    assert page.version_deeds.withdraw_button.isVisibleTo(page)
    assert not page.version_deeds.edit_button.isVisibleTo(page)


def test_a_signed_version_is_withdrawn_for_a_reason(page, desk):
    page.versions.stand_on(given_signed(desk))
    page.refresh()
    page.versions.stand_on(f"{PACK}/290-office")
    page.version_deeds.withdraw()
    dialog = dialog_of(page, ReasonDialog)
    dialog.reason.set_text("Read wrongly")

    dialog.go_on()

    assert desk.rules.default.version_on(AUGUST).code == SHIPPED


def test_a_signed_version_goes_out_and_comes_in_as_a_file(page, desk, tmp_path):
    given_signed(desk)
    page.refresh()
    page.versions.stand_on(f"{PACK}/290-office")
    path = tmp_path / "290.edrules"
    page.version_deeds.write(page.versions.row_in_sight().edition, path)
    assert isinstance(page.wishes[-1], Tell)
    page.version_deeds.take_in()
    dialog = dialog_of(page, ImportEditionDialog)
    dialog.file.set_path(path)

    dialog.go_on()

    assert dialog.notice.isVisibleTo(dialog) or dialog.form.problems()
    dialog.settle()
    dialog.reject()


def test_a_version_is_put_on_paper(page, qtbot, jobs):
    page.deeds()[Deed.PRINT]()
    qtbot.waitUntil(lambda: not jobs.busy)

    assert isinstance(page.wishes[-1], ShowPaper)


def test_a_version_that_cannot_be_read_is_told(qtbot, gateway, memory, desk, jobs):
    key = given_signed(desk)
    with desk.store.write() as work:
        edition = work.rule_editions.get(key)
        work.rule_editions.replace(replace(edition, content="[[novelty]]\n"))
    desk.shelf.renew()

    page = shown(qtbot, gateway, memory)

    assert "290-office" in page.banner.text()
    assert page.versions.row_in_sight().code == SHIPPED
    window = window_on(desk, Look(language=Language.EN), memory, jobs)
    qtbot.addWidget(window)
    assert "290-office" in window.notice.text()


def test_a_day_before_all_versions_is_said_to_have_none(page):
    page.day.set_day(date(2015, 1, 1))

    assert page.no_version.text() == "No version of these rules was in force on 01.01.2015."
    page.day.set_day(date(2025, 3, 1))
    assert not page.no_version.isVisibleTo(page)


def test_a_word_is_found_in_another_ending(page, qtbot):
    with qtbot.waitSignal(page.finder.found):
        page.search.setText("подарк")
    narrow = page.entries.rowCount()
    with qtbot.waitSignal(page.finder.found):
        page.search.setText("подарок")

    assert page.entries.rowCount() >= narrow > 1


def test_other_rules_are_searched_on_demand_and_named(page, qtbot):
    with qtbot.waitSignal(page.finder.found):
        page.search.setText("conflict")
    assert {row.row.pack.code for row in page.entries.rows} == {PACK}

    page.everywhere.click()

    assert len({row.row.pack.code for row in page.entries.rows}) > 1
    assert all(": " in title for title in titles(page))


def test_the_entries_are_narrowed_to_a_kind(page):
    every = page.entries.rowCount()

    page.entry_list.kind.choose("term")

    assert 0 < page.entries.rowCount() < every
    page.versions.stand_on(f"{PACK}/416-V-2025-01-21")
    assert {row.kind for row in page.entries.rows} == {"term"}


def test_a_draft_is_read_on_the_page_and_compared_with_its_base(page, desk):
    key = given_draft(desk)
    page.refresh()
    page.versions.stand_on(key)
    assert page.entries.rowCount() > 50

    page.version_deeds.compare()

    dialog = dialog_of(page, CompareDialog)
    assert dialog.after.code() == key
    assert dialog.before.code() == f"{PACK}/{SHIPPED}"
    dialog.close()


def test_an_act_is_compared_by_its_title(page):
    page.version_deeds.compare()
    dialog = dialog_of(page, CompareDialog)
    dialog.standing_too.tick(on=True)
    fields = [column.name for column in dialog.model.columns]

    sources = [row for row in dialog.model.rows if row.field and row.field.field == "source"]

    place = dialog.model.rows.index(sources[0])
    shown = dialog.model.index(place, fields.index("after")).data()
    assert shown in {one.title.en for one in page.versions.row_in_sight().pack.sources.values()}
    dialog.close()


def test_the_hash_of_a_file_is_shown_before_it_is_taken_in(page, desk, tmp_path):
    given_signed(desk)
    page.refresh()
    page.versions.stand_on(f"{PACK}/290-office")
    edition = page.versions.row_in_sight().edition
    path = tmp_path / "290.edrules"
    page.version_deeds.write(edition, path)
    page.version_deeds.take_in()
    dialog = dialog_of(page, ImportEditionDialog)

    dialog.file.set_path(path)

    said = [label.text() for label in dialog.sheet.findChildren(QLabel)]
    assert "Lawyer L., 10.08.2026" in said
    assert edition.sha256 in {one.replace(" ", "") for one in said}
    path.write_text(path.read_text(encoding="utf-8").replace("adilet", "another"), encoding="utf-8")
    dialog.show_signature()
    assert not [one for one in dialog.sheet.findChildren(QLabel) if one.isVisibleTo(dialog)]
    assert "not what was signed" in dialog.notice.text()
    dialog.settle()
    dialog.reject()


def test_nobody_signs_before_the_list_is_there_and_the_tick_says_what_was_read(
    page, desk, qtbot, jobs
):
    key = given_draft(desk)
    page.refresh()
    page.versions.stand_on(key)
    page.version_deeds.sign()
    dialog = dialog_of(page, SignDialog)
    assert not dialog.deed.isEnabled()

    qtbot.waitUntil(dialog.deed.isEnabled)

    assert "only the entries I changed (0)" in dialog.checked.box.text()
    assert "others rest on an assumption" in dialog.checked.box.text()
    dialog.settle()
    dialog.reject()
