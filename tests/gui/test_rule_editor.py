"""The editor: typed into fields, kept at once, checked as one types, undone, signed."""

from datetime import date

import pytest
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from sample_office import PACK, on, words

from ethics_desk.domain.language import Language
from ethics_desk.gui.rulebook.editor.adding import (
    AddEntryDialog,
    ConfirmDialog,
    EntryTextDialog,
    starting_table,
)
from ethics_desk.gui.rulebook.editor.example_dialog import ExampleDialog
from ethics_desk.gui.rulebook.editor.tables_field import InnerTableDialog
from ethics_desk.gui.rulebook.editor.window import EditorWindow
from ethics_desk.gui.rulebook.signing import SignDialog
from ethics_desk.rules.drafts.draft import read_draft
from ethics_desk.services.rulebook.rule_check import shipped_examples
from ethics_desk.services.rulebook.rule_drafts import (
    KeepRuleDraft,
    StartRuleEdition,
    keep_rule_draft,
    rule_edition,
    start_rule_edition,
)

AUGUST = date(2026, 8, 10)
SHIPPED = "290-VIII-2026-07-01"


@pytest.fixture
def desk(desk):
    return on(desk, AUGUST)


@pytest.fixture
def key(desk):
    command = StartRuleEdition(
        pack=PACK,
        based_on=SHIPPED,
        code="290-office",
        title=words("Law 290 as read"),
        starts=date(2026, 7, 1),
        citation=words("Law 290"),
        act="law-290",
        replaces=SHIPPED,
    )
    return start_rule_edition(desk, command).value


@pytest.fixture
def editor(qtbot, gateway, desk, key, jobs):
    beneath = QWidget()
    qtbot.addWidget(beneath)
    window = EditorWindow(gateway, rule_edition(desk, key), beneath)
    window.show()
    qtbot.waitUntil(window.sign_button.isEnabled)
    yield window
    qtbot.waitUntil(lambda: not jobs.busy)


def kept(desk, key):
    return read_draft("", rule_edition(desk, key).content)


def dialog_of(parent, kind):
    (dialog,) = [one for one in parent.findChildren(QDialog) if isinstance(one, kind)]
    return dialog


def test_what_is_typed_is_kept_after_a_rest(editor, desk, key, qtbot, type_text):
    editor.tree.stand_on("term", "csl-45-1")
    box = editor.form.fields["title"].field.boxes[Language.KK]
    box.selectAll()

    type_text(box, "Анықталғаннан кейін екі ай")
    with qtbot.waitSignal(editor.state.changed):
        editor.form.fields["discovery_months"].field.set_number(2)

    entry = kept(desk, key).own("term", "csl-45-1")
    assert entry["title"]["kk"] == "Анықталғаннан кейін екі ай"
    assert entry["discovery_months"] == 2
    assert "assumption" in entry


def test_the_keyboard_stays_in_its_field_when_a_step_is_kept(editor, desk, key):
    editor.tree.stand_on("clock", "appeal-decision")
    field = editor.form.fields["amount"].field
    field.set_number(10)

    editor.take_over()

    assert kept(desk, key).own("clock", "appeal-decision")["replaces"] == "appeal-decision"
    assert editor.form.fields["amount"].field is field
    field.set_number(12)
    editor.take_over()
    editor.undo()
    assert editor.form.fields["amount"].field.number() == 10


def test_an_example_of_the_pack_is_copied(editor, desk, key):
    shipped = next(one["name"] for one in shipped_examples(desk, PACK) if "ask" in one["facts"])
    editor.tree.stand_on("example", shipped)
    editor.acts.copy(editor.form.entry)
    dialog = dialog_of(editor, EntryTextDialog)
    dialog.text.set_text(dialog.text.text().replace(shipped, f"A copy of {shipped}"))

    dialog.go_on()

    assert kept(desk, key).examples[0]["name"].startswith("A copy")


def test_a_step_is_undone_and_done_again(editor, desk, key):
    editor.tree.stand_on("term", "csl-45-1")
    editor.form.fields["cap_months"].field.set_number(9)
    editor.take_over()
    assert kept(desk, key).own("term", "csl-45-1")["cap_months"] == 9

    editor.undo()

    assert kept(desk, key).own("term", "csl-45-1") is None
    assert editor.form.fields["cap_months"].field.number() == 6
    editor.state.steps.redo()
    assert editor.form.fields["cap_months"].field.number() == 9


def test_closing_keeps_what_was_typed_last(editor, desk, key):
    editor.tree.stand_on("term", "csl-45-1")
    editor.form.fields["cap_months"].field.set_number(7)

    editor.reject()

    assert kept(desk, key).own("term", "csl-45-1")["cap_months"] == 7


def test_what_the_records_refuse_is_told_and_not_thrown_away_in_silence(editor, desk, key):
    other = KeepRuleDraft(
        edition_id=key, version=1, content=editor.state.draft.dropping("csl-50-1-7").text()
    )
    keep_rule_draft(desk, other)
    editor.tree.stand_on("term", "csl-45-1")
    editor.form.fields["cap_months"].field.set_number(7)

    editor.reject()

    (box,) = editor.findChildren(QMessageBox)
    assert editor.isVisible()
    assert editor.notice.isVisibleTo(editor)
    box.button(QMessageBox.StandardButton.Discard).click()
    assert not editor.isVisible()


def test_a_fault_appears_and_leads_to_its_field(editor, qtbot):
    editor.tree.stand_on("term", "csl-45-1")
    editor.form.fields["title"].field.boxes[Language.EN].setPlainText("")
    with qtbot.waitSignal(editor.state.checked):
        editor.take_over()
    assert not editor.sign_button.isEnabled()
    assert "title" in editor.form.form.problems()
    editor.tree.stand_on("sanction", "remark")

    editor.panel.lines.itemActivated.emit(editor.panel.lines.item(0))

    assert editor.tree.key() == ("term", "csl-45-1")
    assert "title" in editor.form.form.problems()


def test_an_entry_is_confirmed_by_its_article(editor, desk, key):
    editor.tree.stand_on("item", "csl-44-1")
    editor.acts.confirm(editor.form.entry)
    dialog = dialog_of(editor, ConfirmDialog)
    assert dialog.act.code() == "law-290"
    dialog.citation.set_texts({"kk": "№ 290 Заң", "ru": "Закон № 290", "en": "Law No. 290"})

    dialog.go_on()

    entry = kept(desk, key).own("item", "csl-44-1")
    assert (entry["confidence"], entry["source"]) == ("S", "law-290")
    assert entry["citation"]["en"] == "Law No. 290"
    assert "assumption" not in entry


def test_what_is_still_assumed_is_gone_through_one_by_one(editor):
    before = editor.next_button.text()
    editor.next_button.click()
    first = editor.tree.key()
    editor.next_button.click()
    second = editor.tree.key()
    editor.tools.buttons["leave-out"].click()

    assert first != second
    assert editor.next_button.text() != before
    editor.tools.buttons["undo"].click()
    assert editor.next_button.text() == before


def test_an_entry_is_left_out_and_taken_back(editor, desk, key):
    editor.tree.stand_on("item", "csl-50-1-7")
    editor.acts.leave_out(editor.form.entry)
    assert kept(desk, key).drops == ("csl-50-1-7",)
    assert not editor.form.widget().isEnabled()

    editor.acts.restore(editor.form.entry)

    assert kept(desk, key).drops == ()


def test_an_entry_is_added_with_a_free_code(editor, desk, key):
    editor.acts.add("item")
    dialog = dialog_of(editor, AddEntryDialog)
    dialog.code.set_text("csl-44-1")
    dialog.go_on()
    assert list(dialog.form.problems()) == ["code"]
    dialog.code.set_text("law-290-new")

    dialog.go_on()

    assert kept(desk, key).own("item", "law-290-new")["source"] == "law-290"
    editor.tree.stand_on("item", "law-290-new")
    editor.form.fields["group"].fill("csl-44-7")
    editor.take_over()
    assert kept(desk, key).own("item", "law-290-new")["group"] == "csl-44-7"


def test_an_inner_table_is_edited_in_words(editor, desk, key):
    editor.tree.stand_on("group", "csl-44-5")
    offers = editor.form.fields["offer"].field
    assert "demotion" in offers.lines.item(0).text()
    offers.lines.setCurrentRow(1)
    offers.move_up()
    offers.edit()
    dialog = dialog_of(editor, InnerTableDialog)
    assert dialog.windowTitle() == "Sanctions offered"
    dialog.go_on()
    editor.take_over()

    entry = kept(desk, key).own("group", "csl-44-5")

    assert [one["sanction"] for one in entry["offer"]] == ["demotion", "warning"]
    assert entry["repeat"]["within_months"] == 12


def test_an_entry_is_edited_as_text(editor, desk, key):
    editor.tree.stand_on("term", "csl-45-1")
    editor.acts.as_text(editor.form.entry)
    dialog = dialog_of(editor, EntryTextDialog)
    text = dialog.text.text()
    dialog.text.set_text(text.replace("cap_months = 6", "cap_months = six"))
    dialog.check()
    assert list(dialog.form.problems()) == ["entry"]
    dialog.text.set_text(text.replace("cap_months = 6", "cap_months = 12"))

    dialog.go_on()

    assert kept(desk, key).own("term", "csl-45-1")["cap_months"] == 12


def test_the_whole_draft_is_only_shown_as_text(editor):
    editor.acts.whole_text()
    dialog = dialog_of(editor, EntryTextDialog)

    assert dialog.text.box.isReadOnly()
    assert "290-office" in dialog.text.text()
    dialog.settle()
    dialog.reject()


def test_an_example_runs_as_soon_as_it_is_added(editor, qtbot):
    editor.acts.add_example()
    dialog = dialog_of(editor, ExampleDialog)
    dialog.name.set_text("One month")
    dialog.item.choose("csl-44-1")
    dialog.committed.set_day(date(2026, 7, 10))
    dialog.discovered.set_day(date(2026, 8, 3))
    dialog.decision.set_day(AUGUST)
    dialog.outcome.choose("time-barred")

    with qtbot.waitSignal(editor.state.checked):
        dialog.go_on()

    assert not editor.sign_button.isEnabled()
    assert "One month" in editor.panel.lines.item(0).text()


def test_the_draft_is_signed_from_the_editor(editor, desk, qtbot, jobs):
    editor.sign()
    dialog = dialog_of(editor, SignDialog)
    qtbot.waitUntil(lambda: not jobs.busy)
    dialog.name.set_text("Lawyer L.")
    dialog.source.set_text("adilet")
    dialog.checked.tick(on=True)

    with qtbot.waitSignal(editor.accepted):
        dialog.go_on()

    assert desk.rules.default.version_on(AUGUST).code == "290-office"


def test_every_kind_of_entry_opens_and_says_what_it_says(editor):
    draft = editor.state.draft
    first_of_each = {entry.kind: entry for entry in reversed(editor.state.entries())}
    for entry in first_of_each.values():
        editor.tree.stand_on(entry.kind, entry.code)
        assert editor.form.table() == entry.table, (entry.kind, entry.code)

    assert editor.state.draft == draft


def test_a_changed_entry_that_keeps_its_assumption_still_counts_as_assumed(editor, jobs, qtbot):
    before = editor.next_button.text()
    editor.tree.stand_on("term", "csl-45-1")
    assert editor.form.entry.is_assumed

    editor.form.fields["discovery_months"].field.set_number(2)
    editor.take_over()

    assert editor.next_button.text() == before
    editor.sign()
    dialog = dialog_of(editor, SignDialog)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert f"assumption: {before.partition('(')[2].rstrip(')')};" in dialog.remark.text()
    dialog.settle()
    dialog.reject()


def test_undoing_a_day_of_the_version_shows_the_day_that_holds(editor):
    editor.tree.stand_on("version", "290-office")
    field = editor.form.fields["valid_from"].field
    field.set_day(date(2026, 8, 15))
    editor.take_over()

    editor.undo()

    assert editor.form.fields["valid_from"].field.day() == date(2026, 7, 1)


@pytest.mark.parametrize("back", ["undo", "restore"])
def test_an_entry_taken_back_can_be_written_in_at_once(editor, back):
    editor.tree.stand_on("item", "csl-50-1-7")
    editor.tools.buttons["leave-out"].click()
    assert not editor.form.widget().isEnabled()

    editor.tools.buttons[back].click()

    assert editor.form.widget().isEnabled()


def test_a_new_entry_is_brought_into_sight_and_leaves_it_when_undone(editor):
    editor.tree.stand_on("item", "csl-44-1")
    editor.acts.add("item")
    dialog = dialog_of(editor, AddEntryDialog)
    dialog.code.set_text("law 290 new")
    dialog.go_on()
    assert list(dialog.form.problems()) == ["code"]
    dialog.code.set_text("law-290-new")

    dialog.go_on()

    assert editor.tree.key() == ("item", "law-290-new")
    assert editor.form.entry.code == "law-290-new"
    editor.undo()
    assert editor.form.entry.kind == "version"


def test_a_fault_leads_to_an_entry_whose_code_has_spaces(editor, qtbot):
    table = starting_table("item", "law 290 new", "law-290")
    with qtbot.waitSignal(editor.state.checked):
        editor.state.change("From a file", editor.state.draft.keeping("item", table))
    assert "law 290 new" in editor.panel.lines.item(0).text()
    editor.tree.stand_on("sanction", "remark")

    editor.panel.lines.itemActivated.emit(editor.panel.lines.item(0))

    assert editor.tree.key() == ("item", "law 290 new")


def test_what_is_typed_without_a_rest_is_kept_within_a_second(editor, desk, key, qtbot, type_text):
    editor.tree.stand_on("term", "csl-45-1")
    box = editor.form.fields["title"].field.boxes[Language.KK]
    typed = []

    def press():
        typed.append("а")
        type_text(box, "а")
        return kept(desk, key).own("term", "csl-45-1") is not None

    qtbot.waitUntil(press, timeout=5000)

    assert editor.form.is_pending() or typed


def test_closing_the_window_beneath_keeps_what_was_typed_last(editor, desk, key):
    editor.tree.stand_on("term", "csl-45-1")
    editor.form.fields["cap_months"].field.set_number(7)

    editor.parentWidget().window().close()

    assert kept(desk, key).own("term", "csl-45-1")["cap_months"] == 7


def test_a_day_that_is_none_stays_typed_and_the_stored_one_is_kept(editor, desk, key):
    editor.tree.stand_on("version", "290-office")
    editor.form.fields["valid_from"].field.line.setText("31.02.2026")
    editor.tree.stand_on("term", "csl-45-1")
    assert kept(desk, key).version["valid_from"] == date(2026, 7, 1)

    editor.tree.stand_on("version", "290-office")

    assert editor.form.fields["valid_from"].field.line.text() == "31.02.2026"
    assert "valid_from" in editor.form.form.problems()
    editor.tree.stand_on("term", "csl-45-1")
    editor.sign()
    assert not [one for one in editor.findChildren(QDialog) if isinstance(one, SignDialog)]
    assert editor.tree.key() == ("version", "290-office")


def test_the_form_of_an_example_gives_back_what_it_says(editor, desk, key):
    (shipped, *_) = [one for one in shipped_examples(desk, PACK) if one["facts"].get("prior")]
    editor.tree.stand_on("example", shipped["name"])
    editor.tools.buttons["copy"].click()
    dialog = dialog_of(editor, ExampleDialog)
    assert "20.04.2025" in dialog.pauses.lines.item(0).text()
    dialog.name.set_text("The same again")

    dialog.go_on()

    (kept_one,) = kept(desk, key).examples
    assert kept_one == {**shipped, "name": "The same again"}
    assert editor.tree.key() == ("example", "The same again")


def test_a_failing_example_says_what_was_expected_and_is_mended_in_its_form(
    editor, desk, key, qtbot
):
    editor.acts.add_example()
    dialog = dialog_of(editor, ExampleDialog)
    dialog.name.set_text("One month")
    dialog.item.choose("csl-44-1")
    dialog.committed.set_day(date(2026, 8, 10))
    dialog.discovered.set_day(date(2026, 8, 3))
    dialog.decision.set_day(AUGUST)
    dialog.sanctions.tick(["dismissal"])
    dialog.go_on()
    assert list(dialog.form.problems()) == ["discovered"]
    dialog.committed.set_day(date(2026, 7, 10))
    with qtbot.waitSignal(editor.state.checked):
        dialog.go_on()
    (line,) = [editor.panel.lines.item(0).text()]
    assert line.startswith("Example “One month”. Sanctions: expected dismissal from the")
    editor.tree.stand_on("sanction", "remark")

    editor.panel.lines.itemActivated.emit(editor.panel.lines.item(0))

    assert editor.tree.key() == ("example", "One month")
    editor.form.example_wished.emit()
    dialog = dialog_of(editor, ExampleDialog)
    dialog.sanctions.tick(["remark", "reprimand"])
    dialog.name.set_text("One month, a lesser measure")
    with qtbot.waitSignal(editor.state.checked):
        dialog.go_on()
    assert [one["name"] for one in kept(desk, key).examples] == ["One month, a lesser measure"]


def test_the_examples_of_the_pack_are_listed_with_how_they_come_out(editor, desk):
    shipped = shipped_examples(desk, PACK)

    assert f"Examples: {len(shipped)} of {len(shipped)} come out." in editor.panel.verdict.text()
    assert editor.panel.lines.count() == len(shipped)


def test_a_fault_is_said_by_title_caption_and_language(editor, qtbot):
    editor.tree.stand_on("group", "csl-44-5")
    title = editor.form.fields["title"].field
    title.boxes[Language.KK].setPlainText("")
    with qtbot.waitSignal(editor.state.checked):
        editor.take_over()

    said = editor.panel.lines.item(0).text()
    assert said.startswith("Group of misconduct “")
    assert said.endswith(": “title” has no words in Kazakh.")


def test_text_that_is_no_toml_is_told_by_line_and_column(editor):
    editor.tree.stand_on("term", "csl-45-1")
    editor.acts.as_text(editor.form.entry)
    dialog = dialog_of(editor, EntryTextDialog)
    dialog.text.set_text("[[term]]\ncap_months = six\n")

    dialog.check()

    assert dialog.form.problems()["entry"].startswith("Line 2, column 14")
    dialog.settle()
    dialog.reject()
