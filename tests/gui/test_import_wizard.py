"""A register kept as a spreadsheet: understood, checked, taken over."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ethics_desk.domain.language import Language
from ethics_desk.gui.look import Look
from ethics_desk.gui.main_window import Doorplate, MainWindow
from ethics_desk.gui.registers.import_wizard import ImportWizard
from ethics_desk.gui.tables.column import ROW_ROLE
from ethics_desk.gui.wishes import ImportInquiries

HEADINGS = (
    "Рег. №;Госорган;Дата поступления;Дата регистрации;Дата обнаружения проступка;"
    "Канал поступления;Краткое содержание;Ф.И.О."
)
GOOD = "1/2025;kz-test;10.01.2025;10.01.2025;10.01.2025;жалоба;Подарки;Әлиев Нұрлан"
BAD = "2/2025;kz-test;30.02.2025;10.01.2025;10.01.2025;голубь;Родство;Ғабитов Өмір"


@pytest.fixture
def register(tmp_path):
    def written(*rows, encoding="utf-8"):
        file = tmp_path / "register.csv"
        file.write_text("\n".join((HEADINGS, *rows)), encoding)
        return file

    return written


@pytest.fixture
def wizard(qtbot, gateway, memory):
    desktop = QWidget()
    qtbot.addWidget(desktop)
    wizard = ImportWizard(gateway, memory, desktop)
    wizard.show()
    yield wizard
    desktop.close()


def check(qtbot, wizard, file):
    wizard.file.file.set_path(file)
    wizard.go_on()
    qtbot.waitUntil(wizard.check.complete, timeout=10_000)


def cells(view):
    model = view.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_preview_says_what_is_wrong_by_row_and_column(qtbot, wizard, register):
    check(qtbot, wizard, register(GOOD, BAD))

    problems = {(row, column) for row, column, _said in cells(wizard.check.problems)}
    assert problems == {("3", "Date received"), ("3", "Channel")}
    assert [row[1] for row in cells(wizard.check.rows)] == ["1/2025"]
    assert "Rows with something wrong: 1" in wizard.check.state.text()


def test_bad_rows_stop_the_import_until_they_are_left_out(qtbot, wizard, register, desk):
    check(qtbot, wizard, register(GOOD, BAD))
    wizard.go_on()

    wizard.go_on()
    assert "Correct the rows" in wizard.record.problem.text()

    wizard.record.skip_bad.tick(on=True)
    with qtbot.waitSignal(wizard.imported, timeout=10_000) as told:
        wizard.go_on()

    assert told.args == ["Inquiries recorded from the register: 1."]
    with desk.store.read() as work:
        assert [one.number for one in work.inquiries.of()] == ["1/2025"]
    qtbot.waitUntil(wizard.next.isEnabled)
    wizard.go_on()
    assert not wizard.isVisible()


def test_a_good_register_is_imported_and_told(qtbot, wizard, register, gateway, desk):
    check(qtbot, wizard, register(GOOD))
    wizard.go_on()
    assert not wizard.record.skip_bad.isVisible()

    with qtbot.waitSignals([wizard.imported, gateway.changed], timeout=10_000):
        wizard.go_on()


def test_the_encoding_is_found_and_may_be_corrected(qtbot, wizard, register):
    check(qtbot, wizard, register(GOOD, encoding="ptcp154"))
    assert wizard.check.encoding.code() == "ptcp154"
    assert wizard.check.delimiter.code() == ";"

    wizard.check.encoding.choose("utf-8")
    qtbot.waitUntil(lambda: wizard.check.notice.text() != "")
    assert not wizard.check.complete()

    wizard.check.encoding.choose("ptcp154")
    qtbot.waitUntil(wizard.check.complete)
    official = wizard.check.rows.model().index(0, 0).data(ROW_ROLE)
    assert official.surname == "Әлиев"


def test_a_file_that_is_no_register_is_told_in_words(qtbot, wizard, tmp_path):
    file = tmp_path / "letter.pdf"
    file.write_bytes(b"%PDF-1.7 not a table")
    wizard.file.file.set_path(file)

    wizard.go_on()

    qtbot.waitUntil(lambda: wizard.check.notice.text() != "")
    assert "not a table" in wizard.check.notice.text()
    assert not wizard.check.complete()


def test_a_refused_text_may_be_read_in_another_way(qtbot, wizard, tmp_path):
    file = tmp_path / "register.csv"
    file.write_bytes(b"")
    check_step = wizard.check
    wizard.file.file.set_path(file)
    wizard.go_on()
    qtbot.waitUntil(lambda: check_step.notice.text() != "")
    assert not check_step.tabs.isVisible()
    assert check_step.delimiter.isVisible()
    assert not check_step.sheet.isVisible()
    file.write_text(f"{HEADINGS}\n{GOOD}", "utf-8")

    check_step.delimiter.choose(";")

    qtbot.waitUntil(check_step.complete)
    assert check_step.tabs.isVisible()


def test_the_folder_is_found_again(qtbot, wizard, register, memory, gateway):
    file = register(GOOD)
    check(qtbot, wizard, file)

    again = ImportWizard(gateway, memory)
    qtbot.addWidget(again)

    assert again.file.file.folder == str(file.parent)


def test_a_file_must_be_named(qtbot, wizard):
    qtbot.mouseClick(wizard.next, Qt.MouseButton.LeftButton)

    assert wizard.place == 0
    assert "path" in wizard.file.form.problems()


def test_the_window_opens_the_wizard_when_a_page_wishes_it(qtbot, gateway, memory):
    window = MainWindow(
        gateway, memory, (), doorplate=Doorplate(office="Office"), look=Look(language=Language.EN)
    )
    qtbot.addWidget(window)

    window.grant(ImportInquiries())

    wizard = window.findChild(ImportWizard)
    assert wizard.isVisible()
    wizard.reject()
