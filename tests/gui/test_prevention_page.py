"""The page of preventive work, and what every register page can do."""

from datetime import date

import pytest
from PySide6.QtWidgets import QDialog

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.prevention import PreventiveKind
from ethics_desk.gui.matter.reason_dialog import ReasonDialog
from ethics_desk.gui.page import Deed
from ethics_desk.gui.prevention.dialog import PreventionDialog
from ethics_desk.gui.prevention.page import PERIOD, PreventionPage
from ethics_desk.gui.wishes import Tell
from ethics_desk.services.prevention import RecordPreventiveWork, record_preventive_work


@pytest.fixture
def page(qtbot, gateway, memory):
    page = PreventionPage(gateway, memory)
    page.wishes = []
    page.wished.connect(page.wishes.append)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def given_training(desk, *, subject="Code of ethics", on=date(2026, 2, 10), people=30):
    command = RecordPreventiveWork(
        agency_id=AgencyId("agency-1"),
        kind=PreventiveKind.TRAINING,
        done_on=on,
        subject=subject,
        participants=people,
    )
    return record_preventive_work(desk, command).value


def texts(page, name):
    place = [column.name for column in page.model.columns].index(name)
    return [page.model.index(row, place).data() for row in range(page.model.rowCount())]


def dialog_of(parent, kind):
    (dialog,) = [one for one in parent.findChildren(QDialog) if isinstance(one, kind)]
    return dialog


def test_the_newest_work_stands_first_and_the_first_row_is_in_sight(desk, page):
    given_training(desk, subject="Old", on=date(2025, 12, 1))
    given_training(desk, subject="New")

    page.refresh()

    assert texts(page, "subject") == ["New", "Old"]
    assert texts(page, "kind") == ["training", "training"]
    assert page.correct_button.isEnabled()


def test_a_period_narrows_the_register(desk, page):
    given_training(desk, subject="Old", on=date(2025, 12, 1))
    given_training(desk, subject="New")
    page.refresh()

    page.bar.choose(PERIOD, "2025-Q4")

    assert texts(page, "subject") == ["Old"]


def test_work_is_written_down_from_the_page(desk, page):
    page.deeds()[Deed.NEW]()
    dialog = dialog_of(page, PreventionDialog)
    dialog.kind.choose(PreventiveKind.BILLBOARD)
    dialog.subject.set_text("In the hall")
    dialog.participants.set_number(120)

    dialog.go_on()

    assert texts(page, "subject") == ["In the hall"]
    assert texts(page, "participants") == ["120"]


def test_a_day_to_come_is_refused_beside_its_field(page):
    page.add()
    dialog = dialog_of(page, PreventionDialog)
    dialog.kind.choose(PreventiveKind.MESSAGE)
    dialog.subject.set_text("To all staff")
    dialog.done_on.set_day(date(2027, 1, 1))

    dialog.go_on()

    assert list(dialog.form.problems()) == ["done_on"]
    dialog.settle()
    dialog.reject()


def test_the_row_in_sight_is_corrected(desk, page):
    given_training(desk)
    page.refresh()
    page.correct()
    dialog = dialog_of(page, PreventionDialog)
    assert dialog.participants.number() == 30
    dialog.participants.set_number(31)

    dialog.go_on()

    assert texts(page, "participants") == ["31"]


def test_work_is_removed_only_for_a_reason(desk, page):
    given_training(desk)
    page.refresh()
    page.remove()
    dialog = dialog_of(page, ReasonDialog)
    dialog.go_on()
    assert "reason" in dialog.form.problems()
    dialog.reason.set_text("Written down twice")

    dialog.go_on()

    assert page.model.total == 0
    assert not page.remove_button.isEnabled()


def test_the_list_is_exported_as_it_is_shown(qtbot, desk, page, jobs, tmp_path):
    given_training(desk, subject="Old", on=date(2025, 12, 1))
    given_training(desk, subject="New")
    page.refresh()
    page.bar.choose(PERIOD, "2025-Q4")
    dialog = page.offered()[Deed.EXPORT]()

    with qtbot.waitSignal(jobs.ended):
        dialog.fileSelected.emit(str(tmp_path / "list.csv"))
    dialog.close()

    lines = (tmp_path / "list.csv").read_text("utf-8-sig").splitlines()
    assert lines == ["Day;Kind;Subject;People reached", "01.12.2025;training;Old;30"]
    assert isinstance(page.wishes[-1], Tell)
