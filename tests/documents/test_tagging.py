"""Tagged paper: the tree a screen reader walks, and no ink outside it."""

import io

import pikepdf
import pytest
from sample_control import long_term, short_clock
from sample_derivation import derivation, register
from sample_facts import facts, letter
from sample_report import report

from ethics_desk.documents.law.control_sheet import control_sheet_pdf
from ethics_desk.documents.law.derivation import derivation_pdf
from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.documents.register import register_pdf
from ethics_desk.documents.reports.report import report_pdf
from ethics_desk.domain.language import Language

INK = {"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do"}


@pytest.fixture(scope="module")
def papers(press):
    """One of each kind of paper, opened."""
    rows = tuple((f"2025-{n:04d}", "15.04.2025", "Ұ") for n in range(1, 81))
    made = {
        "letter": letter_pdf(
            letter("memo-to-head", Language.KK, facts(Language.KK), specimen=True), press
        ),
        "report": report_pdf(report(Language.RU), press),
        "derivation": derivation_pdf(derivation(Language.RU, unverified=True), press),
        "control": control_sheet_pdf(long_term(Language.RU), press),
        "control-short": control_sheet_pdf(short_clock(Language.KK), press),
        "register": register_pdf(register(Language.EN, rows), press),
    }
    return {kind: pikepdf.open(io.BytesIO(paper)) for kind, paper in made.items()}


KINDS = pytest.mark.parametrize(
    "kind", ["letter", "report", "derivation", "register", "control", "control-short"]
)


def elements(element):
    """All elements below one, itself first."""
    yield element
    for child in element.K:
        if "/S" in child:
            yield from elements(child)


def kinds_in(paper):
    return [str(each.S).lstrip("/") for each in elements(paper.Root.StructTreeRoot.K[0])]


@KINDS
def test_every_paper_is_tagged_with_one_title(papers, kind):
    found = kinds_in(papers[kind])

    assert papers[kind].Root.MarkInfo.Marked
    assert found[0] == "Document"
    assert found.count("H1") == 1


@KINDS
def test_no_ink_stands_outside_a_mark(papers, kind):
    for page in papers[kind].pages:
        depth = 0
        for instruction in pikepdf.parse_content_stream(page):
            operator = str(instruction.operator)
            depth += operator in {"BDC", "BMC"}
            depth -= operator == "EMC"
            written = instruction.operands and str(instruction.operands[0]).strip()
            if operator in INK and (operator not in {"Tj", "TJ"} or written):
                assert depth == 1, f"{operator} {written}"
        assert depth == 0


@KINDS
def test_every_mark_belongs_to_one_element(papers, kind):
    paper = papers[kind]
    tree = paper.Root.StructTreeRoot
    numbers = list(tree.ParentTree.Nums)
    owners = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))

    marked = sum(
        1
        for page in paper.pages
        for instruction in pikepdf.parse_content_stream(page)
        if str(instruction.operator) == "BDC"
    )

    assert marked == sum(len(each) for each in owners.values())
    for page in paper.pages:
        assert int(page.obj.StructParents) in owners
        assert all(each.Type == "/StructElem" for each in owners[int(page.obj.StructParents)])


def test_a_letter_has_headings_and_lists(papers):
    found = kinds_in(papers["letter"])

    assert found.count("H2") > 5
    assert found.count("L") > 3
    assert "Table" not in found


def test_a_register_over_pages_is_one_table_with_one_head(papers):
    found = kinds_in(papers["register"])

    assert len(papers["register"].pages) > 1
    assert found.count("Table") == 1
    assert found.count("TH") == 4
    assert found.count("TR") == 81


def test_pictures_have_words_that_stand_for_them(papers):
    tree = papers["report"].Root.StructTreeRoot.K[0]

    told = [str(each.Alt) for each in elements(tree) if each.S == "/Figure"]

    assert [one.partition(". ")[0] for one in told] == [
        "Поступило по каналам",
        "Поступило по месяцам",
        "Дисциплинарные взыскания",
    ]
    assert "Отчётный период – 8, Предыдущий период – 5" in told[1]
