"""Returns in the window: taken in after a look, listed, added up."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from ethics_desk.domain.agency import Agency, AgencyId, AgencyName, AgencyNameId, AgencyType
from ethics_desk.domain.figures import Unit
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.period import read_period
from ethics_desk.domain.report_return import (
    ReturnContent,
    ReturnedFigure,
    ReturnedRow,
    Standing,
)
from ethics_desk.gui.reports.return_dialogs import ExportReturnDialog, TakeInReturnDialog
from ethics_desk.gui.reports.returns import Returns
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.issued_list import list_issued_reports
from ethics_desk.services.reports.issuing import IssueReport, issue_report
from ethics_desk.services.reports.return_files import read_return_file, return_bytes

QUARTER = read_period("2026-Q1")
NAME = Trilingual(kk="Басқа орган", ru="Другой орган", en="Another body")
SAID = ReturnContent(
    agency_code="kz-there",
    agency=NAME,
    period="2026-Q1",
    number="03/2026",
    issued_on=date(2026, 4, 6),
    report_sha256="0",
    signed_by="Head H.",
    signed_on=date(2026, 4, 7),
    specimen=False,
    figures=(
        ReturnedFigure(
            code="received", unit=Unit.INQUIRIES, rows=(ReturnedRow(code="press", value=4),)
        ),
    ),
)


@pytest.fixture
def returns(qtbot, gateway, memory, desk):
    """The tab of a quarter; one body is expected."""
    with desk.store.write() as work:
        there = Agency(
            id=AgencyId("there"),
            code="kz-there",
            type=AgencyType.COMMITTEE,
            parent_id=AgencyId("agency-1"),
        )
        work.agencies.add(there)
        name = AgencyName(id=AgencyNameId("name-there"), agency_id=there.id, name=NAME)
        work.agency_names.add(name)
    returns = Returns(gateway, memory)
    qtbot.addWidget(returns)
    returns.show_period(QUARTER)
    return returns


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "there.return.json"
    path.write_bytes(return_bytes(SAID))
    return path


def standings(returns):
    return [row.standing for row in returns._model.rows]  # noqa: SLF001 - what the list holds


def test_a_missing_return_is_said(returns):
    assert standings(returns) == [Standing.OWN, Standing.MISSING]
    assert "1 have not sent" in returns.said.text()


def test_a_return_is_looked_at_and_taken_in(qtbot, returns, path):
    dialog = returns.ask_to_take_in()
    dialog.file.set_path(path)

    facts = " ".join(label.text() for label in dialog.sheet.findChildren(QLabel))
    assert "Another body (kz-there)" in facts
    assert "№ 03/2026, 06.04.2026" in facts
    assert "Head H., 07.04.2026" in facts

    dialog.go_on()
    assert standings(returns) == [Standing.OWN, Standing.SENT]


def test_an_altered_file_is_refused_beside_its_field(qtbot, gateway, path):
    path.write_bytes(path.read_bytes().replace(b"03/2026", b"04/2026"))
    dialog = TakeInReturnDialog(gateway)
    qtbot.addWidget(dialog)

    dialog.file.set_path(path)

    assert "altered" in dialog.form.problems()["path"]


def test_the_consolidated_report_is_shown(qtbot, returns):
    with qtbot.waitSignal(returns.wished, timeout=20_000) as wished:
        returns.consolidate.click()

    assert wished.args[0].pdf.startswith(b"%PDF")
    assert wished.args[0].file_name == "consolidated-2026-Q1.pdf"


def test_the_consolidated_report_is_saved_as_a_workbook(qtbot, returns, tmp_path):
    path = tmp_path / "all.xlsx"

    with qtbot.waitSignal(returns.save(QUARTER, path).ended, timeout=20_000):
        pass

    assert path.read_bytes().startswith(b"PK")
    assert returns.said.text() == "Saved: all.xlsx"


def test_a_return_is_written_with_who_signed_it_off(qtbot, gateway, desk, tmp_path):
    asked = AskReport(period=QUARTER, agency_id=AgencyId("agency-1"), language=Language.EN)
    issue_report(desk, IssueReport(asked=asked))
    (row,) = list_issued_reports(desk, Language.EN)
    dialog = ExportReturnDialog(gateway, row)
    qtbot.addWidget(dialog)
    dialog.file.set_path(tmp_path / "own.return.json")
    dialog.signed_by.set_text("Head H.")

    dialog.go_on()

    said = read_return_file(tmp_path / "own.return.json").content
    assert (said.number, said.signed_by) == (row.number, "Head H.")
    assert replace(said, figures=()).agency_code == "kz-test"
