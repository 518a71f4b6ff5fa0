"""Reports as issued: numbered, frozen, kept byte for byte, and printed again the same."""

import io
from dataclasses import replace
from datetime import date
from hashlib import sha256

import pytest
from builders import given_allegation, given_finding, given_inquiry, given_official
from pypdf import PdfReader
from sample_office import AGENCY, TODAY, on
from test_reports import AFTERWARDS

from ethics_desk.domain.errors import BadInput, NotFound, RuleViolation, StoreUnavailable
from ethics_desk.domain.language import Language
from ethics_desk.domain.period import read_period
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.frozen import (
    issued_report_numbered,
    issued_report_pdf,
    printed_again,
    read_frozen,
)
from ethics_desk.services.reports.issuing import (
    IssueReport,
    WithdrawReport,
    issue_report,
    standing_report,
    withdraw_report,
)
from ethics_desk.services.reports.reports import report_page

QUARTER = read_period("2026-Q1")
EVERYTHING = AskReport(period=QUARTER, agency_id=AGENCY, language=Language.EN)
ASKED = replace(EVERYTHING, sections=("appeals", "misconduct"))


def text_of(pdf):
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


@pytest.fixture
def office(desk):
    """An office with two inquiries, one of them found."""
    given_inquiry(desk)
    given_finding(desk, given_allegation(desk, given_official(desk, given_inquiry(desk))))
    return desk


def issued(desk, asked=ASKED, **over):
    key = issue_report(desk, IssueReport(asked=asked, **over)).value
    with desk.store.read() as work:
        return work.issued_reports.get(key)


def test_an_issued_report_is_numbered_by_agency_and_year(office):
    first = issued(office)
    second = issued(office, replace(ASKED, language=Language.RU))
    next_year = issued(on(office, date(2027, 1, 4)), replaces_id=first.id)

    assert [one.number for one in (first, second, next_year)] == ["01/2026", "02/2026", "01/2027"]
    assert issued_report_numbered(office, "02/2026") == second


def test_the_title_page_tells_number_issue_day_and_data_cut(office):
    report = issued(office)

    text = text_of(issued_report_pdf(office, report.id))

    assert "Report No 01/2026, issued on 2 March 2026" in text
    assert "Data cut: records entered up to 02.03.2026, 09:00 (entries in the journal: 0)" in text


@pytest.mark.parametrize(
    "asked",
    [
        replace(EVERYTHING, language=Language.KK),
        replace(ASKED, language=Language.RU, public=True),
    ],
)
def test_the_frozen_figures_print_the_same_bytes_again(office, asked):
    report = issued(on(office, AFTERWARDS), asked)
    kept = issued_report_pdf(office, report.id)
    given_inquiry(office)

    assert printed_again(office, report.id) == kept
    assert sha256(kept).hexdigest() == report.sha256


def test_the_frozen_figures_are_those_of_the_day_of_issue(office):
    then = report_page(office, EVERYTHING)
    report = issued(office, EVERYTHING)
    given_inquiry(office)

    with office.store.read() as work:
        frozen = read_frozen(work, report)

    assert replace(frozen.page, issue=None) == then
    assert replace(frozen.asked, sections=None) == EVERYTHING
    assert frozen.page != report_page(office, EVERYTHING)


@pytest.mark.parametrize(
    ("altered", "opened"),
    [
        ("content = CAST(content || '!' AS BLOB)", issued_report_pdf),
        ("frozen = frozen || ' '", printed_again),
    ],
)
def test_what_was_altered_is_not_opened(office, altered, opened):
    report = issued(office)
    with office.store.write() as work:
        work.connection.exec_driver_sql(f"UPDATE issued_report_content SET {altered}")  # noqa: S608 - our own test

    with pytest.raises(StoreUnavailable, match=r"report\.altered"):
        opened(office, report.id)


def test_a_report_takes_the_place_of_another_and_both_stay(office):
    first = issued(office)
    second = issued(office, replaces_id=first.id)

    assert "in the place of report No 01/2026" in text_of(issued_report_pdf(office, second.id))
    assert issued_report_pdf(office, first.id)
    with pytest.raises(RuleViolation, match=r"report\.replaced-already"):
        issued(office, replaces_id=first.id)


def test_a_report_of_another_period_or_for_other_readers_takes_no_place(office):
    first = issued(office)

    for other in (
        replace(ASKED, period=read_period("2026-02")),
        replace(ASKED, public=True),
        replace(ASKED, agency_id=None),
    ):
        with pytest.raises(BadInput, match=r"report\.replaces-other"):
            issued(office, other, replaces_id=first.id)


def test_a_withdrawn_report_stays_with_its_reason(office):
    report = issued(office)
    command = WithdrawReport(report_id=report.id, version=1, reason="Counted too early")

    withdraw_report(office, command)

    with office.store.read() as work:
        kept = work.issued_reports.get(report.id)
        told = work.journal.of()[-1]
    assert (kept.withdrawn_on, kept.withdrawn_reason) == (TODAY, "Counted too early")
    assert (told.verb, told.reason) == ("report.withdrawn", "Counted too early")
    assert issued_report_pdf(office, report.id)
    with pytest.raises(RuleViolation, match=r"report\.withdrawn-already"):
        withdraw_report(office, replace(command, version=2))


def test_a_number_nobody_gave_is_refused(office):
    with pytest.raises(NotFound, match=r"report\.no-such-number"):
        issued_report_numbered(office, "09/2026")


def test_the_journal_tells_the_hash(office):
    report = issued(office)

    with office.store.read() as work:
        changes = {name: now for name, _, now in work.journal.of()[-1].changes}

    assert changes["sha256"] == report.sha256
    assert changes["number"] == "01/2026"


def test_a_report_of_a_period_to_come_is_not_issued_and_takes_no_number(office):
    with pytest.raises(BadInput, match=r"report\.not-begun"):
        issued(office, replace(ASKED, period=read_period("2026-Q2")))

    assert issued(office).number == "01/2026"


def test_a_second_report_is_not_issued_beside_one_that_stands(office):
    first = issued(office)
    with pytest.raises(RuleViolation, match=r"report\.stands-already") as refusal:
        issued(office)
    assert refusal.value.details["number"] == first.number
    assert standing_report(office, ASKED) == first

    withdraw_report(office, WithdrawReport(report_id=first.id, version=1, reason="Too early"))

    assert standing_report(office, ASKED) is None
    second = issued(office)
    third = issued(office, replaces_id=second.id)
    assert standing_report(office, ASKED) == third


@pytest.mark.parametrize(
    "other",
    [
        replace(ASKED, language=Language.KK),
        replace(ASKED, agency_id=None),
        replace(ASKED, period=read_period("2026-02")),
    ],
)
def test_reports_in_another_language_or_about_something_else_stand_side_by_side(office, other):
    issued(office)

    assert issued(office, other).number == "02/2026"
