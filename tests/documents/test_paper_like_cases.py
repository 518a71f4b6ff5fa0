"""Like cases on the derivation, and the dispersion of decisions in the report."""

from dataclasses import replace
from pathlib import Path

import pytest
from paper_reading import fonts_without_a_file, page_texts, running_text, text_of
from sample_derivation import derivation
from sample_like_cases import LIKE, REASON, proposal
from sample_office import RESOURCES
from sample_report import report

from ethics_desk.documents.law.derivation import derivation_pdf
from ethics_desk.documents.reports.report import report_pdf
from ethics_desk.domain.dispersion import DispersionRow
from ethics_desk.domain.language import Language
from ethics_desk.services.likeness.like_cases_words import like_cases_paper
from ethics_desk.texts import Texts

GOLDEN = Path(__file__).parent.parent / "golden" / "derivations"
TEXTS = Texts(RESOURCES)


def paper_of(language, press, told):
    paper = like_cases_paper(TEXTS.in_(language), told)
    nothing = dict.fromkeys(("facts", "barred", "gates", "consequences"), ())
    return derivation_pdf(derivation(language, like_cases=paper, **nothing), press)


def section_of(text, language):
    title = TEXTS.in_(language).say("like-cases.title")
    return text[text.index(f"{title}\n") : text.index(REASON)] + f"{REASON}\n"


def line(item, persons, **over):
    facts = {
        "item": item,
        "persons": persons,
        "decisions": persons,
        "lowest": "remark",
        "middle": "reprimand",
        "highest": "dismissal",
        "ranged": 4,
        "outside": 3,
        "departures": 5,
        "inquiries": (f"{item}-0001",),
    }
    return DispersionRow(**(facts | over))


@pytest.mark.parametrize("language", Language)
def test_the_section_reads_as_accepted(press, language):
    paper = paper_of(language, press, proposal())

    accepted = (GOLDEN / f"like-cases.{language}.txt").read_text("utf-8")
    assert section_of(text_of(paper), language) == accepted
    assert fonts_without_a_file(paper) == []


def test_too_few_decisions_make_no_range_on_paper(press):
    few = replace(LIKE, nearest=LIKE.nearest[:2], found=2)

    written = running_text(paper_of(Language.EN, press, proposal(few, reason="")))

    assert "With fewer than 3 decisions no usual range is named." in written
    assert "Proposed" not in written
    assert "Reason for departing" not in written


def test_nothing_to_compare_with_is_said(press):
    none = replace(LIKE, nearest=(), found=0)

    written = running_text(paper_of(Language.EN, press, proposal(none, reason="")))

    assert "there is nothing to compare with" in written
    assert "All weight" not in written


def test_the_same_decision_every_time_is_said_so(press):
    same = replace(LIKE, nearest=tuple(replace(one, sanction="remark") for one in LIKE.nearest))

    written = running_text(paper_of(Language.EN, press, proposal(same, "", "x")))

    assert "The nearest decisions were all the same: remark." in written
    assert "Milder than the usual range, distance: 1 – 0 = 1." in written


def test_a_law_that_allows_nothing_is_said(press):
    barred = replace(LIKE, allowed=())

    assert "The law allows no sanction here." in running_text(
        paper_of(Language.EN, press, proposal(barred, ""))
    )


def test_a_proposal_without_a_comparison_has_no_section(press):
    told = replace(proposal(), like_cases="")

    assert "Like cases" not in running_text(paper_of(Language.EN, press, told))


def test_the_report_carries_a_line_per_item_and_traces_it(press):
    page = report(Language.EN, dispersion=(line("First", 9), line("Second", 2, ranged=0)))

    pages = page_texts(report_pdf(page, press))

    written = " ".join(" ".join(pages).split())
    assert "First 9 remark reprimand dismissal 3 of 4 (75 %) 5" in written
    assert "Second 2* remark reprimand dismissal – 5" in written
    annex = " ".join(pages[-1].split())
    assert "Dispersion of decisions by item First First-0001" in annex


def test_the_public_report_says_that_it_does_not_tell_single_decisions(press):
    page = report(Language.EN, dispersion=(line("First", 9),), public=True)

    written = running_text(report_pdf(page, press))

    assert "The dispersion of decisions is not published" in written
    assert "First" not in written


def test_a_period_without_decisions_says_so(press):
    assert "No decision was made in this period." in running_text(
        report_pdf(report(Language.EN), press)
    )
