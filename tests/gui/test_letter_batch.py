"""Batches of letters and journals on paper, through the window."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from services.builders import given_inquiry, given_letter, given_substantiated

from ethics_desk.domain.journal_paper import JournalKind
from ethics_desk.gui.inquiries.page import InquiriesPage
from ethics_desk.gui.letters.batch.dialog import BatchDialog
from ethics_desk.gui.letters.batch.result import BatchResultDialog
from ethics_desk.gui.letters.page import LettersPage
from ethics_desk.gui.paper_journals.dialog import JournalDialog
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.services.letters.letters import list_letters

MEMO = "memo-to-head"
PATIENCE = 60_000


@pytest.fixture
def ready(desk):
    """Two inquiries ready for a memo and one that lacks everything."""
    keys = [given_substantiated(desk).inquiry_id for _ in range(2)]
    with desk.store.read() as work:
        return [*(work.inquiries.get(key) for key in keys), given_inquiry(desk)]


@pytest.fixture
def shown(qtbot, gateway, memory):
    def show(kind):
        page = kind(gateway, memory)
        page.wishes = []
        page.wished.connect(page.wishes.append)
        qtbot.addWidget(page)
        page.show()
        idle(qtbot, gateway)
        return page

    return show


def idle(qtbot, gateway):
    while gateway.jobs.busy:
        with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
            pass


def batch_of(qtbot, gateway, page, *inquiries):
    """A batch dialog that knows the kinds, with these numbers."""
    if isinstance(page, LettersPage):
        page.batch.click()
    else:
        next(one for one in page.menu().actions() if "batch" in one.text()).trigger()
    (dialog,) = page.findChildren(BatchDialog)
    idle(qtbot, gateway)
    if inquiries:
        dialog.numbers.set_text("\n".join(one.number for one in inquiries))
    dialog.kinds.tick([MEMO])
    dialog.language.choose("ru")
    return dialog


def test_a_batch_tells_what_became_of_each_letter(qtbot, desk, gateway, shown, ready, tmp_path):
    page = shown(LettersPage)
    dialog = batch_of(qtbot, gateway, page, *ready)

    dialog.go_on()
    assert not dialog.deed.isEnabled()
    idle(qtbot, gateway)

    (result,) = page.findChildren(BatchResultDialog)
    outcomes = [result.view.model().index(row, 2).data() for row in range(3)]
    assert outcomes[:2] == ["№ 0001-2026", "№ 0002-2026"]
    assert "official" in outcomes[2]
    assert [len(list_letters(desk, one.id)) for one in ready] == [1, 1, 0]
    result.save_into(tmp_path)
    result.print_all()
    idle(qtbot, gateway)
    assert sorted(file.name for file in tmp_path.glob("*.pdf")) == [
        "0001-2026.pdf",
        "0002-2026.pdf",
    ]
    assert isinstance(page.wishes[-1], ShowPaper)
    result.reject()


def test_the_inquiries_chosen_are_those_of_the_batch(qtbot, gateway, shown, ready):
    page = shown(InquiriesPage)
    page.view.selectAll()

    dialog = batch_of(qtbot, gateway, page)

    assert sorted(dialog.numbers.text().splitlines()) == sorted(one.number for one in ready)
    dialog.settle()
    dialog.reject()


def test_a_number_nobody_knows_is_told_and_the_others_go_on(qtbot, desk, gateway, shown, ready):
    page = shown(LettersPage)
    dialog = batch_of(qtbot, gateway, page, ready[0])
    dialog.numbers.set_text("9999/77")
    dialog.go_on()
    assert "9999/77" in dialog.notice.text()
    dialog.numbers.set_text(f"9999/77\n{ready[2].number}\n{ready[0].number}\n{ready[0].number}")

    dialog.go_on()
    assert dialog.notice.text() == ""
    idle(qtbot, gateway)

    (result,) = page.findChildren(BatchResultDialog)
    rows = [[result.view.model().index(row, at).data() for at in (0, 2)] for row in range(3)]
    assert rows[0] == [ready[0].number, "№ 0001-2026"]
    assert {row[0] for row in rows[1:]} == {"9999/77", ready[2].number}
    assert len(list_letters(desk, ready[0].id)) == 1
    result.reject()


def test_what_a_kind_asks_is_asked_once_for_all_its_letters(qtbot, desk, gateway, shown, ready):
    page = shown(LettersPage)
    dialog = batch_of(qtbot, gateway, page, *ready[:2])
    assert not dialog.asked.isVisible()

    dialog.kinds.tick([MEMO, "request-for-explanation"])
    assert dialog.asked.isVisible()
    dialog.go_on()
    assert dialog.deed.isEnabled()

    dialog.reply_by.set_day(date(2099, 3, 1))
    dialog.asked.fields_of("request-for-explanation").field("questions").set_rows([("Who?",)])
    dialog.go_on()
    idle(qtbot, gateway)

    (result,) = page.findChildren(BatchResultDialog)
    assert [row.problem for row in result.model.rows] == [None] * 4
    result.reject()


def test_a_letter_like_one_issued_before_says_so_in_the_result(qtbot, gateway, shown, ready):
    page = shown(LettersPage)
    for again in (False, True):
        dialog = batch_of(qtbot, gateway, page, ready[0])
        dialog.again.tick(on=again)
        dialog.go_on()
        idle(qtbot, gateway)
        (result,) = page.findChildren(BatchResultDialog)
        told = result.view.model().index(0, 3).data()
        result.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert "0001-2026" in told


def test_a_batch_is_stopped_between_two_letters(qtbot, desk, gateway, shown, ready):
    page = shown(LettersPage)
    dialog = batch_of(qtbot, gateway, page, *ready[:2])

    dialog.go_on()
    dialog.reject()
    idle(qtbot, gateway)

    issued = sum(len(list_letters(desk, one.id)) for one in ready)
    results = page.findChildren(BatchResultDialog)
    assert issued == (len(results[0].model.rows) if results else 0)
    for one in (*results, *page.findChildren(BatchDialog)):
        one.done(0)


@pytest.mark.parametrize("kind", list(JournalKind))
def test_a_journal_is_asked_for_and_shown(qtbot, desk, gateway, shown, kind):
    given_letter(desk, given_inquiry(desk))
    page = shown(LettersPage)
    dialog = page.journal.ask()
    assert isinstance(dialog, JournalDialog)
    dialog.kind.choose(kind)
    dialog.period.choose("2026")

    dialog.go_on()
    idle(qtbot, gateway)

    (paper,) = page.wishes
    assert paper.pdf.startswith(b"%PDF")
    assert paper.file_name == f"{kind}-2026.pdf"
