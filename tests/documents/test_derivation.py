"""Derivations and registers on paper."""

from dataclasses import replace
from pathlib import Path

import pytest
from paper_reading import fonts_without_a_file, page_texts, running_text, text_of
from sample_derivation import derivation, register, rule

from ethics_desk.documents.law.derivation import derivation_pdf
from ethics_desk.documents.register import register_pdf
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import RegisterColumn
from ethics_desk.domain.reasoning import Reasoning

GOLDEN = Path(__file__).parent.parent / "golden" / "derivations"


@pytest.mark.parametrize("language", Language)
def test_a_derivation_reads_as_accepted(press, language):
    page = derivation(language, override="X-1", departure="X-2")

    written = text_of(derivation_pdf(page, press))

    assert written == (GOLDEN / f"derivation.{language}.txt").read_text("utf-8")


@pytest.mark.parametrize("language", Language)
def test_a_derivation_prints_all_it_rests_on(press, language):
    page = derivation(language)
    paper = derivation_pdf(page, press)

    written = running_text(paper)

    told = [page.agency, page.inquiry_number, page.official, page.outcome, *page.sanctions]
    reasoning = page.reasoning
    rules = [reasoning.conclusion, *reasoning.rules, *reasoning.passed_over]
    told += [rule.then for rule in rules] + [rule.rule for rule in rules]
    told += [rule.facts[0].source for rule in reasoning.rules]
    told += [change.fact for change in reasoning.changes]
    told += [one.text for one in page.gates] + list(page.warnings)
    told += [last.explanation for last in page.last_days] + [page.signatories[0].name]
    for words in told:
        assert words in written
    assert fonts_without_a_file(paper) == []


def test_confidence_is_printed_in_words(press):
    written = running_text(derivation_pdf(derivation(Language.RU), press))

    assert "прочитано в публичной копии закона. [csl-44-6]" in written
    assert "выведено из прочитанной нормы. [csl-45-2]" in written
    assert "в источнике не прочитано, требует подтверждения. [pr-06]" in written


def test_paragraphs_are_numbered_and_refer_to_each_other(press):
    written = running_text(derivation_pdf(derivation(Language.EN), press))

    for heading in (
        "1. Conclusion",
        "2. Rules applied",
        "3. Rules looked at and not applied",
        "4. What would change the result",
    ):
        assert heading in written
    assert "Rests on: 2.1, 2.2" in written
    assert "4.2 Signs of a crime: yes" in written
    assert "Law No. 416-V (wording not seen)" in written


def test_the_reason_for_deciding_with_a_gate_open_is_printed(press):
    page = derivation(Language.RU, override="материалы показаны позже", departure="учтены заслуги")

    written = running_text(derivation_pdf(page, press))

    assert "письменная причина: материалы показаны позже" in written
    assert "причина: учтены заслуги" in written


def test_a_day_that_cannot_be_said_yet_is_said_to_be_so(press):
    assert "Крайний день не определён" in running_text(
        derivation_pdf(derivation(Language.RU), press)
    )


def test_unseen_wording_is_framed_and_seen_wording_is_said(press):
    seen = running_text(derivation_pdf(derivation(Language.EN), press))
    unseen = running_text(derivation_pdf(derivation(Language.EN, unverified=True), press))

    assert "have read the text of the law" in seen
    assert "have not seen the wording" in unseen
    assert "have read the text of the law" not in unseen


def test_a_derivation_of_nothing_prints_too(press):
    nothing = derivation(
        Language.KK,
        facts=(),
        sanctions=(),
        barred=(),
        last_days=(),
        reasoning=Reasoning(
            conclusion=rule(Language.KK, 1, "csl-44-6", "S"), rules=(), passed_over=(), changes=()
        ),
        gates=(),
        consequences=(),
        warnings=(),
        signatories=(),
    )

    assert nothing.outcome in running_text(derivation_pdf(nothing, press))


def test_the_same_derivation_gives_the_same_bytes(press):
    page = derivation(Language.KK)

    assert derivation_pdf(page, press) == derivation_pdf(page, press)


@pytest.mark.parametrize("language", Language)
def test_a_register_is_numbered_and_repeats_its_head(press, language):
    rows = tuple((f"2025-{n:04d}", "15.04.2025", "<b>Ұ</b> & " * 5) for n in range(1, 81))
    page = register(language, rows)
    paper = register_pdf(page, press)

    pages = page_texts(paper)

    assert len(pages) > 1
    assert all(page.columns[2].title in text for text in pages)
    assert "80 2025-0080" in " ".join(pages[-1].split())
    assert "<b>Ұ</b> &" in pages[0]
    assert fonts_without_a_file(paper) == []
    assert paper == register_pdf(page, press)


def test_an_entry_longer_than_a_page_flows_on(press):
    words = [f"сөз{n}" for n in range(3000)]
    page = register(Language.KK, (("2025-0001", "15.04.2025", " ".join(words)),))

    written = running_text(register_pdf(page, press))

    assert all(word in written for word in words[::100])
    assert words[-1] in written


def test_an_empty_register_says_so(press):
    assert "Записей нет." in running_text(register_pdf(register(Language.RU, ()), press))


def test_rows_fit_their_columns():
    with pytest.raises(ValueError, match="one text per column"):
        replace(register(Language.RU, ()), rows=(("1",),))


def test_a_column_has_a_width():
    with pytest.raises(ValueError, match="width"):
        RegisterColumn(title="x", share=0)


@pytest.mark.parametrize("language", Language)
def test_the_reason_for_deciding_with_a_requirement_open_is_printed(press, language):
    without = running_text(derivation_pdf(derivation(language), press))
    page = derivation(language, override="№ 5 бұйрық / приказ № 5")

    written = running_text(derivation_pdf(page, press))

    told = press.texts.in_(language).say("reasoning.override", reason="№ 5 бұйрық / приказ № 5")
    assert told in written
    assert told.partition("№")[0] not in without
