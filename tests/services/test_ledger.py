"""The head on paper, and a check of the records against codes of earlier papers."""

from itertools import combinations

import pytest
from builders import given_deadline, given_inquiry, given_substantiated
from sample_office import AGENCY
from signing_keys import PASSPHRASE, Authority

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.ledger import FaultKind
from ethics_desk.domain.period import read_period
from ethics_desk.ledger.codes import written
from ethics_desk.rules.judging.term_days import TermKind
from ethics_desk.services.derivation.derivations import derivation_pdf
from ethics_desk.services.ledger import (
    anchor_in,
    code_of_paper,
    verify_paper,
    verify_path,
    verify_records,
)
from ethics_desk.services.letters.letters import (
    IssueLetter,
    issue_letter,
    letter_content,
    list_letters,
)
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.issuing import IssueReport, issue_report
from ethics_desk.services.reports.reports import report_bytes
from ethics_desk.services.signatures.signing import SignLetter, sign_letter, signed_content
from ethics_desk.services.terms.control_sheets import control_sheet
from ethics_desk.services.terms.deadline_sheets import AskDeadlineSheet
from ethics_desk.services.terms.limitation_sheets import AskLimitationSheet
from ethics_desk.store.sealing import seal_whole


def code_of(desk):
    with desk.store.read() as work:
        return anchor_in(work)


@pytest.fixture
def letter(desk):
    inquiry_id = given_substantiated(desk).inquiry_id
    issue_letter(
        desk, IssueLetter(inquiry_id=inquiry_id, kind="memo-to-head", language=Language.EN)
    )
    return list_letters(desk, inquiry_id)[0]


def test_records_that_went_on_fit_every_code_that_was_printed(desk):
    codes = []
    for _ in range(4):
        given_inquiry(desk)
        codes.append(code_of(desk))

    found = verify_records(desk, codes)

    assert found.faults == ()
    sizes = [int(one.split("-")[0]) for one in codes]
    assert [(one.size, one.until) for one in found.growths] == list(combinations(sizes, 2))


def test_a_code_of_other_records_does_not_fit(desk):
    given_inquiry(desk)
    other = written(3, bytes(range(32)))

    (fault,) = verify_records(desk, [other]).faults

    assert (fault.kind, fault.position) == (FaultKind.LOG_REBUILT, 3)


def test_a_mistyped_code_is_refused_beside_its_field(desk):
    with pytest.raises(BadInput, match=r"ledger\.bad-code") as refused:
        verify_records(desk, ["128-ABC"])

    assert refused.value.details["field"] == "code"


def test_a_file_is_checked_where_it_lies(desk):
    code = code_of(desk)
    path = desk.store.path

    assert verify_path(path, [code]).faults == ()


def test_an_issued_letter_is_proved_by_the_ledger(desk, letter):
    found = verify_paper(desk, letter_content(desk, letter.id))

    assert (found.number, found.faults) == (letter.number, ())
    assert found.inclusion is not None


@pytest.fixture
def key_file(tmp_path):
    path = tmp_path / "key.p12"
    path.write_bytes(Authority().key_file())
    return path


def paper_kinds(desk):
    """Every kind of paper that carries a head, made from the records as they are."""
    allegation = given_substantiated(desk)
    deadline = given_deadline(desk, given_inquiry(desk), clock="appeal-decision")
    language = Language.KK
    term = AskLimitationSheet(allegation_id=allegation.id, kind=TermKind.LATEST, language=language)
    clock = AskDeadlineSheet(deadline_id=deadline.id, language=language)
    asked = AskReport(period=read_period("2026-Q1"), agency_id=AGENCY, language=language)
    yield "derivation", derivation_pdf(desk, allegation.id, language)
    yield "control sheet of a term", control_sheet(desk, term)
    yield "control sheet of a clock", control_sheet(desk, clock)
    yield "report", report_bytes(desk, asked)
    issue_report(desk, IssueReport(asked=asked))
    with desk.store.read() as work:
        (kept,) = work.issued_report_content.of()
    yield "issued report", kept.content


def test_every_kind_of_paper_carries_a_head_that_fits_and_exposes_a_rebuilt_log(desk):
    papers = dict(paper_kinds(desk))
    codes = {name: code_of_paper(content) for name, content in papers.items()}
    assert verify_records(desk, list(codes.values())).faults == ()

    with desk.store.write() as work:
        work.connection.exec_driver_sql("DELETE FROM ledger_entry")
        work.connection.exec_driver_sql("DELETE FROM ledger_node")
        seal_whole(work.connection, work.shape)
    for name, code in codes.items():
        assert verify_records(desk, [code]).faults, name


def test_an_issued_report_and_a_signed_copy_are_proved_as_a_letter_is(desk, letter, key_file):
    asked = AskReport(period=read_period("2026-Q1"), agency_id=AGENCY, language=Language.KK)
    issue_report(desk, IssueReport(asked=asked))
    command = SignLetter(letter_id=letter.id, key=key_file, passphrase=PASSPHRASE, reason="")
    copy = sign_letter(desk, command).value
    with desk.store.read() as work:
        (report,) = work.issued_reports.of()
        report_pdf = work.issued_report_content.get(report.id).content

    for content, number in (
        (report_pdf, report.number),
        (signed_content(desk, copy), letter.number),
    ):
        found = verify_paper(desk, content)
        assert (found.number, found.faults) == (number, ())
        assert found.inclusion is not None


def test_a_derivation_is_not_kept_but_its_head_is_checked(desk):
    content = dict(paper_kinds(desk))["derivation"]

    found = verify_paper(desk, content)

    assert {fault.kind for fault in found.faults} == {FaultKind.PAPER_UNKNOWN}
    assert found.carried == code_of_paper(content)


def test_a_letter_of_which_a_byte_changed_is_none_the_office_issued(desk, letter):
    content = bytearray(letter_content(desk, letter.id))
    content[100] ^= 1

    (fault,) = verify_paper(desk, bytes(content)).faults

    assert fault.kind is FaultKind.PAPER_UNKNOWN


def test_what_was_done_to_a_row_behind_the_back_is_told_with_the_letter(desk, letter):
    content = letter_content(desk, letter.id)
    with desk.store.write() as work:
        work.connection.exec_driver_sql("DROP TRIGGER temp.changed_letter")
        work.connection.exec_driver_sql("UPDATE letter SET addressee = 'Another'")

    kinds = {fault.kind for fault in verify_paper(desk, content).faults}

    assert kinds == {FaultKind.ROW_ALTERED}


def test_the_head_a_letter_carries_exposes_a_log_rebuilt_after_it(desk, letter):
    content = letter_content(desk, letter.id)
    with desk.store.write() as work:
        work.connection.exec_driver_sql("DELETE FROM ledger_entry")
        work.connection.exec_driver_sql("DELETE FROM ledger_node")
        seal_whole(work.connection, work.shape)

    kinds = {fault.kind for fault in verify_paper(desk, content).faults}

    assert kinds & {FaultKind.LOG_REBUILT, FaultKind.LOG_CUT}
