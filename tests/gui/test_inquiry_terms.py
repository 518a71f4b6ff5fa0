"""The terms of an inquiry: started, ticked off, paused, extended, taken back, printed."""

from datetime import date

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from services.builders import (
    RECEIVED,
    given_allegation,
    given_deadline,
    given_inquiry,
    given_official,
)

from ethics_desk.domain.language import Language
from ethics_desk.domain.letter import Letter, LetterId
from ethics_desk.gui.inquiry.terms.change_dialogs import (
    ExtendClockDialog,
    PauseClockDialog,
    ResumeClockDialog,
)
from ethics_desk.gui.inquiry.terms.deeds import CHANGES
from ethics_desk.gui.inquiry.terms.tab import TermsTab
from ethics_desk.gui.matter.reason_dialog import ReasonDialog
from ethics_desk.gui.tables.column import ROW_ROLE
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.services.terms.deadline_changes import PauseDeadline, pause_deadline
from ethics_desk.services.terms.deadline_list import list_deadlines

TODAY = date(2026, 3, 2)


@pytest.fixture
def inquiry(desk):
    return given_inquiry(desk)


@pytest.fixture
def deadline(desk, inquiry):
    return given_deadline(
        desk,
        inquiry,
        clock="appeal-decision",
        main=True,
        started_on=date(2026, 2, 27),
        due_on=date(2026, 3, 26),
    )


@pytest.fixture
def tab(qtbot, gateway, memory, inquiry):
    tab = TermsTab(gateway, memory)
    qtbot.addWidget(tab)
    tab.wishes = []
    tab.wished.connect(tab.wishes.append)
    tab.show()
    tab.show_inquiry(inquiry.id)
    return tab


def row(desk, inquiry):
    (found,) = list_deadlines(desk, inquiry.id)
    return found


def changed(tab, name, kind):
    tab.deadlines.changes()[name].trigger()
    return next(one for one in tab.findChildren(QDialog) if type(one) is kind)


def texts(section):
    model = section.view.model()
    return [
        [model.index(line, column).data() for column in range(model.columnCount())]
        for line in range(model.rowCount())
    ]


def test_a_deadline_says_since_when_by_which_paper_and_until_when(deadline, tab):
    (line,) = texts(tab.deadlines)

    assert line == [
        "Decision on an appeal",
        "27.02.2026",
        "ЖТ-17",
        "26.03.2026",
        "in 24 day(s)",
        "running",
    ]


def test_choosing_a_clock_shows_its_article_and_the_last_day_live(desk, inquiry, tab):
    form = tab.deadlines.start()
    form.clock.choose("recusal-decision")
    assert "Thursday, 5 March 2026" in shown_facts(form)
    assert any(words.startswith("APPC, art. 67") for words in shown_facts(form))

    form.started.set_day(date(2026, 2, 26))
    assert "Tuesday, 3 March 2026" in shown_facts(form)

    form.paper.set_text("ЖТ-18")
    form.go_on()

    assert row(desk, inquiry).deadline.clock == "recusal-decision"
    assert row(desk, inquiry).deadline.start_paper == "ЖТ-18"


def shown_facts(form):
    return [label.text() for label in form.sheet.findChildren(QLabel)]


def test_a_deadline_is_ticked_off_and_reopened(desk, inquiry, deadline, tab):
    form = tab.deadlines.tick_off()
    form.paper.set_text("№ 14")
    form.go_on()
    assert texts(tab.deadlines)[0][-1] == "done on 02.03.2026: № 14"
    assert not tab.deadlines.changes()["withdraw"].isEnabled()

    asking = changed(tab, "reopen", ReasonDialog)
    asking.reason.set_text("The wrong paper")
    asking.go_on()

    assert row(desk, inquiry).deadline.fulfilled_on is None


def test_the_letters_of_the_inquiry_are_suggested_as_the_paper(desk, inquiry, deadline, tab):
    with desk.store.write() as work:
        work.letters.add(
            Letter(
                id=LetterId("letter-1"),
                inquiry_id=inquiry.id,
                number="0002-2026",
                kind="memo-to-head",
                language=Language.KK,
                addressee="Head",
                issued_on=TODAY,
                agency_id=inquiry.agency_id,
                year=2026,
                serial=2,
                addressee_kind="head",
                sha256="0" * 64,
                size=4,
            )
        )

    form = tab.deadlines.tick_off()

    offered = form.paper.line.completer().model()
    assert offered.index(0, 0).data() == "№ 0002-2026, 02.03.2026"
    form.reject()


def test_a_deadline_stands_still_and_goes_on(desk, inquiry, deadline, tab):
    form = changed(tab, "pause", PauseClockDialog)
    form.reason.set_text("Documents were asked for")
    form.go_on()
    assert texts(tab.deadlines)[0][-1] == "stands still since 02.03.2026"
    assert not tab.deadlines.changes()["extend"].isEnabled()

    form = changed(tab, "resume", ResumeClockDialog)
    form.ends.set_day(TODAY)
    form.go_on()

    assert row(desk, inquiry).deadline.due_on == date(2026, 3, 27)


def test_an_extension_is_taken_and_taken_back(desk, inquiry, deadline, tab):
    form = changed(tab, "extend", ExtendClockDialog)
    form.until.set_day(date(2026, 4, 20))
    form.paper.set_text("№ 9")
    form.reason.set_text("Expert opinion")
    form.go_on()
    assert texts(tab.deadlines)[-1][3] == "20.04.2026"

    tab.deadlines.view.selectRow(len(texts(tab.deadlines)) - 1)
    asking = changed(tab, "undo", ReasonDialog)
    asking.reason.set_text("By mistake")
    asking.go_on()

    main = next(one for one in list_deadlines(desk, inquiry.id) if one.deadline.main)
    assert main.deadline.due_on == date(2026, 3, 26)


@pytest.mark.parametrize(
    ("decided", "until", "field"),
    [
        (TODAY, date(2027, 3, 1), "extension.until"),
        (date(2026, 4, 1), date(2026, 4, 20), "extension.decided"),
        (TODAY, date(2026, 3, 10), "extension.until"),
    ],
)
def test_an_extension_refused_says_so_beside_its_day(deadline, tab, decided, until, field):
    form = changed(tab, "extend", ExtendClockDialog)
    form.decided.set_day(decided)
    form.until.set_day(until)
    form.paper.set_text("№ 9")
    form.reason.set_text("Expert opinion")

    form.go_on()

    assert list(form.form.problems()) == [field]
    form.settle()
    form.reject()


def test_a_deadline_started_by_mistake_is_withdrawn(desk, inquiry, deadline, tab):
    asking = changed(tab, "withdraw", ReasonDialog)
    asking.reason.set_text("Another matter")
    asking.go_on()

    assert texts(tab.deadlines)[0][-1] == "withdrawn: Another matter"


def test_a_pause_written_down_by_mistake_is_removed(qtbot, desk, gateway, deadline, tab):
    for first in (date(2026, 2, 28), date(2026, 3, 2)):
        command = PauseDeadline(
            deadline_id=deadline.id, starts_on=first, ends_on=first, reason="Leave"
        )
        pause_deadline(desk, command)
    (remove,) = [one for one in CHANGES if one.name == "remove-pause"]
    (found,) = list_deadlines(desk, deadline.inquiry_id)
    assert remove.fits(found)

    dialog = remove.make(gateway, found, tab)
    qtbot.addWidget(dialog)
    dialog.reason.set_text("Twice")
    dialog.go_on()

    assert [one.starts_on for one in list_deadlines(desk, deadline.inquiry_id)[0].pauses] == [
        date(2026, 2, 28)
    ]


def test_the_days_are_shown_as_the_sheet_prints_them(qtbot, deadline, tab):
    dialog = tab.deadlines.show_days()
    qtbot.addWidget(dialog)

    model = dialog.days.model()
    lines = [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]
    assert lines[-1].day == date(2026, 3, 26)
    assert "The last day does not move" in dialog.reckoning.text()
    dialog.accept()


def test_a_control_sheet_is_printed_in_a_language_of_ones_choice(qtbot, deadline, tab, jobs):
    with qtbot.waitSignal(jobs.ended):
        tab.deadlines.print_in(Language.KK)

    (wish,) = tab.wishes
    assert isinstance(wish, ShowPaper)
    assert wish.pdf.startswith(b"%PDF")


def test_terms_for_a_sanction_have_their_days_and_sheets(qtbot, desk, inquiry, tab, jobs):
    given_allegation(desk, given_official(desk, inquiry))
    tab.refresh()
    assert len(texts(tab.limitation)) == 5
    assert texts(tab.limitation)[0][3] == "02.05.2026"

    dialog = tab.limitation.show_days()
    qtbot.addWidget(dialog)
    assert dialog.days.model().rowCount() > 80
    dialog.accept()
    with qtbot.waitSignal(jobs.ended):
        tab.limitation.print_in(Language.RU)

    assert tab.wishes[0].pdf.startswith(b"%PDF")
    assert RECEIVED < TODAY


def test_nothing_starts_on_an_inquiry_that_was_voided(desk, gateway, memory, qtbot):
    inquiry = given_inquiry(desk, void_reason="Entered twice")
    tab = TermsTab(gateway, memory)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_inquiry(inquiry.id)

    assert not tab.deadlines.starting.isEnabled()
    assert not tab.deadlines.more.isEnabled()
