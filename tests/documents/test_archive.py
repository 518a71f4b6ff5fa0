"""Paper that lasts: PDF/A, language, title, and nobody's name in its description."""

import io

import pikepdf
import pytest
from pikepdf import pdfa
from sample_derivation import derivation
from sample_facts import facts, letter

from ethics_desk.documents.law.derivation import derivation_pdf
from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.domain.language import Language


@pytest.mark.parametrize("language", Language)
def test_a_letter_is_an_archive_and_describes_itself(press, language):
    page = letter("memo-to-head", language, facts(language), specimen=True)

    with pikepdf.open(io.BytesIO(letter_pdf(page, press))) as paper:
        tag = "en-GB" if language is Language.EN else f"{language}-KZ"
        assert str(paper.Root.Lang) == tag
        assert bool(paper.Root.ViewerPreferences.DisplayDocTitle)
        described = paper.open_metadata()
        assert described.pdfa_status == "2B"
        heading = press.templates["memo-to-head"].heading.in_(language)
        assert str(described["dc:title"]).startswith(heading)
        assert described["dc:creator"] == [page.letterhead.name.in_(language)]
        assert described["xmp:CreateDate"].startswith("2025-06-10T00:00:00")
        told = f"{described} {dict(paper.docinfo)}"
        assert page.executor.name not in told
        assert page.facts.officials[0].name not in told


def test_a_paper_passes_the_archive_check(press):
    with pikepdf.open(io.BytesIO(derivation_pdf(derivation(Language.KK), press))) as paper:
        assert pdfa.check(paper, "2b").verdict == "pass"
