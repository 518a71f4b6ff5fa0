"""The list of decisions to re-examine in words: found, ordered, printed."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from builders import given_substantiated
from law_of_two_days import changed_book, later_version, under
from pypdf import PdfReader
from sample_office import TODAY, second

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.rows import ListRequest
from ethics_desk.services.decisions import RecordDecision, record_decision
from ethics_desk.services.law.re_examined_list import narrowed, re_examined_list
from ethics_desk.services.law.re_examined_paper import MOST_LINES, PrintReExamined, re_examined_pdf
from ethics_desk.services.sanctions import ProposeSanction, propose_sanction

RU = Language.RU


@pytest.fixture
def found(desk, tmp_path):
    """A decision and a waiting proposal a later law would judge differently."""
    proposals = []
    for sanction in ("dismissal", "warning"):
        allegation = given_substantiated(desk, item="csl-50-1-2")
        command = ProposeSanction(allegation_id=allegation.id, sanction=sanction, reason="so it is")
        proposals.append(propose_sanction(desk, command).value)
    record_decision(
        second(desk),
        RecordDecision(
            proposal_id=proposals[0],
            sanction="dismissal",
            decided_on=TODAY,
            decided_by="Minister",
            order_number="12",
        ),
    )
    book = changed_book(tmp_path, later_version(milder_group=True))
    return re_examined_list(under(desk, book, date(2026, 8, 3)), RU)


def numbers(rows):
    return [row.sanction.split()[0] for row in rows]


def test_a_line_tells_what_would_differ_and_by_which_article(found):
    decision = next(row for row in found.rows if row.decided)

    assert decision.sanction == "увольнение с занимаемой государственной должности"
    assert decision.allowed == "no"
    assert "строгий выговор: тогда – за этот проступок не предусмотрено, теперь – можно" in (
        decision.what
    )
    assert decision.articles.startswith("новая ст. 1 [VR-03; прочитано в публичной копии закона]")
    assert found.judged == 2


def test_lines_are_found_by_words_whatever_the_keyboard(found):
    assert len(narrowed(found.rows, ListRequest(search="ЖИХАНГЕРОВ строгий"))) == 2
    assert len(narrowed(found.rows, ListRequest(search="увольнение предупреждение"))) == 1
    assert narrowed(found.rows, ListRequest(search="никто")) == ()


def test_lines_are_narrowed_and_ordered(found):
    kept = narrowed(found.rows, ListRequest(filters=(("allowed", "yes"),)))
    ordered = narrowed(found.rows, ListRequest(order_by="sanction"))
    reversed_order = narrowed(found.rows, ListRequest(order_by="sanction", descending=True))

    assert numbers(kept) == ["предупреждение"]
    assert numbers(ordered) == ["предупреждение", "увольнение"]
    assert numbers(reversed_order) == ["увольнение", "предупреждение"]


@pytest.mark.parametrize("language", list(Language))
def test_the_lines_are_printed(desk, found, language):
    paper = re_examined_pdf(desk, PrintReExamined(language=language, rows=found.rows))

    assert paper.startswith(b"%PDF")
    assert paper == re_examined_pdf(desk, PrintReExamined(language=language, rows=found.rows))


def test_what_the_list_rests_on_is_printed_above_it(desk, found):
    asked = PrintReExamined(language=RU, rows=found.rows, notes=("Предположение: не изучено.",))

    pages = PdfReader(BytesIO(re_examined_pdf(desk, asked))).pages

    assert "Предположение: не изучено." in " ".join(pages[0].extract_text().split())


def test_a_list_too_long_for_paper_is_refused(desk, found):
    rows = tuple(replace(found.rows[0], id=str(number)) for number in range(MOST_LINES + 1))

    with pytest.raises(BadInput) as refused:
        re_examined_pdf(desk, PrintReExamined(language=RU, rows=rows))

    assert refused.value.code == "re-examination.too-long"
